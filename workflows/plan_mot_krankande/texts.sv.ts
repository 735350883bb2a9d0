import type { ProcessTexts } from '../../src/domain/texts.ts';
import * as shared from '../shared/document/words.sv.ts';
import { forms } from './texts/forms.sv.ts';

const states: ProcessTexts['states'] = {
  handlaggning: { title: 'Planen' },
  'handlaggning.utkast': { title: 'Inte påbörjad', hint: 'En ny plan upprättas varje år.' },
  'handlaggning.arbete': { title: 'Planen upprättas' },
  'handlaggning.arbete.redogorelse': {
    title: 'Redogörelse för förra året',
    task: 'Redogör för förra årets åtgärder',
    hint: 'Börja med hur förra årets åtgärder genomfördes och om de hjälpte.',
  },
  'handlaggning.arbete.kartlaggning': {
    title: 'Kartläggning',
    task: 'Kartlägg risker och hinder',
    hint: 'Undersök var, när och varför någon kan utsättas. Barn eller elever, vårdnadshavare och personal är med.',
  },
  'handlaggning.arbete.analys': {
    title: 'Analys',
    task: 'Analysera orsakerna',
    hint: 'Varför ser det ut så? Utan orsaker blir åtgärderna en gissning.',
  },
  'handlaggning.arbete.atgarder': {
    title: 'Mål och åtgärder',
    task: 'Sätt upp åtgärder och skriv planen',
    hint: 'Främjande och förebyggande åtgärder med mål, ansvarig, dag och väntad effekt.',
  },
  'handlaggning.arbete.forankring': {
    title: 'Förankring',
    task: 'Förankra utkastet',
    hint: 'Barn eller elever, vårdnadshavare och personal säger sitt om utkastet innan det beslutas.',
  },
  'handlaggning.arbete.beslut': {
    title: 'Beslut',
    task: 'Besluta om planen',
    hint: 'Beslutar en annan än rektorn ska det finnas en delegation.',
  },
  'handlaggning.beslutad': {
    title: 'Beslutad',
    task: 'Publicera planen',
    hint: 'Planen ska vara känd bland barn eller elever, vårdnadshavare och personal.',
  },
  'handlaggning.galler': {
    title: 'Gäller',
    task: 'Följ upp planen',
    hint: 'Genomför åtgärderna och följ upp effekten. Revidera om något inte längre stämmer.',
  },
  'handlaggning.ersatt': { title: 'Ersatt av nästa plan', hint: 'Nästa års plan gäller.' },
  'handlaggning.avslutad': { title: 'Avslutad', hint: 'Planen är uppföljd.' },
  'handlaggning.makulerad': { title: 'Makulerad', hint: 'Planen påbörjades av misstag.' },
};

const { addMaterial: _none, ...commands } = shared.documentCommandTexts('planen');

const law: ProcessTexts['law'] = {
  'SL 4:4': 'Rektorn ser till att lärare, övrig personal och elever är med; vårdnadshavare ska få möjlighet att delta.',
  'SL 4:13': 'Barn, elever och vårdnadshavare ska få veta om förslag till beslut och säga sitt innan beslutet fattas.',
  'SL 6:6': 'Varje verksamhet ska arbeta målinriktat mot kränkande behandling.',
  'SL 6:7': 'Åtgärder ska genomföras för att förebygga och förhindra kränkande behandling.',
  'SL 6:8':
    'Varje år upprättas en plan med de åtgärder som behövs, vilka som påbörjas eller genomförs under året, och hur förra årets åtgärder genomfördes.',
  'DL 3:2':
    'Aktiva åtgärder har fyra steg: undersöka risker och hinder, analysera orsaker, vidta åtgärder, följa upp och utvärdera.',
  'DL 3:3': 'Arbetet pågår hela tiden. Åtgärder tidsplaneras och genomförs så snart som möjligt.',
  'DL 3:18': 'Det ska finnas riktlinjer och rutiner mot trakasserier och sexuella trakasserier, och de ska följas upp.',
  'DL 3:19': 'Arbetet görs i samverkan med barn eller elever och med anställda.',
  'DL 3:20': 'Arbetet med aktiva åtgärder dokumenteras skriftligt varje år.',
  'DelF 2':
    'Planen upprättas, följs upp och ses över med barnen eller eleverna, på ett sätt som passar deras ålder och mognad.',
};

/** Everything that a person reads about plans mot kränkande behandling, in Swedish. */
export const sv: ProcessTexts = {
  name: 'Plan mot kränkande behandling',
  summary: 'Varje år: redogör, kartlägg, analysera, åtgärda och följ upp, tillsammans med dem det gäller.',
  states,
  commands: {
    ...commands,
    open: { title: 'Påbörja årets plan', done: 'Planen påbörjad', hint: 'En plan för varje enhet och år.' },
    giveAccount: {
      title: 'Redogör för förra året',
      done: 'Förra årets åtgärder redovisade',
      heading: 'Förra årets plan',
    },
    recordSurvey: { title: 'Kartlägg', done: 'Kartlagt', heading: 'Kartläggning' },
    gatherMaterial: {
      title: 'Kartläggningen är klar',
      done: 'Kartläggningen klar',
      heading: 'Vad kartläggningen visar',
    },
    receiveSuccessor: { title: 'Ersätt med nästa plan', done: 'Ersatt av nästa plan' },
  },
  forms,
  law,
  requirements: {
    ...shared.requirements,
    materialIsThere: 'Anteckna först en kartläggning.',
    accountFits: 'Planen bygger på förra årets. Redogör för den.',
  },
  deadlines: {
    ...shared.deadlines('planen'),
    redogorelse: 'Redogör för förra årets åtgärder',
    kartlaggning: 'Kartlägg risker och hinder',
    analys: 'Analysera orsakerna',
    atgarder: 'Sätt upp åtgärder och skriv planen',
    forankring: 'Förankra utkastet',
    nasta_plan: 'Nästa års plan ska gälla',
  },
  notifications: { ...shared.notifications('planen'), superseded: 'Planen {case} är ersatt av nästa plan.' },
  participants: shared.participants,
  delegations: { 'plan_mot_krankande.beslut': 'besluta om planen mot kränkande behandling' },
  rulePacks: { '2022': 'Skollagen och diskrimineringslagen i lydelse från och med 1 augusti 2022' },
  options: {
    proposalDays: 'Förslag till kartläggningen: ärenden så många dagar bakåt räknas tillsammans',
    proposalCount: 'Förslag när så många ärenden gäller samma plats och tid på dagen (0: inga förslag)',
    proposalsAtMost: 'Så många förslag visas som mest',
  },
};
