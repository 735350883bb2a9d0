import { requirementGuards, standingGuards } from '../shared/document/guards.ts';
import type { DocumentCall } from '../shared/document/context.ts';
import { yesOrNo } from '../shared/read.ts';

type Guard = (call: DocumentCall) => boolean;

const ownGuards = {
  /** Whoever points at last year's plan gives an account of it. @source SL 6:8 */
  accountFits: ({ context, event }) => context.earlier === null || yesOrNo(event, 'hasEarlier') !== false,
} satisfies Record<string, Guard>;

/** Every guard of the machine, by name. */
export const guards = { ...standingGuards, ...requirementGuards, ...ownGuards };
