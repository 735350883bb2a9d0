import { and, assign, setup } from 'xstate';
import type { MachineInput } from '../../src/engine/index.ts';
import { assessed, inAnyCase, inOpenCase, noted, toldByOthers, whileMeasuresRun } from './anywhere.ts';
import { initialContext, type KrankningContext, MERGE_STEPS, type MergeStep } from './context.ts';
import type { KrankningEvent } from './events.ts';
import { CLOSING, DOCUMENTING, guards, mergedAt, type scopeGuards } from './guards.ts';
import { remember } from './memory.ts';

const typed = setup({
  types: { context: {} as KrankningContext, events: {} as KrankningEvent, input: {} as MachineInput },
  guards,
  actions: {
    remember: assign(({ context, event }) => remember({ context, event })),
    rememberStep: assign((_, { step }: { readonly step: MergeStep }) => ({ mergedAt: step })),
  },
});

type DecisionEvent = Extract<
  KrankningEvent['type'],
  'PoliceDecided' | 'SocialServicesDecided' | 'WorkEnvironmentDecided' | 'InspectorateDecided'
>;
type ScopeGuard = keyof typeof scopeGuards;

/** Two reports about the same child and event become one case, before it is known what this one was. Where it stood is remembered. */
const mergeable = <Step extends MergeStep>(step: Step) =>
  ({
    MergedInto: {
      guard: and(['mergeKeepsProtection', 'survivorIsOpen']),
      target: '#sammanford',
      actions: ['remember', { type: 'rememberStep', params: { step } }],
    },
  }) as const;

/** A merger by mistake is undone: the case goes on where it stood, with all that it knows. */
const mergerUndone = MERGE_STEPS.map(
  (step) => ({ guard: and(['survivorIsTheOne', mergedAt(step)]), target: `#${step}`, actions: 'remember' }) as const,
);

/** Before the huvudman knows: the wrong unit is corrected, and an accused rektor loses the case at once. */
const received = {
  ...inOpenCase,
  UnitCorrected: [{ guard: 'barredLeadTheNewUnit', target: '#hos_huvudman', actions: 'remember' }, noted],
  AccusedIdentified: [{ guard: 'reportNamesLeadership', target: '#hos_huvudman', actions: 'remember' }, noted],
  HuvudmanNotified: { target: '#anmald', actions: 'remember' },
} as const;

/** What an assessment must have behind it. */
const assessable = and(['huvudmanNotified', 'childVoiceRecorded']);

/** What every closing must have behind it, whichever way it came. */
const closing = and(CLOSING);

const utredning = typed.createStateConfig({
  id: 'utredning',
  initial: 'att_paborja',
  on: {
    ...whileMeasuresRun,
    Reclassified: noted,
    ChildNotHeard: noted,
    InvestigationExtended: noted,
    InvestigatorChanged: { target: '.att_paborja', actions: 'remember' },
    ConflictOfInterestDeclared: [
      { guard: 'conflictIsInvestigators', target: '.utan_utredare', actions: 'remember' },
      noted,
    ],
  },
  states: {
    utan_utredare: { on: mergeable('utredning.utan_utredare') },
    att_paborja: {
      on: { ...mergeable('utredning.att_paborja'), InvestigationStarted: { target: 'pagar', actions: 'remember' } },
    },
    pagar: {
      on: {
        ...mergeable('utredning.pagar'),
        InterviewRecorded: noted,
        MaterialAdded: noted,
        InterviewsPaused: { target: 'samtal_pausade', actions: 'remember' },
        InvestigationCompleted: { guard: 'childVoiceRecorded', target: 'fardig', actions: 'remember' },
      },
    },
    samtal_pausade: {
      on: {
        ...mergeable('utredning.samtal_pausade'),
        MaterialAdded: noted,
        InterviewPauseReviewed: noted,
        InterviewsResumed: { target: 'pagar', actions: 'remember' },
      },
    },
    fardig: {
      on: {
        ...mergeable('utredning.fardig'),
        InterviewRecorded: { target: 'pagar', actions: 'remember' },
        MaterialAdded: { target: 'pagar', actions: 'remember' },
        InvestigationReturned: { target: 'pagar', actions: 'remember' },
        Assessed: [
          { guard: and([assessable, 'isAssessedAsFound']), target: '#bedomd.konstaterad', actions: 'remember' },
          { guard: and([assessable, 'isAssessedAsNotFound']), target: '#bedomd.ej_konstaterad', actions: 'remember' },
          { guard: and([assessable, 'isAssessedAsElsewhere']), target: '#bedomd.ej_samband', actions: 'remember' },
        ],
      },
    },
  },
});

