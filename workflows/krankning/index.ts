import { parseIsoDate } from '../../src/domain/clock.ts';
import { defineProcess, type RulePack } from '../../src/engine/index.ts';
import { READERS } from './actors.ts';
import { commands } from './commands.ts';
import { deadlines, plannedItems } from './deadlines.ts';
import { machine } from './machine.ts';
import { notifications } from './notifications.ts';
import { RECURRENCE_ALARMS, SILENCE_ALARMS } from '../shared/alarms.ts';
import { DEFAULT_OPTIONS } from './options.ts';
import { states } from './states.ts';
import { statistics } from './statistics.ts';
import { en } from './texts.en.ts';
import { sv } from './texts.sv.ts';

const packs: readonly RulePack[] = [
  {
    id: '2010',
    from: parseIsoDate('2010-08-01'),
    to: parseIsoDate('2026-07-31'),
    verified: true,
    source: 'SFS 2010:800 i lydelse till och med SFS 2025:730',
  },
  {
    id: '2026',
    from: parseIsoDate('2026-08-01'),
    to: null,
    verified: false,
    source: 'prop. 2025/26:196; läs SFS innan',
  },
];

/** Kränkande behandling: the duty to report, investigate and act. @source SL 6:10 */
export const krankning = defineProcess({
  id: 'krankning',
  version: 1,
  series: 'KB',
  machine,
  commands,
  states,
  deadlines,
  plannedItems,
  notifications,
  rulePacks: { by: 'noticedAt', packs },
  options: { ...DEFAULT_OPTIONS, ...RECURRENCE_ALARMS, ...SILENCE_ALARMS },
  restrictions: [
    { when: 'huvudmanAccused', level: 'aboveArea' },
    { when: 'rektorAccused', level: 'aboveUnit' },
  ],
  legalClock: { from: 'noticedAt', source: 'SL 6:10' },
  readers: READERS,
  listFields: ['skolform', 'types', 'place', 'accusedKind', 'severity', 'needsProtection'],
  statistics,
  texts: { sv, en },
});
