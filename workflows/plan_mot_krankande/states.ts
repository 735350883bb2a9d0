import type { StateRule } from '../../src/engine/index.ts';
import { decidersBy, LEADERS, WRITERS } from '../shared/document/actors.ts';
import { DECISION_SCOPE } from './actors.ts';

const BELOW = 'Delstegen har egna tider.';

/** Whose turn it is in each state, and under which law. */
export const states: Readonly<Record<string, StateRule>> = {
  handlaggning: { owner: [], noDeadline: BELOW, sources: ['SL 6:8'] },
  'handlaggning.utkast': {
    owner: LEADERS,
    noDeadline: 'Planen påbörjas när årets arbete börjar.',
    sources: ['SL 6:8'],
  },
  'handlaggning.arbete': { owner: [], sources: ['SL 6:6', 'SL 6:8', 'DL 3:3'] },
  'handlaggning.arbete.redogorelse': { owner: WRITERS, sources: ['SL 6:8'] },
  'handlaggning.arbete.kartlaggning': { owner: WRITERS, sources: ['SL 6:7', 'DL 3:2', 'DelF 2'] },
  'handlaggning.arbete.analys': { owner: WRITERS, sources: ['DL 3:2', 'SL 4:4'] },
  'handlaggning.arbete.atgarder': { owner: WRITERS, sources: ['SL 6:7', 'SL 6:8', 'DL 3:3'] },
  'handlaggning.arbete.forankring': { owner: WRITERS, sources: ['DelF 2', 'SL 4:13', 'DL 3:19'] },
  'handlaggning.arbete.beslut': { owner: decidersBy(DECISION_SCOPE), sources: ['SL 6:8'] },
  'handlaggning.beslutad': { owner: WRITERS, sources: ['SL 6:8', 'DL 3:20'] },
  'handlaggning.galler': { owner: LEADERS, sources: ['SL 6:8', 'DL 3:3', 'DelF 2'] },
  'handlaggning.ersatt': {
    owner: [],
    noDeadline: 'Nästa års plan har tagit över.',
    sources: ['SL 6:8'],
    closes: true,
  },
  'handlaggning.avslutad': {
    owner: [],
    noDeadline: 'Planen är uppföljd och avslutad.',
    sources: ['SL 6:8'],
    closes: true,
  },
  'handlaggning.makulerad': { owner: [], sources: ['SL 6:8'], closes: true },
};
