import { parseIsoDate } from '../../src/domain/clock.ts';
import { defineProcess, type RulePack } from '../../src/engine/index.ts';
import { READERS } from './actors.ts';
import { commands } from './commands.ts';
import { deadlines, plannedItems } from './deadlines.ts';
import { machine } from './machine.ts';
import { notifications } from './notifications.ts';
import { DEFAULT_OPTIONS } from './options.ts';
import { states } from './states.ts';
import { en } from './texts.en.ts';
import { sv } from './texts.sv.ts';

const packs: readonly RulePack[] = [
  {
    id: '2022',
    from: parseIsoDate('2022-08-01'),
    to: null,
    verified: true,
    source: 'SFS 2010:800, 26 kap. i lydelse enligt SFS 2022:940 och 2022:1315',
  },
];

/** Skolinspektionsärende: an answer by the authority's day, and what it decides carried out. @source SL 26:7 */
export const skolinspektionsarende = defineProcess({
  id: 'skolinspektionsarende',
  version: 1,
  series: 'SI',
  machine,
  commands,
  states,
  deadlines,
  plannedItems,
  notifications,
  rulePacks: { by: 'receivedAt', packs },
  options: DEFAULT_OPTIONS,
  restrictions: [],
  legalClock: { from: 'receivedAt', source: 'SL 26:7' },
  readers: READERS,
  listFields: ['kind', 'matter'],
  texts: { sv, en },
});
