import type { z } from 'zod';
import type { PublishedPolicy } from '../../config/known-config.ts';
import type { policy } from '../../contract/wire.ts';
import { instantOf } from '../../domain/clock.ts';
import type { ProcessDefinition } from '../../engine/process.ts';

/** Nobody has published version 0, the process's own defaults. */
const NEVER = instantOf(0);

/** What is in force for a process: its own limits and switches, and in their place those that the huvudman has published. */
export const policyView = (process: ProcessDefinition, published: PublishedPolicy): z.input<typeof policy> => {
  const { version, limits, options, publishedAt = NEVER } = published;
  const own = Object.fromEntries(process.deadlines.map(({ ruleId, limit }) => [ruleId, { ...limit }]));
  return {
    processId: process.id,
    version,
    limits: { ...own, ...limits },
    options: { ...process.options, ...options },
    publishedAt,
  };
};
