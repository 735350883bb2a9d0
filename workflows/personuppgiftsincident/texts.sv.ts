import type { ProcessTexts } from '../../src/domain/texts.ts';
import * as shared from '../shared/words.sv.ts';
import { forms } from './texts/forms.sv.ts';

const states: ProcessTexts['states'] = {
  handlaggning: { title: 'Handläggning' },
  'handlaggning.utkast': {
    title: 'Utkast',
    hint: 'Rapportera genast. Klockan började gå när incidenten upptäcktes, och den går även nätter och helger.',
  },
  'handlaggning.registrerad': {
    title: 'Registrerad',
    task: 'Stoppa det och utse den som bedömer risken',
    hint: 'Stoppa det som pågår och utse någon som bedömer risken. Inte den som det hände hos.',
  },
  'handlaggning.riskbedomning': {
    title: 'Riskbedömning',
    task: 'Bedöm risken',
    hint: 'Vilka slags uppgifter, ungefär hur många personer, och hur troligt är det att någon råkar illa ut? Skriv inga namn.',
  },
  'handlaggning.beslut': {
    title: 'Beslut',
    task: 'Besluta om åtgärder',
    hint: 'Besluta om anmälan till IMY och om vilka åtgärder som behövs för att det inte ska hända igen.',
  },
  'handlaggning.atgarder': {
    title: 'Åtgärder pågår',
    task: 'Se till att åtgärderna blir gjorda',
    hint: 'Var och en gör sin åtgärd. Följ sedan upp om de hjälpt.',
  },
  'handlaggning.uppfoljning': {
    title: 'Uppföljning',
    task: 'Följ upp och avsluta',
    hint: 'Har åtgärderna gett effekt? När allt är klart avslutas ärendet med en sammanfattning.',
  },
  'handlaggning.avslutad': {
    title: 'Avslutad',
    hint: 'Dokumentationen finns kvar, så att tillsynsmyndigheten kan kontrollera den.',
  },
  'handlaggning.ej_incident': {
    title: 'Ingen personuppgiftsincident',
    hint: 'Det var ingen personuppgiftsincident. Skälen finns kvar.',
  },
  anmalan: { title: 'Anmälan till IMY' },
  'anmalan.vilande': { title: 'Anmälan till IMY: vilar' },
  'anmalan.oprovad': {
    title: 'Anmälan till IMY: att besluta',
    task: 'Besluta om anmälan till IMY',
    hint: 'Anmäl inom 72 timmar från upptäckten, om det inte är osannolikt att någon råkar illa ut. Saknas något, anmäl ändå och komplettera.',
  },
  'anmalan.preliminar': {
    title: 'Anmälan till IMY: att komplettera',
    task: 'Komplettera anmälan till IMY',
    hint: 'Skicka det som saknades så snart det är känt. IMY väntar i fyra veckor.',
  },
  'anmalan.anmald': { title: 'Anmäld till IMY' },
  'anmalan.ej_anmald': { title: 'Inte anmäld till IMY, med skäl' },
  registrerade: { title: 'De berörda' },
  'registrerade.vilande': { title: 'De berörda: ingen skyldighet att informera' },
  'registrerade.att_informera': {
    title: 'De berörda att informera',
    task: 'Informera de berörda',
    hint: 'Risken är hög. Berätta för dem det gäller, klart och tydligt: vad som hänt, vad det kan leda till, vad ni gör och vem de kan fråga.',
  },
  'registrerade.informerade': { title: 'De berörda informerade' },
  'registrerade.undantag': { title: 'De berörda inte informerade, med skäl' },
  dataskyddsombud: { title: 'Dataskyddsombudet' },
  'dataskyddsombud.vilande': { title: 'Dataskyddsombudet: vilar' },
  'dataskyddsombud.att_informera': {
    title: 'Dataskyddsombudet att informera',
    task: 'Informera dataskyddsombudet',
    hint: 'Ombudet ska vara med från början. Anteckna när ombudet fick veta och vilket råd ni fick.',
  },
  'dataskyddsombud.informerat': { title: 'Dataskyddsombudet informerat' },
};

