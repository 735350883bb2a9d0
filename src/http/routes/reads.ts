import { BadReadCursor } from '../../audit/read-log.ts';
import { may } from '../../policies/may.ts';
import { caseFor, noteRead } from '../case-access.ts';
import type { MemberCall, MemberHandler } from '../call.ts';
import type { AppDeps } from '../deps.ts';
import { namesIn } from '../presenters/names.ts';
import { HttpProblem } from '../problems.ts';
import { invalid } from '../refusal-problem.ts';

type Call = MemberCall<'reads'>;

/** Who may read the case by a part in it knows of it, and is told that this is somebody else's; others are told nothing. */
const caseWithReads = async (deps: AppDeps, call: Call) => {
  const loaded = await caseFor(deps, call, 'case.read');
  const isAllowed = may(call.person, 'case.reads', loaded, deps.directory.org(), call.at);
  noteRead(deps, call, loaded.state.caseId, 'case.reads', isAllowed);
  if (!isAllowed) throw new HttpProblem('forbidden');
  return loaded.state.caseId;
};

const pageOf = ({ readLog }: AppDeps, { query }: Call, caseId: Parameters<AppDeps['readLog']['ofCase']>[0]) =>
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
