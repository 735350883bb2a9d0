import type { FieldTexts } from '../../src/domain/texts.ts';

/** The fields of `HANDED_OVER`, in English. */
export const handedOverFields = {
  child: { label: 'Which child is it about?' },
  handedOverOn: { label: 'Handed over on' },
  what: {
    label: 'What is to be followed up?',
    hint: 'Write what the child needs at the new unit, not what has been investigated.',
  },
  ways: {
    label: 'How is it to be followed up?',
    options: {
      samtal: 'Talks with the child',
      observation: 'Looking at breaks and at the group',
      kontakt_hemmet: 'Contact with the home',
      kollegor: 'Asking the staff around the child',
    },
  },
  how: { label: 'More about how' },
  dueOn: { label: 'Followed up by' },
  needsToKnow: {
    label: 'What does the receiving rektor need to know?',
    hint: 'Only what is needed for the child to be safe. Name no other children.',
  },
} satisfies Record<string, FieldTexts>;

/** Answers that come back, in English. */
export const returned = {
  followedUpOn: { label: 'Followed up on' },
  childHeard: { label: 'Has the child had its say?', options: { ja: 'Yes', nej: 'No' } },
  proposal: {
    label: 'What do you suggest to the unit that has the case?',
    options: {
      inget_mer: 'Nothing more is needed here',
      ny_bedomning: 'Consider the case anew',
      fortsatt_har: 'We go on here, in our own work',
    },
  },
  reasonCode: {
    label: 'Why can you not follow up?',
    options: {
      gar_inte_har: 'The child does not go here',
      flyttat_vidare: 'The child has changed unit again',
      annat: 'Something else',
    },
  },
} satisfies Record<string, FieldTexts>;
