import type { StateRule } from '../../../src/engine/index.ts';
import { decidersBy, LEADERS, WRITERS } from '../document/actors.ts';

/** Whose turn it is in each state of a report, and under which law. `describing`: the state in which it is written what the material shows. */
export const reportStates = (describing: string, delegation: string): Readonly<Record<string, StateRule>> => ({
  handlaggning: { owner: [], noDeadline: 'Delstegen har egna tider.', sources: ['SL 4:6'] },
  'handlaggning.utkast': {
    owner: LEADERS,
    noDeadline: 'Påbörjas när huvudmannens år säger det.',
    sources: ['SL 4:3', 'SL 4:4'],
  },
  'handlaggning.arbete': { owner: [], sources: ['SL 4:3', 'SL 4:4'] },
  'handlaggning.arbete.underlag': { owner: WRITERS, sources: ['SL 4:3', 'SL 4:4'] },
  [`handlaggning.arbete.${describing}`]: { owner: WRITERS, sources: ['SL 4:5', 'SL 4:6'] },
  'handlaggning.arbete.dialog': { owner: WRITERS, sources: ['SL 4:4'] },
  'handlaggning.arbete.analys': { owner: WRITERS, sources: ['SL 4:3'] },
  'handlaggning.arbete.slutsatser': { owner: WRITERS, sources: ['SL 4:3', 'SL 4:7'] },
  'handlaggning.arbete.beslut': { owner: decidersBy(delegation), sources: ['SL 4:4', 'SL 4:6'] },
  'handlaggning.beslutad': { owner: WRITERS, sources: ['SL 4:6'] },
  'handlaggning.publicerad': { owner: LEADERS, sources: ['SL 4:3', 'SL 4:4'] },
  'handlaggning.uppfoljd': {
    owner: [],
    noDeadline: 'Åtgärdernas effekt är känd.',
    sources: ['SL 4:3'],
    closes: true,
  },
  'handlaggning.makulerad': { owner: [], sources: ['SL 4:6'], closes: true },
});
