import type { StateRule } from '../../src/engine/index.ts';
import { STAFF } from '../shared/actors.ts';
import { HANDLERS, HUVUDMAN, LEADERS } from './actors.ts';

const BELOW = 'Delstegen har egna tider.';
const NOT_YET = 'Frågan ställs när utredningen har inletts.';
const DONE = 'Det är gjort och antecknat.';

/** Whose turn it is in each state, and under which law. */
export const states: Readonly<Record<string, StateRule>> = {
  handlaggning: { owner: [], noDeadline: BELOW, sources: ['SL 7:19a'] },
  'handlaggning.utkast': {
    owner: STAFF,
    noDeadline: 'Skickas när frånvaron har uppmärksammats.',
    sources: ['SL 7:19a'],
  },
  'handlaggning.anmald': { owner: LEADERS, sources: ['SL 7:19a'] },
  'handlaggning.utredning': { owner: HANDLERS, sources: ['SL 7:19a', 'SL 1:10'] },
  'handlaggning.utredd': { owner: LEADERS, sources: ['SL 7:19a', 'SL 3:7'] },
  'handlaggning.atgarder': { owner: LEADERS, sources: ['SL 7:19a'] },
  'handlaggning.uppfoljning': { owner: LEADERS, sources: ['SL 7:19a', 'SL 4:3'] },
  'handlaggning.avslutad': {
    owner: [],
    noDeadline: 'Allt är gjort. Ärendet kan återöppnas om frånvaron kommer tillbaka.',
    sources: ['SL 7:19a'],
    closes: true,
  },
  'handlaggning.obehovlig': {
    owner: [],
    noDeadline: 'En utredning var obehövlig, och skälen är antecknade. Ärendet kan återöppnas.',
    sources: ['SL 7:19a'],
    closes: true,
  },
  huvudman: { owner: [], noDeadline: BELOW, sources: ['SL 7:19a'] },
  'huvudman.vilande': { owner: [], noDeadline: NOT_YET, sources: ['SL 7:19a'] },
  'huvudman.att_anmala': { owner: LEADERS, sources: ['SL 7:19a'] },
  'huvudman.anmald': { owner: [], noDeadline: DONE, sources: ['SL 7:19a'] },
  hemkommun: { owner: [], noDeadline: BELOW, sources: ['SL 7:22'] },
  'hemkommun.vilande': { owner: [], noDeadline: NOT_YET, sources: ['SL 7:22'] },
  'hemkommun.att_underratta': { owner: HUVUDMAN, sources: ['SL 7:22'] },
  'hemkommun.underrattad': { owner: [], noDeadline: DONE, sources: ['SL 7:22'] },
  'hemkommun.ej_tillampligt': {
    owner: [],
    noDeadline: 'Eleven hör till huvudmannens egen kommun.',
    sources: ['SL 7:22'],
  },
};
