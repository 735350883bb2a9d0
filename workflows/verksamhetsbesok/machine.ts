import { assign, setup } from 'xstate';
import type { MachineInput } from '../../src/engine/index.ts';
import { afterwards, beforehand, noted } from '../shared/meeting/after.ts';
import { initialContext, type VisitContext } from './context.ts';
import type { VisitEvent } from './events.ts';
import { guards } from './guards.ts';
import { remember } from './memory.ts';

const typed = setup({
  types: { context: {} as VisitContext, events: {} as VisitEvent, input: {} as MachineInput },
  guards,
  actions: { remember: assign(({ context, event }) => remember({ context, event })) },
});

const handlaggning = typed.createStateConfig({
  initial: 'utkast',
  states: {
    utkast: { on: { VisitPlanned: { target: 'planerad', actions: 'remember' } } },
    planerad: { on: { ...beforehand, MeetingHeld: { target: 'genomford', actions: 'remember' } } },
    genomford: {
      on: { JudgedAsRektor: noted, JudgedAsHuvudman: noted },
      always: { guard: 'bothHaveJudged', target: 'bedomd' },
    },
    bedomd: { on: { FeedbackGiven: { target: 'atgarder', actions: 'remember' } } },
    ...afterwards,
  },
});

/**
 * The statechart of a visit: planned, made, judged by rektor and huvudman each by itself, talked through, followed up.
 * @source SL 4:3
 */
export const machine = typed.createMachine({
  id: 'verksamhetsbesok',
  type: 'parallel',
  context: initialContext,
  on: { 'deadline.passed': noted, NoteAdded: noted },
  states: { handlaggning },
});
