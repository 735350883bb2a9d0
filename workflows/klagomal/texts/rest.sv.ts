import type { ProcessTexts } from '../../../src/domain/texts.ts';
import { engineNotifications } from '../../shared/words.sv.ts';
import { kindAlarms } from '../../shared/alarms.sv.ts';

/** What must be done first, to somebody whose button is disabled, in Swedish. */
export const requirements: ProcessTexts['requirements'] = {
  isOpen: 'Ärendet är inte öppet. Återöppna det för att ändra.',
  isNotAnnulled: 'Ärendet är makulerat.',
  senderReachable: 'Den som klagat är anonym och har ingen kod. Ange i stället varför det inte går.',
  senderUnreachable: 'Den som klagat går att nå. Hör av dig.',
  isClassified: 'Klassa klagomålet först, så att en kränkning inte blir liggande.',
  criticisedKnown: 'Klagomålet gäller en viss person. Ange vem, eller att det inte gått att få fram.',
  handlerIsImpartial: 'Den som kritiseras eller är jävig får inte handlägga.',
  handlerIsNew: 'Välj någon som inte har haft ärendet förut.',
  otherThanBefore: 'Någon annan än de som haft ärendet förut måste bedöma.',
  withinHardLimit: 'Så långt får tiden inte förlängas. Underrätta om försening i stället.',
  noOpenQuestion: 'En fråga väntar på svar. Vänta in svaret, eller gå vidare utan.',
  isHigherStep: 'Saken är redan på det steget eller högre.',
  isLowerStep: 'Saken kan inte lämnas dit.',
  leadersNotCriticised: 'Skolans ledning kritiseras. Saken stannar hos huvudmannen.',
  isNotInReview: 'Huvudmannen prövar saken på nytt.',
  notYetReviewed: 'Huvudmannen har redan prövat svaret. Nu kan man vända sig till Skolinspektionen.',
  nothingSpawned: 'Ett annat ärende har öppnats ur klagomålet. Då ska det få sitt eget svar.',
  isNotHandedOver: 'Skolinspektionen har lämnat över det för utredning. Det kan inte hänvisas vidare.',
  spawnedClosed: 'Ärendet som öppnades ur klagomålet är inte avslutat.',
  defectHasMeasures: 'Det finns en brist. Besluta om åtgärder först.',
  measureIsOpen: 'Ingen sådan åtgärd pågår.',
  measuresDone: 'Alla åtgärder måste vara klara eller strukna.',
  isWithdrawn: 'Klagomålet är inte återtaget.',
  noDefectSign: 'Något tyder på en brist. Då ska det utredas ändå.',
  noLegalHold: 'Skolinspektionen har begärt yttrande. Inget får tas bort.',
  annulmentProposed: 'Ingen har föreslagit makulering.',
  annulmentNotProposed: 'Makulering är redan föreslagen.',
  otherThanProposer: 'Någon annan än den som föreslog makuleringen måste bekräfta den.',
  withinReopenDays: 'Det har gått för lång tid. Lämna ett nytt klagomål och länka ärendena.',
};

/** What is due, in Swedish. */
export const deadlines: ProcessTexts['deadlines'] = {
  registrering: 'Registrera klagomålet',
  bekraftelse: 'Bekräfta mottagandet',
  fordelning: 'Klassa och fördela',
  svar_senast: 'Svara senast',
  utredning_start: 'Påbörja utredningen',
  utredning_klar: 'Utred och bedöm',
  aterkoppling: 'Återkoppla',
  provning: 'Utse vem som prövar på nytt',
  nasta_steg: 'Besluta om åtgärder eller avsluta',
  uppfoljning: 'Följ upp åtgärderna',
  avslut: 'Meddela och avsluta',
  svar_pa_fraga: 'Svar på frågan',
  aterkallelse: 'Pröva återtagandet',
  atgard: 'Genomför åtgärden',
};

/** Mail and notices, in Swedish. The case number and nothing else about the case. */
export const notifications: ProcessTexts['notifications'] = {
  ...engineNotifications,
  received: 'Ett klagomål, {case}, har kommit in.',
  receivedOverRektor: 'Ett klagomål, {case}, går direkt till dig i rektorns ställe.',
  moved: 'Ärendet {case} har flyttats till din enhet.',
  toDistribute: 'Klagomålet {case} ska klassas och fördelas.',
  assigned: 'Du ska handlägga klagomålet {case}.',
  conflictDeclared: 'Jäv har anmälts i {case}. Någon annan kan behöva ta över.',
  answered: 'Frågan i {case} är besvarad.',
  added: 'Den som klagat har skrivit mer i {case}.',
  withdrawn: 'Klagomålet {case} är återtaget. Pröva om det ändå ska utredas.',
  returned: 'Utredningen i {case} behöver kompletteras.',
  handedUp: 'Klagomålet {case} har lyfts till huvudmannen.',
  handedDown: 'Klagomålet {case} har lämnats till skolan.',
  feedbackGiven: 'Klagomålet {case} är besvarat.',
  reviewRequested: 'En ny prövning är begärd i {case}. Utse någon som inte har haft ärendet.',
  spawnedClosed: 'Ett ärende som öppnades ur {case} är avslutat.',
  statementRequested: 'Skolinspektionen har begärt yttrande i {case}.',
  closed: 'Klagomålet {case} är avslutat.',
  reopened: 'Klagomålet {case} är återöppnat.',
  identityProtected: 'I {case} finns nu skyddade personuppgifter.',
  annulmentProposed: 'Makulering av {case} är föreslagen. En andra person behöver pröva den.',
};

/** Parts played in a case, in Swedish. */
export const participants: ProcessTexts['participants'] = {
  reporter: 'Den som tog emot det',
  handler: 'Handläggare',
};

/** Rule packs, in Swedish. */
export const rulePacks: ProcessTexts['rulePacks'] = { '2022': 'Skollagen från och med 1 augusti 2022' };

/** The huvudman's own choices, in Swedish. */
export const options: ProcessTexts['options'] = {
  hardLimitDays: 'Så många dagar efter att klagomålet kom ska svaret senast vara lämnat',
  reopenDays: 'Så många dagar efter avslut kan ärendet tas upp igen',
  ...kindAlarms,
};
