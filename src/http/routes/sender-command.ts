import type { PublicHandler } from '../call.ts';
import type { AppDeps } from '../deps.ts';
import { showSenderCase } from '../presenters/sender-case.ts';
import { HttpProblem } from '../problems.ts';
import { problemOf } from '../refusal-problem.ts';
import { caseByCode } from '../sender-access.ts';
import { assertNobodyFromRoster } from '../sender-data.ts';

/** Does something in a case as its sender. What is not a sender's to do is no command at all. */
export const senderCommand =
  (deps: AppDeps): PublicHandler<'senderCommand'> =>
  async ({ body, params: { command }, caller, lang, at, key }) => {
    const { process, state } = await caseByCode(deps, body.code, caller, at);
    if (!process.commands[command]?.who.some(({ sender }) => sender === true)) throw new HttpProblem('not-found');
    assertNobodyFromRoster(body.data);
    const { caseId } = state;
    const handled = await deps.engine.handle({ caseId, command, data: body.data, principal: { kind: 'sender' }, key });
    if (handled.kind === 'refused') {
      const { refusal } = handled;
      throw problemOf(refusal.kind === 'event-not-permitted' ? { ...refusal, permitted: [] } : refusal, lang, process);
    }
    return { body: await showSenderCase(deps, handled.loaded, lang, at) };
  };
