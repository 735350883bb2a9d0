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
    id: '2025',
    from: parseIsoDate('2025-01-01'),
    to: null,
    verified: false,
    source: 'SFS 1977:1160 och AFS 2023:1; läs lydelsen innan',
  },
];

/** Tillbud, olycksfall and other deviations: the duty to investigate, put right and report. @source AML 3:2a */
export const avvikelse = defineProcess({
  id: 'avvikelse',
  version: 1,
  series: 'AVV',
  machine,
  commands,
  states,
  deadlines,
  plannedItems,
  notifications,
  rulePacks: { by: 'noticedAt', packs },
  options: { ...DEFAULT_OPTIONS, ...RECURRENCE_ALARMS, ...SILENCE_ALARMS },
  restrictions: [
    { when: 'huvudmanKeptOut', level: 'aboveArea' },
    { when: 'rektorKeptOut', level: 'aboveUnit' },
  ],
  legalClock: { from: 'noticedAt', source: 'AML 3:2a' },
  readers: READERS,
  listFields: ['kind', 'hazard', 'place', 'skolform', 'concerned', 'looksSerious'],
  statistics,
  texts: { sv, en },
});
