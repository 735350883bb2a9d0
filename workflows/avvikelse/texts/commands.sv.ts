import type { ProcessTexts } from '../../../src/domain/texts.ts';
import { addNote, measureCommands } from '../../shared/words.sv.ts';

/** The buttons and the timeline, in Swedish. */
export const commands: ProcessTexts['commands'] = {
  report: {
    title: 'Rapportera tillbud eller avvikelse',
    done: 'Avvikelse rapporterad',
    hint: 'Tillbud, olycksfall och annat som inte var som det skulle. Hellre en rapport för mycket.',
  },
  triage: { title: 'Bedöm allvaret', done: 'Allvaret bedömt' },
  raiseSeverity: { title: 'Höj allvarlighetsgraden', done: 'Allvarlighetsgraden höjd' },
  correctUnit: {
    title: 'Rätta enheten',
    done: 'Ärendet flyttat till rätt enhet',
    hint: 'Tiden börjar inte om: rapporten kom när den kom.',
  },
  questionConduct: {
    title: 'Ange vems handlande som är i fråga',
    done: 'Någons handlande ifrågasatt',
    hint: 'Personen får varken se, utreda eller kontrollera ärendet.',
  },
  declareConflict: {
    title: 'Anmäl jäv',
    done: 'Jäv anmält',
    hint: 'Den som är jävig får inte längre se eller handlägga ärendet.',
  },
  assignInvestigator: { title: 'Utse någon att utreda', done: 'Någon utsedd att utreda eller åtgärda' },
  register: { title: 'Ange diarienummer', done: 'Registrerat i diariet' },
  fixDirectly: { title: 'Åtgärda direkt', done: 'Åtgärdat direkt' },
  recordFinding: { title: 'Lägg till underlag', done: 'Underlag tillagt' },
  extendInvestigation: { title: 'Förläng utredningstiden', done: 'Utredningstiden förlängd' },
  completeInvestigation: { title: 'Avsluta utredningen', done: 'Utredningen klar' },
  analyseCauses: { title: 'Analysera orsakerna', done: 'Orsakerna analyserade' },
  ...measureCommands,
  followUp: { title: 'Följ upp', done: 'Uppföljt' },
  approveControl: { title: 'Godkänn och avsluta', done: 'Kontrollerat och avslutat' },
  returnControl: { title: 'Återvisa', done: 'Återvisat vid kontrollen' },
  reopen: { title: 'Återöppna', done: 'Ärendet återöppnat', hint: 'Samma nummer, en ny omgång.' },
  answerStaffQuestion: {
    title: 'Svara om personal berördes',
    done: 'Frågan om personal besvarad',
    hint: 'Bara barn som inte räknas som arbetstagare, eller utomstående, tycks ha berörts.',
  },
  decideWorkEnvironment: {
    title: 'Besluta om Arbetsmiljöverket',
    done: 'Beslut om Arbetsmiljöverket',
    hint: 'Någon som räknas som arbetstagare berördes, så 3 kap. 3 a § arbetsmiljölagen ska prövas.',
  },
  decideInsuranceAgency: { title: 'Besluta om Försäkringskassan', done: 'Beslut om Försäkringskassan' },
  concernHealthCare: {
    title: 'Rör elevhälsans medicinska insats',
    done: 'Rör elevhälsans medicinska insats',
    hint: 'Huvudmannen lämnar över till verksamhetschefen för EMI. Skriv inget om hälsa i ärendet.',
  },
  handOverHealthCare: { title: 'Anteckna överlämning till EMI', done: 'Överlämnat till verksamhetschefen för EMI' },
  informSafetyRepresentative: { title: 'Anteckna att skyddsombudet vet', done: 'Skyddsombudet informerat' },
  informPupilRepresentative: { title: 'Anteckna om elevskyddsombudet', done: 'Elevskyddsombudet prövat' },
  informGuardians: { title: 'Anteckna kontakt med vårdnadshavare', done: 'Kontakt med vårdnadshavare antecknad' },
  informInsurance: { title: 'Anteckna besked om försäkringen', done: 'Besked om försäkringen antecknat' },
  openKrankning: {
    title: 'Öppna ärende om kränkning',
    done: 'Ärende om kränkning öppnat',
    hint: 'När ett barn upplever sig kränkt. Det här ärendet fortsätter vid sidan om.',
  },
  openDataIncident: {
    title: 'Öppna ärende om personuppgiftsincident',
    done: 'Ärende om personuppgiftsincident öppnat',
    hint: 'När personuppgifter har spritts, ändrats eller förlorats.',
  },
  openedCaseClosed: { title: 'Ta emot besked om avslut', done: 'Ett ärende som öppnades härifrån är avslutat' },
  protectIdentity: {
    title: 'Skydda identitet',
    done: 'Skyddade personuppgifter angivna',
    hint: 'Namn döljs i listor, mejl, utskrifter och statistik, även bakåt i tiden.',
  },
  addNote,
  linkCase: { title: 'Länka ärende', done: 'Ärende länkat', hint: 'Samma händelse, rapporterad mer än en gång.' },
  proposeAnnulment: {
    title: 'Föreslå makulering',
    done: 'Makulering föreslagen',
    hint: 'Bara när ärendet öppnats av misstag.',
  },
  rejectAnnulment: { title: 'Avslå makulering', done: 'Makulering avslagen' },
  confirmAnnulment: { title: 'Bekräfta makulering', done: 'Ärendet makulerat' },
};
