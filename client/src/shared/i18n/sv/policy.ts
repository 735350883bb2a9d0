import type { Messages } from '../messages.ts';

/** Texts of client/src/features/admin/policy about where a limit comes from, and about open cases. */
export const policy = {
  lawSays: 'Lagen säger ”{word}” och anger inget antal dagar.',
  byDefault: 'Grundinställning: {limit}',

  preview: 'Vilka öppna ärenden berörs?',
  previewLead:
    'Att publicera ändrar inget datum i öppna ärenden. Här syns vilka datum som skulle ändras om de sedan räknas om.',
  previewShow: 'Visa vilka datum som skulle ändras',
  previewNone: 'Inget datum i {looked} öppna ärenden skulle ändras.',
  previewSome: {
    one: '{count} öppet ärende skulle få andra datum.',
    other: '{count} öppna ärenden skulle få andra datum.',
  },
  rule: 'Tidsgräns',
  earlier: 'Tidigare',
  later: 'Senare',
  casesTitle: 'Ärenden som du får se',
  caseColumn: 'Ärende',
  before: 'Nu',
  after: 'Skulle bli',
  hidden: { one: '{count} datum i ärenden som inte visas här.', other: '{count} datum i ärenden som inte visas här.' },

  redating: 'Öppna ärenden',
  behindNone: 'Alla öppna ärenden följer det som gäller nu.',
  behind: {
    one: '{count} öppet ärende följer en äldre rutin eller kalender. Det behåller sina datum tills något annat beslutas.',
    other:
      '{count} öppna ärenden följer en äldre rutin eller kalender. De behåller sina datum tills något annat beslutas.',
  },
  decide: 'Räkna om öppna ärenden',
  decideLead:
    'Beslutet och skälet sparas. Datum som någon har planerat står kvar, och en tid som lagen själv anger blir aldrig längre.',
  decideSure: 'Räkna om datumen i öppna ärenden?',
  decideText: {
    one: '{count} öppet ärende följer från och med nu version {version}. Dess datum räknas om, och det syns i ärendet.',
    other:
      '{count} öppna ärenden följer från och med nu version {version}. Deras datum räknas om, och det syns i vart och ett.',
  },
  decideYes: 'Räkna om',
  decided: 'Beslutet är sparat. Ärendena räknas om.',
  decisions: 'Beslut',
  decisionOf: 'Beslut {number}, version {version}',
  decisionBy: '{by}, {at}',
  progress: '{done} av {total} ärenden klara',
  finished: {
    one: 'Klart. I {count} ärende ändrades minst ett datum.',
    other: 'Klart. I {count} ärenden ändrades minst ett datum.',
  },
} as const satisfies Messages;
