import type { Messages } from '../messages.ts';

export const start = {} as const satisfies Messages;