const commands: ProcessTexts['commands'] = {
  report: {
    title: 'Rapportera personuppgiftsincident',
    done: 'Personuppgiftsincident rapporterad',
    hint: 'När personuppgifter har hamnat fel, ändrats eller försvunnit. Du behöver inte veta hur allvarligt det är.',
  },
  assignAssessor: { title: 'Utse den som bedömer', done: 'Den som bedömer risken utsedd' },
  assessRisk: { title: 'Bedöm risken', done: 'Risken bedömd' },
  findNoIncident: {
    title: 'Ingen personuppgiftsincident',
    done: 'Bedömt att det inte var någon personuppgiftsincident',
    hint: 'Skälen skrivs ned och finns kvar.',
  },
  ...shared.measureCommands,
  followUp: { title: 'Följ upp', done: 'Uppföljt' },
  close: { title: 'Avsluta', done: 'Ärendet avslutat' },
  reopen: { title: 'Återöppna', done: 'Ärendet återöppnat', hint: 'Samma nummer. Risken bedöms på nytt.' },
  notifyAuthority: {
    title: 'Anteckna anmälan till IMY',
    done: 'Anmäld till IMY',
    hint: 'Anmälan görs i IMY:s e-tjänst. Här antecknas när, med vilket nummer, och varför om den är sen.',
  },
  declineNotification: {
    title: 'Besluta att inte anmäla',
    done: 'Beslutat att inte anmäla till IMY',
    hint: 'Bara när det är osannolikt att någon råkar illa ut. Skälen ska kunna visas för IMY.',
  },
  supplement: { title: 'Komplettera anmälan', done: 'Anmälan till IMY kompletterad' },
  recordAuthorityDecision: { title: 'Anteckna besked från IMY', done: 'Besked från IMY antecknat' },
  informSubjects: { title: 'Anteckna information till de berörda', done: 'De berörda informerade' },
  exemptFromInforming: {
    title: 'Besluta att inte informera',
    done: 'Beslutat att inte informera de berörda',
    hint: 'Bara om uppgifterna är oläsliga för andra eller om den höga risken har undanröjts.',
  },
  informOfficer: { title: 'Anteckna att dataskyddsombudet vet', done: 'Dataskyddsombudet informerat' },
  declareConflict: {
    title: 'Anmäl jäv',
    done: 'Jäv anmält',
    hint: 'Den som är jävig får inte längre se eller handlägga ärendet.',
  },
  addNote: shared.addNote,
};

const law: ProcessTexts['law'] = {
  'GDPR 32:1': 'Den personuppgiftsansvarige ska skydda uppgifterna med åtgärder som passar risken.',
  'GDPR 33:1':
    'En personuppgiftsincident ska anmälas till tillsynsmyndigheten utan onödigt dröjsmål och om möjligt inom 72 timmar från att man fick veta, om det inte är osannolikt att den medför en risk. Är anmälan senare ska skälen anges.',
  'GDPR 33:2':
    'Ett personuppgiftsbiträde som får veta om en incident ska utan onödigt dröjsmål säga till den ansvarige.',
  'GDPR 33:3':
    'Anmälan ska säga vad som hänt, vilka slags uppgifter och ungefär hur många personer det gäller, troliga följder, åtgärder och vem man kan fråga.',
  'GDPR 33:4': 'Går det inte att lämna allt på en gång får det lämnas i omgångar, utan onödigt ytterligare dröjsmål.',
  'GDPR 33:5': 'Alla incidenter ska dokumenteras: omständigheter, effekter och åtgärder, även de som inte anmäls.',
  'GDPR 34:1': 'Är risken sannolikt hög ska de berörda informeras utan onödigt dröjsmål.',
  'GDPR 34:2': 'Informationen ska vara klar och tydlig och säga vad som hänt, följder, åtgärder och vem man kan fråga.',
  'GDPR 34:3':
    'Man behöver inte informera om uppgifterna är oläsliga för obehöriga eller om den höga risken har undanröjts. Är det oproportionerligt svårt ska allmänheten informeras i stället.',
  'GDPR 38:1': 'Dataskyddsombudet ska i god tid delta i alla frågor om skydd av personuppgifter.',
  'FL 16': 'Den som är inblandad, närstående eller av annat skäl kan misstänkas vara partisk är jävig.',
  'FL 18': 'Den som kan vara jävig ska genast säga till.',
};

