import { z } from 'zod';
import { limit, newPolicy, policy } from './wire-admin.ts';

const id = z.string().describe('Opaque id');
const instant = z.string().describe('ISO 8601, UTC');

/** A limit with where it comes from. */
export const policyRule = z.object({
  ruleId: z.string(),
  title: z.string(),
  basis: z.enum(['statute', 'regulation', 'policy']),
  citation: z.string(),
  lawSays: z.string().optional().describe("The law's own word, where it gives no number"),
  default: limit,
  now: limit,
});
/** A policy as it is read: with the basis, source and default of each limit. */
export const policyWithRules = policy.extend({
  rules: z.array(policyRule),
  calendarVersion: z.int().describe('The calendar in force'),
});
export type PolicyView = z.infer<typeof policyWithRules>;

export const policyPreview = z.object({
  looked: z.int().describe('Open cases that were looked at'),
  moved: z.int().describe('Of them, those in which a date would change'),
  rules: z.array(z.object({ ruleId: z.string(), title: z.string(), earlier: z.int(), later: z.int() })),
  cases: z
    .array(z.object({ caseId: id, caseNumber: z.string(), title: z.string(), before: z.string(), after: z.string() }))
    .describe('Those that the reader may see; at most 200 dates'),
  hidden: z.int().describe('Dates that would change in cases not shown here'),
});
export type PolicyPreview = z.infer<typeof policyPreview>;
export const previewPolicy = newPolicy;

export const newRedating = z.strictObject({
  policyVersion: z.int().min(0).describe('Version in force that the writer saw'),
  calendarVersion: z.int().min(1),
  decisionNumber: z.string().trim().min(1).max(100),
  reason: z.string().trim().min(1).max(2000),
});
export const redating = z.object({
  decisionId: id,
  decisionNumber: z.string(),
  reason: z.string().optional(),
  decidedBy: z.string().describe('Name'),
  at: instant,
  policyVersion: z.int(),
  calendarVersion: z.int(),
  total: z.int().describe('Open cases that followed an older version when it was decided'),
  done: z.int(),
  moved: z.int().describe('Cases in which a date changed'),
  isDone: z.boolean(),
});
export type RedatingView = z.infer<typeof redating>;
export const redatings = z.object({
  items: z.array(redating),
  behind: z.int().describe('Open cases that follow an older version than the one in force'),
});
export type RedatingsView = z.infer<typeof redatings>;
