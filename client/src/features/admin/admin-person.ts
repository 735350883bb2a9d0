import type { z } from 'zod';
import type { adminPerson } from '../../../../src/contract/wire.ts';

/** Somebody on the staff, with account and roles. */
export type AdminPerson = z.infer<typeof adminPerson>;
export type HeldRole = AdminPerson['roles'][number];
