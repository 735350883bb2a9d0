import { isId, unitId } from '../../domain/ids.ts';
import type { Handled } from '../../engine/store-decision.ts';
import type { PublicCall, PublicHandler } from '../call.ts';
import type { AppDeps } from '../deps.ts';
import { casesIn } from '../one-case-each.ts';
import { HttpProblem } from '../problems.ts';
import { invalid, problemOf } from '../refusal-problem.ts';
import { assertNobodyFromRoster } from '../sender-data.ts';
import { newestOf } from './processes.ts';

type Opened = Extract<Handled, { kind: 'accepted' }>;

const startOf = ({ processes, directory }: AppDeps, { body }: PublicCall<'sendIn'>) => {
  const process = newestOf(processes).find(({ id }) => id === body.processId);
  const isOpen = process?.commands[body.command]?.who.some(({ sender }) => sender === true);
  if (process === undefined || isOpen !== true) throw new HttpProblem('not-found');
  if (!isId(body.unitId) || directory.org().unit(unitId(body.unitId)) === undefined)
    throw invalid('/unitId', 'unknownUnit');
  return process;
};

/** Opens a case for somebody without an account. The same key and content give the same case and code again. */
export const sendIn =
  (deps: AppDeps): PublicHandler<'sendIn'> =>
  async (call) => {
    const { body, lang, key, at, caller } = call;
    const process = startOf(deps, call);
    assertNobodyFromRoster(body.data);
    const each = casesIn(process, body.command, body.data, at);
    const retryAfterSeconds = await deps.receipts.beginSending(caller.ip, at);
    if (retryAfterSeconds > 0) throw new HttpProblem('too-many-attempts', { retryAfterSeconds });
    const opened: Opened[] = [];
    for (const [index, data] of each.entries()) {
      const request = {
        ...body,
        unitId: unitId(body.unitId),
        data,
        principal: { kind: 'sender' } as const,
        key,
        index,
      };
      const handled = await deps.engine.open(request);
      if (handled.kind === 'refused') throw problemOf(handled.refusal, lang, process);
      opened.push(handled);
    }
    const cases = opened.map(({ loaded: { state } }) => ({
      caseNumber: state.opening.caseNumber,
      code: deps.receipts.codeOf(state.caseId),
      sentAt: state.opening.openedAt,
    }));
    return { body: { cases, sent: process.texts[lang].sender?.sent ?? '' } };
  };
