import type { ProcessTexts } from '../../../src/domain/texts.ts';
import * as words from './words.en.ts';

/** Questions of the reception, in English. */
export const forms: ProcessTexts['forms'] = {
  takeUp: { title: 'Take up as a report', fields: { reason: { label: 'Why must the event be reported?' } } },
  acknowledge: {
    title: 'Acknowledge the report',
    intro: 'You confirm that you have read it. Do not assess yet.',
    submit: 'Acknowledge',
    fields: {
      suspectedCrime: {
        label: 'Can a pupil be suspected of a crime?',
        hint: 'If you answer yes, a police report is to be considered today.',
        options: words.yesNoUnsure,
      },
      protection: { label: 'What is done now to keep the child safe?' },
    },
  },
  correctUnit: {
    title: 'Correct the unit',
    fields: {
      unit: { label: 'Which unit answers for the child?' },
      reason: { label: 'Why did it go wrong?' },
    },
  },
  identifyAccused: {
    title: 'Say who is accused',
    intro: 'Staff named here no longer see the case.',
    fields: {
      accusedKind: { label: 'Who is said to have done it?', options: words.accusedKind },
      accused: { label: 'Who?' },
      how: { label: 'How did it come to light?' },
    },
  },
  notifyHuvudman: {
    title: 'Notify the huvudman',
    intro: 'Nothing need be investigated yet. One click is enough.',
    submit: 'Notify',
    fields: {
      message: { label: 'Anything the huvudman should know now?' },
      protection: { label: 'What has been done to keep the child safe?' },
    },
  },
  register: {
    title: 'Enter the register number',
    fields: {
      diaryNumber: { label: 'Register number', hint: 'Only the number, no names.' },
      registeredOn: { label: 'Registered on' },
    },
  },
  assignInvestigator: {
    title: 'Appoint an investigator',
    submit: 'Appoint',
    fields: {
      investigator: {
        label: 'Who investigates?',
        hint: 'Somebody not involved and not close to anybody involved (Administrative Procedure Act, section 16).',
      },
      instruction: { label: 'Something to think of' },
    },
  },
  changeInvestigator: {
    title: 'Change investigator',
    intro: 'The time for the investigation runs on.',
    submit: 'Change',
    fields: {
      investigator: { label: 'Who investigates now?' },
      reasonCode: {
        label: 'Why?',
        options: {
          jav: 'Partiality',
          franvaro: 'Absence',
          arbetsborda: 'Workload',
          kompetens: 'Other competence needed',
          annat: 'Other',
        },
      },
      reason: { label: 'Comment' },
    },
  },
  declareConflict: {
    title: 'Declare partiality',
    intro: 'Whoever may be partial must say so at once. It admits nothing.',
    submit: 'Declare',
    fields: {
      conflicted: { label: 'Who is partial?', hint: 'Choose yourself or the person concerned.' },
      reasonCode: {
        label: 'In what way?',
        options: {
          narstaende: 'Close to somebody involved',
          egen_inblandning: 'Involved in the event',
          eget_intresse: 'Affected by the outcome',
          annan_omstandighet: 'Something else that can shake the trust',
        },
      },
      reason: { label: 'Comment' },
    },
  },
};
