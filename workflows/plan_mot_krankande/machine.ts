import { and, assign, setup } from 'xstate';
import type { MachineInput } from '../../src/engine/index.ts';
import { type DocumentContext, initialDocument } from '../shared/document/context.ts';
import type { PlanEvent } from './events.ts';
import { guards } from './guards.ts';
import { remember } from './memory.ts';

const typed = setup({
  types: { context: {} as DocumentContext, events: {} as PlanEvent, input: {} as MachineInput },
  guards,
  actions: { remember: assign(({ context, event }) => remember({ context, event })) },
});

/** Moves nothing, but is taken: without an action `can` would say no. */
const noted = { actions: 'remember' } as const;

/** The measures of the plan that is in force go on, also while it is revised. */
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

/** Last year's account, what the year has shown, why, what is to be done, what those whom it is about say of it, and the decision. */
const arbete = typed.createStateConfig({
  initial: 'redogorelse',
  on: {
    ...inForce,
    AuthorChanged: noted,
    EarlierNamed: noted,
    ParticipationRecorded: noted,
    GuardiansOffered: noted,
    DocumentAnnulled: { guard: 'isNotPublished', target: 'makulerad', actions: 'remember' },
  },
  states: {
    redogorelse: { on: { AccountGiven: { guard: 'accountFits', target: 'kartlaggning', actions: 'remember' } } },
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
    analys: { on: { SurveyRecorded: noted, CausesAnalysed: { target: 'atgarder', actions: 'remember' } } },
    atgarder: {
      id: 'atgarder',
      on: { ...measures, DraftWritten: { guard: 'measuresAreSet', target: 'forankring', actions: 'remember' } },
    },
    forankring: {
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
