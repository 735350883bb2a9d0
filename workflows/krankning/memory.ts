import { dayIn, answer, codeOf, codesIn, yesOrNo } from '../shared/read.ts';
import { withChanged, withCompleted, withDecided } from '../shared/measures.ts';
import { ACCUSED_KINDS, BASES, EFFECTS, OUTCOMES, skolformOf } from './codes.ts';
import type { Authority, Call, KrankningContext } from './context.ts';
import type { KrankningEventType } from './events.ts';
import { barredLead, namesHuvudman, namesLeadership, namesStaff } from './report-facts.ts';

type Change = Partial<KrankningContext>;
type Memory = (call: Call) => Change;

const nothing: Memory = () => ({});

const accused: Memory = ({ context, event }) => ({
  accusedKind: codeOf(event, 'accusedKind', ACCUSED_KINDS),
  isStaffAccused: context.isStaffAccused || namesStaff(event),
  isRektorAccused: context.isRektorAccused || namesLeadership(event),
  isHuvudmanAccused: context.isHuvudmanAccused || namesHuvudman(event),
});

const told: Memory = (call) => ({
  ...accused(call),
  skolform: skolformOf(answer(call.event, 'skolform')),
  isFritidshemAlone: yesOrNo(call.event, 'isFritidshemAlone') ?? false,
  isCrimeSuspected: answer(call.event, 'suspectedCrime') === 'ja',
  isSerious: answer(call.event, 'severity') === 'allvarlig',
  isStaffHurt: yesOrNo(call.event, 'isStaffHurt'),
  guardians: yesOrNo(call.event, 'areGuardiansInformed') === true ? 'informerade' : null,
  basisHistory: [{ at: call.event.at, basis: 'krankning', ground: answer(call.event, 'ground') }],
});

const rebased: Memory = ({ context, event }) => {
  const basis = codeOf(event, 'basis', BASES);
  const last = context.basisHistory.at(-1);
  const ground = answer(event, 'ground');
  if (basis === null || (basis === last?.basis && ground === last.ground)) return {};
  return { basisHistory: [...context.basisHistory, { at: event.at, basis, ground }] };
};

const nextRound = (context: KrankningContext): Change => ({
  round: context.round + 1,
  hasNewRound: true,
  followUps: 0,
  effect: null,
});

/** A new round begins with everything asked again: the child, the authorities, the guardians. */
const investigatedAnew = (context: KrankningContext): Change => ({
  ...nextRound(context),
  phase: 'oppet',
  closedAt: null,
  childVoice: null,
  assessment: null,
  isReferred: false,
  guardians: null,
  decisions: { polis: null, soc: null, av: null, skolinspektionen: null },
  investigationDueOn: null,
  nextFollowUpOn: null,
});

const followedUp: Memory = ({ context, event }) => {
  // The first follow-up leaves the measures' own day behind; later ones keep the day until there is a new one.
  const kept = context.followUps === 0 ? null : context.nextFollowUpOn;
  const nextFollowUpOn = dayIn(event.data, 'nextFollowUpOn') ?? kept;
  switch (answer(event, 'decision')) {
    case 'ny_utredning':
      return investigatedAnew(context);
    case 'andra_atgarder':
      return { ...nextRound(context), nextFollowUpOn };
    default:
      return {
        hasNewRound: false,
        followUps: context.followUps + 1,
        effect: codeOf(event, 'stopped', EFFECTS),
        nextFollowUpOn,
      };
  }
};

const afterControlled: Memory = ({ context, event }) =>
  answer(event, 'stopped') === 'ja' ? { hasNewRound: false } : investigatedAnew(context);

const assessed: Memory = (call) => {
  const outcome = codeOf(call.event, 'outcome', OUTCOMES);
  if (outcome === null) return {};
  return {
    ...rebased(call),
    assessment: { outcome, at: call.event.at, by: call.event.by },
    investigationDueOn: null,
  };
};

const decided =
  (authority: Authority): Memory =>
  ({ context, event }) => {
    const decision = answer(event, 'decision');
    const known = decision === 'anmald' || decision === 'ej_anmald' ? decision : 'ej_tillampligt';
    return { decisions: { ...context.decisions, [authority]: known } };
  };

const guardiansTold: Memory = ({ event }) =>
  codesIn(event, 'whose').includes('utsatt')
    ? { guardians: answer(event, 'told') === 'informerade' ? 'informerade' : 'avstatt' }
    : {};

const conflicted: Memory = ({ context, event }) =>
  answer(event, 'conflicted') === context.investigatorId ? { investigatorId: null } : {};

