import type { Messages } from '../messages.ts';

/** Texts of client/src/features/case. */
export const caseTexts = {
  title: 'Ärende',
} as const satisfies Messages;
