import type { Messages } from '../messages.ts';

export const form = {} as const satisfies Messages;
