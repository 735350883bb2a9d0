import type { StateRule } from '../../src/engine/index.ts';
import { OWNER } from '../shared/meeting/actors.ts';
import { meetingStates } from '../shared/meeting/rules.ts';

/** Whose turn it is in each state, and under which law. */
export const states: Readonly<Record<string, StateRule>> = {
  ...meetingStates(['SL 2:25']),
  'handlaggning.planerad': { owner: OWNER, sources: ['SL 2:25'] },
  'handlaggning.hallen': { owner: OWNER, sources: ['SL 2:25', 'SL 4:6'] },
};
