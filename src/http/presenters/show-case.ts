import type { CaseView } from '../../contract/wire.ts';
import type { Instant } from '../../domain/clock.ts';
import type { Lang } from '../../domain/explain-deadline.ts';
import type { PersonPrincipal } from '../../domain/principal.ts';
import type { Unit } from '../../domain/unit.ts';
import { standingIn } from '../../engine/actors.ts';
import type { CaseState } from '../../engine/case-state.ts';
import type { LoadedCase } from '../../engine/case-store.ts';
import { caseScopeOf } from '../../policies/case-scope.ts';
import { may } from '../../policies/may.ts';
import { linkedCases } from '../../projections/incidents.ts';
import type { AppDeps } from '../deps.ts';
import { caseView } from './case.ts';
import type { CasePage } from './case-page.ts';
import { withRisks } from './case-risks.ts';
import { namesIn } from './names.ts';
import { openedCommits } from './opened-commits.ts';
import type { OpenedCommit } from './timeline.ts';
import { readerOf } from '../../policies/reader.ts';

/** What a case's page needs to be fetched from. */
export type ShowCaseDeps = Pick<AppDeps, 'log' | 'vault' | 'directory' | 'projections'>;

/** For whom, in which language, when. */
export interface Showing {
  readonly person: PersonPrincipal;
  readonly lang: Lang;
  readonly at: Instant;
}

const linkedTo = async (
  { projections, directory }: ShowCaseDeps,
  { incidentId, caseId }: CaseState,
  { person, at }: Showing,
) => {
  const scope = caseScopeOf(person, directory.org(), at);
  const linked = await linkedCases(projections, scope, incidentId, caseId);
  return linked.map((doc) => ({ caseId: doc.caseId, caseNumber: doc.caseNumber }));
};

/** A unit that the organisation no longer knows keeps its id. */
const unitOf = ({ directory }: ShowCaseDeps, { unitId }: CaseState): Unit =>
  directory.org().unit(unitId) ?? { unitId, kind: 'skolenhet', parentId: null, name: '–', skolformer: [] };

/** What the case is as a document of its own: as soon as there is something in it. */
const documentsIn = (
  { publication }: LoadedCase['process'],
  opened: readonly OpenedCommit[],
): readonly ('document' | 'popular')[] => {
  if (publication === undefined) return [];
  const isGiven = (command: string) => opened.some(({ commit }) => commit.meta['command'] === command);
  const { parts, popular } = publication;
  return [
    ...(parts.some(({ command }) => isGiven(command)) ? (['document'] as const) : []),
    ...(popular !== undefined && isGiven(popular) ? (['popular'] as const) : []),
  ];
};

/** Files of the case that the reader may take out. */
const papersFor = (
  { directory }: ShowCaseDeps,
  loaded: LoadedCase,
  opened: readonly OpenedCommit[],
  { person, at }: Showing,
): CaseView['papers'] => {
  const mayTake = (action: 'case.file' | 'case.pack'): boolean => may(person, action, loaded, directory.org(), at);
  return [
    ...documentsIn(loaded.process, opened),
    ...(mayTake('case.file') ? (['file'] as const) : []),
    ...(mayTake('case.pack') ? (['pack'] as const) : []),
  ];
};

/** Whether something stands beside the writing of the case, for the reader. */
export const isBesideWriting = (
  { directory }: Pick<ShowCaseDeps, 'directory'>,
  loaded: LoadedCase,
  { person, at }: Pick<Showing, 'person' | 'at'>,
): boolean => loaded.process.publication?.basis !== undefined && may(person, 'case.basis', loaded, directory.org(), at);

/** From what every part of a case's page is presented to somebody who may read the case: ask `may` first. */
export const pageOf = (
  { directory }: Pick<ShowCaseDeps, 'directory'>,
  { process, state }: LoadedCase,
  { person, lang, at }: Showing,
): CasePage => {
  const reader = readerOf(standingIn(process, state, directory.org(), at), person.personId);
  const calendar = directory.calendar((state.follows ?? state.opening).calendarVersion);
  return { process, state, reader, names: namesIn(directory, lang), calendar, lang, now: at };
};

/** A case's page for somebody who may read the case: ask `may` first. */
export const showCase = async (
  deps: ShowCaseDeps,
  { process, state }: LoadedCase,
  showing: Showing,
): Promise<CaseView> => {
  const page = pageOf(deps, { process, state }, showing);
  const [opened, linked] = await Promise.all([openedCommits(deps, state), linkedTo(deps, state, showing)]);
  const papers = papersFor(deps, { process, state }, opened, showing);
  const hasBasis = isBesideWriting(deps, { process, state }, showing);
  const view = caseView(page, unitOf(deps, state), opened, linked, { papers, hasBasis });
  return withRisks(deps, { process, state }, showing, view);
};
