import type { z } from 'zod';
import type { PublishedPolicy } from '../../config/known-config.ts';
import type { policyRule, policyWithRules } from '../../contract/wire.ts';
import { instantOf } from '../../domain/clock.ts';
import type { Lang } from '../../domain/explain-deadline.ts';
import { citeInSwedish } from '../../domain/legal-source.ts';
import type { DeadlineDefinition, ProcessDefinition } from '../../engine/process.ts';
import { deadlineTitle } from './deadline.ts';

/** Nobody has published version 0, the process's own defaults. */
const NEVER = instantOf(0);

const ruleView = (
  process: ProcessDefinition,
  { ruleId, basis, source, lawSays, limit }: DeadlineDefinition,
  { limits }: PublishedPolicy,
  lang: Lang,
): z.input<typeof policyRule> => ({
  ruleId,
  title: deadlineTitle(process, ruleId, lang),
  basis,
  citation: citeInSwedish(source),
  ...(lawSays !== undefined && { lawSays }),
  default: { ...limit },
  now: limits[ruleId] ?? { ...limit },
});

/** What is in force for a process: its own limits and switches, and in their place those that the huvudman has published. */
export const policyView = (
  process: ProcessDefinition,
  published: PublishedPolicy,
  calendarVersion: number,
  lang: Lang,
): z.input<typeof policyWithRules> => {
  const { version, limits, options, publishedAt = NEVER } = published;
  const own = Object.fromEntries(process.deadlines.map(({ ruleId, limit }) => [ruleId, { ...limit }]));
  return {
    processId: process.id,
    version,
    limits: { ...own, ...limits },
    options: { ...process.options, ...options },
    publishedAt,
    calendarVersion,
    rules: process.deadlines.map((rule) => ruleView(process, rule, published, lang)),
  };
};
