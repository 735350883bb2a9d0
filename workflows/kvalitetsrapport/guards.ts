import { requirementGuards, standingGuards } from '../shared/document/guards.ts';
import type { Call } from './context.ts';

type Guard = (call: Call) => boolean;

const ownGuards = {
  popularVersionIsThere: ({ context }) => context.hasPopularVersion || !context.options.popularVersionFirst,
} satisfies Record<string, Guard>;

/** Every guard of the machine, by name. */
export const guards = { ...standingGuards, ...requirementGuards, ...ownGuards };
