import { assign, setup } from 'xstate';
import type { MachineInput } from '../../src/engine/index.ts';
import { afterwards, beforehand, noted } from '../shared/meeting/after.ts';
import { type DialogueContext, initialContext } from './context.ts';
import type { DialogueEvent } from './events.ts';
import { guards } from './guards.ts';
import { remember } from './memory.ts';

const typed = setup({
  types: { context: {} as DialogueContext, events: {} as DialogueEvent, input: {} as MachineInput },
  guards,
  actions: { remember: assign(({ context, event }) => remember({ context, event })) },
});

const planerad = typed.createStateConfig({
  initial: 'kallad',
  on: beforehand,
  states: {
    kallad: { on: { SidePrepared: noted }, always: { guard: 'isPrepared', target: 'forberedd' } },
    forberedd: {
      on: { SidePrepared: noted, MeetingHeld: { target: '#hallen', actions: 'remember' } },
    },
  },
});

const handlaggning = typed.createStateConfig({
  initial: 'utkast',
  states: {
    utkast: { on: { DialogueCalled: { target: 'planerad', actions: 'remember' } } },
    planerad,
    hallen: { id: 'hallen', on: { ConclusionsDrawn: { target: 'atgarder', actions: 'remember' } } },
    ...afterwards,
  },
});

/**
 * The statechart of a dialogue on quality: called with material, prepared by both sides, held, concluded, followed up.
 * @source SL 4:3
 */
export const machine = typed.createMachine({
  id: 'kvalitetsdialog',
  type: 'parallel',
  context: initialContext,
  on: { 'deadline.passed': noted, NoteAdded: noted },
  states: { handlaggning },
});
