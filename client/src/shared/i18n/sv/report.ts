import type { Messages } from '../messages.ts';

export const report = {} as const satisfies Messages;
