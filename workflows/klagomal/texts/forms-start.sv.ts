import type { FieldTexts, ProcessTexts } from '../../../src/domain/texts.ts';
import * as words from './words.sv.ts';

const toSender: Readonly<Record<string, FieldTexts>> = {
  area: { label: 'Vad handlar det om?', options: words.areas },
  what: { label: 'Vad har hänt?', hint: 'Skriv med egna ord. När och var var det?' },
  wish: { label: 'Vad vill du ska hända?' },
  criticisedKind: {
    label: 'Klagar du på en viss person?',
    hint: 'Den personen får inte läsa ditt klagomål.',
    options: words.criticisedKind,
  },
  criticisedName: { label: 'Vem är det?', hint: 'Namn, eller så att vi förstår vem du menar.' },
  raisedWith: {
    label: 'Har du redan tagit upp det med någon?',
    hint: 'Du måste inte ha gjort det. Huvudmannen är den som driver skolan, ofta kommunen.',
    options: words.levels,
  },
  relation: { label: 'Vem är du?', options: words.relations },
  identity: {
    label: 'Vill du säga vad du heter?',
    hint: 'Är du anonym frågar vi inte hur vi når dig. Svaret läser du med koden.',
    options: { namngiven: 'Ja, mitt namn står med', anonym: 'Nej, jag vill vara anonym' },
  },
  name: { label: 'Ditt namn' },
  contact: { label: 'Hur når vi dig?', hint: 'Telefon eller e-post.' },
  isIdentityProtected: { label: 'Har du eller barnet skyddade personuppgifter?' },
};

/** Questions of the two ways in, in Swedish. */
export const forms: ProcessTexts['forms'] = {
  send: {
    title: 'Lämna ett klagomål',
    intro: 'Tre korta steg. Det du inte måste svara på är märkt som frivilligt.',
    submit: 'Skicka klagomålet',
    steps: { vad: 'Vad det gäller', vem: 'Vem det gäller', du: 'Om dig' },
    fields: {
      ...toSender,
      childName: { label: 'Vilket barn gäller det?', hint: 'Lämna tomt om det inte gäller ett visst barn.' },
    },
  },
  receive: {
    title: 'Ta emot ett klagomål',
    intro: 'Skriv ner det någon annan har berättat, med den personens egna ord.',
    submit: 'Registrera klagomålet',
    steps: { hur: 'Hur det kom', vad: 'Vad det gäller', vem: 'Vem det gäller', du: 'Om den som klagar' },
    fields: {
      channel: {
        label: 'Hur kom det?',
        options: {
          telefon: 'Telefon',
          e_post: 'E-post',
          brev: 'Brev',
          personligt: 'Personligen',
          skolinspektionen: 'Överlämnat från Skolinspektionen',
        },
      },
      receivedAt: { label: 'När kom det?', hint: 'Alla tider räknas från den stunden, inte från i dag.' },
      authorityReference: { label: 'Skolinspektionens diarienummer' },
      ...toSender,
      criticised: {
        label: 'Vem av personalen kritiseras?',
        hint: 'Den personen får varken läsa, handlägga eller bedöma. Är de flera, lägg till de andra efteråt.',
      },
      child: { label: 'Vilket barn gäller det?' },
    },
  },
};
