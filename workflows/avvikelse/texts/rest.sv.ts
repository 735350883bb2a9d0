import type { ProcessTexts } from '../../../src/domain/texts.ts';
import { engineNotifications } from '../../shared/words.sv.ts';
import { recurrenceAlarms, silenceAlarms } from '../../shared/alarms.sv.ts';

/** What must be done first, to somebody whose button is disabled, in Swedish. */
export const requirements: ProcessTexts['requirements'] = {
  isOpen: 'Ärendet är inte öppet. Återöppna det för att ändra.',
  gradeFitsDanger: 'Det du har kryssat i gör händelsen allvarlig.',
  gradeIsHigher: 'Graden kan bara höjas. Är det mindre allvarligt än det såg ut blir utredningen kort.',
  investigatorImpartial: 'Personens eget handlande är i fråga, eller personen är jävig. Utse någon annan.',
  controllerImpartial: 'Ditt eget handlande är i fråga, eller du är jävig. Någon annan måste göra kontrollen.',
  otherThanHandler: 'Någon annan än den som utredde eller åtgärdade måste göra kontrollen.',
  causesAnalysed: 'Analysera orsakerna först, annars vet ingen vad som hjälper.',
  measureIsOpen: 'Ingen sådan åtgärd pågår.',
  measuresDone: 'Alla åtgärder måste vara klara eller strukna.',
  staffQuestionAnswered:
    'Arbetsmiljölagen gäller inte barnen eller de utomstående här, men den gäller personal. Svara om någon i personalen skadades eller var i fara.',
  workEnvironmentDecided: 'Beslut om Arbetsmiljöverket saknas.',
  insuranceAgencyDecided: 'Personal skadades. Beslut om Försäkringskassan saknas.',
  healthCareHandedOver: 'Ärendet är inte överlämnat till verksamhetschefen för elevhälsans medicinska insats.',
  safetyRepresentativeInformed: 'Händelsen är allvarlig. Anteckna när skyddsombudet fick veta.',
  pupilRepresentativeInformed:
    'Händelsen är allvarlig. Anteckna när elevskyddsombudet fick veta, eller att inget finns.',
  guardiansInformed: 'Informera vårdnadshavarna, eller ange varför inte.',
  insuranceInformed: 'Lämna besked om försäkringen, eller ange varför det inte behövs.',
  annulmentProposed: 'Ingen har föreslagit makulering.',
  annulmentNotProposed: 'Makulering är redan föreslagen.',
  otherThanProposer: 'Någon annan än den som föreslog makuleringen måste bekräfta den.',
  withinReopenDays: 'Det har gått för lång tid för att återöppna. Rapportera på nytt och länka ärendena.',
};

/** What is due, in Swedish. */
export const deadlines: ProcessTexts['deadlines'] = {
  rapport: 'Rapportera till rektorn',
  triage: 'Bedöm allvaret',
  direkt_atgard: 'Åtgärda direkt',
  utredning_klar: 'Utred',
  orsaksanalys: 'Analysera orsakerna och besluta om åtgärder',
  uppfoljning: 'Följ upp åtgärderna',
  kontroll: 'Kontrollera och avsluta',
  personalfraga: 'Svara om personal berördes',
  arbetsmiljoverket: 'Besluta om anmälan till Arbetsmiljöverket',
  forsakringskassan: 'Besluta om anmälan till Försäkringskassan',
  overlamning_emi: 'Lämna över till EMI',
  skyddsombud: 'Informera skyddsombudet',
  elevskyddsombud: 'Informera elevskyddsombudet',
  vardnadshavare: 'Informera vårdnadshavarna',
  forsakring: 'Lämna besked om försäkringen',
  atgard: 'Genomför åtgärden',
};

/** Mail and notices, in Swedish. The case number and nothing else about the case. */
export const notifications: ProcessTexts['notifications'] = {
  reported: 'En ny avvikelse, {case}, väntar på din bedömning.',
  reportedOverRektor: 'En avvikelse, {case}, går direkt till dig i rektorns ställe.',
  serious: 'Avvikelsen {case} är allvarlig.',
  moved: 'Ärendet {case} har flyttats till din enhet.',
  conductQuestioned: 'Någons handlande är i fråga i {case}. Någon annan kan behöva ta över.',
  conflictDeclared: 'Jäv har anmälts i {case}. Någon annan kan behöva ta över.',
  assigned: 'Du är utsedd i {case}.',
  controlNeeded: 'Ärendet {case} väntar på kontroll.',
  followedUp: 'Åtgärderna i {case} har följts upp.',
  controlReturned: 'Kontrollen har återvisat {case}.',
  closedForReporter: 'Avvikelsen du rapporterade, {case}, är avslutad.',
  closed: 'Ärendet {case} är avslutat.',
  reopened: 'Ärendet {case} är återöppnat.',
  healthCare: 'Ärendet {case} ska lämnas över till elevhälsans medicinska insats.',
  openedCaseClosed: 'Ett ärende som öppnades från {case} är avslutat.',
  identityProtected: 'I {case} finns nu skyddade personuppgifter.',
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
  '2025': 'Arbetsmiljölagen och föreskrifterna från 2025 (lydelsen inte kontrollerad)',
};

/** The huvudman's own choices, in Swedish. */
export const options: ProcessTexts['options'] = {
  recurrenceDays: 'Så många dagar bakåt räknas händelser av samma slag på samma plats',
  recurrenceCount: 'Så många händelser inom den tiden är ett mönster, som aldrig är ringa',
  reopenDays: 'Så många dagar efter avslut kan ärendet återöppnas',
  controlByAnother: 'Kontrollen görs av någon annan än den som utredde eller åtgärdade',
  ...recurrenceAlarms,
  ...silenceAlarms,
};
