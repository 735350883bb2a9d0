import { and, assign, setup } from 'xstate';
import type { MachineInput } from '../../src/engine/index.ts';
import { type DocumentContext, initialDocument } from '../shared/document/context.ts';
import type { WorkPlanEvent } from './events.ts';
import { guards } from './guards.ts';
import { remember } from './memory.ts';

const typed = setup({
  types: { context: {} as DocumentContext, events: {} as WorkPlanEvent, input: {} as MachineInput },
  guards,
  actions: { remember: assign(({ context, event }) => remember({ context, event })) },
});

/** Moves nothing, but is taken: without an action `can` would say no. */
const noted = { actions: 'remember' } as const;

/** The measures of what is in force go on, also while it is revised. */
const inForce = {
  MeasureCompleted: { guard: 'measureIsToBeDone', actions: 'remember' },
  MeasureFollowedUp: { guard: 'measureStands', actions: 'remember' },
  DocumentSuperseded: { guard: 'isPublished', target: '#ersatt', actions: 'remember' },
} as const;

const measures = {
  MeasuresProposed: noted,
  MeasureChanged: { guard: 'measureIsOpen', actions: 'remember' },
} as const;

const revised = { target: '#atgarder', actions: 'remember' } as const;

/** What there is to build on, what it shows, what is to be reached and done, what those whom it is about say of it, and the decision. */
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
    underlag: { on: { MaterialGathered: { guard: 'materialIsThere', target: 'analys', actions: 'remember' } } },
    analys: { on: { CausesAnalysed: { target: 'atgarder', actions: 'remember' } } },
    atgarder: {
      id: 'atgarder',
      on: { ...measures, DraftWritten: { guard: 'measuresAreSet', target: 'samrad', actions: 'remember' } },
    },
    samrad: {
      on: { ...measures, DialogueEnded: { guard: 'everybodyIsConsulted', target: 'beslut', actions: 'remember' } },
    },
    beslut: {
      on: {
        DraftReturned: { target: 'atgarder', actions: 'remember' },
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
      on: { ...inForce, DocumentPublished: { target: 'galler', actions: 'remember' }, RevisionBegun: revised },
    },
    galler: {
      on: {
        ...inForce,
        AuthorChanged: noted,
        MeasureChanged: measures.MeasureChanged,
        DocumentFollowedUp: noted,
        RevisionBegun: revised,
        DocumentClosed: { guard: 'effectsAreKnown', target: 'avslutad', actions: 'remember' },
      },
    },
    ersatt: { id: 'ersatt', on: { DocumentReopened: { target: 'galler', actions: 'remember' } } },
    avslutad: { on: { DocumentReopened: { target: 'galler', actions: 'remember' } } },
    makulerad: { type: 'final' },
  },
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
