import type { ProcessTexts } from '../../src/domain/texts.ts';
import * as shared from '../shared/words.sv.ts';
import { forms } from './texts/forms.sv.ts';

const states: ProcessTexts['states'] = {
  handlaggning: { title: 'Handläggning' },
  'handlaggning.utkast': { title: 'Utkast', hint: 'Registrera skrivelsen samma dag som den kommer.' },
  'handlaggning.yttrande': { title: 'Yttrande' },
  'handlaggning.yttrande.registrerad': {
    title: 'Registrerad',
    task: 'Utse den som skriver svaret',
    hint: 'Utse den som skriver svaret. Svarsdagen är Skolinspektionens; bara den kan flytta den.',
  },
  'handlaggning.yttrande.utarbetas': {
    title: 'Svaret skrivs',
    task: 'Skriv svaret',
    hint: 'Begär underlag av rektorn till en dag före svarsdagen. Räcker tiden inte, begär anstånd i god tid.',
  },
  'handlaggning.yttrande.underskrift': {
    title: 'Väntar på underskrift',
    task: 'Skriv under svaret',
    hint: 'Skolchefen, eller den som nämnden har gett i uppdrag, skriver under. Inte den som skrev svaret eller den som kritiseras.',
  },
  'handlaggning.yttrande.att_skicka': {
    title: 'Att skicka',
    task: 'Skicka svaret',
    hint: 'Skicka svaret i dag och anteckna när.',
  },
  'handlaggning.vantar': {
    title: 'Hos Skolinspektionen',
    task: 'Bevaka Skolinspektionens beslut',
    hint: 'Svaret är lämnat. Anteckna beslutet, eller en ny begäran, när det kommer.',
  },
  'handlaggning.redovisning': {
    title: 'Åtgärder att redovisa',
    task: 'Redovisa åtgärderna',
    hint: 'Gör det som beslutet säger och redovisa det senast den dag som Skolinspektionen har bestämt.',
  },
  'handlaggning.granskas': {
    title: 'Redovisningen granskas',
    task: 'Bevaka vad Skolinspektionen säger',
    hint: 'Anteckna vad Skolinspektionen säger om redovisningen.',
  },
  'handlaggning.overlamnad': {
    title: 'Överlämnat till huvudmannen',
    task: 'Ta om hand som klagomål',
    hint: 'Skolinspektionen inleder ingen tillsyn. Uppgifterna tas om hand som ett klagomål.',
  },
  'handlaggning.beslutad': {
    title: 'Att avsluta',
    task: 'Sammanfatta och avsluta',
    hint: 'Sammanfatta vad huvudmannen har lärt sig och avsluta.',
  },
  'handlaggning.avslutad': { title: 'Avslutat', hint: 'Hör Skolinspektionen av sig igen kan ärendet återöppnas.' },
  underlag: { title: 'Underlag från skolan' },
  'underlag.inget': { title: 'Underlag: inget begärt' },
  'underlag.begart': {
    title: 'Underlag begärt',
    task: 'Lämna underlag',
    hint: 'Beskriv vad som hänt och vad skolan har gjort. Den som kritiseras får lämna underlag men skriver inte svaret.',
  },
  'underlag.lamnat': { title: 'Underlag lämnat' },
  bevarande: { title: 'Bevarande' },
  'bevarande.ingen_sparr': { title: 'Ingen gallringsspärr' },
  'bevarande.gallringssparr': {
    title: 'Gallringsspärr',
    hint: 'Inget som ärendet gäller får gallras så länge det är öppet.',
  },
};

const commands: ProcessTexts['commands'] = {
  receive: {
    title: 'Registrera från Skolinspektionen',
    done: 'Skrivelse från Skolinspektionen registrerad',
    hint: 'Begäran om yttrande, föreläggande, tillsyn eller uppgifter som lämnas över.',
  },
  assignHandler: { title: 'Utse handläggare', done: 'Handläggare utsedd' },
  nameCriticised: {
    title: 'Ange vem som kritiseras',
    done: 'Angivet vem som kritiseras',
    hint: 'Den personen lämnar underlag men skriver inte och undertecknar inte.',
  },
  handOver: {
    title: 'Ta om hand som klagomål',
    done: 'Omhändertaget som klagomål',
    hint: 'Ett klagomålsärende öppnas med det du anger här.',
  },
  complaintClosed: { title: 'Ta emot besked om klagomålet', done: 'Klagomålet är avslutat' },
  requestMaterial: { title: 'Begär underlag', done: 'Underlag begärt' },
  giveMaterial: { title: 'Lämna underlag', done: 'Underlag lämnat' },
  waiveMaterial: { title: 'Svara utan underlaget', done: 'Beslutat att svara utan underlaget' },
  requestExtension: {
    title: 'Anteckna begäran om anstånd',
    done: 'Anstånd begärt',
    hint: 'Svarsdagen står kvar tills Skolinspektionen har svarat.',
  },
  recordExtension: {
    title: 'Anteckna beviljat anstånd',
    done: 'Anstånd beviljat av Skolinspektionen',
    hint: 'Bara en ny dag som Skolinspektionen har gett, med hänvisning till handlingen.',
  },
  draftAnswer: { title: 'Lämna svaret för underskrift', done: 'Svaret lämnat för underskrift' },
  returnAnswer: { title: 'Lämna tillbaka svaret', done: 'Svaret lämnat tillbaka' },
  signAnswer: { title: 'Skriv under svaret', done: 'Svaret undertecknat' },
  sendAnswer: { title: 'Anteckna att svaret skickats', done: 'Svaret skickat' },
  recordFurtherRequest: { title: 'Anteckna ny begäran', done: 'Ny begäran från Skolinspektionen' },
  recordDecision: { title: 'Anteckna Skolinspektionens beslut', done: 'Beslut från Skolinspektionen' },
  ...shared.measureCommands,
  submitReport: { title: 'Redovisa åtgärderna', done: 'Åtgärderna redovisade' },
  recordReview: { title: 'Anteckna svar på redovisningen', done: 'Svar på redovisningen' },
  close: { title: 'Avsluta', done: 'Ärendet avslutat' },
  reopen: { title: 'Återöppna', done: 'Ärendet återöppnat', hint: 'Samma nummer.' },
  addNote: shared.addNote,
};

