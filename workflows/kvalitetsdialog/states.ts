import type { StateRule } from '../../src/engine/index.ts';
import { OWNER } from '../shared/meeting/actors.ts';
import { meetingStates } from '../shared/meeting/rules.ts';

/** Whose turn it is in each state, and under which law. */
export const states: Readonly<Record<string, StateRule>> = {
  ...meetingStates(['SL 4:3']),
  'handlaggning.planerad.kallad': { owner: OWNER, sources: ['SL 4:4'] },
  'handlaggning.planerad.forberedd': {
    owner: OWNER,
    noDeadline: 'Dialogen hålls på den dag som är bestämd.',
    sources: ['SL 4:4'],
  },
  'handlaggning.hallen': { owner: OWNER, sources: ['SL 4:3', 'SL 4:6'] },
};
