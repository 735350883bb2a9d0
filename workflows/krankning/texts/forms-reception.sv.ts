import type { ProcessTexts } from '../../../src/domain/texts.ts';
import * as words from './words.sv.ts';

/** Questions of the reception, in Swedish. */
export const forms: ProcessTexts['forms'] = {
  takeUp: { title: 'Ta upp som rapport', fields: { reason: { label: 'Varför ska händelsen rapporteras?' } } },
  acknowledge: {
    title: 'Kvittera rapporten',
    intro: 'Du bekräftar att du har läst. Bedöm inte än.',
    submit: 'Kvittera',
    fields: {
      suspectedCrime: {
        label: 'Kan en elev misstänkas för brott?',
        hint: 'Svarar du ja ska frågan om polisanmälan prövas i dag.',
        options: words.yesNoUnsure,
      },
      protection: { label: 'Vad görs nu för att barnet ska vara tryggt?' },
    },
  },
  correctUnit: {
    title: 'Rätta enheten',
    fields: {
      unit: { label: 'Vilken enhet ansvarar för barnet?' },
      reason: { label: 'Varför blev det fel?' },
    },
  },
  identifyAccused: {
    title: 'Ange vem som pekas ut',
    intro: 'Personal som anges här ser inte längre ärendet.',
    fields: {
      accusedKind: { label: 'Vem ska ha gjort det?', options: words.accusedKind },
      accused: { label: 'Vem eller vilka?' },
      how: { label: 'Hur kom det fram?' },
    },
  },
  notifyHuvudman: {
    title: 'Anmäl till huvudmannen',
    intro: 'Inget behöver vara utrett. Du kan anmäla med ett klick.',
    submit: 'Anmäl',
    fields: {
      message: { label: 'Något huvudmannen bör veta nu?' },
      protection: { label: 'Vad har gjorts för att barnet ska vara tryggt?' },
    },
  },
  register: {
    title: 'Ange diarienummer',
    fields: {
      diaryNumber: { label: 'Diarienummer', hint: 'Bara numret, inga namn.' },
      registeredOn: { label: 'Registrerat den' },
    },
  },
  assignInvestigator: {
    title: 'Utse utredare',
    submit: 'Utse',
    fields: {
      investigator: {
        label: 'Vem utreder?',
        hint: 'Någon som inte är inblandad och inte står någon av de inblandade nära (16 § förvaltningslagen).',
      },
      instruction: { label: 'Något att tänka på' },
    },
  },
  changeInvestigator: {
    title: 'Byt utredare',
    intro: 'Tiden för utredningen löper vidare.',
    submit: 'Byt',
    fields: {
      investigator: { label: 'Vem utreder nu?' },
      reasonCode: {
        label: 'Varför byts utredaren?',
        options: {
          jav: 'Jäv',
          franvaro: 'Frånvaro',
          arbetsborda: 'Arbetsbörda',
          kompetens: 'Annan kompetens behövs',
          annat: 'Annat',
        },
      },
      reason: { label: 'Kommentar' },
    },
  },
  declareConflict: {
    title: 'Anmäl jäv',
    intro: 'Den som kan vara jävig ska genast säga till. Det är inget erkännande.',
    submit: 'Anmäl jäv',
    fields: {
      conflicted: { label: 'Vem är jävig?', hint: 'Välj dig själv eller den det gäller.' },
      reasonCode: {
        label: 'På vilket sätt?',
        options: {
          narstaende: 'Närstående till någon inblandad',
          egen_inblandning: 'Själv inblandad i händelsen',
          eget_intresse: 'Påverkas själv av utgången',
          annan_omstandighet: 'Annat som kan rubba förtroendet',
        },
      },
      reason: { label: 'Kommentar' },
    },
  },
};
