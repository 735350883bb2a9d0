import { areDone, isOpenMeasure } from '../shared/measures.ts';
import { answer } from '../shared/read.ts';
import { PARTIES } from './codes.ts';
import type { AbsenceContext, Call } from './context.ts';

type Guard = (call: Call) => boolean;

const hasBegun = ({ phase }: AbsenceContext): boolean => phase === 'inlett';

/** What the state of the case wants. Look at the context alone. */
export const standingGuards = {
  reachesThreshold: ({ context: { percent, days, options } }) =>
    percent >= options.thresholdPercent || days >= options.thresholdDays,
  huvudmanIsOwed: ({ context }) => hasBegun(context) && !context.isHuvudmanNotified,
  homeIsOwed: ({ context }) => hasBegun(context) && context.hasOtherHome && !context.isHomeTold,
  homeIsOwn: ({ context }) => hasBegun(context) && !context.hasOtherHome,
} satisfies Record<string, Guard>;

/** What must be true first, each with a text. They hold as long as the data they look at is not there yet. */
export const requirementGuards = {
  everybodyIsConsulted: ({ context }) => PARTIES.every((party) => context.consulted[party] !== null),
  huvudmanIsNotified: ({ context }) => context.isHuvudmanNotified,
  homeIsTold: ({ context }) => !context.hasOtherHome || context.isHomeTold,
  measureIsOpen: ({ context, event }) => isOpenMeasure(context.measures, event),
  measuresDone: ({ context }) => areDone(context.measures),
  decisionFitsEffect: ({ event }) =>
    answer(event, 'decision') !== 'avsluta' || answer(event, 'effect') === null || answer(event, 'effect') === 'ja',
  followedUpEnough: ({ context, event }) =>
    answer(event, 'reasonCode') === 'bytt_skola' ||
    answer(event, 'reasonCode') === 'skolplikten_upphort' ||
    context.followUps >= context.options.followUpsBeforeClosing,
  closingReasonFits: ({ context, event }) => answer(event, 'reasonCode') !== 'narvaron_ater' || context.effect === 'ja',
} satisfies Record<string, Guard>;

const isAnswered =
  (field: string, code: string): Guard =>
  ({ event }) =>
    answer(event, field) === code;

/** Which way to go, by what was filled in. */
export const dataGuards = {
  needsNewInquiry: isAnswered('decision', 'ny_utredning'),
  needsOtherMeasures: isAnswered('decision', 'andra_atgarder'),
} satisfies Record<string, Guard>;

/** Every guard of the machine, by name. */
export const guards = { ...standingGuards, ...requirementGuards, ...dataGuards };

/** What every closing must have behind it. @source SL 7:19a */
export const CLOSING = [
  'everybodyIsConsulted',
  'huvudmanIsNotified',
  'homeIsTold',
  'measuresDone',
  'followedUpEnough',
  'closingReasonFits',
] as const;
