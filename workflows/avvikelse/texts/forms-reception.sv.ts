import type { ProcessTexts } from '../../../src/domain/texts.ts';
import * as words from './words.sv.ts';

const { ringa: _ringa, ...higher } = words.grade;
const { nej: _nej, vet_ej: _vetEj, ...somebody } = words.conduct;

/** Questions of the reception, in Swedish. */
export const forms: ProcessTexts['forms'] = {
  triage: {
    title: 'Bedöm allvaret',
    intro: 'Bedöm samma dag. Det som är allvarligt bedöms genast.',
    submit: 'Besluta',
    fields: {
      dangers: {
        label: 'Stämmer något av detta?',
        hint: 'I så fall är det allvarligt, och Arbetsmiljöverket ska prövas (3 kap. 3 a § arbetsmiljölagen).',
        options: words.dangers,
      },
      grade: {
        label: 'Hur allvarligt är det?',
        hint: 'Det som händer om och om igen på samma plats räknas upp till måttligt.',
        options: words.grade,
      },
      likelihood: {
        label: 'Hur troligt är det att det händer igen?',
        options: { osannolikt: 'Osannolikt', mojligt: 'Möjligt', troligt: 'Troligt' },
      },
      reasons: { label: 'Varför?' },
    },
  },
  raiseSeverity: {
    title: 'Höj allvarlighetsgraden',
    fields: {
      grade: { label: 'Till vad?', options: higher },
      reason: { label: 'Vad har kommit fram?' },
    },
  },
  correctUnit: {
    title: 'Rätta enheten',
    fields: { unit: { label: 'Vilken enhet ansvarar?' }, reason: { label: 'Varför blev det fel?' } },
  },
  questionConduct: {
    title: 'Ange vems handlande som är i fråga',
    intro: 'Den som anges här ser inte längre ärendet och kan varken utreda eller kontrollera det.',
    fields: {
      conduct: { label: 'Vem är det fråga om?', options: somebody },
      inQuestion: { label: 'Vem, om du vet?' },
      how: { label: 'Hur kom det fram?' },
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
  assignInvestigator: {
    title: 'Utse någon att utreda eller åtgärda',
    submit: 'Utse',
    fields: {
      investigator: { label: 'Vem?', hint: 'Inte den vars handlande det gäller, och ingen närstående.' },
      instruction: { label: 'Något att tänka på' },
    },
  },
  register: {
    title: 'Ange diarienummer',
    fields: {
      diaryNumber: { label: 'Diarienummer', hint: 'Bara numret, inga namn.' },
      registeredOn: { label: 'Registrerat den' },
    },
  },
};
