import { meetingGuards } from '../shared/meeting/guards.ts';
import { SIDES } from './codes.ts';
import type { Call, DialogueContext } from './context.ts';

const isPrepared = ({ isWithSchools, prepared }: DialogueContext): boolean =>
  isWithSchools ? SIDES.every((side) => prepared.includes(side)) : prepared.length > 0;

/** Every guard of the machine, by name. */
export const guards = {
  ...meetingGuards,
  isPrepared: ({ context }: Call) => isPrepared(context),
};