/** Everything that a person reads about personuppgiftsincidenter, in Swedish. */
export const sv: ProcessTexts = {
  name: 'Personuppgiftsincident',
  summary:
    'När personuppgifter har kommit bort, ändrats eller hamnat hos fel person: bedöm, anmäl, informera och åtgärda.',
  states,
  commands,
  forms,
  law,
  requirements: {
    isOpen: 'Ärendet är inte öppet. Återöppna det för att ändra.',
    otherThanCauser: 'Någon annan än den som det hände hos måste göra det.',
    assessorIsAnother: 'Utse någon annan än den som det hände hos.',
    riskIsAssessed: 'Risken måste först bedömas.',
    riskIsUnlikely: 'Det finns en risk för de berörda. Då ska incidenten anmälas till IMY.',
    lateReasonGiven: 'Det har gått mer än 72 timmar sedan upptäckten. Ange varför anmälan är sen.',
    notificationDecided: 'Anmäl till IMY, eller besluta att inte anmäla.',
    notificationIsWhole: 'Anmälan till IMY är inte fullständig. Komplettera den först.',
    subjectsAreDecided: 'Risken är hög. Informera de berörda, eller ange varför det inte behövs.',
    officerIsInformed: 'Dataskyddsombudet måste få veta först.',
    measureIsOpen: 'Ingen sådan åtgärd pågår.',
    measuresDone: 'Alla åtgärder måste vara klara eller strukna.',
    decisionFitsEffect: 'Har åtgärderna inte gett full effekt kan uppföljningen inte avslutas.',
    followedUpEnough: 'Åtgärderna behöver följas upp före avslut.',
    effectShown: 'Den senaste uppföljningen måste visa att åtgärderna gett effekt.',
  },
  deadlines: {
    rapport: 'Rapportera incidenten',
    mottagning: 'Utse den som bedömer risken',
    riskbedomning: 'Bedöm risken',
    imy: 'Anmäl till IMY, eller besluta att inte anmäla',
    imy_komplettering: 'Komplettera anmälan till IMY',
    informera: 'Informera de berörda',
    dataskyddsombud: 'Informera dataskyddsombudet',
    atgardsbeslut: 'Besluta om åtgärder',
    forsta_uppfoljning: 'Första uppföljningen',
    uppfoljning: 'Uppföljning och avslut',
    atgard: 'Genomför åtgärden',
  },
  notifications: {
    reported: 'En personuppgiftsincident, {case}, är rapporterad. Klockan på 72 timmar går.',
    reportedAtSchool: 'En personuppgiftsincident, {case}, är rapporterad vid din enhet. Huvudmannen bedömer den.',
    assigned: 'Du är utsedd att bedöma risken i {case}.',
    highRisk: 'Risken i {case} är hög. De berörda ska informeras.',
    assessed: 'Risken i {case} är bedömd. Beslut behövs.',
    notified: 'Ärendet {case} är anmält till IMY.',
    noIncident: 'Det du rapporterade, {case}, var ingen personuppgiftsincident.',
    closed: 'Ärendet du rapporterade, {case}, är avslutat.',
    reopened: 'Ärendet {case} är återöppnat.',
    conflictDeclared: 'Jäv har anmälts i {case}. Någon annan kan behöva ta över.',
    ...shared.engineNotifications,
  },
  participants: { reporter: 'Den som rapporterade', assessor: 'Den som bedömer risken' },
  rulePacks: { '2018': 'Dataskyddsförordningen' },
  options: {
    decidedByAnother: 'Den som det hände hos får varken bedöma eller besluta',
    followUpsBeforeClosing: 'Så många uppföljningar ska göras före avslut',
  },
};
