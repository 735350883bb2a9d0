import { and, assign, setup } from 'xstate';
import type { MachineInput } from '../../src/engine/index.ts';
import { initialContext, type KlagomalContext } from './context.ts';
import type { KlagomalEvent } from './events.ts';
import { CLOSING, guards, HANDING_OVER } from './guards.ts';
import { remember } from './memory.ts';

const typed = setup({
  types: { context: {} as KlagomalContext, events: {} as KlagomalEvent, input: {} as MachineInput },
  guards,
  actions: { remember: assign(({ context, event }) => remember({ context, event })) },
});

/** Moves nothing, but is taken: without an action `can` would say no. */
const noted = { actions: 'remember' } as const;
const whileOpen = { guard: 'isOpen', actions: 'remember' } as const;
const unlessAnnulled = { guard: 'isNotAnnulled', actions: 'remember' } as const;

const closing = and(CLOSING);
const handingOver = and(HANDING_OVER);
const mayBeReferred = and(['nothingSpawned', 'isNotHandedOver']);
const up = 'isHigherStep';
const down = and(['isLowerStep', 'leadersNotCriticised', 'isNotInReview']);
const handedUp = { guard: up, actions: 'remember' } as const;
const handedDown = { guard: down, actions: 'remember' } as const;

/** A complaint taken back ends only where nothing says that there is a defect. @source SL 4:7 */
const canBeWithdrawn = {
  WithdrawalAccepted: {
    guard: and(['isWithdrawn', 'noDefectSign']),
    target: '#avslutad.aterkallad',
    actions: 'remember',
  },
} as const;

/** No complaint at all: it ends where it belongs. */
const canBeReferred = {
  Referred: { guard: mayBeReferred, target: '#avslutad.hanvisad', actions: 'remember' },
} as const;

/** Whoever had it may no longer: somebody else is to be found. */
const needsAnother = {
  HandedUp: { ...handedUp, target: '#bekraftad' },
  HandedDown: { ...handedDown, target: '#bekraftad' },
  ConflictOfInterestDeclared: { guard: 'conflictIsHandlers', target: '#bekraftad', actions: 'remember' },
  CriticisedIdentified: { guard: 'criticisedIsHandler', target: '#bekraftad', actions: 'remember' },
} as const;

const handlerChanged = { guard: handingOver, target: '#fordelad', actions: 'remember' } as const;
const stepsBeforeDistribution = {
  HandedUp: handedUp,
  HandedDown: handedDown,
  UnitCorrected: noted,
} as const;

const pagar = typed.createStateConfig({
  id: 'pagar',
  initial: 'registrerad',
  on: { ...canBeWithdrawn, Classified: noted },
  states: {
    registrerad: {
      on: {
        ...stepsBeforeDistribution,
        Confirmed: { guard: 'senderReachable', target: 'bekraftad', actions: 'remember' },
        ConfirmationSkipped: { guard: 'senderUnreachable', target: 'bekraftad', actions: 'remember' },
      },
    },
    bekraftad: {
      id: 'bekraftad',
      on: {
        ...stepsBeforeDistribution,
        ...canBeReferred,
        Distributed: { guard: handingOver, target: 'fordelad', actions: 'remember' },
      },
    },
    fordelad: {
      id: 'fordelad',
      on: {
        ...needsAnother,
        ...canBeReferred,
        UnitCorrected: { target: 'bekraftad', actions: 'remember' },
        HandlerChanged: { guard: handingOver, actions: 'remember' },
        InvestigationStarted: { target: 'utreds', actions: 'remember' },
      },
    },
    utreds: {
      id: 'utreds',
      on: {
        ...needsAnother,
        ...canBeReferred,
        HandlerChanged: handlerChanged,
        PersonHeard: noted,
        MaterialAdded: noted,
        InvestigationExtended: { guard: 'withinHardLimit', actions: 'remember' },
        Assessed: { guard: and(['noOpenQuestion', 'otherThanBefore']), target: 'bedomd', actions: 'remember' },
      },
    },
    bedomd: {
      on: {
        ...needsAnother,
        InvestigationReturned: { target: 'utreds', actions: 'remember' },
        FeedbackGiven: { guard: 'senderReachable', target: '#aterkopplad', actions: 'remember' },
        FeedbackSkipped: { guard: 'senderUnreachable', target: '#aterkopplad', actions: 'remember' },
      },
    },
  },
});

/** The huvudman looks at it anew, once. After that there is Skolinspektionen. */
const canBeReviewed = {
  ReviewRequested: { guard: 'notYetReviewed', target: '#huvudmannaprovning', actions: 'remember' },
} as const;

const avslutad = typed.createStateConfig({
  id: 'avslutad',
  initial: 'besvarad',
  on: { Reopened: { guard: 'withinReopenDays', target: '#bekraftad', actions: 'remember' } },
  states: {
    besvarad: {
      on: {
        ReviewRequested: {
          guard: and(['notYetReviewed', 'withinReopenDays']),
          target: '#huvudmannaprovning',
          actions: 'remember',
        },
      },
    },
    hanvisad: {},
    aterkallad: {},
  },
});

