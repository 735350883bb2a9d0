import { z } from 'zod';

/** What a caller sends along with every change. */
export const changing = ['X-CSRF-Token'] as const;
/** … and with one that must not be made twice. */
export const once = ['X-CSRF-Token', 'Idempotency-Key'] as const;
/** Which page of a list. */
export const cursor = z.strictObject({
  cursor: z.string().max(500).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(25),
});
