import { SKOLFORMER } from '../../src/domain/unit.ts';
import { withChanged, withCompleted, withDecided } from '../shared/measures.ts';
import { answer, codeOf, codesIn, dayIn, yesOrNo } from '../shared/read.ts';
import { GRADES, KINDS } from './codes.ts';
import type { AvvikelseContext, Call } from './context.ts';
import type { AvvikelseEventType } from './events.ts';
import { canRecur, isPattern } from './guards.ts';
import { isAboutHuvudman, isAboutLeadership } from './report-facts.ts';

type Change = Partial<AvvikelseContext>;
type Memory = (call: Call) => Change;

const nothing: Memory = () => ({});

/** Somebody by name: kept out for ever, for what was said is not unsaid by saying something else. */
const without = ({ keptOut, investigatorId }: AvvikelseContext, named: string | null): Change => ({
  keptOut: named === null || keptOut.includes(named) ? keptOut : [...keptOut, named],
  investigatorId: named === investigatorId ? null : investigatorId,
});

/** Those who lead, as a class. */
const withoutLeaders: Memory = ({ context, event }) => ({
  isRektorKeptOut: context.isRektorKeptOut || isAboutLeadership(event),
  isHuvudmanKeptOut: context.isHuvudmanKeptOut || isAboutHuvudman(event),
});

const questioned: Memory = (call) => ({
  ...without(call.context, answer(call.event, 'inQuestion')),
  ...withoutLeaders(call),
});

const reported: Memory = (call) => {
  const { event } = call;
  const concerned = codesIn(event, 'concerned');
  const isStaffTicked = concerned.includes('personal');
  return {
    ...questioned(call),
    phase: 'oppet',
    skolform: codeOf(event, 'skolform', SKOLFORMER),
    kind: codeOf(event, 'kind', KINDS),
    areChildrenConcerned: concerned.includes('barn_elever'),
    isStaffConcerned: isStaffTicked ? true : yesOrNo(event, 'isStaffConcerned'),
    isAnybodyConcerned: concerned.some((who) => who !== 'ingen') || yesOrNo(event, 'isStaffConcerned') === true,
    looksSerious: yesOrNo(event, 'looksSerious') === true,
    recurrence: canRecur(answer(event, 'hazard')) ? (event.facts.recurrence ?? 0) : 0,
    guardians: yesOrNo(event, 'areGuardiansInformed') === true ? 'informerade' : null,
    healthCare: codesIn(event, 'alsoConcerns').includes('emi') ? 'att_lamna_over' : 'ej_aktuell',
  };
};

const triaged: Memory = ({ context, event }) => {
  const grade = codeOf(event, 'grade', GRADES);
  return grade === 'ringa' && isPattern(context) ? { grade: 'mattlig', isPromoted: true } : { grade };
};

const anew = ({ round, grade }: AvvikelseContext): Change => ({
  round: round + 1,
  phase: 'oppet',
  closedAt: null,
  handledBy: null,
  // What was fixed on the spot and came back was not small.
  grade: grade === 'ringa' ? 'mattlig' : grade,
  investigationDueOn: null,
  nextFollowUpOn: null,
});

const followedUp: Memory = ({ context, event }) => {
  switch (answer(event, 'effect')) {
    case 'nej':
      return { round: context.round + 1, nextFollowUpOn: null };
    case 'delvis':
      return { nextFollowUpOn: dayIn(event.data, 'nextFollowUpOn') };
    default:
      return { nextFollowUpOn: null };
  }
};

const decided =
  (what: 'workEnvironment' | 'insuranceAgency'): Memory =>
  ({ event }) => ({ [what]: codeOf(event, 'decision', ['anmald', 'ej_anmald']) });

const told =
  (what: 'guardians' | 'insurance'): Memory =>
  ({ event }) => ({ [what]: answer(event, 'told') === 'informerade' ? 'informerade' : 'avstatt' });

/** What each event leaves in the context. An event without a trace still counts as taken: it is in the log. */
const MEMORY: Readonly<Record<AvvikelseEventType | 'deadline.passed', Memory>> = {
  AvvikelseReported: reported,
  AvvikelseTriaged: triaged,
  SeverityRaised: ({ event }) => ({ grade: codeOf(event, 'grade', GRADES) }),
  UnitCorrected: withoutLeaders,
  ConductQuestioned: questioned,
  ConflictOfInterestDeclared: ({ context, event }) => without(context, answer(event, 'conflicted')),
  InvestigatorAssigned: ({ event }) => ({ investigatorId: answer(event, 'investigator') }),
  CaseRegistered: nothing,
  FixedDirectly: ({ event }) => ({ handledBy: event.by }),
  FindingRecorded: nothing,
  InvestigationExtended: ({ event }) => ({ investigationDueOn: dayIn(event.data, 'dueOn') }),
  InvestigationCompleted: ({ event }) => ({ handledBy: event.by, investigationDueOn: null }),
  CausesAnalysed: ({ context }) => ({ causesRound: context.round }),
  MeasuresDecided: ({ context, event }) => ({
    measures: withDecided(context.measures, event),
    nextFollowUpOn: dayIn(event.data, 'nextFollowUpOn'),
  }),
  MeasureChanged: ({ context, event }) => ({ measures: withChanged(context.measures, event) }),
  MeasureCompleted: ({ context, event }) => ({ measures: withCompleted(context.measures, event) }),
  FollowedUp: followedUp,
  ControlApproved: ({ event }) => ({ phase: 'avslutat', closedAt: event.at }),
  ControlReturned: ({ context }) => ({ handledBy: null, round: context.round + 1 }),
  Reopened: ({ context }) => anew(context),
  StaffQuestionAnswered: ({ context, event }) => {
    const isStaffConcerned = yesOrNo(event, 'isStaffConcerned');
    return { isStaffConcerned, isAnybodyConcerned: context.isAnybodyConcerned || isStaffConcerned === true };
  },
  WorkEnvironmentDecided: decided('workEnvironment'),
  InsuranceAgencyDecided: decided('insuranceAgency'),
  HealthCareConcerned: () => ({ healthCare: 'att_lamna_over' }),
  HealthCareHandedOver: () => ({ healthCare: 'overlamnad' }),
  SafetyRepresentativeInformed: () => ({ safetyRepresentative: 'informerat' }),
  PupilRepresentativeInformed: ({ event }) => ({
    pupilRepresentative: codeOf(event, 'told', ['informerat', 'finns_inte']),
  }),
  GuardiansInformed: told('guardians'),
  InsuranceInformed: told('insurance'),
  FoundToBeKrankning: withoutLeaders,
  FoundToBePersonalDataIncident: nothing,
  OpenedCaseClosed: ({ context }) => ({ openedAndClosed: context.openedAndClosed + 1 }),
  IdentityProtected: () => ({ isIdentityProtected: true }),
  NoteAdded: nothing,
  CasesLinked: nothing,
  AnnulmentProposed: ({ event }) => ({ annulmentProposedBy: event.by }),
  AnnulmentRejected: () => ({ annulmentProposedBy: null }),
  AnnulmentConfirmed: () => ({ phase: 'makulerat' }),
  'deadline.passed': ({ context, event }) => ({
    passedRules: [...context.passedRules, ...[answer(event, 'ruleId')].flatMap((ruleId) => ruleId ?? [])],
  }),
};

const isKnown = (type: string): type is keyof typeof MEMORY => type in MEMORY;

/** What the event changes in the context. Pure, and the same for ever. */
export const remember = (call: Call): Change => (isKnown(call.event.type) ? MEMORY[call.event.type](call) : {});
