import type { FieldTexts, ProcessTexts } from '../../../src/domain/texts.ts';
import { addNoteForm } from '../../shared/words.en.ts';
import * as words from './words.en.ts';

const answered: Readonly<Record<string, FieldTexts>> = {
  wasAnswered: { label: 'Has it been answered there?', options: words.yesNo },
  answeredOn: { label: 'Which day?' },
  answer: { label: 'What was answered?' },
};

/** Questions of the ladder, the talk with the sender, Skolinspektionen and notes, in English. */
export const forms: ProcessTexts['forms'] = {
  handUp: {
    title: 'Hand up',
    fields: {
      to: { label: 'To whom?', options: { rektor: words.levels.rektor, huvudman: words.levels.huvudman } },
      ...answered,
      reason: { label: 'Why is it handed up?' },
    },
  },
  handDown: {
    title: 'Hand down',
    fields: {
      to: { label: 'To whom?', options: { personal: words.levels.personal, rektor: words.levels.rektor } },
      agreed: {
        label: 'Does whoever complained want it?',
        options: { klaganden_vill: 'Yes', klaganden_anonym: 'Cannot be asked: anonymous' },
      },
      reason: { label: 'Why?' },
    },
  },
  noteStep: {
    title: 'Earlier step',
    intro: 'It shows that the matter has been tried on the right step before it goes on.',
    fields: {
      level: { label: 'Which step?', options: { ...words.levels, skolinspektionen: 'The Schools Inspectorate' } },
      who: { label: 'Who had it?' },
      hadItOn: { label: 'When?' },
      ...answered,
    },
  },
  askQuestion: {
    title: 'Ask whoever complained',
    intro: 'Whoever complained reads the question and can answer here.',
    submit: 'Ask',
    fields: {
      question: { label: 'The question', hint: 'What do you need to know?' },
      answerBy: { label: 'Preferably answered before' },
    },
  },
  answerQuestion: { title: 'Answer', submit: 'Send the answer', fields: { answer: { label: 'Answer' } } },
  dropQuestion: { title: 'Go on without an answer', fields: { reason: { label: 'Why?' } } },
  addMore: { title: 'Write more', submit: 'Send', fields: { more: { label: 'What do you want to add?' } } },
  withdraw: {
    title: 'Take the complaint back',
    intro: 'You need not say why. If something points at a defect it is looked into all the same.',
    submit: 'Take it back',
    fields: { said: { label: 'Do you want to say why?' } },
  },
  continueExOfficio: {
    title: 'Go on all the same',
    intro: 'Whoever complained reads the reason.',
    fields: { reason: { label: 'Why must it be looked into?' } },
  },
  acceptWithdrawal: {
    title: 'Close as taken back',
    intro: 'Whoever complained reads this.',
    fields: {
      signs: { label: 'Does anything point at a defect?', options: { inga_tecken_pa_brist: 'No, nothing does' } },
      reason: { label: 'How do you know?' },
    },
  },
  requestStatement: {
    title: 'What the Inspectorate asks',
    intro: 'From now on nothing in the case may be destroyed.',
    fields: {
      reference: { label: 'Reference number of the Inspectorate' },
      receivedAt: { label: 'When did the request come?' },
      answerBy: { label: 'Answer by' },
      asked: { label: 'What is asked for?' },
      criticised: {
        label: 'Is anybody on the staff criticised?',
        hint: 'That person may see neither of the cases.',
      },
    },
  },
  noteInspectorateClosed: { title: 'Closed case with the Inspectorate', fields: { from: { label: 'Which case' } } },
  liftLegalHold: { title: 'Lift the legal hold', fields: { reason: { label: 'Why is it no longer needed?' } } },
  noteSpawnedClosed: { title: 'Closed case', fields: { from: { label: 'Which case' } } },
  declareConflict: {
    title: 'Declare partiality',
    fields: {
      conflicted: { label: 'Who is partial?' },
      reasonCode: {
        label: 'Why?',
        options: {
          narstaende: 'Closely related to somebody in the case',
          egen_inblandning: 'Has been involved',
          eget_intresse: 'Has an interest in the outcome',
          annan_omstandighet: 'Another circumstance that may shake confidence',
        },
      },
      reason: { label: 'Describe' },
    },
  },
  protectIdentity: {
    title: 'Protected identity',
    fields: {
      whose: {
        label: 'Whose?',
        options: { klaganden: 'Of whoever complained', barnet: 'The child’s', annan: 'Somebody else’s' },
      },
      protection: {
        label: 'Which protection?',
        options: {
          sekretessmarkering: 'Secrecy marking',
          skyddad_folkbokforing: 'Protected population registration',
          fingerade_uppgifter: 'Fictitious personal data',
        },
      },
      knownSince: { label: 'Known since' },
    },
  },
  addNote: addNoteForm,
  linkCase: {
    title: 'Link a case',
    fields: { other: { label: 'Which case?' }, reason: { label: 'How do they belong together?' } },
  },
  proposeAnnulment: {
    title: 'Propose annulment',
    intro: 'Another person must confirm.',
    fields: {
      reasonCode: {
        label: 'Why?',
        options: {
          dubblett: 'The same complaint is here already',
          inget_innehall: 'Sent by mistake, without content',
          ovning: 'Exercise or test',
        },
      },
      reason: { label: 'Describe' },
    },
  },
  rejectAnnulment: { title: 'Reject annulment', fields: { reason: { label: 'Why?' } } },
};
