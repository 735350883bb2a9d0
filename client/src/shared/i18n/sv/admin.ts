import type { Messages } from '../messages.ts';

/** Texts of client/src/features/admin. */
export const admin = {
  title: 'Administration',
} as const satisfies Messages;
