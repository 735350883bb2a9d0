import type { ReadAction } from '../audit/read-log.ts';
import type { Instant } from '../domain/clock.ts';
import type { CaseId } from '../domain/ids.ts';
import type { PersonPrincipal } from '../domain/principal.ts';
import type { LoadedCase } from '../engine/case-store.ts';
import { may } from '../policies/may.ts';
import type { AppDeps } from './deps.ts';
import { caseIdParam } from './id-param.ts';
import { HttpProblem } from './problems.ts';

/** What deciding about access to a case needs. */
export type AccessDeps = Pick<AppDeps, 'engine' | 'directory' | 'readLog'>;

/** Who asks for which case, when. */
export interface Asking {
  readonly params: { readonly caseId: string };
  readonly person: PersonPrincipal;
  readonly at: Instant;
}

/** Writes down that somebody looked, or tried to. */
export const noteRead = (
  { readLog }: Pick<AccessDeps, 'readLog'>,
  { person: { personId }, at }: Asking,
  caseId: CaseId,
  action: ReadAction,
  wasAllowed: boolean,
): void => readLog.record({ caseId, personId, action, at, wasAllowed });

/** The case, or the same answer whether there is none or it is not theirs. @throws HttpProblem `not-found` */
export const findCase = async ({ engine }: Pick<AccessDeps, 'engine'>, { params }: Asking): Promise<LoadedCase> => {
  const loaded = await engine.load(caseIdParam(params.caseId));
  if (loaded === undefined) throw new HttpProblem('not-found');
  return loaded;
};

/** The case if policy allows the action; either way it stands in the read log. @throws HttpProblem `not-found` */
export const caseFor = async (
  deps: AccessDeps,
  asking: Asking,
  action: 'case.read' | 'case.receipt',
): Promise<LoadedCase> => {
  const loaded = await findCase(deps, asking);
  const isAllowed = may(asking.person, action, loaded, deps.directory.org(), asking.at);
  noteRead(deps, asking, loaded.state.caseId, action, isAllowed);
  if (!isAllowed) throw new HttpProblem('not-found');
  return loaded;
};
