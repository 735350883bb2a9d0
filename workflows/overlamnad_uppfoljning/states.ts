import type { StateRule } from '../../src/engine/index.ts';
import { HANDLERS, RECEIVERS } from './actors.ts';

/** Whose turn it is in each state, and under which law. */
export const states: Readonly<Record<string, StateRule>> = {
  handlaggning: { owner: [], noDeadline: 'Delstegen har egna tider.', sources: ['SL 3:12j'] },
  'handlaggning.utkast': {
    owner: RECEIVERS,
    noDeadline: 'Uppföljningen tas emot i samma stund som den lämnas över.',
    sources: ['SL 3:12j'],
  },
  'handlaggning.overlamnad': { owner: RECEIVERS, sources: ['SL 3:12j'] },
  'handlaggning.uppfoljning': { owner: HANDLERS, sources: ['SL 6:10', 'SL 1:10'] },
  'handlaggning.att_aterrapportera': { owner: RECEIVERS, sources: ['SL 6:10'] },
  'handlaggning.aterrapporterad': { owner: [], sources: ['SL 6:10'], closes: true },
  'handlaggning.aterlamnad': { owner: [], sources: ['SL 6:10'], closes: true },
};
