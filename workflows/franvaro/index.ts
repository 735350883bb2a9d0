import { parseIsoDate } from '../../src/domain/clock.ts';
import { defineProcess, type RulePack } from '../../src/engine/index.ts';
import { HANDLERS } from './actors.ts';
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
    id: '2018',
    from: parseIsoDate('2018-11-01'),
    to: null,
    verified: true,
    source: 'SFS 2010:800, 7 kap. 19 a § i lydelse enligt SFS 2018:1098',
  },
];

/** Frånvaroutredning: repeated or long absence is inquired into promptly. @source SL 7:19a */
export const franvaro = defineProcess({
  id: 'franvaro',
  version: 1,
  series: 'FU',
  machine,
  commands,
  states,
  deadlines,
  plannedItems,
  notifications,
  rulePacks: { by: 'noticedAt', packs },
  options: DEFAULT_OPTIONS,
  restrictions: [],
  legalClock: { from: 'noticedAt', source: 'SL 7:19a' },
  readers: HANDLERS,
  listFields: ['skolform', 'pattern', 'validity', 'share', 'stretch'],
  texts: { sv, en },
});