const handlaggning = typed.createStateConfig({
  initial: 'utkast',
  on: {
    NoteAdded: unlessAnnulled,
    IdentityProtected: unlessAnnulled,
    CasesLinked: unlessAnnulled,
    SpawnedCaseClosed: noted,
    StepNoted: whileOpen,
    DelayNotified: whileOpen,
    SenderAdded: whileOpen,
    CriticisedIdentified: whileOpen,
    ConflictOfInterestDeclared: whileOpen,
    MeasureChanged: { guard: and(['isOpen', 'measureIsOpen']), actions: 'remember' },
    MeasureCompleted: { guard: and(['isOpen', 'measureIsOpen']), actions: 'remember' },
    AnnulmentProposed: { guard: and(['isOpen', 'annulmentNotProposed']), actions: 'remember' },
    AnnulmentRejected: { guard: and(['isOpen', 'annulmentProposed']), actions: 'remember' },
    AnnulmentConfirmed: {
      guard: and(['isOpen', 'annulmentProposed', 'otherThanProposer', 'nothingSpawned', 'noLegalHold']),
      target: '#makulerad',
      actions: 'remember',
    },
  },
  states: {
    utkast: {
      on: {
        ComplaintSent: { target: 'inkommen', actions: 'remember' },
        ComplaintReceived: { target: 'pagar', actions: 'remember' },
      },
    },
    inkommen: {
      on: {
        ...canBeWithdrawn,
        ...stepsBeforeDistribution,
        Registered: { target: 'pagar', actions: 'remember' },
      },
    },
    pagar,
    aterkopplad: {
      id: 'aterkopplad',
      on: {
        ...canBeReviewed,
        MeasuresDecided: { target: 'atgardas', actions: 'remember' },
        ComplaintClosed: { guard: closing, target: 'avslutad', actions: 'remember' },
      },
    },
    huvudmannaprovning: {
      id: 'huvudmannaprovning',
      on: {
        ...canBeWithdrawn,
        ReviewerAssigned: { guard: handingOver, target: '#fordelad', actions: 'remember' },
      },
    },
    atgardas: {
      on: {
        ...canBeReviewed,
        MeasuresDecided: noted,
        FollowedUp: [
          { guard: and(['hasHelped', 'measuresDone']), target: 'uppfoljd', actions: 'remember' },
          { guard: 'hasNotHelped', actions: 'remember' },
        ],
      },
    },
    uppfoljd: {
      on: {
        ...canBeReviewed,
        MeasuresDecided: { target: 'atgardas', actions: 'remember' },
        ComplaintClosed: { guard: closing, target: 'avslutad', actions: 'remember' },
      },
    },
    avslutad,
    makulerad: { id: 'makulerad', type: 'final' },
  },
});

const toPersonal = { guard: 'isAtPersonal', target: 'personal' } as const;
const toRektor = { guard: 'isAtRektor', target: 'rektor' } as const;
const toHuvudman = { guard: 'isAtHuvudman', target: 'huvudman' } as const;
const toInspectorate = { guard: 'isAtInspectorate', target: 'skolinspektionen' } as const;

/** The ladder: who has the matter now. Who had it before, when and what was answered is in the context. */
const trappa = typed.createStateConfig({
  initial: 'vilande',
  states: {
    vilande: { always: [toRektor, toHuvudman] },
    personal: { always: [toRektor, toHuvudman, toInspectorate] },
    rektor: { always: [toPersonal, toHuvudman, toInspectorate] },
    huvudman: { always: [toPersonal, toRektor, toInspectorate] },
    skolinspektionen: { always: toHuvudman },
  },
});

const asked = {
  QuestionAsked: { guard: and(['isOpen', 'senderReachable']), target: 'stalld', actions: 'remember' },
} as const;
const idleWhenEnded = { guard: 'isEnded', target: 'ingen' } as const;

/** A question to the sender, and the answer. The time for the investigation runs on meanwhile. */
const fraga = typed.createStateConfig({
  initial: 'ingen',
  states: {
    ingen: { on: asked },
    stalld: {
      on: {
        QuestionAnswered: { target: 'besvarad', actions: 'remember' },
        QuestionDropped: { target: 'ingen', actions: 'remember' },
      },
      always: idleWhenEnded,
    },
    besvarad: { on: asked, always: idleWhenEnded },
  },
});

const takenBack = { Withdrawn: { guard: 'isOpen', target: 'att_prova', actions: 'remember' } } as const;

/** The sender takes the complaint back: the huvudman decides whether it goes on. */
const aterkallelse = typed.createStateConfig({
  initial: 'ingen',
  states: {
    ingen: { on: takenBack },
    att_prova: {
      on: { ContinuedExOfficio: { target: 'fortsatter', actions: 'remember' } },
      always: idleWhenEnded,
    },
    fortsatter: { on: takenBack, always: idleWhenEnded },
  },
});

const requested = {
  StatementRequested: { guard: 'isNotAnnulled', target: 'begart', actions: 'remember' },
} as const;

/** Skolinspektionen asks: nothing is destroyed until it has said what it has to say. */
const skolinspektionen = typed.createStateConfig({
  initial: 'ingen',
  states: {
    ingen: { on: requested },
    begart: { on: { InspectorateCaseClosed: { target: 'avgjort', actions: 'remember' } } },
    avgjort: { on: { ...requested, LegalHoldLifted: { target: 'ingen', actions: 'remember' } } },
  },
});

/**
 * The statechart of a complaint. Five regions side by side: the handling itself, the step of the ladder that it is on, the question
 * to the sender, its being taken back, and what Skolinspektionen asks. Structure only: what is remembered is in `memory.ts`, what
 * is asked in `guards.ts`, when it is due in `deadlines.ts`.
 * @source SL 4:8
 */
export const machine = typed.createMachine({
  id: 'klagomal',
  type: 'parallel',
  context: ({ input }) => initialContext(input),
  on: { 'deadline.passed': noted },
  states: { handlaggning, trappa, fraga, aterkallelse, skolinspektionen },
});
