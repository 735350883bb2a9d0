import type { ProcessTexts } from '../../../src/domain/texts.ts';
import * as words from './words.en.ts';

const { ringa: _ringa, ...higher } = words.grade;
const { nej: _nej, vet_ej: _vetEj, ...somebody } = words.conduct;

/** Questions of the reception, in English. */
export const forms: ProcessTexts['forms'] = {
  triage: {
    title: 'Assess how serious it is',
    intro: 'Assess it the same day; at once when it is serious.',
    submit: 'Decide',
    fields: {
      dangers: {
        label: 'Is any of this true?',
        hint: 'If so it is serious, and a report to the Work Environment Authority is considered (Work Environment Act, chapter 3, section 3 a).',
        options: words.dangers,
      },
      grade: {
        label: 'How serious is it?',
        hint: 'What happens again and again at the same place is counted up to moderate.',
        options: words.grade,
      },
      likelihood: {
        label: 'How likely is it to happen again?',
        options: { osannolikt: 'Unlikely', mojligt: 'Possible', troligt: 'Likely' },
      },
      reasons: { label: 'Why?' },
    },
  },
  raiseSeverity: {
    title: 'Raise the severity',
    fields: { grade: { label: 'To what?', options: higher }, reason: { label: 'What has come to light?' } },
  },
  correctUnit: {
    title: 'Correct the unit',
    fields: { unit: { label: 'Which unit answers for it?' }, reason: { label: 'Why was it wrong?' } },
  },
  questionConduct: {
    title: 'Say whose conduct is in question',
    intro: 'Whoever is named here no longer sees the case and can neither investigate nor control it.',
    fields: {
      conduct: { label: 'Who is it about?', options: somebody },
      inQuestion: { label: 'Who, if you know?' },
      how: { label: 'How did it come to light?' },
    },
  },
  declareConflict: {
    title: 'Declare partiality',
    intro: 'Whoever may be partial says so at once. It is no confession.',
    submit: 'Declare',
    fields: {
      conflicted: { label: 'Who is partial?', hint: 'Choose yourself or the person it concerns.' },
      reasonCode: {
        label: 'In which way?',
        options: {
          narstaende: 'Close to somebody involved',
          egen_inblandning: 'Involved in the event',
          eget_intresse: 'Concerned by the outcome',
          annan_omstandighet: 'Something else that can shake confidence',
        },
      },
      reason: { label: 'Comment' },
    },
  },
  assignInvestigator: {
    title: 'Appoint somebody to investigate or put it right',
    submit: 'Appoint',
    fields: {
      investigator: { label: 'Who?', hint: 'Not the one whose conduct it concerns, and nobody close.' },
      instruction: { label: 'Something to keep in mind' },
    },
  },
  register: {
    title: 'Give the diary number',
    fields: {
      diaryNumber: { label: 'Diary number', hint: 'The number only, no names.' },
      registeredOn: { label: 'Registered on' },
    },
  },
};
