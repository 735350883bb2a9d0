import { and, assign, setup } from 'xstate';
import type { MachineInput } from '../../src/engine/index.ts';
import { besideWriting, measures, measuresGoOn, noted, publishedReport, to, toIf } from '../shared/document/chart.ts';
import { type DocumentContext, initialDocument } from '../shared/document/context.ts';
import type { AnalysisEvent } from './events.ts';
import { guards } from './guards.ts';
import { remember } from './memory.ts';

const typed = setup({
  types: { context: {} as DocumentContext, events: {} as AnalysisEvent, input: {} as MachineInput },
  guards,
  actions: { remember: assign(({ context, event }) => remember({ context, event })) },
});

/** What there is to build on, what it shows, what is said of that, why it became so, and what is to be done. */
const arbete = typed.createStateConfig({
  initial: 'underlag',
  on: { ...measuresGoOn, ...besideWriting, MaterialAdded: noted },
  states: {
    underlag: { on: { MaterialGathered: toIf('materialIsThere', 'beskrivning') } },
    beskrivning: { id: 'beskrivning', on: { DraftWritten: to('dialog') } },
    dialog: { on: { DialogueEnded: toIf('everybodyIsConsulted', 'analys') } },
    analys: { on: { CausesAnalysed: to('slutsatser') } },
    slutsatser: {
      on: {
        ...measures,
        ConclusionsDrawn: toIf('measuresAreSet', 'beslut'),
      },
    },
    beslut: {
      on: {
        DraftReturned: to('beskrivning'),
        DocumentDecided: { guard: and(['measuresAreSet', 'validityFits']), target: '#beslutad', actions: 'remember' },
      },
    },
  },
});

const handlaggning = typed.createStateConfig({
  initial: 'utkast',
  states: {
    utkast: { on: { DocumentOpened: to('arbete') } },
    arbete,
    beslutad: {
      id: 'beslutad',
      on: {
        ...measuresGoOn,
        DocumentPublished: to('publicerad'),
        RevisionBegun: to('#beskrivning'),
      },
    },
    ...publishedReport('#beskrivning'),
  },
});

/**
 * The statechart of a nulägesanalys: written together, decided, published, and followed to the effect of its measures.
 * @source SL 4:6
 */
export const machine = typed.createMachine({
  id: 'nulagesanalys',
  initial: 'handlaggning',
  context: initialDocument,
  on: { 'deadline.passed': noted, NoteAdded: noted },
  states: { handlaggning },
});
