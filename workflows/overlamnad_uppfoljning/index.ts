import { parseIsoDate } from '../../src/domain/clock.ts';
import { defineProcess, type RulePack } from '../../src/engine/index.ts';
import { READERS } from './actors.ts';
import { commands } from './commands.ts';
import { deadlines } from './deadlines.ts';
import { machine } from './machine.ts';
import { notifications } from './notifications.ts';
import { states } from './states.ts';
import { en } from './texts.en.ts';
import { sv } from './texts.sv.ts';

const packs: readonly RulePack[] = [
  {
    id: '2010',
    from: parseIsoDate('2010-08-01'),
    to: null,
    verified: false,
    source: 'SFS 2010:800; läs 3 kap. 12 j § i gällande lydelse innan',
  },
];

/** A follow-up handed over by the unit that a child has left: accept, ask the child, report back. @source SL 3:12j */
export const overlamnadUppfoljning = defineProcess({
  id: 'overlamnad_uppfoljning',
  version: 1,
  series: 'OU',
  machine,
  commands,
  states,
  deadlines,
  notifications,
  rulePacks: { by: 'handedOverOn', packs },
  options: {},
  restrictions: [],
  legalClock: { from: 'handedOverOn', source: 'SL 3:12j' },
  readers: READERS,
  listFields: ['ways'],
  texts: { sv, en },
});
