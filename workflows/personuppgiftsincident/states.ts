import type { StateRule } from '../../src/engine/index.ts';
import { STAFF } from '../shared/actors.ts';
import { ASSESSORS, CONTROLLERS, DECIDERS } from './actors.ts';

const BELOW = 'Delstegen har egna tider.';
const NOT_OWED = 'Inget ska göras här just nu.';
const DONE = 'Det är gjort och antecknat.';

/** Whose turn it is in each state, and under which law. */
export const states: Readonly<Record<string, StateRule>> = {
  handlaggning: { owner: [], noDeadline: BELOW, sources: ['GDPR 33:5'] },
  'handlaggning.utkast': { owner: STAFF, sources: ['GDPR 33:1'] },
  'handlaggning.registrerad': { owner: CONTROLLERS, sources: ['GDPR 33:1'] },
  'handlaggning.riskbedomning': { owner: ASSESSORS, sources: ['GDPR 33:1', 'GDPR 33:3'] },
  'handlaggning.beslut': { owner: DECIDERS, sources: ['GDPR 32:1', 'GDPR 33:5'] },
  'handlaggning.atgarder': { owner: CONTROLLERS, sources: ['GDPR 32:1'] },
  'handlaggning.uppfoljning': { owner: CONTROLLERS, sources: ['GDPR 32:1', 'GDPR 33:5'] },
  'handlaggning.avslutad': {
    owner: [],
    noDeadline: 'Allt är gjort. Ärendet kan återöppnas om mer framkommer.',
    sources: ['GDPR 33:5'],
    closes: true,
  },
  'handlaggning.ej_incident': {
    owner: [],
    noDeadline: 'Det var ingen personuppgiftsincident. Ärendet kan återöppnas om mer framkommer.',
    sources: ['GDPR 33:5'],
    closes: true,
  },
  anmalan: { owner: [], noDeadline: BELOW, sources: ['GDPR 33:1'] },
  'anmalan.vilande': { owner: [], noDeadline: NOT_OWED, sources: ['GDPR 33:1'] },
  'anmalan.oprovad': { owner: DECIDERS, sources: ['GDPR 33:1', 'GDPR 33:4'] },
  'anmalan.preliminar': { owner: ASSESSORS, sources: ['GDPR 33:4'] },
  'anmalan.anmald': { owner: [], noDeadline: DONE, sources: ['GDPR 33:1'] },
  'anmalan.ej_anmald': { owner: [], noDeadline: DONE, sources: ['GDPR 33:1', 'GDPR 33:5'] },
  registrerade: { owner: [], noDeadline: BELOW, sources: ['GDPR 34:1'] },
  'registrerade.vilande': { owner: [], noDeadline: NOT_OWED, sources: ['GDPR 34:1'] },
  'registrerade.att_informera': { owner: DECIDERS, sources: ['GDPR 34:1', 'GDPR 34:2'] },
  'registrerade.informerade': { owner: [], noDeadline: DONE, sources: ['GDPR 34:1'] },
  'registrerade.undantag': { owner: [], noDeadline: DONE, sources: ['GDPR 34:3'] },
  dataskyddsombud: { owner: [], noDeadline: BELOW, sources: ['GDPR 38:1'] },
  'dataskyddsombud.vilande': { owner: [], noDeadline: NOT_OWED, sources: ['GDPR 38:1'] },
  'dataskyddsombud.att_informera': { owner: CONTROLLERS, sources: ['GDPR 38:1'] },
  'dataskyddsombud.informerat': { owner: [], noDeadline: DONE, sources: ['GDPR 38:1'] },
};
