import { BadReadCursor } from '../../audit/read-log.ts';
import type { CaseId } from '../../domain/ids.ts';
import { may } from '../../policies/may.ts';
import { findCase, noteRead } from '../case-access.ts';
import type { MemberCall, MemberHandler } from '../call.ts';
import type { AppDeps } from '../deps.ts';
import { namesIn } from '../presenters/names.ts';
import { HttpProblem } from '../problems.ts';
import { invalid } from '../refusal-problem.ts';

type Call = MemberCall<'reads'>;

/** Who may read the case by a part in it knows of it, and is told that this is somebody else's; others are told nothing. */
const caseWithReads = async (deps: AppDeps, call: Call): Promise<CaseId> => {
  const loaded = await findCase(deps, call);
  const mayDo = (action: 'case.reads' | 'case.read'): boolean =>
    may(call.person, action, loaded, deps.directory.org(), call.at);
  noteRead(deps, call, loaded.state.caseId, 'case.reads', mayDo('case.reads'));
  if (!mayDo('case.reads')) throw new HttpProblem(mayDo('case.read') ? 'forbidden' : 'not-found');
  return loaded.state.caseId;
};

const pageOf = ({ readLog }: AppDeps, { query }: Call, caseId: CaseId) =>
  readLog.ofCase(caseId, query).catch((error: unknown) => {
    throw error instanceof BadReadCursor ? invalid('/cursor', 'unknownCursor') : error;
  });

/** Who has read the case, newest first, attempts that were refused included. */
export const reads =
  (deps: AppDeps): MemberHandler<'reads'> =>
  async (call) => {
    const { entries, next } = await pageOf(deps, call, await caseWithReads(deps, call));
    const names = namesIn(deps.directory, call.lang);
    const items = entries.map(({ at, personId, action, wasAllowed }) => ({
      at,
      by: names.person(personId),
      action,
      wasAllowed,
    }));
    return { body: { items, ...(next !== undefined && { next }) } };
  };
