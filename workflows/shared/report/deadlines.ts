import type { DeadlineDefinition } from '../../../src/engine/index.ts';
import { followUps, measuresInForce, publication, step, wholeWork } from '../document/deadlines.ts';

/** When each step of a report is due by default. The act says "kontinuerligt" and has no number of days. `describing` as in `states.ts`. */
export const reportDeadlines = (describing: string): readonly DeadlineDefinition[] => [
  wholeWork('SL 4:6'),
  step('underlag', 20, 'SL 4:3'),
  step(describing, 15, 'SL 4:6'),
  step('dialog', 15, 'SL 4:4'),
  step('analys', 10, 'SL 4:3'),
  step('slutsatser', 10, 'SL 4:3'),
  step('beslut', 5, 'SL 4:6'),
  publication('SL 4:6'),
  followUps('SL 4:3', 'publicerad'),
];

/** The measures that follow from it. @source SL 4:3 */
export const plannedItems = measuresInForce('SL 4:3');
