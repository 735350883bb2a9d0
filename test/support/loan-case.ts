import type { CaseId } from '../../src/domain/ids.ts';
import type { Handled } from '../../src/engine/store-decision.ts';
import { at, person, type TestEngine } from './engine.ts';

/** Data of a plain request for a loan. */
export const asking = (more: Record<string, unknown> = {}) => ({
  neededAt: '2026-08-17T07:30:00.000Z',
  borrower: [{ name: 'Vilda Ek' }],
  reason: 'Datorn gick sönder på rasten',
  ...more,
});

let key = 0;
/** A key that no other request has. */
export const newKey = (): string => `key-${(key += 1)}`;

/** Opens a loan case as the teacher. */
export const openLoan = (
  test: TestEngine,
  data: unknown = asking(),
  options: { by?: string; key?: string; index?: number; command?: string } = {},
): Promise<Handled> =>
  test.engine.open({
    processId: 'loan',
    command: options.command ?? 'askForLoan',
    data,
    principal: person(options.by ?? 'larare'),
    unitId: at('al'),
    key: options.key ?? newKey(),
    index: options.index ?? 0,
  });

/** The accepted answer. @throws when it was refused. */
export const yes = (handled: Handled) => {
  if (handled.kind === 'refused') throw new Error(JSON.stringify(handled.refusal));
  return handled;
};

/** The refusal. @throws when it was accepted. */
export const no = (handled: Handled) => {
  if (handled.kind === 'accepted') throw new Error('was accepted');
  return handled.refusal;
};

/** Id of a freshly opened loan case. */
export const aLoan = async (test: TestEngine, data?: unknown): Promise<CaseId> =>
  yes(await openLoan(test, data)).loaded.state.caseId;

/** Gives a command. */
export const give = (
  test: TestEngine,
  caseId: CaseId,
  by: string,
  command: string,
  data: unknown = {},
  more: { key?: string; expectedVersion?: number } = {},
): Promise<Handled> =>
  test.engine.handle({
    caseId,
    command,
    data,
    principal: person(by),
    key: more.key ?? newKey(),
    ...(more.expectedVersion !== undefined && { expectedVersion: more.expectedVersion }),
  });

/** Types of a commit's events. */
export const types = (handled: Handled): readonly string[] => yes(handled).commit.events.map(({ type }) => type);
