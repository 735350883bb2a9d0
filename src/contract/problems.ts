import { z } from 'zod';

/** Kinds of problem, the last part of a problem's `type` URI (RFC 9457). The client chooses its words by these alone. */
export const PROBLEM_SLUGS = [
  'not-found',
  'forbidden',
  'unknown-command',
  'event-not-permitted',
  'requirement-not-met',
  'validation-failed',
  'version-conflict',
  'version-required',
  'key-required',
  'key-reused',
  'too-large',
  'case-erased',
  'malformed',
  'not-logged-in',
  'login-failed',
  'csrf',
  'too-many-attempts',
  'setup-closed',
  'internal',
  'unavailable',
] as const;
export type ProblemSlug = (typeof PROBLEM_SLUGS)[number];

/** `application/problem+json`. `detail` never holds personal data. */
export const problem = z.object({
  type: z.string().describe('/problems/<slug>'),
  slug: z.enum(PROBLEM_SLUGS),
  title: z.string().describe('In the language of the request, for people'),
  status: z.int(),
  detail: z.string().optional(),
  issues: z
    .array(
      z.object({
        pointer: z.string().describe('JSON Pointer into the data'),
        code: z.string(),
        params: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
      }),
    )
    .optional(),
  permitted: z.array(z.string()).optional().describe('Commands that are permitted now'),
  requirements: z
    .array(z.object({ name: z.string(), text: z.string() }))
    .optional()
    .describe('What must be done first'),
  currentVersion: z.int().optional(),
  limitBytes: z.int().optional(),
  retryAfterSeconds: z.int().optional(),
});
export type Problem = z.infer<typeof problem>;
