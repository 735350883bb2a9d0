import type { FieldTexts, ProcessTexts } from '../../../src/domain/texts.ts';
import * as words from './words.en.ts';

const toSender: Readonly<Record<string, FieldTexts>> = {
  area: { label: 'What is it about?', options: words.areas },
  what: { label: 'What has happened?', hint: 'In your own words. When and where was it?' },
  wish: { label: 'What do you want to happen?' },
  criticisedKind: {
    label: 'Do you complain about a certain person?',
    hint: 'That person may not read your complaint.',
    options: words.criticisedKind,
  },
  criticisedName: { label: 'Who is it?', hint: 'A name, or so that we understand whom you mean.' },
  raisedWith: {
    label: 'Have you already talked to anybody about it?',
    hint: 'You need not have done so. The huvudman is whoever runs the school, often the municipality.',
    options: words.levels,
  },
  relation: { label: 'Who are you?', options: words.relations },
  identity: {
    label: 'Do you want to say what your name is?',
    hint: 'If you are anonymous we do not ask how to reach you. You read the answer with the code.',
    options: { namngiven: 'Yes, with my name', anonym: 'No, I want to be anonymous' },
  },
  name: { label: 'Your name' },
  contact: { label: 'How do we reach you?', hint: 'Phone or e-mail.' },
  isIdentityProtected: { label: 'Do you or the child have a protected identity?' },
};

/** Questions of the two ways in, in English. */
export const forms: ProcessTexts['forms'] = {
  send: {
    title: 'Make a complaint',
    intro: 'Three short steps. What you need not answer is marked as optional.',
    submit: 'Send the complaint',
    steps: { vad: 'What it is about', vem: 'Whom it is about', du: 'About you' },
    fields: {
      ...toSender,
      childName: { label: 'Which child is it about?', hint: 'Leave empty if it is not about a certain child.' },
    },
  },
  receive: {
    title: 'Take a complaint',
    intro: 'Write down what somebody else has told, in that person’s own words.',
    submit: 'Register the complaint',
    steps: { hur: 'How it came', vad: 'What it is about', vem: 'Whom it is about', du: 'About whoever complains' },
    fields: {
      channel: {
        label: 'How did it come?',
        options: {
          telefon: 'By phone',
          e_post: 'E-mail',
          brev: 'Letter',
          personligt: 'In person',
          skolinspektionen: 'Handed over by the Schools Inspectorate',
        },
      },
      receivedAt: { label: 'When did it come?', hint: 'All times count from that moment, not from today.' },
      authorityReference: { label: 'Reference number of the Inspectorate' },
      ...toSender,
      criticised: {
        label: 'Who on the staff is criticised?',
        hint: 'That person may neither read, handle nor judge. If they are several, add the others afterwards.',
      },
      child: { label: 'Which child is it about?' },
    },
  },
};
