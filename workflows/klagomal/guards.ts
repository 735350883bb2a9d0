import { dayOf, daysBetween } from '../../src/domain/calendar.ts';
import { areDone, isOpenMeasure } from '../shared/measures.ts';
import { answer, dayIn } from '../shared/read.ts';
import { LEVELS, type Level, PERSONALLY } from './codes.ts';
import type { Call, KlagomalContext } from './context.ts';

type Guard = (call: Call) => boolean;

const isOpen = ({ phase }: KlagomalContext): boolean => phase === 'oppet';
const rankOf = (level: KlagomalContext['level']): number =>
  level === 'skolinspektionen' ? LEVELS.length : LEVELS.indexOf(level);

/** The step that is asked for, against the one where the matter is; true while none is asked for and there is one. */
const goes = (direction: 'up' | 'down', { context, event }: Call): boolean => {
  const rank = rankOf(context.level);
  const to = answer(event, 'to');
  const rankTo = LEVELS.indexOf(to as Level);
  if (direction === 'up') return to === null ? rank < LEVELS.length - 1 : rankTo > rank;
  return rank < LEVELS.length && (to === null ? rank > 0 : rankTo < rank);
};

/** Who is who in the case: asked by actors, restrictions and deadlines. Look at the context alone. */
export const standingGuards = {
  rektorCriticised: ({ context }) => context.isRektorCriticised,
  huvudmanCriticised: ({ context }) => context.isHuvudmanCriticised,
  schoolHandles: ({ context }) =>
    !context.isRektorCriticised && !context.isReview && rankOf(context.level) < LEVELS.indexOf('huvudman'),
} satisfies Record<string, Guard>;

const isAt =
  (level: KlagomalContext['level']): Guard =>
  ({ context }) =>
    context.phase !== 'utkast' && context.level === level;

/** Where the side tracks stand. Look at the context alone. */
export const scopeGuards = {
  isEnded: ({ context }) => context.phase === 'avslutat' || context.phase === 'makulerat',
  isAtPersonal: isAt('personal'),
  isAtRektor: isAt('rektor'),
  isAtHuvudman: isAt('huvudman'),
  isAtInspectorate: isAt('skolinspektionen'),
} satisfies Record<string, Guard>;

/**
 * What must be true first; each has a text for the one whose button is disabled.
 * They hold as long as the data they look at is not there yet, so that they can be asked before a form is filled in.
 */
export const requirementGuards = {
  isOpen: ({ context }) => isOpen(context),
  isNotAnnulled: ({ context }) => context.phase !== 'makulerat',
  senderReachable: ({ context }) => !context.isOutOfReach,
  senderUnreachable: ({ context }) => context.isOutOfReach,
  isClassified: ({ context }) => context.isClassified,
  criticisedKnown: ({ context }) =>
    context.criticisedKind === null ||
    !PERSONALLY.includes(context.criticisedKind) ||
    context.criticisedIds.length > 0 ||
    context.isUnidentifiable,
  handlerIsImpartial: ({ context, event }) =>
    ![...context.criticisedIds, ...context.conflictedIds].includes(answer(event, 'handler') ?? ''),
  handlerIsNew: ({ context, event }) => !context.handledBefore.includes(answer(event, 'handler') ?? ''),
  otherThanBefore: ({ context, event }) => !context.handledBefore.includes(event.by),
  withinHardLimit: ({ context, event }) => {
    const day = dayIn(event.data, 'dueOn');
    if (day === null || context.roundStartedAt === null) return true;
    return daysBetween(dayOf(context.roundStartedAt), day) <= context.options.hardLimitDays;
  },
  noOpenQuestion: ({ context }) => !context.hasOpenQuestion,
  isHigherStep: (call) => goes('up', call),
  isLowerStep: (call) => goes('down', call),
  leadersNotCriticised: ({ context }) => !context.isRektorCriticised,
  isNotInReview: ({ context }) => !context.isReview,
  notYetReviewed: ({ context }) => !context.hasBeenReviewed,
  nothingSpawned: ({ context }) => context.spawned === 0,
  isNotHandedOver: ({ context }) => !context.isFromInspectorate,
  spawnedClosed: ({ context }) => context.closedSpawned.length >= context.spawned,
  defectHasMeasures: ({ context }) => context.assessment?.finding === 'ingen_brist' || context.hasMeasures,
  measureIsOpen: ({ context, event }) => isOpenMeasure(context.measures, event),
  measuresDone: ({ context }) => areDone(context.measures),
  isWithdrawn: ({ context }) => context.isWithdrawn,
  noDefectSign: ({ context }) => !context.hasDefectSign,
  noLegalHold: ({ context }) => !context.isOnLegalHold,
  annulmentProposed: ({ context }) => context.annulmentProposedBy !== null,
  annulmentNotProposed: ({ context }) => context.annulmentProposedBy === null,
  otherThanProposer: ({ context, event }) => event.by !== context.annulmentProposedBy,
  withinReopenDays: ({ context, event }) =>
    context.closedAt !== null && daysBetween(dayOf(context.closedAt), dayOf(event.at)) <= context.options.reopenDays,
} satisfies Record<string, Guard>;

const isAnswered =
  (field: string, ...codes: readonly string[]): Guard =>
  ({ event }) =>
    codes.includes(answer(event, field) ?? '');

/** Which way to go, by what was filled in. */
export const dataGuards = {
  criticisedIsHandler: ({ context, event }) =>
    context.handlerId !== null && answer(event, 'criticised') === context.handlerId,
  conflictIsHandlers: ({ context, event }) =>
    context.handlerId !== null && answer(event, 'conflicted') === context.handlerId,
  hasHelped: isAnswered('effect', 'ja'),
  hasNotHelped: isAnswered('effect', 'delvis', 'nej'),
} satisfies Record<string, Guard>;

/** Every guard of the machine, by name. */
export const guards = { ...standingGuards, ...scopeGuards, ...requirementGuards, ...dataGuards };

/** What an answer must have behind it before the case ends. @source SL 4:7 */
export const CLOSING = ['defectHasMeasures', 'measuresDone', 'spawnedClosed'] as const;

/** Whoever is given the case is not criticised, not partial, and in a review new to it. @source FL 16 */
export const HANDING_OVER = ['isClassified', 'criticisedKnown', 'handlerIsImpartial', 'handlerIsNew'] as const;
