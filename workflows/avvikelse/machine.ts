import { and, assign, setup } from 'xstate';
import type { MachineInput } from '../../src/engine/index.ts';
import { type AvvikelseContext, initialContext } from './context.ts';
import type { AvvikelseEvent } from './events.ts';
import { CLOSING, guards } from './guards.ts';
import { remember } from './memory.ts';
import { REGIONS, type Region, standsAt } from './standing.ts';

const typed = setup({
  types: { context: {} as AvvikelseContext, events: {} as AvvikelseEvent, input: {} as MachineInput },
  guards: {
    ...guards,
    standsAt: ({ context }, { region, state }: { readonly region: Region; readonly state: string }) =>
      standsAt(context, region, state),
  },
  actions: { remember: assign(({ context, event }) => remember({ context, event })) },
});

/** Moves nothing, but is taken: without an action `can` would say no. */
const noted = { actions: 'remember' } as const;

/** What may be written down as long as there is a case, open or closed. */
const inAnyCase = {
  NoteAdded: noted,
  CaseRegistered: noted,
  IdentityProtected: noted,
  CasesLinked: noted,
  OpenedCaseClosed: noted,
} as const;

/** What may happen wherever an open case stands. */
const inOpenCase = {
  ...inAnyCase,
  ConductQuestioned: noted,
  ConflictOfInterestDeclared: noted,
  InvestigatorAssigned: { guard: 'investigatorImpartial', actions: 'remember' },
  FoundToBeKrankning: noted,
  FoundToBePersonalDataIncident: noted,
  AnnulmentProposed: { guard: 'annulmentNotProposed', actions: 'remember' },
  AnnulmentRejected: { guard: 'annulmentProposed', actions: 'remember' },
} as const;

/** While it is looked into it may turn out worse. */
const whileInvestigated = {
  ...inOpenCase,
  SeverityRaised: { guard: 'gradeIsHigher', actions: 'remember' },
} as const;

/** Measures go on while causes are looked for anew. */
const whileMeasuresRun = {
  ...whileInvestigated,
  MeasureChanged: { guard: 'measureIsOpen', actions: 'remember' },
  MeasureCompleted: { guard: 'measureIsOpen', actions: 'remember' },
} as const;

const toInvestigation = { guard: 'gradeIsHigher', target: '#utredning', actions: 'remember' } as const;

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
    utkast: { on: { AvvikelseReported: { target: 'rapporterad', actions: 'remember' } } },
    rapporterad: {
      on: {
        ...inOpenCase,
        UnitCorrected: noted,
        AvvikelseTriaged: [
          { guard: and(['gradeFitsDanger', 'staysMinor']), target: 'ringa', actions: 'remember' },
          { guard: 'gradeFitsDanger', target: 'utredning', actions: 'remember' },
        ],
      },
    },
    ringa: {
      on: {
        ...inOpenCase,
        SeverityRaised: toInvestigation,
        FixedDirectly: { target: 'kontroll', actions: 'remember' },
      },
    },
    utredning: {
      id: 'utredning',
      on: {
        ...whileInvestigated,
        FindingRecorded: noted,
        InvestigationExtended: noted,
        InvestigationCompleted: { target: 'orsaksanalys', actions: 'remember' },
      },
    },
    orsaksanalys: {
      on: {
        ...whileMeasuresRun,
        FindingRecorded: noted,
        CausesAnalysed: noted,
        MeasuresDecided: { guard: 'causesAnalysed', target: 'atgarder', actions: 'remember' },
      },
    },
    atgarder: {
      on: {
        ...whileMeasuresRun,
        MeasuresDecided: noted,
        FollowedUp: [
          { guard: 'hasNotHelped', target: 'orsaksanalys', actions: 'remember' },
          { guard: and(['measuresDone', 'hasHelped']), target: 'kontroll', actions: 'remember' },
          { guard: 'measuresDone', actions: 'remember' },
        ],
      },
    },
    kontroll: {
      on: {
        ...inOpenCase,
        SeverityRaised: [
          { ...toInvestigation, guard: and(['gradeIsHigher', 'isMinor']) },
          { guard: 'gradeIsHigher', actions: 'remember' },
        ],
        ControlApproved: {
          guard: and([...CLOSING, 'controllerImpartial', 'otherThanHandler']),
          target: 'avslutad',
          actions: 'remember',
        },
        ControlReturned: [
          { guard: 'isMinor', target: 'ringa', actions: 'remember' },
          { target: 'utredning', actions: 'remember' },
        ],
      },
    },
    avslutad: {
      on: {
        ...inAnyCase,
        Reopened: { guard: 'withinReopenDays', target: 'utredning', actions: 'remember' },
      },
    },
    makulerad: { id: 'makulerad', type: 'final' },
  },
});

