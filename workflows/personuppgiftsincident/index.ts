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
    id: '2018',
    from: parseIsoDate('2018-05-25'),
    to: null,
    verified: true,
    source: 'Europaparlamentets och rådets förordning (EU) 2016/679, artikel 33 och 34',
  },
];

/** Personuppgiftsincident: assess, notify within 72 hours, inform, document. @source GDPR 33:1 */
export const personuppgiftsincident = defineProcess({
  id: 'personuppgiftsincident',
  version: 1,
  series: 'PUI',
  machine,
  commands,
  states,
  deadlines,
  plannedItems,
  notifications,
  rulePacks: { by: 'discoveredAt', packs },
  options: DEFAULT_OPTIONS,
  restrictions: [
    { when: 'huvudmanSuspected', level: 'aboveArea' },
    { when: 'leaderSuspected', level: 'aboveUnit' },
  ],
  legalClock: { from: 'discoveredAt', source: 'GDPR 33:1' },
  readers: READERS,
  listFields: ['breach', 'cause', 'subjects'],
  texts: { sv, en },
});
