import type { ProcessTexts } from '../../../src/domain/texts.ts';
import { addNoteForm, measureForms, measuresTexts } from '../../shared/words.sv.ts';

const documentReference = {
  label: 'Vilken handling?',
  hint: 'Skolinspektionens diarienummer och datum, eller ert eget.',
};
const criticised = {
  label: 'Vems åtgärd kritiseras?',
  hint: 'Den personen lämnar underlag men skriver inte och undertecknar inte.',
};
const reason = { label: 'Varför?' };
const receivedOn = { label: 'När kom beskedet?' };
const attachments = { label: 'Bilagor' };
const answerDueOn = {
  label: 'Svara senast',
  hint: 'Den dag som Skolinspektionen har bestämt, även om den ligger på ett lov.',
};

/** The questions, in Swedish. */
export const forms: ProcessTexts['forms'] = {
  receive: {
    title: 'Från Skolinspektionen',
    submit: 'Registrera',
    fields: {
      kind: {
        label: 'Vad har kommit?',
        options: {
          yttrande: 'Begäran om yttrande',
          forelaggande: 'Föreläggande att lämna uppgifter',
          tillsyn: 'Tillsyn',
          overlamnat: 'Uppgifter som lämnas över till huvudmannen',
        },
      },
      receivedAt: { label: 'När kom det in?' },
      authorityNumber: { label: 'Skolinspektionens diarienummer' },
      answerDueOn,
      matter: {
        label: 'Vilket område?',
        options: {
          krankning: 'Kränkande behandling',
          stod: 'Stöd och särskilt stöd',
          trygghet_studiero: 'Trygghet och studiero',
          undervisning: 'Undervisning',
          betyg: 'Betyg',
          skolplikt: 'Skolplikt och frånvaro',
          klagomalshantering: 'Klagomålshantering',
          annat: 'Annat',
        },
      },
      about: { label: 'Vad gäller det?' },
      pupils: { label: 'Vilka barn eller elever?' },
      criticised,
    },
  },
  assignHandler: {
    title: 'Utse handläggare',
    fields: { handler: { label: 'Vem skriver svaret?' }, instruction: { label: 'Något att tänka på?' } },
  },
  nameCriticised: { title: 'Vem kritiseras?', fields: { criticised } },
  requestMaterial: {
    title: 'Begär underlag',
    fields: {
      contributor: { label: 'Vem ska lämna underlag?', hint: 'Oftast rektorn.' },
      dueOn: { label: 'Senast', hint: 'En dag före svarsdagen. Tänk på lov.' },
      questions: { label: 'Vad behöver ni veta?' },
    },
  },
  giveMaterial: {
    title: 'Lämna underlag',
    intro: 'Beskriv vad som hänt, vad skolan har gjort och när. Säg också vad som inte gjordes.',
    fields: { material: { label: 'Underlag' }, attachments },
  },
  waiveMaterial: { title: 'Svara utan underlaget', fields: { reason } },
  requestExtension: {
    title: 'Begär anstånd',
    fields: { wantedDay: { label: 'Vilken dag vill ni ha?' }, reason },
  },
  recordExtension: {
    title: 'Beviljat anstånd',
    intro: 'Dagen flyttas bara när Skolinspektionen har gett en ny.',
    fields: { dueOn: { label: 'Ny dag' }, receivedOn, documentReference },
  },
  draftAnswer: {
    title: 'Svaret',
    submit: 'Lämna för underskrift',
    fields: {
      answer: { label: 'Svar till Skolinspektionen' },
      shortcomings: {
        label: 'Finns det brister?',
        options: { ja: 'Ja', delvis: 'Delvis', nej: 'Nej' },
      },
      attachments,
    },
  },
  returnAnswer: { title: 'Lämna tillbaka svaret', fields: { missing: { label: 'Vad saknas?' } } },
  signAnswer: {
    title: 'Skriv under',
    submit: 'Skriv under',
    fields: { decisionNumber: { label: 'Delegationsbeslut', hint: 'Numret, om beslutet ska anmälas till nämnden.' } },
  },
  sendAnswer: {
    title: 'Svaret skickat',
    fields: {
      sentAt: { label: 'När?' },
      how: { label: 'Hur?', options: { e_tjanst: 'Skolinspektionens e-tjänst', e_post: 'E-post', post: 'Brev' } },
    },
  },
  recordFurtherRequest: {
    title: 'Ny begäran',
    fields: { receivedOn, documentReference, answerDueOn, asked: { label: 'Vad begärs?' } },
  },
  recordDecision: {
    title: 'Skolinspektionens beslut',
    fields: {
      decidedOn: { label: 'Beslutets dag' },
      documentReference,
      outcome: {
        label: 'Vad blev beslutet?',
        options: {
          ingen_atgard: 'Ingen brist, ingen åtgärd',
          avstar: 'Brist, men Skolinspektionen avstår från att ingripa',
          anmarkning: 'Anmärkning',
          forelaggande: 'Föreläggande',
        },
      },
      reportDueOn: { label: 'Redovisa åtgärderna senast' },
      isGrave: { label: 'Anges ett allvarligt missförhållande?' },
      hasFine: { label: 'Är föreläggandet förenat med vite?' },
      fine: { label: 'Vitets belopp i kronor' },
      wanted: { label: 'Vilka åtgärder krävs?' },
    },
  },
  decideMeasures: { title: 'Besluta om åtgärder', submit: 'Besluta', fields: { measures: measuresTexts() } },
  ...measureForms,
  submitReport: {
    title: 'Redovisning',
    fields: { sentAt: { label: 'När skickades den?' }, report: { label: 'Vad har gjorts?' } },
  },
  recordReview: {
    title: 'Svar på redovisningen',
    fields: {
      decidedOn: { label: 'Beskedets dag' },
      documentReference,
      review: {
        label: 'Vad säger Skolinspektionen?',
        options: { godkand: 'Bristerna är avhjälpta', brister_kvarstar: 'Brister kvarstår' },
      },
      reportDueOn: { label: 'Redovisa på nytt senast' },
      comment: { label: 'Kommentar' },
    },
  },
  handOver: {
    title: 'Ta om hand som klagomål',
    submit: 'Öppna klagomålsärende',
    fields: {
      unit: { label: 'Vilken enhet gäller det?', hint: 'Lämna tomt om det är ärendets egen enhet.' },
      area: {
        label: 'Vad gäller klagomålet?',
        options: {
          undervisning: 'Undervisning',
          trygghet: 'Trygghet',
          stod: 'Stöd',
          betyg: 'Betyg',
          skolskjuts: 'Skolskjuts',
          lokaler: 'Lokaler',
          mat: 'Mat',
          bemotande: 'Bemötande',
          klagomalshantering: 'Hur ett klagomål har tagits om hand',
          annat: 'Annat',
        },
      },
      what: { label: 'Vad säger den som klagar?' },
      criticisedKind: {
        label: 'Vem kritiseras?',
        options: {
          ingen: 'Ingen särskild',
          personal: 'Någon i personalen',
          rektor: 'Rektorn',
          huvudman: 'Skolchefen eller någon annan hos huvudmannen',
          vet_ej: 'Framgår inte',
        },
      },
      relation: {
        label: 'Vem klagar?',
        options: { elev: 'En elev', vardnadshavare: 'En vårdnadshavare', annan: 'Någon annan' },
      },
      name: { label: 'Namn', hint: 'Om det framgår. Utan namn och kontaktuppgift blir klagomålet anonymt.' },
      contact: { label: 'Telefon eller e-post' },
    },
  },
  complaintClosed: { title: 'Klagomålet avslutat', fields: { from: { label: 'Vilket ärende?' } } },
  close: { title: 'Avsluta', submit: 'Avsluta', fields: { lessons: { label: 'Vad har huvudmannen lärt sig?' } } },
  reopen: { title: 'Återöppna', fields: { reason } },
  addNote: addNoteForm,
};
