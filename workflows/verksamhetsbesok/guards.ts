import { meetingGuards } from '../shared/meeting/guards.ts';
import { JUDGES } from './codes.ts';
import type { Call } from './context.ts';

/** Every guard of the machine, by name. */
export const guards = {
  ...meetingGuards,
  bothHaveJudged: ({ context }: Call) => JUDGES.every((judge) => context.judged.includes(judge)),
  rektorHasJudged: ({ context }: Call) => context.judged.includes('rektor'),
};
