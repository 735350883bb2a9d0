import type { Actor, StateRule } from '../../src/engine/index.ts';
import { OWNER } from '../shared/meeting/actors.ts';
import { meetingStates } from '../shared/meeting/rules.ts';

/** The rektor first, then whoever visits. */
const JUDGING: readonly Actor[] = [
  { role: 'rektor', unless: 'rektorHasJudged' },
  { role: 'bitr_rektor', unless: 'rektorHasJudged' },
  { role: 'skolchef' },
  { role: 'handlaggare' },
];

/** Whose turn it is in each state, and under which law. */
export const states: Readonly<Record<string, StateRule>> = {
  ...meetingStates(['SL 4:3']),
  'handlaggning.planerad': { owner: OWNER, sources: ['SL 4:3'] },
  'handlaggning.genomford': { owner: JUDGING, sources: ['SL 4:4'] },
  'handlaggning.bedomd': { owner: [{ role: 'skolchef' }, { role: 'handlaggare' }], sources: ['SL 4:3'] },
};
