import { parseIsoDate } from '../../src/domain/clock.ts';
import { defineProcess, type RulePack } from '../../src/engine/index.ts';
import { READERS } from './actors.ts';
import { commands } from './commands.ts';
import { deadlines, plannedItems } from './deadlines.ts';
import { machine } from './machine.ts';
import { notifications } from './notifications.ts';
import { KIND_ALARMS } from '../shared/alarms.ts';
import { DEFAULT_OPTIONS } from './options.ts';
import { states } from './states.ts';
import { statistics } from './statistics.ts';
import { en } from './texts.en.ts';
import { sv } from './texts.sv.ts';

const packs: readonly RulePack[] = [
  {
    id: '2022',
    from: parseIsoDate('2022-08-01'),
    to: null,
    verified: true,
    source: '4 kap. 7 och 8 §§ skollagen (2010:800) i lydelse enligt SFS 2022:940',
  },
];

/** Klagomål: to receive, confirm, investigate and answer, and to mend what was wrong. @source SL 4:8 */
export const klagomal = defineProcess({
  id: 'klagomal',
  version: 1,
  series: 'KL',
  machine,
  commands,
  states,
  deadlines,
  plannedItems,
  notifications,
  rulePacks: { by: 'receivedAt', packs },
  options: { ...DEFAULT_OPTIONS, ...KIND_ALARMS },
  restrictions: [
    { when: 'huvudmanCriticised', level: 'aboveArea' },
    { when: 'rektorCriticised', level: 'aboveUnit' },
  ],
  legalClock: { from: 'receivedAt', source: 'SL 4:8' },
  readers: READERS,
  listFields: ['area', 'relation', 'channel'],
  statistics,
  texts: { sv, en },
});
