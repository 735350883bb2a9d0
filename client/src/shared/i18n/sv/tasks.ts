import type { Messages } from '../messages.ts';

/** Texts of client/src/features/tasks. */
export const tasks = {
  title: 'Ärenden',
} as const satisfies Messages;
