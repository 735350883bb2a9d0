import { type Instant, parseInstant } from '../../src/domain/clock.ts';
import type { Role } from '../../src/domain/principal.ts';
import type { MachineEvent } from '../../src/engine/index.ts';
import { withChanged, withCompleted, withDecided } from '../shared/measures.ts';
import { answer, codeOf, dayIn } from '../shared/read.ts';
import { EFFECTS, RISKS } from './codes.ts';
import type { Call, IncidentContext } from './context.ts';
import type { IncidentEventType } from './events.ts';

type Change = Partial<IncidentContext>;
type Memory = (call: Call) => Change;

const nothing: Memory = () => ({});

const LEADERS: readonly Role[] = ['rektor', 'bitr_rektor', 'skolchef'];

/** Somebody kept out of the case leads the school, or those who do. */
const suspicion: Memory = ({ context, event: { facts } }) => {
  const roles = facts.barredRoles ?? [];
  return {
    isLeaderSuspected: context.isLeaderSuspected || roles.some((role) => LEADERS.includes(role)),
    isHuvudmanSuspected: context.isHuvudmanSuspected || roles.includes('skolchef'),
  };
};

const instantOf = (event: MachineEvent, field: string): Instant | null => {
  const text = answer(event, field);
  return text === null ? null : parseInstant(text);
};

const reported: Memory = (call) => ({
  ...suspicion(call),
  phase: 'oppet',
  discoveredAt: instantOf(call.event, 'discoveredAt'),
  causedBy: answer(call.event, 'causedBy'),
});

/** A higher risk than before opens what was decided on the lower one: not to notify, not to inform. */
const assessed: Memory = ({ context, event }) => {
  const risk = codeOf(event, 'risk', RISKS);
  const isDeclined = context.notification === 'ej_anmald';
  return {
    risk,
    notification: isDeclined && risk !== 'ingen_risk' ? null : context.notification,
    information: context.information === 'undantag' ? null : context.information,
  };
};

const followedUp: Memory = ({ context, event }) => ({
  followUps: context.followUps + 1,
  effect: codeOf(event, 'effect', EFFECTS),
  nextFollowUpOn: dayIn(event.data, 'nextFollowUpOn'),
});

/** What each event leaves in the context. An event without a trace still counts as taken: it is in the log. */
const MEMORY: Readonly<Record<IncidentEventType, Memory>> = {
  IncidentReported: reported,
  AssessorAssigned: nothing,
  RiskAssessed: assessed,
  NoIncidentFound: () => ({ phase: 'ej_incident' }),
  AuthorityNotified: ({ event }) => ({
    notification: answer(event, 'extent') === 'preliminar' ? 'preliminar' : 'anmald',
  }),
  AuthoritySupplemented: ({ context, event }) => ({
    notification: answer(event, 'extent') === 'mer_foljer' ? context.notification : 'anmald',
  }),
  NotificationDeclined: () => ({ notification: 'ej_anmald' }),
  AuthorityDecided: nothing,
  SubjectsInformed: () => ({ information: 'informerade' }),
  SubjectsNotInformed: () => ({ information: 'undantag' }),
  DataProtectionOfficerInformed: () => ({ isOfficerInformed: true }),
  MeasuresDecided: ({ context, event }) => ({
    measures: withDecided(context.measures, event),
    nextFollowUpOn: dayIn(event.data, 'nextFollowUpOn'),
  }),
  MeasureChanged: ({ context, event }) => ({ measures: withChanged(context.measures, event) }),
  MeasureCompleted: ({ context, event }) => ({ measures: withCompleted(context.measures, event) }),
  FollowedUp: followedUp,
  IncidentClosed: () => ({ phase: 'avslutat' }),
  IncidentReopened: ({ context }) => ({
    phase: 'oppet',
    risk: null,
    notification: context.notification === 'ej_anmald' ? null : context.notification,
    followUps: 0,
    effect: null,
    nextFollowUpOn: null,
  }),
  ConflictOfInterestDeclared: suspicion,
  NoteAdded: nothing,
};

const isKnown = (type: string): type is keyof typeof MEMORY => type in MEMORY;

/** What the event changes in the context. Pure, and the same for ever. */
export const remember = (call: Call): Change => (isKnown(call.event.type) ? MEMORY[call.event.type](call) : {});
