import type { ProcessTexts } from '../../../src/domain/texts.ts';
import { measureForms, measuresTexts } from '../../shared/words.en.ts';
import * as words from './words.en.ts';

/** Questions about causes, measures and control, in English. */
export const forms: ProcessTexts['forms'] = {
  fixDirectly: {
    title: 'Put right at once',
    intro: 'For what is minor: make it safe and write what you did.',
    submit: 'Done',
    fields: {
      what: { label: 'What has been done?' },
      fixedOn: { label: 'When?' },
      costKronor: { label: 'What did it cost, in kronor?' },
    },
  },
  recordFinding: {
    title: 'Add a finding',
    submit: 'Save',
    fields: {
      findingKind: {
        label: 'What is it?',
        options: {
          samtal: 'Talk',
          platsbesok: 'Visit to the place',
          bild: 'Picture or sketch',
          dokument: 'Paper or file',
          matning: 'Measurement',
          annat: 'Something else',
        },
      },
      person: { label: 'Whose version is it?' },
      foundOn: { label: 'When?' },
      content: { label: 'What was found?' },
    },
  },
  extendInvestigation: {
    title: 'Extend the investigation',
    fields: { dueOn: { label: 'New last day' }, reason: { label: 'Why is more time needed?' } },
  },
  completeInvestigation: {
    title: 'Complete the investigation',
    submit: 'Go on to the causes',
    fields: {
      circumstances: { label: 'What happened, step by step?' },
      risks: { label: 'What could have happened, and how likely is it to happen again?' },
      representativePart: {
        label: 'Did the safety representative take part?',
        options: { deltog: 'Yes', erbjods: 'No, but had the chance', finns_inte: 'No, there is none' },
      },
      earlierEvents: { label: 'Has anything similar happened before?' },
    },
  },
  analyseCauses: {
    title: 'Analyse the causes',
    intro: 'Ask why several times. The cause is seldom only a person.',
    fields: {
      causeLevels: { label: 'Where are the causes?', options: words.causeLevels },
      causes: { label: 'Describe the causes' },
    },
  },
  decideMeasures: {
    title: 'Decide on measures',
    intro: 'What cannot be done at once has a day and somebody who answers for it.',
    submit: 'Decide',
    fields: {
      measures: measuresTexts({ level: { label: 'Against which cause?', options: words.causeLevels } }),
      nextFollowUpOn: { label: 'When is it followed up?', hint: 'Leave empty for the day that the routine gives.' },
    },
  },
  ...measureForms,
  followUp: {
    title: 'Follow up',
    submit: 'Save the follow-up',
    fields: {
      followedUpOn: { label: 'When was it followed up?' },
      effect: {
        label: 'Have the measures helped?',
        options: { ja: 'Yes', delvis: 'Partly', nej: 'No, the causes must be analysed again' },
      },
      how: { label: 'How do you know?' },
      nextFollowUpOn: { label: 'When is it followed up next?' },
    },
  },
  approveControl: {
    title: 'Approve and close',
    intro: 'Is it investigated and put right, has it helped, and do all know who should?',
    submit: 'Approve',
    fields: { comment: { label: 'Comment' } },
  },
  returnControl: { title: 'Return', fields: { missing: { label: 'What is missing?' } } },
  reopen: { title: 'Reopen', fields: { reason: { label: 'What has happened?' } } },
};
