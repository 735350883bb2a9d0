import { and, assign, setup } from 'xstate';
import type { MachineInput } from '../../src/engine/index.ts';
import { besideWriting, decidedPlan, measures, noted, planInForce, to, toIf } from '../shared/document/chart.ts';
import { type DocumentContext, initialDocument } from '../shared/document/context.ts';
import type { WorkPlanEvent } from './events.ts';
import { guards } from './guards.ts';
import { remember } from './memory.ts';

const typed = setup({
  types: { context: {} as DocumentContext, events: {} as WorkPlanEvent, input: {} as MachineInput },
  guards,
  actions: { remember: assign(({ context, event }) => remember({ context, event })) },
});

/** What there is to build on, what it shows, what is to be reached and done, what those whom it is about say of it, and the decision. */
const arbete = typed.createStateConfig({
  initial: 'underlag',
  on: { ...planInForce, ...besideWriting, MaterialAdded: noted },
  states: {
    underlag: { on: { MaterialGathered: toIf('materialIsThere', 'analys') } },
    analys: { on: { CausesAnalysed: to('atgarder') } },
    atgarder: { id: 'atgarder', on: { ...measures, DraftWritten: toIf('measuresAreSet', 'samrad') } },
    samrad: { on: { ...measures, DialogueEnded: toIf('everybodyIsConsulted', 'beslut') } },
    beslut: {
      on: {
        DraftReturned: to('atgarder'),
        DocumentDecided: { guard: and(['measuresAreSet', 'validityFits']), target: '#beslutad', actions: 'remember' },
      },
    },
  },
});

const handlaggning = typed.createStateConfig({
  initial: 'utkast',
  states: { utkast: { on: { DocumentOpened: to('arbete') } }, arbete, ...decidedPlan },
});

/**
 * The statechart of a verksamhetsplan: written together, decided, published, in force, and at its end when the next one takes over.
 * @source SL 4:3
 */
export const machine = typed.createMachine({
  id: 'verksamhetsplan',
  initial: 'handlaggning',
  context: initialDocument,
  on: { 'deadline.passed': noted, NoteAdded: noted },
  states: { handlaggning },
});
