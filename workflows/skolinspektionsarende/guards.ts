import { areDone, isOpenMeasure } from '../shared/measures.ts';
import { answer, dayIn } from '../shared/read.ts';
import type { Call } from './context.ts';

type Guard = (call: Call) => boolean;

/** What the state of the case wants. Look at the context alone. */
export const standingGuards = {
  isOpen: ({ context }) => context.phase === 'oppet',
  isClosed: ({ context }) => context.phase === 'avslutat',
} satisfies Record<string, Guard>;

/** What must be true first, each with a text. They hold as long as the data they look at is not there yet. */
export const requirementGuards = {
  otherThanCriticised: ({ context, event }) => event.by !== context.criticisedId,
  handlerIsNotCriticised: ({ context, event }) =>
    context.criticisedId === null || answer(event, 'handler') !== context.criticisedId,
  otherThanDrafter: ({ context, event }) => !context.options.signedByAnother || event.by !== context.draftedBy,
  materialIsEarlier: ({ context, event }) => {
    const day = dayIn(event.data, 'dueOn');
    return day === null || context.answerDueOn === null || day < context.answerDueOn;
  },
  materialIsIn: ({ context }) => !context.isMaterialAwaited,
  extensionIsLater: ({ context, event }) => {
    const day = dayIn(event.data, 'dueOn');
    const before = context.reportDueOn ?? context.answerDueOn;
    return day === null || before === null || day > before;
  },
  measureIsOpen: ({ context, event }) => isOpenMeasure(context.measures, event),
  measuresDone: ({ context }) => areDone(context.measures),
  complaintIsClosed: ({ context }) => !context.isComplaintOpen,
} satisfies Record<string, Guard>;

/** Which way to go, by what was filled in. */
export const dataGuards = {
  isHandedOver: ({ event }) => answer(event, 'kind') === 'overlamnat',
  wantsReport: ({ event }) => dayIn(event.data, 'reportDueOn') !== null,
  isNotEnough: ({ event }) => answer(event, 'review') === 'brister_kvarstar',
} satisfies Record<string, Guard>;

/** Every guard of the machine, by name. */
export const guards = { ...standingGuards, ...requirementGuards, ...dataGuards };
