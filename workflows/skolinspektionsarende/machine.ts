import { and, assign, setup } from 'xstate';
import type { MachineInput } from '../../src/engine/index.ts';
import { type InspectionContext, initialContext } from './context.ts';
import type { InspectionEvent } from './events.ts';
import { guards } from './guards.ts';
import { remember } from './memory.ts';

const typed = setup({
  types: { context: {} as InspectionContext, events: {} as InspectionEvent, input: {} as MachineInput },
  guards,
  actions: { remember: assign(({ context, event }) => remember({ context, event })) },
});

/** Moves nothing, but is taken: without an action `can` would say no. */
const noted = { actions: 'remember' } as const;

/** The authority decides: to report back by a day, or nothing more to do than to close. */
const decided = [
  { guard: 'wantsReport', target: '#redovisning', actions: 'remember' },
  { target: '#beslutad', actions: 'remember' },
] as const;

/** More time, asked for by us and given by the authority alone. */
const timed = {
  ExtensionRequested: noted,
  ExtensionGranted: { guard: 'extensionIsLater', actions: 'remember' },
} as const;

const whileMeasuresRun = {
  MeasuresDecided: noted,
  MeasureChanged: { guard: 'measureIsOpen', actions: 'remember' },
  MeasureCompleted: { guard: 'measureIsOpen', actions: 'remember' },
} as const;

/** The answer, from the day it was asked for until it has been sent. */
const yttrande = typed.createStateConfig({
  id: 'yttrande',
  initial: 'registrerad',
  on: {
    ...timed,
    HandlerAssigned: { guard: 'handlerIsNotCriticised', target: '.utarbetas', actions: 'remember' },
    AuthorityDecided: decided,
  },
  states: {
    registrerad: {},
    utarbetas: {
      id: 'utarbetas',
      on: {
        AnswerDrafted: {
          guard: and(['otherThanCriticised', 'materialIsIn']),
          target: 'underskrift',
          actions: 'remember',
        },
      },
    },
    underskrift: {
      on: {
        AnswerReturned: { guard: 'otherThanCriticised', target: 'utarbetas', actions: 'remember' },
        AnswerSigned: {
          guard: and(['otherThanCriticised', 'otherThanDrafter']),
          target: 'att_skicka',
          actions: 'remember',
        },
      },
    },
    att_skicka: { on: { AnswerSent: { target: '#vantar', actions: 'remember' } } },
  },
});

const handlaggning = typed.createStateConfig({
  initial: 'utkast',
  states: {
    utkast: {
      on: {
        AuthorityLetterReceived: [
          { guard: 'isHandedOver', target: 'overlamnad', actions: 'remember' },
          { target: 'yttrande', actions: 'remember' },
        ],
      },
    },
    yttrande,
    vantar: {
      id: 'vantar',
      on: {
        FurtherAnswerRequested: { target: '#utarbetas', actions: 'remember' },
        AuthorityDecided: decided,
      },
    },
    redovisning: {
      id: 'redovisning',
      on: {
        ...timed,
        ...whileMeasuresRun,
        ReportSubmitted: { guard: 'otherThanCriticised', target: 'granskas', actions: 'remember' },
      },
    },
    granskas: {
      on: {
        ...whileMeasuresRun,
        ReportReviewed: [
          { guard: 'isNotEnough', target: 'redovisning', actions: 'remember' },
          { target: 'beslutad', actions: 'remember' },
        ],
      },
    },
    overlamnad: { on: { HandedOverAsComplaint: { target: 'beslutad', actions: 'remember' } } },
    beslutad: {
      id: 'beslutad',
      on: {
        ...whileMeasuresRun,
        InspectionClosed: {
          guard: and(['measuresDone', 'complaintIsClosed', 'otherThanCriticised']),
          target: 'avslutad',
          actions: 'remember',
        },
      },
    },
    avslutad: { on: { InspectionReopened: { target: 'vantar', actions: 'remember' } } },
  },
});

/** What is asked of the school, beside the writing and on an earlier day. */
const underlag = typed.createStateConfig({
  initial: 'inget',
  states: {
    inget: {
      on: {
        MaterialRequested: { guard: and(['isOpen', 'materialIsEarlier']), target: 'begart', actions: 'remember' },
      },
    },
    begart: {
      on: {
        MaterialGiven: { target: 'lamnat', actions: 'remember' },
        MaterialWaived: { target: 'inget', actions: 'remember' },
      },
      always: { guard: 'isClosed', target: 'inget' },
    },
    lamnat: {
      on: {
        MaterialRequested: { guard: and(['isOpen', 'materialIsEarlier']), target: 'begart', actions: 'remember' },
      },
    },
  },
});

/** Nothing of the case is destroyed while an authority may ask for it. */
const bevarande = typed.createStateConfig({
  initial: 'ingen_sparr',
  states: {
    ingen_sparr: { always: { guard: 'isOpen', target: 'gallringssparr' } },
    gallringssparr: { always: { guard: 'isClosed', target: 'ingen_sparr' } },
  },
});

/**
 * The statechart of a case with Skolinspektionen. Three regions side by side: the handling itself, what is asked of the
 * school, and that nothing is destroyed meanwhile.
 * @source SL 26:7
 */
export const machine = typed.createMachine({
  id: 'skolinspektionsarende',
  type: 'parallel',
  context: ({ input }) => initialContext(input),
  on: {
    'deadline.passed': noted,
    NoteAdded: noted,
    CriticisedNamed: { guard: 'isOpen', actions: 'remember' },
    ComplaintClosed: noted,
  },
  states: { handlaggning, underlag, bevarande },
});
