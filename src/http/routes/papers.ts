import { caseFile } from '../../documents/case-file.ts';
import { inspectionPack } from '../../documents/inspection-pack.ts';
import type { ReadAction } from '../../audit/read-log.ts';
import type { CaseId } from '../../domain/ids.ts';
import type { LoadedCase } from '../../engine/case-store.ts';
import { caseScopeOf } from '../../policies/case-scope.ts';
import { may } from '../../policies/may.ts';
import { linkedCases } from '../../projections/incidents.ts';
import { type Asking, findCase, noteRead } from '../case-access.ts';
import type { MemberCall, MemberHandler } from '../call.ts';
import type { AppDeps } from '../deps.ts';
import { caseMask } from '../presenters/case-mask.ts';
import { casePaper, takenBy } from '../presenters/case-paper.ts';
import { pdfFile } from '../pdf-file.ts';
import { HttpProblem } from '../problems.ts';

type Taking = 'case.file' | 'case.pack';

const mayTake = ({ directory }: AppDeps, { person, at }: Asking, taking: Taking | 'case.read', loaded: LoadedCase) =>
  may(person, taking, loaded, directory.org(), at);

/** The case for somebody who may take it out; who may only read it is told so, others are told nothing. @throws HttpProblem */
const caseToTake = async (deps: AppDeps, call: Asking, taking: Taking, noted: ReadAction): Promise<LoadedCase> => {
  const loaded = await findCase(deps, call);
  const isAllowed = mayTake(deps, call, taking, loaded);
  noteRead(deps, call, loaded.state.caseId, noted, isAllowed);
  if (!isAllowed) throw new HttpProblem(mayTake(deps, call, 'case.read', loaded) ? 'forbidden' : 'not-found');
  return loaded;
};

/** The whole of a case that I may read. */
export const caseFilePdf =
  (deps: AppDeps): MemberHandler<'caseFile'> =>
  async (call) => {
    const loaded = await caseToTake(deps, call, 'case.file', 'case.file');
    const paper = await casePaper(deps, loaded, call);
    return pdfFile(caseFile(paper, takenBy(deps, call)), paper.view.caseNumber, 'arendeakt');
  };

type PackCall = MemberCall<'inspectionPack'>;

/** The other cases of the incident that may be handed out by the same person, each of which counts as taken out. */
const othersOf = async (deps: AppDeps, call: PackCall, { state }: LoadedCase, noted: ReadAction) => {
  if (call.query.scope === 'case') return [];
  const scope = caseScopeOf(call.person, deps.directory.org(), call.at);
  const linked = await linkedCases(deps.projections, scope, state.incidentId, state.caseId);
  const loaded = await Promise.all(linked.map(({ caseId }) => deps.engine.load(caseId as CaseId)));
  const mine = loaded.flatMap((one) => (one !== undefined && mayTake(deps, call, 'case.pack', one) ? [one] : []));
  for (const one of mine) noteRead(deps, call, one.state.caseId, noted, true);
  return mine;
};

/** A case, or all of its incident, masked for somebody outside. */
export const inspectionPdf =
  (deps: AppDeps): MemberHandler<'inspectionPack'> =>
  async (call) => {
    const { recipient } = call.query;
    const noted = `case.pack.${recipient}` as const;
    const loaded = await caseToTake(deps, call, 'case.pack', noted);
    const others = await othersOf(deps, call, loaded, noted);
    const first = await casePaper(deps, loaded, call);
    const papers = [first, ...(await Promise.all(others.map((one) => casePaper(deps, one, call))))] as const;
    const mask = await caseMask(deps, [loaded, ...others], recipient, call.lang);
    const document = inspectionPack(papers, recipient, mask, takenBy(deps, call));
    return pdfFile(document, first.view.caseNumber, recipient);
  };
