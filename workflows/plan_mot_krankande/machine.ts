import { and, assign, setup } from 'xstate';
import type { MachineInput } from '../../src/engine/index.ts';
import { besideWriting, decidedPlan, measures, noted, planInForce, to, toIf } from '../shared/document/chart.ts';
import { type DocumentContext, initialDocument } from '../shared/document/context.ts';
import type { PlanEvent } from './events.ts';
import { guards } from './guards.ts';
import { remember } from './memory.ts';

const typed = setup({
  types: { context: {} as DocumentContext, events: {} as PlanEvent, input: {} as MachineInput },
  guards,
  actions: { remember: assign(({ context, event }) => remember({ context, event })) },
});

/** Last year's account, what the year has shown, why, what is to be done, what those whom it is about say of it, and the decision. */
const arbete = typed.createStateConfig({
  initial: 'redogorelse',
  on: { ...planInForce, ...besideWriting },
  states: {
    redogorelse: { on: { AccountGiven: toIf('accountFits', 'kartlaggning') } },
    kartlaggning: {
      on: {
        SurveyRecorded: noted,
        MaterialGathered: {
          guard: and(['materialIsThere', 'everybodyHasTakenPart']),
          target: 'analys',
          actions: 'remember',
        },
      },
    },
    analys: { on: { SurveyRecorded: noted, CausesAnalysed: to('atgarder') } },
    atgarder: { id: 'atgarder', on: { ...measures, DraftWritten: toIf('measuresAreSet', 'forankring') } },
    forankring: { on: { ...measures, DialogueEnded: toIf('everybodyIsConsulted', 'beslut') } },
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
 * The statechart of a year's plan mot kränkande behandling: written, decided, published, in force, and at its end when next
 * year's plan takes over.
 * @source SL 6:8
 */
export const machine = typed.createMachine({
  id: 'plan_mot_krankande',
  initial: 'handlaggning',
  context: initialDocument,
  on: { 'deadline.passed': noted, NoteAdded: noted },
  states: { handlaggning },
});
