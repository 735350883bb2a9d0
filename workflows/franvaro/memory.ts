import { withChanged, withCompleted, withDecided } from '../shared/measures.ts';
import { answer, codeOf, dayIn, yesOrNo } from '../shared/read.ts';
import { EFFECTS, PARTIES, SHARES, STRETCHES } from './codes.ts';
import { type AbsenceContext, type Call, NOBODY_CONSULTED } from './context.ts';
import type { AbsenceEventType } from './events.ts';

type Change = Partial<AbsenceContext>;
type Memory = (call: Call) => Change;

const nothing: Memory = () => ({});

const leastOf = (bands: Readonly<Record<string, number>>, code: string | null): number =>
  code === null ? 0 : (bands[code] ?? 0);

const told: Memory = ({ event }) => ({
  percent: leastOf(SHARES, answer(event, 'share')),
  days: leastOf(STRETCHES, answer(event, 'stretch')),
});

const begun: Memory = ({ event }) => ({
  phase: 'inlett',
  hasOtherHome: yesOrNo(event, 'hasOtherHome') ?? false,
});

const consulted =
  (how: 'ja' | 'avstatt'): Memory =>
  ({ context, event }) => {
    const party = codeOf(event, 'party', PARTIES);
    return party === null ? {} : { consulted: { ...context.consulted, [party]: how } };
  };

/** Everything is asked again. What the huvudman and the home municipality know, they know. */
const ANEW: Change = {
  phase: 'inlett',
  consulted: NOBODY_CONSULTED,
  followUps: 0,
  effect: null,
  nextFollowUpOn: null,
};

const followedUp: Memory = ({ context, event }) =>
  answer(event, 'decision') === 'ny_utredning'
    ? ANEW
    : {
        followUps: context.followUps + 1,
        effect: codeOf(event, 'effect', EFFECTS),
        nextFollowUpOn: dayIn(event.data, 'nextFollowUpOn'),
      };

/** What each event leaves in the context. An event without a trace still counts as taken: it is in the log. */
const MEMORY: Readonly<Record<AbsenceEventType, Memory>> = {
  AbsenceReported: (call) => ({ ...told(call), phase: 'anmalt' }),
  InquiryOpened: (call) => ({ ...told(call), ...begun(call) }),
  InquiryBegun: begun,
  InquiryFoundNeedless: () => ({ phase: 'obehovligt' }),
  HuvudmanNotified: () => ({ isHuvudmanNotified: true }),
  HomeMunicipalityTold: () => ({ isHomeTold: true }),
  InvestigatorChanged: nothing,
  ConsultationRecorded: consulted('ja'),
  ConsultationWaived: consulted('avstatt'),
  CausesFound: nothing,
  MeasuresDecided: ({ context, event }) => ({
    measures: withDecided(context.measures, event),
    nextFollowUpOn: dayIn(event.data, 'nextFollowUpOn'),
  }),
  MeasureChanged: ({ context, event }) => ({ measures: withChanged(context.measures, event) }),
  MeasureCompleted: ({ context, event }) => ({ measures: withCompleted(context.measures, event) }),
  FollowedUp: followedUp,
  InquiryClosed: () => ({ phase: 'avslutat' }),
  InquiryReopened: ({ context, event }) => ({
    ...ANEW,
    hasOtherHome: yesOrNo(event, 'hasOtherHome') ?? context.hasOtherHome,
  }),
  ConflictOfInterestDeclared: nothing,
  NoteAdded: nothing,
};

const isKnown = (type: string): type is keyof typeof MEMORY => type in MEMORY;

/** What the event changes in the context. Pure, and the same for ever. */
export const remember = (call: Call): Change => (isKnown(call.event.type) ? MEMORY[call.event.type](call) : {});
