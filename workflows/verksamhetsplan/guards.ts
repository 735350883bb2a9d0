import { requirementGuards, standingGuards } from '../shared/document/guards.ts';

/** Every guard of the machine, by name: those that all documents have. */
export const guards = { ...standingGuards, ...requirementGuards };
