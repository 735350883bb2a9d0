import type { Messages } from '../messages.ts';

/** What is said aloud, politely, when something changes by itself. */
export const live = {
  updated: 'Listan uppdaterades',
  lost: 'Anslutningen bröts – försöker igen',
  restored: 'Ansluten igen',
} as const satisfies Messages;
