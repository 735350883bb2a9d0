import { parseInstant } from '../../src/domain/clock.ts';
import { areDone, isOpenMeasure } from '../shared/measures.ts';
import { answer } from '../shared/read.ts';
import type { Call, IncidentContext } from './context.ts';
import { isLateNotification } from './notification-limit.ts';

type Guard = (call: Call) => boolean;

const isOpen = ({ phase }: IncidentContext): boolean => phase === 'oppet';
const isHighRisk = ({ risk }: IncidentContext): boolean => risk === 'hog_risk';

/** Who is who in the case, and what its state wants. Look at the context alone. */
export const standingGuards = {
  leaderSuspected: ({ context }) => context.isLeaderSuspected,
  huvudmanSuspected: ({ context }) => context.isHuvudmanSuspected,
  riskIsHigh: ({ context }) => isHighRisk(context),
  isNoIncident: ({ context }) => context.phase === 'ej_incident',
  notificationIsOwed: ({ context }) => isOpen(context) && context.notification === null,
  informationIsOwed: ({ context }) => isOpen(context) && isHighRisk(context) && context.information === null,
  informationIsNotOwed: ({ context }) => context.information === null && !(isOpen(context) && isHighRisk(context)),
  officerIsOwed: ({ context }) => isOpen(context) && !context.isOfficerInformed,
} satisfies Record<string, Guard>;

/** What must be true first, each with a text. They hold as long as the data they look at is not there yet. */
export const requirementGuards = {
  isOpen: ({ context }) => isOpen(context),
  otherThanCauser: ({ context, event }) => !context.options.decidedByAnother || event.by !== context.causedBy,
  assessorIsAnother: ({ context, event }) =>
    !context.options.decidedByAnother || context.causedBy === null || answer(event, 'assessor') !== context.causedBy,
  riskIsAssessed: ({ context }) => context.risk !== null,
  riskIsUnlikely: ({ context }) => context.risk === null || context.risk === 'ingen_risk',
  lateReasonGiven: ({ context, event }) => {
    const notifiedAt = answer(event, 'notifiedAt');
    if (notifiedAt === null || context.discoveredAt === null) return true;
    return (
      !isLateNotification(context.discoveredAt, parseInstant(notifiedAt)) || answer(event, 'lateReasonCode') !== null
    );
  },
  notificationDecided: ({ context }) => context.notification !== null,
  notificationIsWhole: ({ context }) => context.notification !== 'preliminar',
  subjectsAreDecided: ({ context }) => !isHighRisk(context) || context.information !== null,
  officerIsInformed: ({ context }) => context.isOfficerInformed,
  measureIsOpen: ({ context, event }) => isOpenMeasure(context.measures, event),
  measuresDone: ({ context }) => areDone(context.measures),
  decisionFitsEffect: ({ event }) =>
    answer(event, 'decision') !== 'avsluta' || answer(event, 'effect') === null || answer(event, 'effect') === 'ja',
  followedUpEnough: ({ context }) => context.followUps >= context.options.followUpsBeforeClosing,
  effectShown: ({ context }) => context.followUps === 0 || context.effect === 'ja',
} satisfies Record<string, Guard>;

const isAnswered =
  (field: string, code: string): Guard =>
  ({ event }) =>
    answer(event, field) === code;

/** Which way to go, by what was filled in. */
export const dataGuards = {
  moreIsPromised: isAnswered('extent', 'preliminar'),
  moreIsToCome: isAnswered('extent', 'mer_foljer'),
  needsMeasures: isAnswered('needed', 'ja'),
  needsOtherMeasures: isAnswered('decision', 'andra_atgarder'),
} satisfies Record<string, Guard>;

/** Every guard of the machine, by name. */
export const guards = { ...standingGuards, ...requirementGuards, ...dataGuards };

/** What every closing must have behind it. @source GDPR 33:5 */
export const CLOSING = [
  'riskIsAssessed',
  'notificationDecided',
  'notificationIsWhole',
  'subjectsAreDecided',
  'officerIsInformed',
  'measuresDone',
  'followedUpEnough',
  'effectShown',
  'otherThanCauser',
] as const;
