import { z } from 'zod';

/** Somebody as others see him or her. */
export const personRef = z.object({
  personId: z.string().describe('Opaque id'),
  name: z.string(),
  title: z.string().optional(),
});
export type PersonRef = z.infer<typeof personRef>;

/** In whose place somebody acts or has a task, and until when; the instant is excluded. */
export const insteadOf = z.object({ person: personRef, to: z.string().describe('ISO 8601, UTC') });
export type InsteadOf = z.infer<typeof insteadOf>;
