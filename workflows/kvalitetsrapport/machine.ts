import { and, assign, setup } from 'xstate';
import type { MachineInput } from '../../src/engine/index.ts';
import { initialContext, type ReportContext } from './context.ts';
import type { ReportEvent } from './events.ts';
import { guards } from './guards.ts';
import { remember } from './memory.ts';

const typed = setup({
  types: { context: {} as ReportContext, events: {} as ReportEvent, input: {} as MachineInput },
  guards,
  actions: { remember: assign(({ context, event }) => remember({ context, event })) },
});

/** Moves nothing, but is taken: without an action `can` would say no. */
const noted = { actions: 'remember' } as const;

/** The measures of what has been published go on, also while it is revised. */
const inForce = {
  MeasureCompleted: { guard: 'measureIsToBeDone', actions: 'remember' },
  MeasureFollowedUp: { guard: 'measureStands', actions: 'remember' },
} as const;

const changed = { guard: 'measureIsOpen', actions: 'remember' } as const;
const revised = { target: '#resultat', actions: 'remember' } as const;

/** What there is to build on, what it shows, what is said of that, why it became so, and what is to be done. */
const arbete = typed.createStateConfig({
  initial: 'underlag',
  on: {
    ...inForce,
    AuthorChanged: noted,
    EarlierNamed: noted,
    MaterialAdded: noted,
    ParticipationRecorded: noted,
    GuardiansOffered: noted,
    DocumentAnnulled: { guard: 'isNotPublished', target: 'makulerad', actions: 'remember' },
  },
  states: {
    underlag: {
      on: { MaterialGathered: { guard: 'materialIsThere', target: 'resultat', actions: 'remember' } },
    },
    resultat: { id: 'resultat', on: { DraftWritten: { target: 'dialog', actions: 'remember' } } },
    dialog: { on: { DialogueEnded: { guard: 'everybodyIsConsulted', target: 'analys', actions: 'remember' } } },
    analys: { on: { CausesAnalysed: { target: 'slutsatser', actions: 'remember' } } },
    slutsatser: {
      on: {
        PopularVersionWritten: noted,
        MeasuresProposed: noted,
        MeasureChanged: changed,
        ConclusionsDrawn: { guard: 'measuresAreSet', target: 'beslut', actions: 'remember' },
      },
    },
    beslut: {
      on: {
        PopularVersionWritten: noted,
        DraftReturned: { target: 'resultat', actions: 'remember' },
        DocumentDecided: { guard: and(['measuresAreSet', 'validityFits']), target: '#beslutad', actions: 'remember' },
      },
    },
  },
});

const handlaggning = typed.createStateConfig({
  initial: 'utkast',
  states: {
    utkast: { on: { DocumentOpened: { target: 'arbete', actions: 'remember' } } },
    arbete,
    beslutad: {
      id: 'beslutad',
      on: {
        ...inForce,
        PopularVersionWritten: noted,
        DocumentPublished: { guard: 'popularVersionIsThere', target: 'publicerad', actions: 'remember' },
        RevisionBegun: revised,
      },
    },
    publicerad: {
      on: {
        ...inForce,
        AuthorChanged: noted,
        MeasureChanged: changed,
        DocumentFollowedUp: noted,
        RevisionBegun: revised,
        DocumentClosed: { guard: 'effectsAreKnown', target: 'uppfoljd', actions: 'remember' },
      },
    },
    uppfoljd: { on: { DocumentReopened: { target: 'publicerad', actions: 'remember' } } },
    makulerad: { type: 'final' },
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
