import type { ProcessTexts } from '../../src/domain/texts.ts';
import * as shared from '../shared/document/words.sv.ts';
import { forms } from './texts/forms.sv.ts';

const states: ProcessTexts['states'] = {
  handlaggning: { title: 'Rapporten' },
  'handlaggning.utkast': { title: 'Inte påbörjad', hint: 'Påbörjas när huvudmannens år säger det.' },
  'handlaggning.arbete': { title: 'Skrivs' },
  'handlaggning.arbete.underlag': {
    title: 'Underlag',
    task: 'Samla underlag',
    hint: 'Statistik, enkäter, samtal, iakttagelser och anteckningar från klassrummen.',
  },
  'handlaggning.arbete.resultat': {
    title: 'Resultat',
    task: 'Beskriv resultaten',
    hint: 'Område för område, med siffrorna och den dag de gäller.',
  },
  'handlaggning.arbete.dialog': {
    title: 'Dialog',
    task: 'För dialog om utkastet',
    hint: 'På skolan barn eller elever, vårdnadshavare och personal; ovanför skolan rektorerna.',
  },
  'handlaggning.arbete.analys': {
    title: 'Analys',
    task: 'Analysera orsakerna',
    hint: 'Varför blev det som det blev, när vi gjorde som vi gjorde?',
  },
  'handlaggning.arbete.slutsatser': {
    title: 'Slutsatser och åtgärder',
    task: 'Dra slutsatser och sätt upp åtgärder',
    hint: 'Åtgärder med mål, ansvarig, dag och väntad effekt.',
  },
  'handlaggning.arbete.beslut': {
    title: 'Beslut',
    task: 'Besluta om kvalitetsrapporten',
    hint: 'Rektorn beslutar för skolan, huvudmannen för resten.',
  },
  'handlaggning.beslutad': { title: 'Beslutad', task: 'Publicera kvalitetsrapporten' },
  'handlaggning.publicerad': {
    title: 'Publicerad',
    task: 'Följ upp kvalitetsrapporten',
    hint: 'Genomför åtgärderna och följ upp effekten. Revidera om något är fel.',
  },
  'handlaggning.uppfoljd': { title: 'Uppföljd', hint: 'Vad som fungerade går in i nästa års arbete.' },
  'handlaggning.makulerad': { title: 'Makulerad', hint: 'Påbörjad av misstag.' },
};

const law: ProcessTexts['law'] = {
  'SL 4:3':
    'Huvudmannen ska systematiskt och kontinuerligt planera och följa upp utbildningen, analysera orsakerna till resultaten och genomföra insatser utifrån analysen.',
  'SL 4:4':
    'Detsamma görs på varje enhet. Lärare, övrig personal och elever är med; vårdnadshavare och barn i förskolan får möjlighet att delta. Rektorn ansvarar.',
  'SL 4:5': 'Arbetet ska leda till att de nationella målen uppfylls.',
  'SL 4:6': 'Kvalitetsarbetet ska dokumenteras.',
  'SL 4:7': 'Visar uppföljningen brister ska huvudmannen se till att nödvändiga åtgärder vidtas.',
};

/** Everything that a person reads about it, in Swedish. */
export const sv: ProcessTexts = {
  name: 'Kvalitetsrapport',
  summary: 'Läsårets resultat, varför det blev så, och vad som görs åt det.',
  states,
  commands: {
    ...shared.documentCommandTexts('kvalitetsrapporten'),
    drawConclusions: shared.drawConclusions,
    open: { title: 'Påbörja kvalitetsrapport', done: 'Kvalitetsrapporten påbörjad' },
    writePopularVersion: {
      title: 'Skriv populärversionen',
      done: 'Populärversionen skriven',
      hint: 'Kort och enkelt, för elever, vårdnadshavare och alla andra.',
    },
  },
  forms,
  law,
  requirements: {
    ...shared.requirements,
    materialIsThere: shared.materialIsThere,
    popularVersionIsThere: 'Skriv först en populärversion.',
  },
  deadlines: {
    ...shared.deadlines('kvalitetsrapporten'),
    underlag: 'Samla underlag',
    resultat: 'Beskriv resultaten',
    dialog: 'För dialog om utkastet',
    analys: 'Analysera orsakerna',
    slutsatser: 'Dra slutsatser och sätt upp åtgärder',
  },
  notifications: shared.notifications('kvalitetsrapporten'),
  participants: shared.participants,
  delegations: { 'kvalitetsrapport.beslut': 'besluta om kvalitetsrapporten' },
  rulePacks: { '2022': 'Skollagen 4 kap. i lydelse från och med 1 augusti 2022' },
  options: { popularVersionFirst: 'Kvalitetsrapporten publiceras först när det finns en populärversion' },
};
