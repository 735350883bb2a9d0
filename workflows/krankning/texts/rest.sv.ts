import type { ProcessTexts } from '../../../src/domain/texts.ts';
import { engineNotifications } from '../../shared/words.sv.ts';
import { recurrenceAlarms, silenceAlarms } from '../../shared/alarms.sv.ts';

/** What must be done first, to somebody whose button is disabled, in Swedish. */
export const requirements: ProcessTexts['requirements'] = {
  isOpen: 'Ärendet är inte öppet. Återöppna det för att ändra.',
  lateReasonGiven: 'Det har gått flera dagar sedan du fick veta. Ange varför rapporten kommer sent, så tas den emot.',
  packAllowsDocumenting: 'Enligt lagen den dag du fick veta ska allt rapporteras.',
  policyAllowsDocumenting: 'Huvudmannen har bestämt att allt ska rapporteras.',
  isMildBetweenPupils:
    'Bara en enstaka lindrig händelse mellan elever får dokumenteras på plats. Rapportera i stället.',
  isNotRepeated: 'Barnet har varit utsatt nyligen. Det räknas som upprepat och ska rapporteras.',
  noCrimeSuspected: 'Kan det vara ett brott ska det rapporteras.',
  survivorIsOpen: 'Det andra ärendet måste vara öppet och av samma slag.',
  mergeKeepsProtection:
    'Ärenden där personal pekas ut förs inte samman, för skyddet får inte gå förlorat. Länka dem i stället.',
  survivorIsTheOne: 'Ange det ärende som det här fördes samman med.',
  followUpReturned: 'En annan enhet följer upp och har inte återkommit än.',
  provisionAllowed: 'Huvudmannen har inte tillåtit det stödet. Välj ett annat, eller lämna inte ut.',
  huvudmanNotified: 'Ärendet måste först anmälas till huvudmannen.',
  childVoiceRecorded:
    'Det utsatta barnets röst saknas. Anteckna ett samtal med barnet, eller varför barnet inte hörts.',
  isAssessed: 'Ärendet måste först bedömas.',
  policeDecided: 'Beslut om polisanmälan saknas.',
  socialServicesDecided: 'Frågan om orosanmälan är inte prövad.',
  workEnvironmentDecided: 'Beslut om Arbetsmiljöverket saknas.',
  onlyChildrenOutsideTheAct:
    'Elever räknas som arbetstagare i arbetsmiljölagen, och personal gör det alltid, så frågan måste prövas.',
  inspectorateDecided: 'Personal pekas ut. Beslut om Skolinspektionen saknas.',
  guardiansInformed: 'Informera det utsatta barnets vårdnadshavare, eller ange varför inte.',
  referralMade: 'Hänvisa först vidare, så att barnet inte blir utan hjälp.',
  measureIsOpen: 'Ingen sådan åtgärd pågår.',
  decisionFitsEffect:
    'Har det inte upphört kan ärendet inte avslutas: ändra åtgärderna eller utred på nytt. Har något nytt hänt ska det utredas.',
  closingReasonFits: 'Skälet stämmer inte med bedömningen eller den senaste uppföljningen.',
  measuresDecided: 'Det fortsatte. Besluta om nya åtgärder först.',
  measuresDone: 'Alla åtgärder måste vara klara eller strukna.',
  followedUpEnough: 'Åtgärderna behöver följas upp fler gånger före avslut.',
  effectShown: 'Den senaste uppföljningen måste visa att det har upphört.',
  annulmentProposed: 'Ingen har föreslagit makulering.',
  annulmentNotProposed: 'Makulering är redan föreslagen.',
  otherThanProposer: 'Någon annan än den som föreslog makuleringen måste bekräfta den.',
  otherThanAssessor: 'Någon annan än den som bedömde måste göra kontrollen.',
  withinReopenDays: 'Det har gått för lång tid för att återöppna. Rapportera på nytt och länka ärendena.',
};

