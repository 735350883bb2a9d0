import { assign, setup } from 'xstate';
import type { MachineEvent, MachineInput } from '../../../src/engine/index.ts';

interface Planned {
  readonly id: string;
  readonly ownerId: string;
  readonly dueOn: string;
}
interface Context {
  readonly options: MachineInput['options'];
  readonly pack: string;
  readonly isSigned: boolean;
  readonly isAgainstHead: boolean;
  readonly checks: readonly Planned[];
  readonly returnOn: string | null;
  readonly passed: readonly string[];
}

const text = (event: MachineEvent, name: string): string => String(event.data[name] ?? '');

/** A machine of the tests' own: a pupil borrows a computer. Every kind of thing that the engine knows occurs once. */
export const loanMachine = setup({
  types: {} as { context: Context; input: MachineInput; events: MachineEvent },
  guards: {
    isSigned: ({ context }) => context.isSigned,
    isAgainstHead: ({ context }) => context.isAgainstHead,
    isCheap: ({ event }) => event.data['value'] !== 'dear',
    isFirst: ({ event }) => (event.facts.recurrence ?? 0) === 0,
  },
  actions: {
    ask: assign({
      isAgainstHead: ({ event }) =>
        event.data['blame'] === 'head' || (event.facts.barredRoles ?? []).includes('rektor'),
    }),
    sign: assign({ isSigned: true }),
    plan: assign({
      returnOn: ({ event }) => text(event, 'returnOn') || null,
      checks: ({ event }) =>
        ((event.data['checks'] ?? []) as { ownerId: string; dueOn: string }[]).map((check, at) => ({
          ...check,
          id: `${at + 1}`,
        })),
    }),
    check: assign({ checks: ({ context, event }) => context.checks.filter(({ id }) => id !== text(event, 'check')) }),
    late: assign({ passed: ({ context, event }) => [...context.passed, text(event, 'ruleId')] }),
    note: assign({}),
  },
}).createMachine({
  id: 'loan',
  type: 'parallel',
  context: ({ input }) => ({ ...input, isSigned: false, isAgainstHead: false, checks: [], returnOn: null, passed: [] }),
  on: {
    'deadline.passed': { actions: 'late' },
    Noted: { actions: 'note' },
    Moved: { actions: 'note' },
    Linked: { actions: 'note' },
    HeardOf: { actions: 'note' },
    Claimed: { actions: 'note' },
    PassedOn: { actions: 'note' },
    Parted: { actions: 'note' },
    PartedAgain: { actions: 'note' },
    Questioned: { actions: 'note' },
    Replied: { actions: 'note' },
  },
  states: {
    main: {
      initial: 'draft',
      states: {
        draft: {
          on: {
            LoanSentIn: { target: 'asked', actions: 'ask' },
            LoanTakenOver: { target: 'asked', actions: 'ask' },
            LoanAsked: { target: 'asked', actions: 'ask' },
            SmallLoanNoted: { guard: 'isFirst', target: 'ended' },
          },
        },
        asked: {
          on: {
            Signed: { actions: 'sign' },
            LenderNamed: { actions: 'note' },
            Approved: [
              { guard: 'isSigned', target: 'lent', actions: 'plan' },
              { guard: 'isCheap', target: 'lent', actions: 'plan' },
            ],
            Lent: { guard: 'isSigned', target: 'lent', actions: 'plan' },
            Refused: 'ended',
          },
        },
        lent: { on: { Checked: { actions: 'check' }, Returned: 'ended', TakenBack: 'asked' } },
        ended: {},
      },
    },
    insurance: { initial: 'open', states: { open: { on: { Insured: 'settled' } }, settled: {} } },
  },
});
