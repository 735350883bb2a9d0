import type { Actor, StateRule } from '../../src/engine/index.ts';
import {
  CONCERN_READERS,
  DECIDERS,
  HUVUDMAN,
  HUVUDMAN_DESK,
  INVESTIGATORS,
  RECEIVERS,
  REKTOR_ALONE,
  STAFF,
} from './actors.ts';

type States = Readonly<Record<string, StateRule>>;

const NOT_ASKED_YET = 'Frågan ställs när ärendet har öppnats.';
const DECIDED = 'Beslutet är fattat och kan ändras så länge ärendet är öppet.';
const BELOW = 'Delstegen har egna tider.';
const ABOVE = 'Tiden för hela utredningen löper.';

const handlaggning = {
  'handlaggning.utkast': { owner: STAFF, sources: ['SL 6:10'] },
  'handlaggning.dokumenterad': {
    owner: [],
    noDeadline: 'Händelsen är hanterad och dokumenterad på plats; rektorn kan ändå ta upp den.',
    sources: ['SL 6:10'],
    closes: true,
  },
  'handlaggning.rapporterad': { owner: RECEIVERS, sources: ['SL 6:10'] },
  'handlaggning.hos_rektor': { owner: RECEIVERS, sources: ['SL 6:10'] },
  'handlaggning.hos_huvudman': { owner: HUVUDMAN, sources: ['FL 16', 'SL 2:8a'] },
  'handlaggning.anmald': { owner: HUVUDMAN_DESK, sources: ['SL 6:10', 'OSL 5:1', 'KL 7:5'] },
  'handlaggning.utredning': { owner: [], sources: ['SL 6:10', 'DL 2:7'] },
  'handlaggning.utredning.utan_utredare': { owner: HUVUDMAN, sources: ['FL 17'] },
  'handlaggning.utredning.att_paborja': { owner: INVESTIGATORS, sources: ['SL 6:10', 'FL 18'] },
  'handlaggning.utredning.pagar': { owner: INVESTIGATORS, noDeadline: ABOVE, sources: ['SL 6:10', 'SL 1:10'] },
  'handlaggning.utredning.samtal_pausade': { owner: INVESTIGATORS, sources: ['SL 6:10', 'DL 2:7'] },
  'handlaggning.utredning.fardig': { owner: DECIDERS, noDeadline: ABOVE, sources: ['SL 6:10', 'SL 6:3'] },
  'handlaggning.bedomd': { owner: [], noDeadline: BELOW, sources: ['SL 6:10'] },
  'handlaggning.bedomd.konstaterad': { owner: RECEIVERS, sources: ['SL 6:10', 'DL 2:7'] },
  'handlaggning.bedomd.ej_konstaterad': { owner: RECEIVERS, sources: ['SL 6:7'] },
  'handlaggning.bedomd.ej_samband': { owner: RECEIVERS, sources: ['SL 6:10'] },
  'handlaggning.atgarder': { owner: RECEIVERS, sources: ['SL 6:10', 'DL 2:7'] },
  'handlaggning.uppfoljning': { owner: RECEIVERS, sources: ['SL 6:10', 'SL 4:3'] },
  'handlaggning.kontroll': { owner: HUVUDMAN_DESK, sources: ['SL 2:8', 'SL 6:5'] },
  'handlaggning.avslutad': { owner: [], noDeadline: BELOW, sources: ['SL 6:10'], closes: true },
  'handlaggning.avslutad.efterkontroll': { owner: RECEIVERS, sources: ['SL 6:10', 'SL 6:11'], closes: true },
  'handlaggning.avslutad.efterkontrollerad': {
    owner: [],
    noDeadline: 'Allt är gjort. Ärendet kan återöppnas om det börjar igen.',
    sources: ['SL 6:11'],
    closes: true,
  },
  'handlaggning.makulerad': { owner: [], sources: ['OSL 5:1'], closes: true },
  'handlaggning.sammanford': {
    owner: [],
    noDeadline: 'Handläggs i det andra ärendet. Huvudmannen kan upphäva sammanföringen om den var fel.',
    sources: ['OSL 5:1'],
    closes: true,
  },
} satisfies States;

const authority = (
  path: string,
  owner: readonly Actor[],
  rule: Pick<StateRule, 'sources' | 'readers'>,
  oprovad: Pick<StateRule, 'noDeadline'>,
): States => ({
  [path]: { owner: [], noDeadline: BELOW, ...rule },
  [`${path}.vilande`]: { owner: [], noDeadline: NOT_ASKED_YET, ...rule },
  [`${path}.oprovad`]: { owner, ...oprovad, ...rule },
  [`${path}.anmald`]: { owner: [], noDeadline: DECIDED, ...rule },
  [`${path}.ej_anmald`]: { owner: [], noDeadline: DECIDED, ...rule },
  [`${path}.ej_tillampligt`]: { owner: [], noDeadline: 'Frågan gäller inte i det här ärendet.', ...rule },
});

const BEFORE_CLOSING = 'Ska vara prövat före avslut; kortare tid gäller när rapporten ger skäl till det.';

const externt: States = {
  externt: { owner: [], noDeadline: BELOW, sources: ['SL 6a:10', 'SoL 19:1', 'AML 3:3a', 'SL 26:3'] },
  ...authority('externt.polis', REKTOR_ALONE, { sources: ['SL 6a:10', 'SL 6a:11'] }, { noDeadline: BEFORE_CLOSING }),
  ...authority(
    'externt.soc',
    CONCERN_READERS,
    { sources: ['SoL 19:1', 'OSL 40:7g'], readers: CONCERN_READERS },
    { noDeadline: 'Den som får veta anmäler själv genast, utanför ärendet. Här antecknas att det har prövats.' },
  ),
  ...authority('externt.av', RECEIVERS, { sources: ['AML 3:3a', 'AML 1:3'] }, { noDeadline: BEFORE_CLOSING }),
  ...authority('externt.skolinspektionen', HUVUDMAN, { sources: ['SL 26:3'] }, { noDeadline: BEFORE_CLOSING }),
};

const vardnadshavare: States = {
  vardnadshavare: { owner: [], noDeadline: BELOW, sources: ['OSL 12:3'] },
  'vardnadshavare.vilande': { owner: [], noDeadline: NOT_ASKED_YET, sources: ['OSL 12:3'] },
  'vardnadshavare.ej_informerade': { owner: RECEIVERS, sources: ['OSL 12:3'] },
  'vardnadshavare.informerade': { owner: [], noDeadline: DECIDED, sources: ['OSL 12:3'] },
  'vardnadshavare.avstatt': { owner: [], noDeadline: DECIDED, sources: ['OSL 12:3'] },
  'vardnadshavare.ej_tillampligt': {
    owner: [],
    noDeadline: 'Eleven är vuxen.',
    sources: ['OSL 12:3'],
  },
};

/** Whose turn it is in each state, and under which law. */
export const states: States = {
  handlaggning: { owner: [], noDeadline: BELOW, sources: ['SL 6:10'] },
  ...handlaggning,
  ...externt,
  ...vardnadshavare,
};
