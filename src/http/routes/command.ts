import type { Refusal } from '../../domain/refusal.ts';
import { standingIn } from '../../engine/actors.ts';
import type { LoadedCase } from '../../engine/case-store.ts';
import { may } from '../../policies/may.ts';
import { findCase, noteRead } from '../case-access.ts';
import { etagOf, type MemberCall, type MemberHandler } from '../call.ts';
import type { AppDeps } from '../deps.ts';
import { readerOf } from '../../policies/reader.ts';
import { HttpProblem } from '../problems.ts';
import { problemOf } from '../refusal-problem.ts';

type Call = MemberCall<'command'>;

/** Commands that the process keeps from the person are not told of in a refusal either. */
const withoutHidden = (
  refusal: Refusal,
  { process, state }: LoadedCase,
  deps: AppDeps,
  { person, at }: Call,
): Refusal => {
  if (refusal.kind !== 'event-not-permitted') return refusal;
  const { maySeeCommand } = readerOf(standingIn(process, state, deps.directory.org(), at), person.personId);
  return { ...refusal, permitted: refusal.permitted.filter(maySeeCommand) };
};

const mustBeTheirs = (deps: AppDeps, call: Call, loaded: LoadedCase): void => {
  const target = { ...loaded, command: call.params.command };
  if (may(call.person, 'case.command', target, deps.directory.org(), call.at)) return;
  noteRead(deps, call, loaded.state.caseId, 'case.command', false);
  throw new HttpProblem('not-found');
};

/** Does something in a case: what it is and whether it may be done now is the engine's to say. */
export const command =
  (deps: AppDeps): MemberHandler<'command'> =>
  async (call) => {
    const loaded = await findCase(deps, call);
    mustBeTheirs(deps, call, loaded);
    const { caseId } = loaded.state;
    const { params, body, person: principal, key, version: expectedVersion } = call;
    const request = { caseId, command: params.command, data: body.data, principal, key, expectedVersion };
    const handled = await deps.engine.handle(request);
    if (handled.kind === 'refused')
      throw problemOf(withoutHidden(handled.refusal, loaded, deps, call), call.lang, loaded.process);
    const { version } = handled.commit;
    return { body: { caseId, version }, headers: { ETag: etagOf(version) } };
  };