type Targets = Readonly<Record<string, object>>;

/**
 * A region beside the handling: it always stands where the case is computed to stand.
 * `on`: events that are taken in some of its states, and where they lead.
 */
const beside = (region: Region, on: Readonly<Record<string, Targets>> = {}) => {
  const { states } = REGIONS[region];
  const moves = (from: string) =>
    states
      .filter((to) => to !== from)
      .map((to) => ({ guard: { type: 'standsAt' as const, params: { region, state: to } }, target: to }));
  return typed.createStateConfig({
    initial: states[0],
    states: Object.fromEntries(states.map((state) => [state, { on: on[state] ?? {}, always: moves(state) }])),
  });
};

/** The same events in each of the states. */
const inEach = (states: readonly string[], on: Targets): Readonly<Record<string, Targets>> =>
  Object.fromEntries(states.map((state) => [state, on]));

const whenOpen = (guard: keyof typeof guards, target: string) =>
  ({ guard: and(['isOpen', guard]), target, actions: 'remember' }) as const;
const decision = [whenOpen('isReported', 'anmald'), whenOpen('isNotReported', 'ej_anmald')];
const telling = [whenOpen('isTold', 'informerade'), whenOpen('isSpared', 'avstatt')];

const TO_DECIDE = ['att_besluta', 'anmald', 'ej_anmald'];
const TO_TELL = ['att_informera', 'informerade', 'avstatt'];

const staffAnswer = { StaffQuestionAnswered: { guard: 'isOpen', actions: 'remember' } } as const;

const externt = typed.createStateConfig({
  type: 'parallel',
  states: {
    arbetsmiljoverket: beside('arbetsmiljoverket', {
      ...inEach(['fraga_personal', 'ej_tillampligt'], staffAnswer),
      ...inEach(TO_DECIDE, { WorkEnvironmentDecided: decision }),
    }),
    forsakringskassan: beside('forsakringskassan', inEach(TO_DECIDE, { InsuranceAgencyDecided: decision })),
    emi: beside('emi', {
      ej_aktuell: { HealthCareConcerned: { guard: 'isOpen', target: 'att_lamna_over', actions: 'remember' } },
      att_lamna_over: { HealthCareHandedOver: { guard: 'isOpen', target: 'overlamnad', actions: 'remember' } },
    }),
  },
});

const information = typed.createStateConfig({
  type: 'parallel',
  states: {
    skyddsombud: beside(
      'skyddsombud',
      inEach(['frivilligt', 'att_informera', 'informerat'], {
        SafetyRepresentativeInformed: { guard: 'isOpen', target: 'informerat', actions: 'remember' },
      }),
    ),
    elevskyddsombud: beside(
      'elevskyddsombud',
      inEach(['frivilligt', 'att_informera', 'informerat', 'finns_inte'], {
        PupilRepresentativeInformed: [
          whenOpen('representativeIsTold', 'informerat'),
          whenOpen('representativeIsMissing', 'finns_inte'),
        ],
      }),
    ),
    vardnadshavare: beside('vardnadshavare', inEach(TO_TELL, { GuardiansInformed: telling })),
    forsakring: beside('forsakring', inEach(TO_TELL, { InsuranceInformed: telling })),
  },
});

/**
 * The statechart of a case of avvikelse. Side by side: the handling itself, how serious it is, what is owed to authorities
 * outside, and who is to be told. Structure only: what is remembered is in `memory.ts`, what is asked in `guards.ts`, what
 * follows from what is known in `standing.ts`, when it is due in `deadlines.ts`.
 * @source AML 3:2a
 */
export const machine = typed.createMachine({
  id: 'avvikelse',
  type: 'parallel',
  context: ({ input }) => initialContext(input),
  on: { 'deadline.passed': noted },
  states: {
    handlaggning,
    grad: beside('grad'),
    externt,
    information,
  },
});
