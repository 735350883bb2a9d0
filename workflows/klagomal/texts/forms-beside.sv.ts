import type { FieldTexts, ProcessTexts } from '../../../src/domain/texts.ts';
import { addNoteForm } from '../../shared/words.sv.ts';
import * as words from './words.sv.ts';

const answered: Readonly<Record<string, FieldTexts>> = {
  wasAnswered: { label: 'Har det svarats där?', options: words.yesNo },
  answeredOn: { label: 'Vilken dag?' },
  answer: { label: 'Vad svarades?' },
};

/** Questions of the ladder, the talk with the sender, Skolinspektionen and notes, in Swedish. */
export const forms: ProcessTexts['forms'] = {
  handUp: {
    title: 'Lyft uppåt',
    fields: {
      to: { label: 'Till vem?', options: { rektor: words.levels.rektor, huvudman: words.levels.huvudman } },
      ...answered,
      reason: { label: 'Varför lyfts det?' },
    },
  },
  handDown: {
    title: 'Lämna nedåt',
    fields: {
      to: { label: 'Till vem?', options: { personal: words.levels.personal, rektor: words.levels.rektor } },
      agreed: {
        label: 'Vill den som klagat det?',
        options: { klaganden_vill: 'Ja', klaganden_anonym: 'Går inte att fråga: anonym' },
      },
      reason: { label: 'Varför?' },
    },
  },
  noteStep: {
    title: 'Tidigare steg',
    intro: 'Det visar att saken har prövats på rätt steg innan den går vidare.',
    fields: {
      level: { label: 'Vilket steg?', options: { ...words.levels, skolinspektionen: 'Skolinspektionen' } },
      who: { label: 'Vem hade den?' },
      hadItOn: { label: 'När?' },
      ...answered,
    },
  },
  askQuestion: {
    title: 'Begär komplettering',
    intro: 'Den som klagat läser frågan och kan svara här.',
    submit: 'Ställ frågan',
    fields: { question: { label: 'Frågan', hint: 'Vad behöver ni veta?' }, answerBy: { label: 'Svara helst före' } },
  },
  answerQuestion: { title: 'Svar', submit: 'Skicka svaret', fields: { answer: { label: 'Svar' } } },
  dropQuestion: { title: 'Gå vidare utan svar', fields: { reason: { label: 'Varför?' } } },
  addMore: { title: 'Skriv mer', submit: 'Skicka', fields: { more: { label: 'Vad vill du lägga till?' } } },
  withdraw: {
    title: 'Ta tillbaka klagomålet',
    intro: 'Du behöver inte säga varför. Tyder något på en brist utreds det ändå.',
    submit: 'Ta tillbaka',
    fields: { said: { label: 'Vill du säga varför?' } },
  },
  continueExOfficio: {
    title: 'Gå vidare ändå',
    intro: 'Den som klagat läser skälet.',
    fields: { reason: { label: 'Varför måste det utredas?' } },
  },
  acceptWithdrawal: {
    title: 'Avsluta som återtaget',
    intro: 'Den som klagat läser det här.',
    fields: {
      signs: { label: 'Tyder något på en brist?', options: { inga_tecken_pa_brist: 'Nej, inget tyder på det' } },
      reason: { label: 'Hur vet ni det?' },
    },
  },
  requestStatement: {
    title: 'Skolinspektionens begäran',
    intro: 'Från nu får inget i ärendet gallras.',
    fields: {
      reference: { label: 'Skolinspektionens diarienummer' },
      receivedAt: { label: 'När kom begäran?' },
      answerBy: { label: 'Svara senast' },
      asked: { label: 'Vad begärs?' },
      criticised: {
        label: 'Kritiseras någon av personalen?',
        hint: 'Den personen får inte se något av ärendena.',
      },
    },
  },
  noteInspectorateClosed: {
    title: 'Avslutat ärende hos Skolinspektionen',
    fields: { from: { label: 'Vilket ärende' } },
  },
  liftLegalHold: { title: 'Häv gallringsspärren', fields: { reason: { label: 'Varför behövs den inte längre?' } } },
  noteSpawnedClosed: { title: 'Avslutat ärende', fields: { from: { label: 'Vilket ärende' } } },
  declareConflict: {
    title: 'Anmäl jäv',
    fields: {
      conflicted: { label: 'Vem är jävig?' },
      reasonCode: {
        label: 'Varför?',
        options: {
          narstaende: 'Närstående till någon i ärendet',
          egen_inblandning: 'Har själv varit inblandad',
          eget_intresse: 'Har eget intresse av utgången',
          annan_omstandighet: 'Annan omständighet som kan rubba förtroendet',
        },
      },
      reason: { label: 'Beskriv' },
    },
  },
  protectIdentity: {
    title: 'Skyddade personuppgifter',
    fields: {
      whose: {
        label: 'Vems?',
        options: { klaganden: 'Den som klagat', barnet: 'Barnets', annan: 'Någon annans' },
      },
      protection: {
        label: 'Vilket skydd?',
        options: {
          sekretessmarkering: 'Sekretessmarkering',
          skyddad_folkbokforing: 'Skyddad folkbokföring',
          fingerade_uppgifter: 'Fingerade personuppgifter',
        },
      },
      knownSince: { label: 'Känt sedan' },
    },
  },
  addNote: addNoteForm,
  linkCase: {
    title: 'Länka ärende',
    fields: { other: { label: 'Vilket ärende?' }, reason: { label: 'Hur hänger de ihop?' } },
  },
  proposeAnnulment: {
    title: 'Föreslå makulering',
    intro: 'En annan person måste bekräfta.',
    fields: {
      reasonCode: {
        label: 'Varför?',
        options: {
          dubblett: 'Samma klagomål finns redan',
          inget_innehall: 'Skickades av misstag, utan innehåll',
          ovning: 'Övning eller test',
        },
      },
      reason: { label: 'Beskriv' },
    },
  },
  rejectAnnulment: { title: 'Avslå makulering', fields: { reason: { label: 'Varför?' } } },
};
