import { z } from 'zod';

/** From the surest: it is late; high: 50 percent or more, as it is said; raised: 20 or more; low; too little is known to say. */
export const RISK_LEVELS = ['late', 'high', 'raised', 'low', 'tooLittle'] as const;
export type RiskLevel = (typeof RISK_LEVELS)[number];

/** How likely an open deadline is to end late, and on what that stands. Nothing in it is about a person. */
export const risk = z.object({
  ruleId: z.string(),
  title: z.string().describe('The step, in words'),
  dueAt: z.string().describe('ISO 8601, UTC; excluded'),
  level: z.enum(RISK_LEVELS),
  percent: z.int().min(5).max(95).optional().describe('With high, raised and low; to the nearest five'),
  basis: z
    .object({ late: z.int(), similar: z.int() })
    .optional()
    .describe('Of so many by the same rule at the huvudman that were open as long, so many became late'),
});
export type RiskView = z.infer<typeof risk>;

export const forecastQuery = z.strictObject({
  unitId: z.string().max(128).optional(),
  level: z.enum(RISK_LEVELS).optional().describe('Only these'),
  order: z.enum(['risk', 'due']).default('risk'),
});
