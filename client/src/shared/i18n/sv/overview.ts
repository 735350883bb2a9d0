import type { Messages } from '../messages.ts';

/** Texts of client/src/features/overview. */
export const overview = {
  title: 'Översikt',
} as const satisfies Messages;
