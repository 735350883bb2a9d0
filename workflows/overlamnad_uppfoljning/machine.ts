import { and, assign, setup } from 'xstate';
import type { MachineInput } from '../../src/engine/index.ts';
import { type FollowUpContext, initialContext } from './context.ts';
import type { FollowUpEvent } from './events.ts';
import { guards } from './guards.ts';
import { remember } from './memory.ts';

const typed = setup({
  types: { context: {} as FollowUpContext, events: {} as FollowUpEvent, input: {} as MachineInput },
  guards,
  actions: { remember: assign(({ context, event }) => remember({ context, event })) },
});

/** Moves nothing, but is taken: without an action `can` would say no. */
const noted = { actions: 'remember' } as const;

/** As long as it has not been reported back. */
const open = {
  FollowerChanged: noted,
  ConflictOfInterestDeclared: noted,
  HandoverReturned: { target: 'aterlamnad', actions: 'remember' },
} as const;

const followedUp = [
  { guard: 'isToGoOn', target: 'uppfoljning', actions: 'remember' },
  { target: 'att_aterrapportera', actions: 'remember' },
] as const;

const handlaggning = typed.createStateConfig({
  initial: 'utkast',
  states: {
    utkast: { on: { FollowUpReceived: { target: 'overlamnad', actions: 'remember' } } },
    overlamnad: {
      on: {
        ConflictOfInterestDeclared: noted,
        HandoverReturned: open.HandoverReturned,
        FollowUpAccepted: { target: 'uppfoljning', actions: 'remember' },
      },
    },
    uppfoljning: { on: { ...open, ChildFollowedUp: followedUp } },
    att_aterrapportera: {
      on: {
        ...open,
        ChildFollowedUp: followedUp,
        ResultReported: {
          guard: and(['resultFits', 'proposalFits']),
          target: 'aterrapporterad',
          actions: 'remember',
        },
      },
    },
    aterrapporterad: { type: 'final' },
    aterlamnad: { type: 'final' },
  },
});

/**
 * The statechart of a follow-up that another unit has handed over: received, accepted, followed up with the child, reported
 * back. One way through; it can be given back as long as nothing has been reported.
 * @source SL 3:12j
 */
export const machine = typed.createMachine({
  id: 'overlamnad_uppfoljning',
  initial: 'handlaggning',
  context: initialContext,
  on: { 'deadline.passed': noted, NoteAdded: noted, IdentityProtected: noted },
  states: { handlaggning },
});
