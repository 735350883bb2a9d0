import type { DeadlineDefinition } from '../../src/engine/index.ts';
import { followUps, measuresInForce, publication, step, wholeWork } from '../shared/document/deadlines.ts';

/** When each step is due, unless the huvudman's own routine says otherwise. The act says "kontinuerligt" and has no number of days. */
export const deadlines: readonly DeadlineDefinition[] = [
  wholeWork('SL 4:6'),
  step('underlag', 20, 'SL 4:3'),
  step('beskrivning', 15, 'SL 4:6'),
  step('dialog', 15, 'SL 4:4'),
  step('analys', 10, 'SL 4:3'),
  step('slutsatser', 10, 'SL 4:3'),
  step('beslut', 5, 'SL 4:6'),
  publication('SL 4:6'),
  followUps('SL 4:3', 'publicerad'),
];

/** The measures that follow from it. @source SL 4:3 */
export const plannedItems = measuresInForce('SL 4:3');