const bedomd = typed.createStateConfig({
  id: 'bedomd',
  initial: 'konstaterad',
  on: assessed,
  states: {
    konstaterad: { on: { MeasuresDecided: { target: '#atgarder', actions: 'remember' } } },
    ej_konstaterad: {
      on: {
        MeasuresDecided: { target: '#atgarder', actions: 'remember' },
        ClosingProposed: { guard: and(['closingReasonFits', closing]), target: '#kontroll', actions: 'remember' },
      },
    },
    ej_samband: {
      on: {
        ReferralMade: noted,
        ClosingProposed: {
          guard: and(['referralMade', 'closingReasonFits', closing]),
          target: '#kontroll',
          actions: 'remember',
        },
      },
    },
  },
});

const atgarder = typed.createStateConfig({
  id: 'atgarder',
  on: {
    ...assessed,
    MeasuresDecided: noted,
    FollowedUp: [
      { guard: and(['decisionFitsEffect', 'needsNewInvestigation']), target: '#utredning', actions: 'remember' },
      { guard: and(['decisionFitsEffect', 'needsNewMeasures']), actions: 'remember' },
      { guard: 'decisionFitsEffect', target: '#uppfoljning', actions: 'remember' },
    ],
  },
});

const uppfoljning = typed.createStateConfig({
  id: 'uppfoljning',
  on: {
    ...assessed,
    FollowedUp: [
      { guard: and(['decisionFitsEffect', 'needsNewInvestigation']), target: '#utredning', actions: 'remember' },
      { guard: and(['decisionFitsEffect', 'needsNewMeasures']), target: '#atgarder', actions: 'remember' },
      { guard: 'decisionFitsEffect', actions: 'remember' },
    ],
    ClosingProposed: {
      guard: and(['measuresDecided', 'followedUpEnough', 'effectShown', 'closingReasonFits', closing]),
      target: '#kontroll',
      actions: 'remember',
    },
  },
});

const avslutad = typed.createStateConfig({
  id: 'avslutad',
  initial: 'efterkontroll',
  on: {
    ...inAnyCase,
    FollowUpHandedOver: noted,
    OutcomeTold: noted,
    Reopened: { guard: 'withinReopenDays', target: '#utredning', actions: 'remember' },
  },
  states: {
    efterkontroll: {
      on: {
        AfterControlMade: [
          { guard: 'hasGoneOn', target: '#utredning', actions: 'remember' },
          { target: 'efterkontrollerad', actions: 'remember' },
        ],
      },
    },
    efterkontrollerad: {},
  },
});

const handlaggning = typed.createStateConfig({
  initial: 'utkast',
  on: {
    AnnulmentConfirmed: {
      guard: and(['isOpen', 'annulmentProposed', 'otherThanProposer']),
      target: '#makulerad',
      actions: 'remember',
    },
  },
  states: {
    utkast: {
      on: {
        KrankningReported: [
          {
            guard: and(['lateReasonGiven', 'reportNamesLeadership']),
            target: '#hos_huvudman',
            actions: 'remember',
          },
          { guard: 'lateReasonGiven', target: 'rapporterad', actions: 'remember' },
        ],
        HandlingDocumented: {
          guard: and(DOCUMENTING),
          target: 'dokumenterad',
          actions: 'remember',
        },
      },
    },
    dokumenterad: { on: { ...inAnyCase, TakenUp: { target: 'rapporterad', actions: 'remember' } } },
    rapporterad: {
      id: 'rapporterad',
      on: {
        ...received,
        ...mergeable('rapporterad'),
        ReportAcknowledged: { target: 'hos_rektor', actions: 'remember' },
      },
    },
    hos_rektor: { id: 'hos_rektor', on: { ...received, ...mergeable('hos_rektor') } },
    hos_huvudman: {
      id: 'hos_huvudman',
      on: { ...inOpenCase, UnitCorrected: noted, HuvudmanNotified: { target: '#anmald', actions: 'remember' } },
    },
    anmald: {
      id: 'anmald',
      on: {
        ...inOpenCase,
        ...mergeable('anmald'),
        UnitCorrected: noted,
        InvestigatorAssigned: { target: 'utredning', actions: 'remember' },
      },
    },
    utredning,
    bedomd,
    atgarder,
    uppfoljning,
    kontroll: {
      id: 'kontroll',
      on: {
        ...inOpenCase,
        OutcomeTold: noted,
        ControlApproved: { guard: and(['otherThanAssessor', closing]), target: 'avslutad', actions: 'remember' },
        ControlReturned: { target: '#utredning.pagar', actions: 'remember' },
      },
    },
    avslutad,
    makulerad: { id: 'makulerad', type: 'final' },
    sammanford: { id: 'sammanford', on: { ...toldByOthers, MergeUndone: mergerUndone } },
  },
});

