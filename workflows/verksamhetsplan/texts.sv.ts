import type { ProcessTexts } from '../../src/domain/texts.ts';
import * as shared from '../shared/document/words.sv.ts';
import { qualityLaw } from '../shared/report/words.sv.ts';
import { forms } from './texts/forms.sv.ts';

const states: ProcessTexts['states'] = {
  handlaggning: { title: 'Planen' },
  'handlaggning.utkast': { title: 'Inte påbörjad', hint: 'Påbörjas när huvudmannens år säger det.' },
  'handlaggning.arbete': { title: 'Skrivs' },
  'handlaggning.arbete.underlag': {
    title: 'Underlag',
    task: 'Samla underlag',
    hint: 'Nulägesanalysen, siffror, samtal och det som förra planen gav.',
  },
  'handlaggning.arbete.analys': {
    title: 'Analys',
    task: 'Analysera orsakerna',
    hint: 'Varför blev det som det blev, när vi gjorde som vi gjorde?',
  },
  'handlaggning.arbete.atgarder': {
    title: 'Mål och åtgärder',
    task: 'Sätt mål och åtgärder och skriv planen',
    hint: 'Åtgärder med mål, ansvarig, dag och väntad effekt.',
  },
  'handlaggning.arbete.samrad': {
    title: 'Samråd',
    task: 'Samråd om utkastet',
    hint: 'På skolan barn eller elever, vårdnadshavare och personal; ovanför skolan rektorerna.',
  },
  'handlaggning.arbete.beslut': {
    title: 'Beslut',
    task: 'Besluta om verksamhetsplanen',
    hint: 'Rektorn beslutar för skolan, huvudmannen för resten.',
  },
  'handlaggning.beslutad': { title: 'Beslutad', task: 'Publicera verksamhetsplanen' },
  'handlaggning.galler': {
    title: 'Gäller',
    task: 'Följ upp verksamhetsplanen',
    hint: 'Genomför åtgärderna och följ upp effekten. Revidera om något inte längre stämmer.',
  },
  'handlaggning.ersatt': { title: 'Ersatt av nästa plan', hint: 'Nästa verksamhetsplan gäller.' },
  'handlaggning.avslutad': { title: 'Avslutad', hint: 'Planen är uppföljd.' },
  'handlaggning.makulerad': { title: 'Makulerad', hint: 'Påbörjad av misstag.' },
};

const law: ProcessTexts['law'] = {
  ...qualityLaw,
  'SL 4:13': 'Barn, elever och vårdnadshavare ska få veta om förslag till beslut och säga sitt innan beslutet fattas.',
};

/** Everything that a person reads about it, in Swedish. */
export const sv: ProcessTexts = {
  name: 'Verksamhetsplan',
  summary: 'Vad som ska nås och göras under året, byggt på varför det blev som det blev.',
  states,
  commands: {
    ...shared.documentCommandTexts('verksamhetsplanen'),
    open: { title: 'Påbörja verksamhetsplan', done: 'Verksamhetsplanen påbörjad' },
    receiveSuccessor: { title: 'Ersätt med nästa plan', done: 'Ersatt av nästa plan' },
  },
  forms,
  law,
  requirements: { ...shared.requirements, materialIsThere: shared.materialIsThere },
  deadlines: {
    ...shared.deadlines('verksamhetsplanen'),
    underlag: 'Samla underlag',
    analys: 'Analysera orsakerna',
    atgarder: 'Sätt mål och åtgärder och skriv planen',
    samrad: 'Samråd om utkastet',
    nasta_plan: 'Nästa verksamhetsplan ska gälla',
  },
  notifications: {
    ...shared.notifications('verksamhetsplanen'),
    superseded: 'Verksamhetsplanen {case} är ersatt av nästa plan.',
  },
  participants: shared.participants,
  delegations: { 'verksamhetsplan.beslut': 'besluta om verksamhetsplanen' },
  rulePacks: { '2022': 'Skollagen 4 kap. i lydelse från och med 1 augusti 2022' },
  options: {},
};
