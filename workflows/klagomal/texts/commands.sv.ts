import type { ProcessTexts } from '../../../src/domain/texts.ts';
import { addNote, measureCommands } from '../../shared/words.sv.ts';

/** The buttons and the timeline, in Swedish. */
export const commands: ProcessTexts['commands'] = {
  ...measureCommands,
  send: {
    title: 'Lämna ett klagomål',
    done: 'Klagomål inkommet',
    hint: 'Berätta vad du inte är nöjd med. Du får vara anonym.',
  },
  receive: {
    title: 'Ta emot ett klagomål',
    done: 'Klagomål mottaget av personal',
    hint: 'Någon har ringt, skrivit eller kommit förbi. Tiden räknas från den stunden.',
  },
  register: { title: 'Registrera', done: 'Klagomålet registrerat' },
  confirm: {
    title: 'Bekräfta',
    done: 'Mottagandet bekräftat',
    hint: 'Den som klagat läser det du skriver.',
  },
  skipConfirmation: { title: 'Gå vidare utan bekräftelse', done: 'Bekräftelse kunde inte lämnas' },
  correctUnit: { title: 'Rätta enheten', done: 'Ärendet flyttat till rätt enhet', hint: 'Tiden börjar inte om.' },
  identifyCriticised: {
    title: 'Ange vem som kritiseras',
    done: 'Uppgift om den kritiserade ändrad',
    hint: 'Den som kritiseras får varken läsa, handlägga eller bedöma. En person i taget.',
  },
  classify: {
    title: 'Klassa',
    done: 'Klagomålet klassat',
    hint: 'Är det också en kränkning öppnas ett sådant ärende. Klagomålet får ändå sitt eget svar.',
  },
  noteSpawnedClosed: { title: 'Notera avslutat ärende', done: 'Ärendet som öppnades härifrån är avslutat' },
  refer: {
    title: 'Hänvisa vidare och avsluta',
    done: 'Hänvisat vidare',
    hint: 'Bara det som inte är något klagomål. Den som klagat läser skälet.',
  },
  distribute: { title: 'Fördela', done: 'Klagomålet fördelat' },
  changeHandler: { title: 'Byt handläggare', done: 'Handläggare bytt' },
  declareConflict: {
    title: 'Anmäl jäv',
    done: 'Jäv anmält',
    hint: 'Den som är jävig får inte längre se eller handlägga ärendet.',
  },
  startInvestigation: { title: 'Påbörja utredningen', done: 'Utredningen påbörjad' },
  recordHearing: { title: 'Anteckna samtal', done: 'Samtal antecknat' },
  addMaterial: { title: 'Lägg till underlag', done: 'Underlag tillagt' },
  extendInvestigation: {
    title: 'Förläng och underrätta',
    done: 'Utredningstiden förlängd',
    hint: 'Den som klagat läser skälet.',
  },
  notifyDelay: {
    title: 'Underrätta om försening',
    done: 'Underrättelse om försening',
    hint: 'Den som klagat läser skälet.',
  },
  assess: { title: 'Bedöm', done: 'Klagomålet bedömt' },
  returnInvestigation: { title: 'Lämna tillbaka utredningen', done: 'Utredningen lämnad tillbaka' },
  giveFeedback: {
    title: 'Återkoppla',
    done: 'Återkoppling lämnad',
    hint: 'Den som klagat läser det du skriver. Nämn ingen annan vid namn.',
  },
  skipFeedback: { title: 'Gå vidare utan återkoppling', done: 'Återkoppling kunde inte lämnas' },
  requestReview: {
    title: 'Jag är inte nöjd',
    done: 'Ny prövning begärd',
    hint: 'Någon hos huvudmannen som inte har haft ärendet förut prövar det på nytt.',
  },
  assignReviewer: { title: 'Utse vem som prövar på nytt', done: 'Ny handläggare utsedd' },
  followUp: { title: 'Följ upp', done: 'Uppföljt' },
  closeComplaint: { title: 'Avsluta', done: 'Ärendet avslutat', hint: 'Den som klagat läser det du skriver.' },
  reopen: { title: 'Återöppna', done: 'Ärendet återöppnat', hint: 'Samma nummer, en ny omgång.' },
  handUp: {
    title: 'Lyft uppåt',
    done: 'Saken lyft till nästa steg',
    hint: 'Skriv vad som svarades på det här steget.',
  },
  handDown: {
    title: 'Lämna till dem som är närmast',
    done: 'Saken lämnad nedåt',
    hint: 'Bara om den som klagat vill det, och ingen av dem kritiseras.',
  },
  noteStep: { title: 'Anteckna tidigare steg', done: 'Tidigare steg antecknat' },
  askQuestion: {
    title: 'Begär komplettering',
    done: 'Fråga ställd till den som klagat',
    hint: 'Tiden för utredningen löper vidare.',
  },
  answerQuestion: { title: 'Svara på frågan', done: 'Frågan besvarad' },
  dropQuestion: { title: 'Gå vidare utan svar', done: 'Gick vidare utan svar' },
  addMore: { title: 'Skriv mer', done: 'Den som klagat skrev mer' },
  withdraw: {
    title: 'Ta tillbaka klagomålet',
    done: 'Klagomålet återtaget',
    hint: 'Tyder något på en brist utreds det ändå.',
  },
  continueExOfficio: {
    title: 'Gå vidare ändå',
    done: 'Handläggningen fortsätter trots återtagandet',
    hint: 'Den som klagat läser skälet.',
  },
  acceptWithdrawal: {
    title: 'Avsluta som återtaget',
    done: 'Avslutat som återtaget',
    hint: 'Bara när inget tyder på någon brist.',
  },
  requestStatement: {
    title: 'Anteckna Skolinspektionens begäran',
    done: 'Skolinspektionen har begärt yttrande',
    hint: 'Från nu får inget i ärendet gallras.',
  },
  noteInspectorateClosed: {
    title: 'Notera avslutat ärende hos Skolinspektionen',
    done: 'Ärendet hos Skolinspektionen är avslutat',
  },
  liftLegalHold: { title: 'Häv gallringsspärren', done: 'Gallringsspärren hävd' },
  protectIdentity: { title: 'Skydda identitet', done: 'Skyddade personuppgifter angivna' },
  addNote,
  linkCase: { title: 'Länka ärende', done: 'Ärende länkat' },
  proposeAnnulment: {
    title: 'Föreslå makulering',
    done: 'Makulering föreslagen',
    hint: 'Bara när ärendet öppnats av misstag, aldrig för att någon ångrat sig.',
  },
  rejectAnnulment: { title: 'Avslå makulering', done: 'Makulering avslagen' },
  confirmAnnulment: { title: 'Bekräfta makulering', done: 'Ärendet makulerat' },
};
