import type { StateRule } from '../../src/engine/index.ts';
import { ASSESSORS, DECIDERS, HANDLERS, HUVUDMAN, REGISTRARS, REMEDIERS } from './actors.ts';
import { STAFF } from '../shared/actors.ts';

type States = Readonly<Record<string, StateRule>>;

const BELOW = 'Delstegen har egna tider.';
const IDLE = 'Inget väntar här.';
const DONE = 'Allt är gjort. Ärendet kan återöppnas.';

const handlaggning: States = {
  handlaggning: { owner: [], noDeadline: BELOW, sources: ['SL 4:8'] },
  'handlaggning.utkast': { owner: STAFF, noDeadline: 'Inget har kommit in än.', sources: ['SL 4:8'] },
  'handlaggning.inkommen': { owner: REGISTRARS, sources: ['OSL 5:1', 'TF 2:9'] },
  'handlaggning.pagar': { owner: [], sources: ['SL 4:8'] },
  'handlaggning.pagar.registrerad': { owner: REGISTRARS, sources: ['SL 4:8'] },
  'handlaggning.pagar.bekraftad': { owner: DECIDERS, sources: ['SL 4:8', 'SL 6:10'] },
  'handlaggning.pagar.fordelad': { owner: HANDLERS, sources: ['SL 4:8', 'FL 16'] },
  'handlaggning.pagar.utreds': { owner: HANDLERS, sources: ['SL 4:8', 'SL 1:10'] },
  'handlaggning.pagar.bedomd': { owner: ASSESSORS, sources: ['SL 4:8', 'SL 26:3a'] },
  'handlaggning.aterkopplad': { owner: REMEDIERS, sources: ['SL 4:7', 'SL 4:8'] },
  'handlaggning.huvudmannaprovning': { owner: HUVUDMAN, sources: ['SL 4:8', 'FL 16'] },
  'handlaggning.atgardas': { owner: REMEDIERS, sources: ['SL 4:7'] },
  'handlaggning.uppfoljd': { owner: DECIDERS, sources: ['SL 4:3', 'SL 4:8'] },
  'handlaggning.avslutad': { owner: [], noDeadline: DONE, sources: ['SL 4:8'], closes: true },
  'handlaggning.avslutad.besvarad': { owner: [], noDeadline: DONE, sources: ['SL 4:8', 'SL 26:3a'], closes: true },
  'handlaggning.avslutad.hanvisad': { owner: [], noDeadline: DONE, sources: ['FL 6'], closes: true },
  'handlaggning.avslutad.aterkallad': { owner: [], noDeadline: DONE, sources: ['SL 4:7'], closes: true },
  'handlaggning.makulerad': { owner: [], sources: ['OSL 5:1'], closes: true },
};

const HELD = 'Den som har saken handlägger den; tiderna finns i handläggningen.';

const trappa: States = {
  trappa: { owner: [], noDeadline: BELOW, sources: ['SL 26:3a'] },
  'trappa.vilande': { owner: [], noDeadline: IDLE, sources: ['SL 26:3a'] },
  'trappa.personal': { owner: [], noDeadline: HELD, sources: ['SL 4:8'] },
  'trappa.rektor': { owner: [], noDeadline: HELD, sources: ['SL 4:8', 'KL 7:5'] },
  'trappa.huvudman': { owner: [], noDeadline: HELD, sources: ['SL 4:8'] },
  'trappa.skolinspektionen': { owner: [], noDeadline: HELD, sources: ['SL 26:3a'] },
};

const beside: States = {
  fraga: { owner: [], noDeadline: BELOW, sources: ['SL 4:8'] },
  'fraga.ingen': { owner: [], noDeadline: IDLE, sources: ['SL 4:8'] },
  'fraga.stalld': { owner: HANDLERS, sources: ['SL 4:8'] },
  'fraga.besvarad': { owner: [], noDeadline: IDLE, sources: ['SL 4:8'] },
  aterkallelse: { owner: [], noDeadline: BELOW, sources: ['SL 4:7'] },
  'aterkallelse.ingen': { owner: [], noDeadline: IDLE, sources: ['SL 4:7'] },
  'aterkallelse.att_prova': { owner: DECIDERS, sources: ['SL 4:7'] },
  'aterkallelse.fortsatter': {
    owner: [],
    noDeadline: 'Beslutet är fattat: ärendet handläggs som förut.',
    sources: ['SL 4:7'],
  },
  skolinspektionen: { owner: [], noDeadline: BELOW, sources: ['SL 26:7'] },
  'skolinspektionen.ingen': { owner: [], noDeadline: IDLE, sources: ['SL 26:7'] },
  'skolinspektionen.begart': {
    owner: [],
    noDeadline: 'Svarstiden löper i ärendet hos Skolinspektionen, som öppnades samtidigt.',
    sources: ['SL 26:7', 'SL 26:8'],
  },
  'skolinspektionen.avgjort': {
    owner: HUVUDMAN,
    noDeadline: 'Spärren hävs när inget längre behöver sparas för Skolinspektionen. Till dess får inget gallras.',
    sources: ['SL 26:7'],
  },
};

/** Whose turn it is in each state, and under which law. */
export const states: States = { ...handlaggning, ...trappa, ...beside };