const toReport = { guard: and(['isOpen', 'decidesToReport']), target: 'anmald', actions: 'remember' } as const;
const notToReport = { guard: and(['isOpen', 'decidesNotToReport']), target: 'ej_anmald', actions: 'remember' } as const;
const childrenOnly = {
  guard: and(['isOpen', 'onlyChildrenOutsideTheAct', 'decidesItDoesNotApply']),
  target: 'ej_tillampligt',
  actions: 'remember',
} as const;

/**
 * One authority: does it concern the case at all, and if so, what was decided. A new round asks again.
 * `mayNotApply`: that it does not concern the case can also be decided, and taken back.
 */
const authority = (event: DecisionEvent, doesNotApply: ScopeGuard, undecided: ScopeGuard, mayNotApply = false) => {
  const asked = { [event]: mayNotApply ? [toReport, notToReport, childrenOnly] : [toReport, notToReport] };
  const askedAgain = { guard: undecided, target: 'oprovad' } as const;
  return typed.createStateConfig({
    initial: 'vilande',
    states: {
      vilande: { always: [{ guard: doesNotApply, target: 'ej_tillampligt' }, askedAgain] },
      oprovad: { on: asked, always: { guard: 'isEnded', target: 'vilande' } },
      anmald: { on: asked, always: askedAgain },
      ej_anmald: { on: asked, always: askedAgain },
      ej_tillampligt: { on: mayNotApply ? asked : {}, always: askedAgain },
    },
  });
};

const externt = typed.createStateConfig({
  type: 'parallel',
  states: {
    polis: authority('PoliceDecided', 'policeDoNotApply', 'policeUndecided'),
    soc: authority('SocialServicesDecided', 'socialServicesDoNotApply', 'socialServicesUndecided'),
    av: authority('WorkEnvironmentDecided', 'workEnvironmentDoesNotApply', 'workEnvironmentUndecided', true),
    skolinspektionen: authority('InspectorateDecided', 'inspectorateDoesNotApply', 'inspectorateUndecided'),
  },
});

const telling = [
  { guard: and(['isOpen', 'exposedSideIsTold']), target: 'informerade', actions: 'remember' },
  { guard: and(['isOpen', 'exposedSideIsSpared']), target: 'avstatt', actions: 'remember' },
  { guard: 'isOpen', actions: 'remember' },
] as const;

const toldAgain = { guard: 'guardiansUndecided', target: 'ej_informerade' } as const;

const vardnadshavare = typed.createStateConfig({
  initial: 'vilande',
  states: {
    vilande: {
      always: [
        { guard: 'guardiansDoNotApply', target: 'ej_tillampligt' },
        { guard: 'guardiansWereTold', target: 'informerade' },
        toldAgain,
      ],
    },
    ej_informerade: { on: { GuardiansInformed: telling }, always: { guard: 'isEnded', target: 'vilande' } },
    informerade: { on: { GuardiansInformed: telling }, always: toldAgain },
    avstatt: { on: { GuardiansInformed: telling }, always: toldAgain },
    ej_tillampligt: {},
  },
});

/**
 * The statechart of a case of kränkande behandling. Three regions side by side: the handling itself, what is owed to
 * authorities outside, and what is owed to the guardians. Structure only: what is remembered is in `memory.ts`, what is
 * asked in `guards.ts`, when it is due in `deadlines.ts`.
 * @source SL 6:10
 */
export const machine = typed.createMachine({
  id: 'krankning',
  type: 'parallel',
  context: ({ input }) => initialContext(input),
  on: { 'deadline.passed': noted },
  states: {
    handlaggning,
    externt,
    vardnadshavare,
  },
});
