import { withChanged, withCompleted, withDecided } from '../shared/measures.ts';
import { answer, dayIn } from '../shared/read.ts';
import type { Call, InspectionContext } from './context.ts';
import type { InspectionEventType } from './events.ts';

type Change = Partial<InspectionContext>;
type Memory = (call: Call) => Change;

const nothing: Memory = () => ({});

/** An extension is of the day that is waited for now: of the report once there is one, else of the answer. */
const extended: Memory = ({ context, event }) => {
  const day = dayIn(event.data, 'dueOn');
  return context.reportDueOn === null ? { answerDueOn: day } : { reportDueOn: day };
};

const awaited: Memory = ({ event }) => ({ isMaterialAwaited: true, materialDueOn: dayIn(event.data, 'dueOn') });
const noLongerAwaited: Memory = () => ({ isMaterialAwaited: false, materialDueOn: null });

/** What each event leaves in the context. An event without a trace still counts as taken: it is in the log. */
const MEMORY: Readonly<Record<InspectionEventType, Memory>> = {
  AuthorityLetterReceived: ({ event }) => ({
    phase: 'oppet',
    criticisedId: answer(event, 'criticised'),
    answerDueOn: dayIn(event.data, 'answerDueOn'),
  }),
  HandlerAssigned: nothing,
  CriticisedNamed: ({ event }) => ({ criticisedId: answer(event, 'criticised') }),
  MaterialRequested: awaited,
  MaterialGiven: noLongerAwaited,
  MaterialWaived: noLongerAwaited,
  ExtensionRequested: nothing,
  ExtensionGranted: extended,
  AnswerDrafted: ({ event }) => ({ draftedBy: event.by }),
  AnswerReturned: () => ({ draftedBy: null }),
  AnswerSigned: nothing,
  AnswerSent: () => ({ answerDueOn: null, draftedBy: null }),
  FurtherAnswerRequested: ({ event }) => ({ answerDueOn: dayIn(event.data, 'answerDueOn') }),
  AuthorityDecided: ({ event }) => ({ answerDueOn: null, reportDueOn: dayIn(event.data, 'reportDueOn') }),
  MeasuresDecided: ({ context, event }) => ({ measures: withDecided(context.measures, event) }),
  MeasureChanged: ({ context, event }) => ({ measures: withChanged(context.measures, event) }),
  MeasureCompleted: ({ context, event }) => ({ measures: withCompleted(context.measures, event) }),
  ReportSubmitted: () => ({ reportDueOn: null }),
  ReportReviewed: ({ event }) => ({ reportDueOn: dayIn(event.data, 'reportDueOn') }),
  HandedOverAsComplaint: () => ({ isComplaintOpen: true }),
  ComplaintClosed: () => ({ isComplaintOpen: false }),
  InspectionClosed: () => ({ phase: 'avslutat' }),
  InspectionReopened: () => ({ phase: 'oppet' }),
  NoteAdded: nothing,
};

const isKnown = (type: string): type is keyof typeof MEMORY => type in MEMORY;

/** What the event changes in the context. Pure, and the same for ever. */
export const remember = (call: Call): Change => (isKnown(call.event.type) ? MEMORY[call.event.type](call) : {});
