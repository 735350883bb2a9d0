import type { Messages } from '../messages.ts';

/** Texts of client/src/features/notifications. */
export const notifications = {
  title: 'Inkorg',
} as const satisfies Messages;
