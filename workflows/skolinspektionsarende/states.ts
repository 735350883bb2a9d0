import type { StateRule } from '../../src/engine/index.ts';
import { CONTRIBUTORS, DESK, HANDLERS, OPENERS, SIGNING_DESK } from './actors.ts';

const BELOW = 'Delstegen har egna tider.';
const ABOVE = 'Svarstiden löper.';
const AUTHORITY = 'Skolinspektionen beslutar i sin egen takt.';
const IDLE = 'Inget väntar här.';

/** Whose turn it is in each state, and under which law. */
export const states: Readonly<Record<string, StateRule>> = {
  handlaggning: { owner: [], noDeadline: BELOW, sources: ['SL 26:3'] },
  'handlaggning.utkast': { owner: OPENERS, noDeadline: 'Registreras när det kommer in.', sources: ['OSL 5:1'] },
  'handlaggning.yttrande': { owner: [], sources: ['SL 26:7', 'SL 26:8'] },
  'handlaggning.yttrande.registrerad': { owner: DESK, sources: ['OSL 5:1', 'SL 26:7'] },
  'handlaggning.yttrande.utarbetas': { owner: HANDLERS, noDeadline: ABOVE, sources: ['SL 26:7'] },
  'handlaggning.yttrande.underskrift': { owner: SIGNING_DESK, sources: ['KL 7:5', 'FL 16'] },
  'handlaggning.yttrande.att_skicka': { owner: OPENERS, sources: ['SL 26:7', 'OSL 5:1'] },
  'handlaggning.vantar': { owner: HANDLERS, noDeadline: AUTHORITY, sources: ['SL 26:3', 'SL 26:3a'] },
  'handlaggning.redovisning': { owner: HANDLERS, sources: ['SL 26:10', 'SL 26:27'] },
  'handlaggning.granskas': { owner: HANDLERS, noDeadline: AUTHORITY, sources: ['SL 26:10'] },
  'handlaggning.overlamnad': { owner: DESK, sources: ['SL 26:3b'] },
  'handlaggning.beslutad': { owner: DESK, sources: ['SL 26:11', 'SL 26:12', 'SL 4:7'] },
  'handlaggning.avslutad': {
    owner: [],
    noDeadline: 'Allt är gjort. Ärendet kan återöppnas om Skolinspektionen hör av sig.',
    sources: ['SL 26:3'],
    closes: true,
  },
  underlag: { owner: [], noDeadline: BELOW, sources: ['SL 26:7'] },
  'underlag.inget': { owner: [], noDeadline: IDLE, sources: ['SL 26:7'] },
  'underlag.begart': { owner: CONTRIBUTORS, sources: ['SL 26:7'] },
  'underlag.lamnat': { owner: [], noDeadline: IDLE, sources: ['SL 26:7'] },
  bevarande: { owner: [], noDeadline: BELOW, sources: ['SL 26:7'] },
  'bevarande.ingen_sparr': { owner: [], noDeadline: IDLE, sources: ['SL 26:7'] },
  'bevarande.gallringssparr': {
    owner: [],
    noDeadline: 'Så länge ärendet är öppet får inget gallras.',
    sources: ['SL 26:7'],
  },
};
