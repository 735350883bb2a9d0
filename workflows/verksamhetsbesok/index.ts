import { parseIsoDate } from '../../src/domain/clock.ts';
import { defineProcess, type RulePack } from '../../src/engine/index.ts';
import { READERS } from '../shared/meeting/actors.ts';
import { meetingMeasures } from '../shared/meeting/rules.ts';
import { commands } from './commands.ts';
import { deadlines } from './deadlines.ts';
import { machine } from './machine.ts';
import { notifications } from './notifications.ts';
import { states } from './states.ts';
import { en } from './texts.en.ts';
import { sv } from './texts.sv.ts';

const packs: readonly RulePack[] = [
  {
    id: '2022',
    from: parseIsoDate('2022-08-01'),
    to: null,
    verified: true,
    source: 'SFS 2010:800, 4 kap. 3–6 §§ i lydelse enligt SFS 2022:940',
  },
];

/** Verksamhetsbesök: a school is visited and judged, by its rektor and by the huvudman. @source SL 4:3 */
export const verksamhetsbesok = defineProcess({
  id: 'verksamhetsbesok',
  version: 1,
  series: 'VB',
  machine,
  commands,
  states,
  deadlines,
  plannedItems: meetingMeasures('SL 4:3'),
  notifications,
  rulePacks: { by: 'dueOn', packs },
  options: {},
  restrictions: [],
  legalClock: { from: 'calledOn', source: 'SL 4:3' },
  readers: READERS,
  listFields: ['level', 'areas'],
  texts: { sv, en },
});
