import { and, assign, setup } from 'xstate';
import type { MachineInput } from '../../src/engine/index.ts';
import { besideWriting, measures, measuresGoOn, noted, publishedReport, to, toIf } from '../shared/document/chart.ts';
import { initialContext, type ReportContext } from './context.ts';
import type { ReportEvent } from './events.ts';
import { guards } from './guards.ts';
import { remember } from './memory.ts';

const typed = setup({
  types: { context: {} as ReportContext, events: {} as ReportEvent, input: {} as MachineInput },
  guards,
  actions: { remember: assign(({ context, event }) => remember({ context, event })) },
});

/** What there is to build on, what it shows, what is said of that, why it became so, and what is to be done. */
const arbete = typed.createStateConfig({
  initial: 'underlag',
  on: { ...measuresGoOn, ...besideWriting, MaterialAdded: noted },
  states: {
    underlag: { on: { MaterialGathered: toIf('materialIsThere', 'resultat') } },
    resultat: { id: 'resultat', on: { DraftWritten: to('dialog') } },
    dialog: { on: { DialogueEnded: toIf('everybodyIsConsulted', 'analys') } },
    analys: { on: { CausesAnalysed: to('slutsatser') } },
    slutsatser: {
      on: {
        ...measures,
        PopularVersionWritten: noted,
        ConclusionsDrawn: toIf('measuresAreSet', 'beslut'),
      },
    },
    beslut: {
      on: {
        PopularVersionWritten: noted,
        DraftReturned: to('resultat'),
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
        PopularVersionWritten: noted,
        DocumentPublished: toIf('popularVersionIsThere', 'publicerad'),
        RevisionBegun: to('#resultat'),
      },
    },
    ...publishedReport('#resultat'),
  },
});

/**
 * The statechart of a kvalitetsrapport: written together, decided, published, and followed to the effect of its measures.
 * @source SL 4:6
 */
export const machine = typed.createMachine({
  id: 'kvalitetsrapport',
  initial: 'handlaggning',
  context: ({ input }) => initialContext(input),
  on: { 'deadline.passed': noted, NoteAdded: noted },
  states: { handlaggning },
});
