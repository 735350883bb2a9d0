import { assign, setup } from 'xstate';
import type { MachineInput } from '../../src/engine/index.ts';
import { afterwards, beforehand, noted } from '../shared/meeting/after.ts';
import { meetingGuards } from '../shared/meeting/guards.ts';
import { type HealthContext, initialContext } from './context.ts';
import type { HealthEvent } from './events.ts';
import { remember } from './memory.ts';

const typed = setup({
  types: { context: {} as HealthContext, events: {} as HealthEvent, input: {} as MachineInput },
  guards: meetingGuards,
  actions: { remember: assign(({ context, event }) => remember({ context, event })) },
});

const handlaggning = typed.createStateConfig({
  initial: 'utkast',
  states: {
    utkast: { on: { HealthMeetingCalled: { target: 'planerad', actions: 'remember' } } },
    planerad: { on: { ...beforehand, MeetingHeld: { target: 'hallen', actions: 'remember' } } },
    hallen: { on: { ConclusionsDrawn: { target: 'atgarder', actions: 'remember' } } },
    ...afterwards,
  },
});

/**
 * The statechart of a meeting of elevhälsan about groups and areas: called, held, concluded, followed up.
 * @source SL 2:25
 */
export const machine = typed.createMachine({
  id: 'ehm',
  type: 'parallel',
  context: initialContext,
  on: { 'deadline.passed': noted, NoteAdded: noted },
  states: { handlaggning },
});
