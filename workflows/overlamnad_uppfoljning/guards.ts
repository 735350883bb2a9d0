import { answer } from '../shared/read.ts';
import type { Call } from './context.ts';

type Guard = (call: Call) => boolean;

const isAnsweredAs = (known: string | null, said: string | null): boolean => said === null || said === known;

/**
 * What must be true first; each has a text for the one whose button is disabled.
 * They hold as long as the data they look at is not there yet, so that they can be asked before a form is filled in.
 */
export const requirementGuards = {
  resultFits: ({ context, event }) =>
    isAnsweredAs(context.effect, answer(event, 'stopped')) &&
    isAnsweredAs(context.childHeard, answer(event, 'childHeard')),
  proposalFits: ({ event }) => (answer(event, 'stopped') ?? 'ja') === 'ja' || answer(event, 'proposal') !== 'inget_mer',
} satisfies Record<string, Guard>;

/** Which way to go, by what was filled in. */
export const dataGuards = {
  isToGoOn: ({ event }) => answer(event, 'decision') === 'fortsatt',
} satisfies Record<string, Guard>;

/** Every guard of the machine, by name. */
export const guards = { ...requirementGuards, ...dataGuards };
