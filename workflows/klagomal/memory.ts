import { dayOf } from '../../src/domain/calendar.ts';
import { parseInstant } from '../../src/domain/clock.ts';
import { withChanged, withCompleted, withDecided } from '../shared/measures.ts';
import { answer, codeOf, codesIn, dayIn, yesOrNo } from '../shared/read.ts';
import { CRITICISED_KINDS, FINDINGS, LEVELS } from './codes.ts';
import { beginsAtHuvudman, criticisesHuvudman, criticisesLeadership } from './complaint-facts.ts';
import type { Call, KlagomalContext, Step } from './context.ts';
import type { KlagomalEventType } from './events.ts';

type Change = Partial<KlagomalContext>;
type Memory = (call: Call) => Change;

const nothing: Memory = () => ({});

const withId = (ids: readonly string[], id: string | null): readonly string[] =>
  id === null || ids.includes(id) ? ids : [...ids, id];

/** Staff of whom it is known that they are criticised. */
const known: Memory = ({ context, event }) => ({
  criticisedIds: withId(context.criticisedIds, answer(event, 'criticised')),
  isRektorCriticised: context.isRektorCriticised || criticisesLeadership(event),
  isHuvudmanCriticised: context.isHuvudmanCriticised || criticisesHuvudman(event),
});

const criticised: Memory = (call) => ({
  ...known(call),
  criticisedKind: codeOf(call.event, 'criticisedKind', CRITICISED_KINDS),
  isUnidentifiable: answer(call.event, 'found') === 'gar_inte',
});

const begun: Memory = ({ context, event }) => {
  const received = answer(event, 'receivedAt');
  const receivedAt = received === null ? event.at : parseInstant(received);
  const isFromInspectorate = answer(event, 'channel') === 'skolinspektionen';
  const level = beginsAtHuvudman(event) ? 'huvudman' : 'rektor';
  const earlier = codesIn(event, 'raisedWith').flatMap((code) => LEVELS.find((known) => known === code) ?? []);
  return {
    ...criticised({ context, event }),
    phase: 'oppet',
    receivedAt,
    roundStartedAt: receivedAt,
    isFromInspectorate,
    hasDefectSign: isFromInspectorate,
    isIdentityProtected: yesOrNo(event, 'isIdentityProtected') ?? false,
    level,
    ladder: [...earlier.map((one): Step => ({ ...unanswered, level: one })), { ...unanswered, level, at: event.at }],
  };
};

const unanswered = { at: null, wasAnswered: null, answeredOn: null } as const;

const answered = ({ event }: Call): Pick<Step, 'wasAnswered' | 'answeredOn'> => ({
  wasAnswered: answer(event, 'wasAnswered') === 'ja',
  answeredOn: dayIn(event.data, 'answeredOn'),
});

/** The step that the matter is on, with what was answered there. */
const withAnswer = ({ ladder }: KlagomalContext, given: Pick<Step, 'wasAnswered' | 'answeredOn'>): readonly Step[] =>
  ladder.map((step, at) => (at === ladder.length - 1 ? { ...step, ...given } : step));

/** The matter goes to another step. */
const movedTo = (
  level: Step['level'],
  { event }: Call,
  ladder: readonly Step[],
): Pick<KlagomalContext, 'level' | 'ladder'> => ({
  level,
  ladder: [...ladder, { ...unanswered, level, at: event.at }],
});

const handedUp: Memory = (call) => {
  const level = codeOf(call.event, 'to', LEVELS);
  if (level === null) return {};
  return { ...movedTo(level, call, withAnswer(call.context, answered(call))), handlerId: null };
};

const handedDown: Memory = (call) => {
  const level = codeOf(call.event, 'to', LEVELS);
  return level === null ? {} : { ...movedTo(level, call, call.context.ladder), handlerId: null };
};

const stepNoted: Memory = (call) => {
  const level = answer(call.event, 'level');
  const known = level === 'skolinspektionen' ? level : (LEVELS.find((one) => one === level) ?? null);
  if (known === null) return {};
  return { ladder: [{ ...unanswered, level: known, ...answered(call) }, ...call.context.ladder] };
};

/** Out of the hands of the school, where those who lead it are criticised. @source FL 16 */
const outOfSchool: Memory = (call) =>
  criticisesLeadership(call.event) && (call.context.level === 'personal' || call.context.level === 'rektor')
    ? movedTo('huvudman', call, call.context.ladder)
    : {};

const identified: Memory = (call) => ({
  ...criticised(call),
  ...outOfSchool(call),
  ...(answer(call.event, 'criticised') === call.context.handlerId && { handlerId: null }),
});

/** At another unit the criticised may be those who lead. */
const unitCorrected: Memory = (call) => ({
  isRektorCriticised: call.context.isRektorCriticised || criticisesLeadership(call.event),
  ...outOfSchool(call),
});

const handedTo: Memory = ({ context, event }) => {
  const handlerId = answer(event, 'handler');
  return { handlerId, handledBy: withId(context.handledBy, handlerId) };
};

const classified: Memory = ({ context, event }) => {
  const isMore = answer(event, 'class') !== 'klagomal';
  return {
    isClassified: true,
    hasDefectSign: context.hasDefectSign || isMore || answer(event, 'defectSigns') === 'ja',
    spawned: context.spawned + (isMore ? 1 : 0),
  };
};