/** What each event leaves in the context. An event without a trace still counts as taken: it is in the log. */
const MEMORY: Readonly<Record<KrankningEventType | 'deadline.passed', Memory>> = {
  KrankningReported: (call) => ({ ...told(call), phase: 'oppet' }),
  HandlingDocumented: (call) => ({ ...told(call), phase: 'dokumenterat' }),
  TakenUp: () => ({ phase: 'oppet' }),
  ReportAcknowledged: ({ context, event }) => ({
    isCrimeSuspected: context.isCrimeSuspected || answer(event, 'suspectedCrime') === 'ja',
  }),
  UnitCorrected: ({ context, event }) => ({
    isRektorAccused: context.isRektorAccused || (context.isStaffAccused && barredLead(event)),
  }),
  AccusedIdentified: accused,
  HuvudmanNotified: ({ event }) => ({ huvudmanNotifiedAt: event.at }),
  CaseRegistered: nothing,
  InvestigatorAssigned: ({ event }) => ({ investigatorId: answer(event, 'investigator') }),
  InvestigationStarted: nothing,
  InterviewRecorded: ({ context, event }) => ({
    childVoice: answer(event, 'role') === 'utsatt' ? 'hord' : context.childVoice,
  }),
  ChildNotHeard: ({ context }) => ({ childVoice: context.childVoice ?? 'hordes_ej' }),
  MaterialAdded: nothing,
  InterviewsPaused: ({ event }) => ({ pauseReviewOn: dayIn(event.data, 'reviewOn') }),
  InterviewPauseReviewed: ({ event }) => ({ pauseReviewOn: dayIn(event.data, 'reviewOn') }),
  InterviewsResumed: () => ({ pauseReviewOn: null }),
  Reclassified: rebased,
  ConflictOfInterestDeclared: conflicted,
  InvestigatorChanged: ({ event }) => ({ investigatorId: answer(event, 'investigator') }),
  InvestigationExtended: ({ event }) => ({ investigationDueOn: dayIn(event.data, 'dueOn') }),
  InvestigationCompleted: nothing,
  InvestigationReturned: nothing,
  Assessed: assessed,
  MeasuresDecided: ({ context, event }) => ({
    measures: withDecided(context.measures, event),
    measuresRound: context.round,
    nextFollowUpOn: dayIn(event.data, 'nextFollowUpOn'),
  }),
  MeasureChanged: ({ context, event }) => ({ measures: withChanged(context.measures, event) }),
  MeasureCompleted: ({ context, event }) => ({ measures: withCompleted(context.measures, event) }),
  ReferralMade: () => ({ isReferred: true }),
  FollowedUp: followedUp,
  ClosingProposed: ({ event }) => ({ afterControlOn: dayIn(event.data, 'afterControlOn') }),
  ControlApproved: ({ event }) => ({ phase: 'avslutat', closedAt: event.at, nextFollowUpOn: null }),
  ControlReturned: () => ({ assessment: null, followUps: 0, effect: null, nextFollowUpOn: null }),
  AfterControlMade: afterControlled,
  Reopened: ({ context }) => investigatedAnew(context),
  GuardiansInformed: guardiansTold,
  PoliceDecided: decided('polis'),
  SocialServicesDecided: decided('soc'),
  WorkEnvironmentDecided: decided('av'),
  InspectorateDecided: decided('skolinspektionen'),
  OutcomeTold: nothing,
  WithdrawalNoted: () => ({ isWithdrawn: true }),
  ReprisalNoted: ({ context }) => ({ reprisals: context.reprisals + 1 }),
  IdentityProtected: () => ({ isIdentityProtected: true }),
  SchoolChangeNoted: nothing,
  FollowUpHandedOver: ({ context }) => ({ followUpsOut: context.followUpsOut + 1 }),
  HandedOverFollowUpReported: ({ context }) => ({ followUpsOut: Math.max(0, context.followUpsOut - 1) }),
  HandedOverToOtherHuvudman: nothing,
  NoteAdded: nothing,
  CasesLinked: nothing,
  CaseUnlinked: nothing,
  MergedInto: ({ event }) => ({ phase: 'sammanfort', mergedInto: answer(event, 'survivor') }),
  DuplicateReceived: ({ context }) => ({ duplicates: context.duplicates + 1 }),
  MergeUndone: () => ({ phase: 'oppet', mergedInto: null, mergedAt: null }),
  DuplicateWithdrawn: ({ context }) => ({ duplicates: Math.max(0, context.duplicates - 1) }),
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
