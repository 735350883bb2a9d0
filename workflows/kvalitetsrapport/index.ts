import { parseIsoDate } from '../../src/domain/clock.ts';
import { defineProcess, type RulePack } from '../../src/engine/index.ts';
import { READERS } from '../shared/document/actors.ts';
import { publicationOf } from '../shared/document/publication.ts';
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
    source: 'SFS 2010:800, 4 kap. 3–7 §§ i lydelse enligt SFS 2022:940',
  },
];

/** Kvalitetsrapport: what a läsår has given, at a school, in a school form or in the whole, and what follows from it. @source SL 4:6 */
export const kvalitetsrapport = defineProcess({
  id: 'kvalitetsrapport',
  version: 1,
  series: 'KVR',
  machine,
  commands,
  states,
  deadlines,
  plannedItems,
  notifications,
  publication: publicationOf({ concludes: true, popular: true }),
  rulePacks: { by: 'begunOn', packs },
  options: DEFAULT_OPTIONS,
  restrictions: [],
  legalClock: { from: 'begunOn', source: 'SL 4:6' },
  readers: READERS,
  listFields: ['level', 'skolform', 'periodKind', 'areas'],
  texts: { sv, en },
});