const assessed: Memory = ({ context, event }) => {
  const finding = codeOf(event, 'finding', FINDINGS);
  if (finding === null) return {};
  return {
    assessment: { finding, at: event.at, by: event.by },
    handledBy: withId(context.handledBy, event.by),
    hasDefectSign: context.hasDefectSign || finding !== 'ingen_brist',
    dueOn: null,
  };
};

/** What is asked for anew when a case goes through the handling once more. */
const takenUp = ({ event }: Call): Change => ({
  phase: 'oppet',
  closedAt: null,
  roundStartedAt: event.at,
  assessment: null,
  dueOn: null,
  nextFollowUpOn: null,
});

const reviewed: Memory = (call) => ({
  ...takenUp(call),
  ...movedTo('huvudman', call, call.context.ladder),
  isReview: true,
  hasBeenReviewed: true,
  handledBefore: call.context.handledBy,
  handlerId: null,
});

const reopened: Memory = (call) => ({
  ...takenUp(call),
  isReview: false,
  hasBeenReviewed: false,
  handledBy: [],
  handledBefore: [],
  handlerId: null,
  isWithdrawn: false,
  round: call.context.round + 1,
});

const ended: Memory = ({ event }) => ({
  phase: 'avslutat',
  closedAt: event.at,
  hasOpenQuestion: false,
  questionDueOn: null,
  nextFollowUpOn: null,
});

const stepBack: Memory = ({ context, event }) =>
  answer(event, 'conflicted') === context.handlerId ? { handlerId: null } : {};

/** What each event leaves in the context. An event without a trace still counts as taken: it is in the log. */
const MEMORY: Readonly<Record<KlagomalEventType | 'deadline.passed', Memory>> = {
  ComplaintSent: begun,
  ComplaintReceived: (call) => ({ ...begun(call), isOutOfReach: answer(call.event, 'identity') === 'anonym' }),
  Registered: nothing,
  Confirmed: nothing,
  ConfirmationSkipped: nothing,
  UnitCorrected: unitCorrected,
  CriticisedIdentified: identified,
  Classified: classified,
  SpawnedCaseClosed: ({ context, event }) => ({
    closedSpawned: withId(context.closedSpawned, answer(event, 'from')),
  }),
  Referred: ended,
  Distributed: handedTo,
  HandlerChanged: handedTo,
  ConflictOfInterestDeclared: (call) => ({
    ...stepBack(call),
    conflictedIds: withId(call.context.conflictedIds, answer(call.event, 'conflicted')),
  }),
  InvestigationStarted: nothing,
  PersonHeard: nothing,
  MaterialAdded: nothing,
  InvestigationExtended: ({ event }) => ({ dueOn: dayIn(event.data, 'dueOn') }),
  DelayNotified: nothing,
  Assessed: assessed,
  InvestigationReturned: () => ({ assessment: null }),
  FeedbackGiven: ({ context, event }) => ({
    ladder: withAnswer(context, { wasAnswered: true, answeredOn: dayOf(event.at) }),
  }),
  FeedbackSkipped: nothing,
  ReviewRequested: reviewed,
  ReviewerAssigned: handedTo,
  MeasuresDecided: ({ context, event }) => ({
    measures: withDecided(context.measures, event),
    hasMeasures: true,
    nextFollowUpOn: dayIn(event.data, 'nextFollowUpOn') ?? context.nextFollowUpOn,
  }),
  MeasureChanged: ({ context, event }) => ({ measures: withChanged(context.measures, event) }),
  MeasureCompleted: ({ context, event }) => ({ measures: withCompleted(context.measures, event) }),
  FollowedUp: ({ event }) => ({ nextFollowUpOn: dayIn(event.data, 'nextFollowUpOn') }),
  ComplaintClosed: ended,
  Reopened: reopened,
  HandedUp: handedUp,
  HandedDown: handedDown,
  StepNoted: stepNoted,
  QuestionAsked: ({ event }) => ({ hasOpenQuestion: true, questionDueOn: dayIn(event.data, 'answerBy') }),
  QuestionAnswered: () => ({ hasOpenQuestion: false, questionDueOn: null }),
  QuestionDropped: () => ({ hasOpenQuestion: false, questionDueOn: null }),
  SenderAdded: nothing,
  Withdrawn: () => ({ isWithdrawn: true }),
  ContinuedExOfficio: nothing,
  WithdrawalAccepted: ended,
  StatementRequested: (call) => ({
    ...known(call),
    isOnLegalHold: true,
    hasDefectSign: true,
    ...(call.context.phase === 'oppet' && movedTo('skolinspektionen', call, call.context.ladder)),
  }),
  InspectorateCaseClosed: nothing,
  LegalHoldLifted: (call) => ({
    isOnLegalHold: false,
    ...(call.context.level === 'skolinspektionen' && movedTo('huvudman', call, call.context.ladder)),
  }),
  IdentityProtected: () => ({ isIdentityProtected: true }),
  NoteAdded: nothing,
  CasesLinked: nothing,
  AnnulmentProposed: ({ event }) => ({ annulmentProposedBy: event.by }),
  AnnulmentRejected: () => ({ annulmentProposedBy: null }),
  AnnulmentConfirmed: () => ({ phase: 'makulerat' }),
  'deadline.passed': nothing,
};

const isKnown = (type: string): type is keyof typeof MEMORY => type in MEMORY;

/** What the event changes in the context. Pure, and the same for ever. */
export const remember = (call: Call): Change => (isKnown(call.event.type) ? MEMORY[call.event.type](call) : {});