/** What is due, in Swedish. */
export const deadlines: ProcessTexts['deadlines'] = {
  rapport: 'Rapportera till rektorn',
  kvittens: 'Rektorn läser och kvitterar',
  anmalan_huvudman: 'Anmäl till huvudmannen',
  mottagning_huvudman: 'Skolchefen tar emot',
  utredare: 'Utse utredare',
  utredning_start: 'Påbörja utredningen',
  utredning_klar: 'Utred och bedöm',
  ny_utredare: 'Utse ny utredare',
  samtalspaus: 'Pröva pausen på nytt',
  atgardsbeslut: 'Besluta om åtgärder',
  nasta_steg: 'Förebygg eller föreslå avslut',
  hanvisning: 'Hänvisa och föreslå avslut',
  forsta_uppfoljning: 'Första uppföljningen',
  uppfoljning: 'Uppföljning',
  kontroll: 'Huvudmannens kontroll',
  efterkontroll: 'Efterkontroll med barnet',
  vardnadshavare: 'Informera vårdnadshavarna',
  polisanmalan: 'Besluta om polisanmälan',
  arbetsmiljoverket: 'Besluta om anmälan till Arbetsmiljöverket',
  atgard: 'Genomför åtgärden',
};

/** Mail and notices, in Swedish. The case number and nothing else about the case. */
export const notifications: ProcessTexts['notifications'] = {
  reported: 'En ny rapport, {case}, väntar på dig.',
  reportedOverRektor: 'En rapport, {case}, går direkt till dig i rektorns ställe.',
  moved: 'Ärendet {case} har flyttats till din enhet.',
  huvudmanNotified: 'Ärendet {case} är anmält till huvudmannen. Utse en utredare.',
  assigned: 'Du är utsedd att utreda {case}.',
  conflictDeclared: 'Jäv har anmälts i {case}. Någon annan kan behöva ta över.',
  investigationReturned: 'Utredningen i {case} behöver kompletteras.',
  controlNeeded: 'Ärendet {case} väntar på huvudmannens kontroll.',
  controlReturned: 'Huvudmannen har återvisat {case}.',
  closedForReporter: 'Ärendet du rapporterade, {case}, är avslutat.',
  closed: 'Ärendet {case} är avslutat. En efterkontroll återstår.',
  reopened: 'Ärendet {case} är återöppnat.',
  newRound: 'Ärendet {case} går in i en ny omgång: det fortsatte.',
  reprisal: 'Uppgift om repressalier i {case}.',
  identityProtected: 'I {case} finns nu skyddade personuppgifter.',
  duplicateReceived: 'Ytterligare en rapport har förts samman med {case}.',
  mergeUndone: 'Sammanföringen av {case} är upphävd. Ärendet går vidare där det stod.',
  duplicateWithdrawn: 'Ett ärende som förts samman med {case} handläggs för sig igen.',
  followUpReported: 'En annan enhet har återkommit om uppföljningen i {case}.',
  annulmentProposed: 'Makulering av {case} är föreslagen. En andra person behöver pröva den.',
  ...engineNotifications,
};

/** Parts played in a case, in Swedish. */
export const participants: ProcessTexts['participants'] = {
  reporter: 'Den som rapporterade',
  investigator: 'Utredare',
};

/** Rule packs, in Swedish. */
export const rulePacks: ProcessTexts['rulePacks'] = {
  '2010': 'Skollagen till och med 31 juli 2026: allt anmäls',
  '2026': 'Skollagen från och med 1 augusti 2026 (föreslagen lydelse, inte kontrollerad)',
};

/** The huvudman's own choices, in Swedish. */
export const options: ProcessTexts['options'] = {
  reportEverything: 'Allt rapporteras, även det som lagen låter personalen bara dokumentera',
  recurrenceDays: 'Så många dagar bakåt räknas tidigare händelser för samma barn',
  recurrenceCount: 'Så många händelser inom den tiden är upprepad kränkning',
  lateReportDays: 'Senare än så många dagar efter kännedom måste skälet anges',
  reopenDays: 'Så många dagar efter avslut kan ärendet återöppnas',
  followUpsBeforeClosing: 'Så många uppföljningar ska göras före avslut',
  secondRoundTellsSkolchef: 'Skolchefen får veta när ett ärende går in i en ny omgång',
  secrecyProvisions: 'Med dessa stöd får uppgifter lämnas till en annan huvudman (koder med mellanslag)',
  controlByAnother: 'Kontrollen görs av någon annan än den som bedömde',
  ...recurrenceAlarms,
  ...silenceAlarms,
};
