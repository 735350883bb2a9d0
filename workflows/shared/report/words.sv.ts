import type { ProcessTexts } from '../../../src/domain/texts.ts';
import * as shared from '../document/words.sv.ts';
import type { ReportName } from './report-name.ts';

// Words that all reports of the quality work say alike, in Swedish.

const stateTexts = ({ title, the, describing }: ReportName): ProcessTexts['states'] => ({
  handlaggning: { title },
  'handlaggning.utkast': { title: 'Inte påbörjad', hint: 'Påbörjas när huvudmannens år säger det.' },
  'handlaggning.arbete': { title: 'Skrivs' },
  'handlaggning.arbete.underlag': {
    title: 'Underlag',
    task: 'Samla underlag',
    hint: 'Statistik, enkäter, samtal, iakttagelser och anteckningar från klassrummen.',
  },
  [`handlaggning.arbete.${describing.state}`]: {
    title: describing.title,
    task: describing.task,
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
    task: `Besluta om ${the}`,
    hint: 'Rektorn beslutar för skolan, huvudmannen för resten.',
  },
  'handlaggning.beslutad': { title: 'Beslutad', task: `Publicera ${the}` },
  'handlaggning.publicerad': {
    title: 'Publicerad',
    task: `Följ upp ${the}`,
    hint: 'Genomför åtgärderna och följ upp effekten. Revidera om något är fel.',
  },
  'handlaggning.uppfoljd': { title: 'Uppföljd', hint: 'Vad som fungerade går in i nästa års arbete.' },
  'handlaggning.makulerad': { title: 'Makulerad', hint: 'Påbörjad av misstag.' },
});

/** What the law says of the quality work. */
export const qualityLaw = {
  'SL 4:3':
    'Huvudmannen ska systematiskt och kontinuerligt planera och följa upp utbildningen, analysera orsakerna till resultaten och genomföra insatser utifrån analysen.',
  'SL 4:4':
    'Detsamma görs på varje enhet. Lärare, övrig personal och elever är med; vårdnadshavare och barn i förskolan får möjlighet att delta. Rektorn ansvarar.',
  'SL 4:5': 'Arbetet ska leda till att de nationella målen uppfylls.',
  'SL 4:6': 'Kvalitetsarbetet ska dokumenteras.',
  'SL 4:7': 'Visar uppföljningen brister ska huvudmannen se till att nödvändiga åtgärder vidtas.',
} satisfies ProcessTexts['law'];

/** What is read about a report, but its name, its own questions and options. */
export const reportTexts = (name: ReportName) => {
  const commands = shared.documentCommandTexts(name.the);
  return {
    states: stateTexts(name),
    commands: {
      ...commands,
      writeDraft: { ...commands.writeDraft, heading: name.describing.title },
      drawConclusions: shared.drawConclusions,
    },
    law: qualityLaw,
    requirements: { ...shared.requirements, materialIsThere: shared.materialIsThere },
    deadlines: {
      ...shared.deadlines(name.the),
      underlag: 'Samla underlag',
      [name.describing.state]: name.describing.task,
      dialog: 'För dialog om utkastet',
      analys: 'Analysera orsakerna',
      slutsatser: 'Dra slutsatser och sätt upp åtgärder',
    },
    notifications: shared.notifications(name.the),
    participants: shared.participants,
    rulePacks: { '2022': 'Skollagen 4 kap. i lydelse från och med 1 augusti 2022' },
  } satisfies Partial<ProcessTexts>;
};
