import { parseIsoDate } from '../../src/domain/clock.ts';
import { defineProcess, type RulePack } from '../../src/engine/index.ts';
import { READERS } from '../shared/document/actors.ts';
import { publicationOf } from '../shared/document/publication.ts';
import { commands } from './commands.ts';
import { deadlines, plannedItems } from './deadlines.ts';
import { machine } from './machine.ts';
import { notifications } from './notifications.ts';
import { DEFAULT_OPTIONS } from './options.ts';
import { proposals } from './proposals.ts';
import { states } from './states.ts';
import { en } from './texts.en.ts';
import { sv } from './texts.sv.ts';

const packs: readonly RulePack[] = [
  {
    id: '2022',
    from: parseIsoDate('2022-08-01'),
    to: null,
    verified: true,
    source:
      'SFS 2010:800, 6 kap. 6–8 §§, och 4 kap. i lydelse enligt SFS 2022:940; SFS 2008:567, 3 kap.; SFS 2006:1083',
  },
];

/** Plan mot kränkande behandling: every year, for each school, with the active measures of diskrimineringslagen. @source SL 6:8 */
export const planMotKrankande = defineProcess({
  id: 'plan_mot_krankande',
  version: 1,
  series: 'PMK',
  machine,
  commands,
  states,
  deadlines,
  plannedItems,
  notifications,
  publication: publicationOf({
    before: [{ command: 'giveAccount' }, { command: 'recordSurvey', isEvery: true }],
    proposals,
  }),
  rulePacks: { by: 'begunOn', packs },
  options: DEFAULT_OPTIONS,
  restrictions: [],
  legalClock: { from: 'begunOn', source: 'SL 6:8' },
  readers: READERS,
  listFields: ['periodKind', 'areas'],
  texts: { sv, en },
});
