import type { DocumentProposals } from '../../src/engine/index.ts';

/** Places and times of day that recur in the cases of the school, proposed to the mapping. @source SL 6:7, DL 3:2 */
export const proposals: DocumentProposals = {
  command: 'recordSurvey',
  field: 'proposals',
  process: 'krankning',
  recurrence: 'samma_plats_tid',
  choices: { plats: 'place', klockslag: 'time' },
  decision: { field: 'decision', taken: 'tas_med', why: 'why' },
  days: 'proposalDays',
  least: 'proposalCount',
  most: 'proposalsAtMost',
};
