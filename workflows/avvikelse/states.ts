import type { Actor, StateRule } from '../../src/engine/index.ts';
import { STAFF } from '../shared/actors.ts';
import { CONTROLLERS, HANDLERS, HUVUDMAN, RECEIVERS } from './actors.ts';
import { REGIONS, type Region } from './standing.ts';

type States = Readonly<Record<string, StateRule>>;
type Sources = StateRule['sources'];

const BELOW = 'Delarna har egna tider.';
const REST = 'Inget väntar här.';

const handlaggning: States = {
  handlaggning: { owner: [], noDeadline: BELOW, sources: ['AML 3:2a'] },
  'handlaggning.utkast': { owner: STAFF, sources: ['AML 3:4'] },
  'handlaggning.rapporterad': { owner: RECEIVERS, sources: ['AML 3:2a', 'AML 3:3a'] },
  'handlaggning.ringa': { owner: HANDLERS, sources: ['AML 3:2a'] },
  'handlaggning.utredning': { owner: HANDLERS, sources: ['AML 3:2a', 'AML 6:4'] },
  'handlaggning.orsaksanalys': { owner: HANDLERS, sources: ['AML 3:2a', 'SL 4:3'] },
  'handlaggning.atgarder': { owner: HANDLERS, sources: ['AML 3:2a', 'SL 4:7'] },
  'handlaggning.kontroll': { owner: CONTROLLERS, sources: ['SL 4:7', 'SL 2:8', 'SL 2:8a'] },
  'handlaggning.avslutad': {
    owner: [],
    noDeadline: 'Allt är gjort. Ärendet kan återöppnas om det händer igen.',
    sources: ['AML 3:2a'],
    closes: true,
  },
  'handlaggning.makulerad': { owner: [], sources: ['OSL 5:1'], closes: true },
};

/** A region that is a view of the case: only the states in `waiting` wait for somebody. */
const beside = (
  path: string,
  region: Region,
  sources: Sources,
  waiting: Readonly<Record<string, readonly Actor[]>>,
  readers?: readonly Actor[],
): States =>
  Object.fromEntries([
    [path, { owner: [], noDeadline: BELOW, sources, ...(readers && { readers }) }],
    ...REGIONS[region].states.map((state) => {
      const owner = waiting[state];
      const rule = owner === undefined ? { owner: [], noDeadline: REST } : { owner };
      return [`${path}.${state}`, { ...rule, sources, ...(readers && { readers }) }] as const;
    }),
  ]);

/** Whose turn it is in each state, and under which law. */
export const states: States = {
  ...handlaggning,
  ...beside('grad', 'grad', ['AML 3:2a', 'AML 3:3a'], {}),
  externt: { owner: [], noDeadline: BELOW, sources: ['AML 3:3a'] },
  ...beside('externt.arbetsmiljoverket', 'arbetsmiljoverket', ['AML 3:3a', 'AML 1:3'], {
    fraga_personal: RECEIVERS,
    att_besluta: RECEIVERS,
  }),
  ...beside('externt.forsakringskassan', 'forsakringskassan', ['SFB 42:10'], { att_besluta: RECEIVERS }),
  ...beside('externt.emi', 'emi', ['PSL 3:3'], { att_lamna_over: HUVUDMAN }, HUVUDMAN),
  information: { owner: [], noDeadline: BELOW, sources: ['AML 6:4'] },
  ...beside('information.skyddsombud', 'skyddsombud', ['AML 6:4'], { att_informera: HANDLERS }),
  ...beside('information.elevskyddsombud', 'elevskyddsombud', ['AML 6:18'], { att_informera: HANDLERS }),
  ...beside('information.vardnadshavare', 'vardnadshavare', ['OSL 12:3'], { att_informera: HANDLERS }),
  ...beside('information.forsakring', 'forsakring', ['SL 2:8'], { att_informera: HANDLERS }),
};
