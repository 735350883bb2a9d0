import type { StateRule } from '../../src/engine/index.ts';
import { decidersBy, LEADERS, WRITERS } from '../shared/document/actors.ts';
import { DECISION_SCOPE } from './actors.ts';

/** Whose turn it is in each state, and under which law. */
export const states: Readonly<Record<string, StateRule>> = {
  handlaggning: { owner: [], noDeadline: 'Delstegen har egna tider.', sources: ['SL 4:3'] },
  'handlaggning.utkast': {
    owner: LEADERS,
    noDeadline: 'Påbörjas när huvudmannens år säger det.',
    sources: ['SL 4:3', 'SL 4:4'],
  },
  'handlaggning.arbete': { owner: [], sources: ['SL 4:3', 'SL 4:4'] },
  'handlaggning.arbete.underlag': { owner: WRITERS, sources: ['SL 4:3', 'SL 4:4'] },
  'handlaggning.arbete.analys': { owner: WRITERS, sources: ['SL 4:3'] },
  'handlaggning.arbete.atgarder': { owner: WRITERS, sources: ['SL 4:3', 'SL 4:5', 'SL 4:7'] },
  'handlaggning.arbete.samrad': { owner: WRITERS, sources: ['SL 4:4', 'SL 4:13'] },
  'handlaggning.arbete.beslut': { owner: decidersBy(DECISION_SCOPE), sources: ['SL 4:4', 'SL 4:6'] },
  'handlaggning.beslutad': { owner: WRITERS, sources: ['SL 4:6'] },
  'handlaggning.galler': { owner: LEADERS, sources: ['SL 4:3', 'SL 4:4'] },
  'handlaggning.ersatt': {
    owner: [],
    noDeadline: 'Nästa verksamhetsplan har tagit över.',
    sources: ['SL 4:3'],
    closes: true,
  },
  'handlaggning.avslutad': {
    owner: [],
    noDeadline: 'Åtgärdernas effekt är känd.',
    sources: ['SL 4:3'],
    closes: true,
  },
  'handlaggning.makulerad': { owner: [], sources: ['SL 4:6'], closes: true },
};
