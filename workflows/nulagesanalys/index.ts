import { parseIsoDate } from '../../src/domain/clock.ts';
import { defineProcess, type RulePack } from '../../src/engine/index.ts';
import { READERS } from '../shared/document/actors.ts';
import { publicationOf } from '../shared/document/publication.ts';
import { commands } from './commands.ts';
import { deadlines, plannedItems } from './deadlines.ts';
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
    source: 'SFS 2010:800, 4 kap. 3–7 §§ i lydelse enligt SFS 2022:940',
  },
];

/** Nulägesanalys: how it stands, from classroom to huvudman, and why. @source SL 4:6 */
export const nulagesanalys = defineProcess({
  id: 'nulagesanalys',
  version: 1,
  series: 'NUL',
  machine,
  commands,
  states,
  deadlines,
  plannedItems,
  notifications,
  publication: publicationOf({ concludes: true }),
  rulePacks: { by: 'begunOn', packs },
  options: {},
  restrictions: [],
  legalClock: { from: 'begunOn', source: 'SL 4:6' },
  readers: READERS,
  listFields: ['level', 'periodKind', 'areas'],
  texts: { sv, en },
});