const law: ProcessTexts['law'] = {
  'SL 4:7': 'Visar det sig att det finns brister ska huvudmannen se till att nödvändiga åtgärder vidtas.',
  'SL 26:3': 'Skolinspektionen har tillsyn över skolväsendet.',
  'SL 26:3a':
    'Skolinspektionen inleder tillsyn om en enskild elev bara om huvudmannen först har fått ta hand om klagomålet, eller om det finns särskilda skäl.',
  'SL 26:3b':
    'Inleds ingen tillsyn får Skolinspektionen lämna över uppgifterna till huvudmannen, som tar om hand dem som klagomål.',
  'SL 26:7': 'Den som står under tillsyn ska på begäran lämna upplysningar, handlingar och annat som behövs.',
  'SL 26:8': 'Skolinspektionen får förelägga den uppgiftsskyldige att fullgöra sin skyldighet.',
  'SL 26:10':
    'Skolinspektionen får förelägga huvudmannen att rätta brister. Föreläggandet gäller genast och ska säga vilka åtgärder som krävs.',
  'SL 26:11': 'Vid mindre allvarliga överträdelser får Skolinspektionen ge en anmärkning i stället.',
  'SL 26:12': 'Skolinspektionen får avstå från att ingripa, till exempel om bristen är ringa eller rättas.',
  'SL 26:27': 'Ett föreläggande får förenas med vite.',
  'FL 16': 'Den som är inblandad, närstående eller av annat skäl kan misstänkas vara partisk är jävig.',
  'KL 7:5': 'Nämnden får uppdra åt en anställd att besluta på nämndens vägnar.',
  'OSL 5:1': 'Allmänna handlingar ska registreras så snart de har kommit in eller upprättats.',
};

/** Everything that a person reads about cases with Skolinspektionen, in Swedish. */
export const sv: ProcessTexts = {
  name: 'Skolinspektionsärende',
  summary: 'När Skolinspektionen frågar, förelägger eller lämnar över: svara i tid, åtgärda och redovisa.',
  states,
  commands,
  forms,
  law,
  requirements: {
    isOpen: 'Ärendet är inte öppet.',
    otherThanCriticised: 'Den som kritiseras kan inte göra det här.',
    handlerIsNotCriticised: 'Utse någon annan än den som kritiseras.',
    otherThanDrafter: 'Någon annan än den som skrev svaret måste skriva under.',
    materialIsEarlier: 'Underlaget måste begäras till en dag före svarsdagen.',
    materialIsIn: 'Underlaget är begärt men inte lämnat. Vänta in det, eller besluta att svara utan det.',
    extensionIsLater: 'Den nya dagen måste vara senare än den som gäller nu.',
    measureIsOpen: 'Ingen sådan åtgärd pågår.',
    measuresDone: 'Alla åtgärder måste vara klara eller strukna.',
    complaintIsClosed: 'Klagomålet som öppnades härifrån är inte avslutat.',
  },
  deadlines: {
    svarstid: 'Svara Skolinspektionen',
    fordelning: 'Utse handläggare',
    underskrift: 'Skriv under svaret',
    utskick: 'Skicka svaret',
    underlag: 'Lämna underlag',
    redovisning: 'Redovisa åtgärderna för Skolinspektionen',
    overlamnande: 'Ta om hand som klagomål',
    avslut: 'Avsluta ärendet',
    atgard: 'Genomför åtgärden',
  },
  notifications: {
    received: 'En skrivelse från Skolinspektionen, {case}, är registrerad.',
    receivedAtSchool: 'Skolinspektionen har hört av sig om din enhet. Ärendet är {case}.',
    assigned: 'Du är utsedd att handlägga {case}.',
    materialRequested: 'Du ska lämna underlag i {case}.',
    materialGiven: 'Underlaget i {case} är lämnat.',
    extended: 'Skolinspektionen har gett anstånd i {case}.',
    toSign: 'Ett svar i {case} väntar på underskrift.',
    returned: 'Svaret i {case} är lämnat tillbaka.',
    toSend: 'Svaret i {case} är undertecknat och ska skickas.',
    askedAgain: 'Skolinspektionen har en ny begäran i {case}.',
    decided: 'Skolinspektionen har beslutat i {case}.',
    reviewed: 'Skolinspektionen har svarat på redovisningen i {case}.',
    complaintClosed: 'Klagomålet som öppnades från {case} är avslutat.',
    closed: 'Ärendet {case} är avslutat.',
    ...shared.engineNotifications,
  },
  delegations: { 'skolinspektionsarende.undertecknande': 'skriva under svar till Skolinspektionen' },
  participants: { reporter: 'Den som registrerade', handler: 'Handläggare', contributor: 'Den som lämnar underlag' },
  rulePacks: { '2022': 'Skollagen 26 kap. från och med 1 augusti 2022' },
  options: { signedByAnother: 'Svaret skrivs under av någon annan än den som skrev det' },
};
