import type { Messages } from '../messages.ts';

/** Texts of client/src/features/deadlines. */
export const deadlines = {
  title: 'Tidsgränser',
} as const satisfies Messages;
