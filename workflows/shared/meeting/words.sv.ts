import type { FieldTexts, FormTexts, ProcessTexts } from '../../../src/domain/texts.ts';
import * as shared from '../words.sv.ts';

// Words that meetings and visits say alike, in Swedish.

const AREAS = {
  kunskap_och_larande: 'Kunskap och lärande',
  trygghet_och_studiero: 'Trygghet och studiero',
  undervisningens_kvalitet: 'Undervisningens kvalitet',
  likvardighet: 'Likvärdighet',
  narvaro: 'Närvaro',
  elevhalsa: 'Elevhälsa',
  avvikelser_och_klagomal: 'Avvikelser och klagomål',
  resurser_och_kompetens: 'Resurser och kompetens',
};

const TOOK_PART = {
  elever: 'Elever',
  vardnadshavare: 'Vårdnadshavare',
  larare: 'Lärare och förskollärare',
  ovrig_personal: 'Övrig personal',
  elevhalsa: 'Elevhälsan',
  rektor: 'Rektor',
  verksamhetsutvecklare: 'Verksamhetsutvecklare',
  skolchef: 'Skolchef eller verksamhetschef',
  forvaltning: 'Förvaltningen',
  namnd: 'Nämnden',
};

export const areas: FieldTexts = { label: 'Vad handlar det om?', options: AREAS };
const followUpOn = { label: 'När ska det följas upp?' };
const reason = { label: 'Varför?' };

export const callFields = {
  calledOn: { label: 'Kallat den' },
  dueOn: { label: 'Vilken dag?' },
  lasar: { label: 'Vilket läsår?', hint: 'Året då läsåret börjar, till exempel 2026.' },
  level: {
    label: 'På vilken nivå?',
    options: { skolenhet: 'Skolenheten', omrade: 'Området', huvudman: 'Huvudmannen' },
  },
  ownerRole: {
    label: 'Vem håller i det?',
    options: { rektor: 'Rektor', skolchef: 'Skolchef', handlaggare: 'Handläggare' },
  },
  areas,
  title: { label: 'Rubrik' },
  material: { label: 'Underlag', hint: 'Vad ska alla ha läst? Skriv inga namn på barn.' },
} satisfies Record<string, FieldTexts>;

/** `more` has the texts of what else is asked. */
export const holdForm = (title: string, more: Readonly<Record<string, FieldTexts>> = {}): FormTexts => ({
  title,
  fields: {
    heldOn: { label: 'Vilken dag?' },
    tookPart: { label: 'Vilka var med?', hint: 'Roller, inga namn.', options: TOOK_PART },
    minutes: { label: 'Vad sades?', hint: 'Skriv inga namn på barn.' },
    ...more,
  },
});

export const conclusionFields = {
  areas,
  causes: { label: 'Varför blev det som det blev, när ni gjorde som ni gjorde?' },
  conclusions: { label: 'Vilka slutsatser drar ni?' },
  decision: {
    label: 'Behövs åtgärder?',
    options: { atgarder: 'Ja, dessa', inga_atgarder: 'Nej, det som görs räcker' },
  },
  measures: shared.measuresTexts(),
  followUpOn,
} satisfies Record<string, FieldTexts>;

export const meetingForms = {
  move: { title: 'Flytta till en annan dag', fields: { dueOn: { label: 'Vilken dag?' }, reason } },
  cancel: {
    title: 'Ställ in',
    fields: {
      reasonCode: {
        label: 'Skäl',
        options: { ersatt: 'Ersatt av något annat', dubblett: 'Finns redan', inte_aktuellt: 'Inte aktuellt i år' },
      },
      reason,
    },
  },
  decideMeasures: { title: 'Besluta om fler åtgärder', fields: { measures: shared.measuresTexts(), followUpOn } },
  ...shared.measureForms,
  followUp: {
    title: 'Följ upp',
    fields: {
      followedUpOn: { label: 'Uppföljt den' },
      effect: { label: 'Gav åtgärderna det ni ville?', options: { ja: 'Ja', delvis: 'Delvis', nej: 'Nej' } },
      what: { label: 'Hur vet ni det?' },
      decision: { label: 'Vad händer nu?', options: { klart: 'Uppföljningen är klar', fortsatt: 'Följ upp igen' } },
      followUpOn: { label: 'Nästa uppföljning' },
    },
  },
  close: { title: 'Avsluta', fields: { lessons: { label: 'Vad tar ni med er till nästa gång?' } } },
  addNote: shared.addNoteForm,
} satisfies ProcessTexts['forms'];

export const meetingCommands = {
  move: { title: 'Flytta', done: 'Flyttat' },
  cancel: { title: 'Ställ in', done: 'Inställt' },
  ...shared.measureCommands,
  followUp: { title: 'Följ upp', done: 'Uppföljt' },
  close: { title: 'Avsluta', done: 'Avslutat' },
  addNote: shared.addNote,
} satisfies ProcessTexts['commands'];

export const meetingStates = {
  handlaggning: { title: 'Gång' },
  'handlaggning.atgarder': {
    title: 'Åtgärder pågår',
    task: 'Se till att åtgärderna görs, och följ upp',
    hint: 'Följ upp på bestämd dag om åtgärderna gav det ni ville.',
  },
  'handlaggning.uppfoljd': { title: 'Uppföljt', task: 'Avsluta', hint: 'Avsluta, eller besluta om fler åtgärder.' },
  'handlaggning.avslutad': { title: 'Avslutat' },
  'handlaggning.installd': { title: 'Inställt' },
} satisfies ProcessTexts['states'];

export const meetingRequirements = {
  measureIsOpen: 'Ingen sådan åtgärd pågår.',
  measuresDone: 'Alla åtgärder måste vara klara eller strukna.',
};

export const meetingDeadlines = {
  genomforande: 'Genomför',
  uppfoljning: 'Följ upp',
  avslut: 'Avsluta',
  atgard: 'Genomför åtgärden',
};

export const meetingNotifications = {
  concluded: 'Slutsatserna i {case} är klara.',
  moved: '{case} har flyttats till en annan dag.',
  cancelled: '{case} är inställt.',
  ...shared.engineNotifications,
};

export const participants = { reporter: 'Den som kallade' };

export const law = {
  'SL 4:3':
    'Huvudmannen ska planera och följa upp utbildningen, analysera orsakerna till resultaten och genomföra insatser.',
  'SL 4:4':
    'Samma arbete görs på varje enhet, med lärare, personal och elever. Rektorn ansvarar, och vårdnadshavare ska kunna delta.',
  'SL 4:6': 'Kvalitetsarbetet ska dokumenteras.',
};
