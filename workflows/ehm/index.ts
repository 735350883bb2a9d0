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
    id: '2023',
    from: parseIsoDate('2023-07-01'),
    to: null,
    verified: false,
    source: 'SFS 2010:800, 2 kap. 25 §',
  },
];

/** Elevhälsomöte: elevhälsan and the school look at groups and areas, to promote and prevent. @source SL 2:25 */
export const ehm = defineProcess({
  id: 'ehm',
  version: 1,
  series: 'EHM',
  machine,
  commands,
  states,
  deadlines,
  plannedItems: meetingMeasures('SL 2:25'),
  notifications,
  rulePacks: { by: 'dueOn', packs },
  options: {},
  restrictions: [],
  legalClock: { from: 'calledOn', source: 'SL 2:25' },
  readers: READERS,
  listFields: ['level', 'areas'],
  texts: { sv, en },
});
