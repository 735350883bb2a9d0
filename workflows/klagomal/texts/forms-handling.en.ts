import type { ProcessTexts } from '../../../src/domain/texts.ts';
import { measureForms, measuresTexts } from '../../shared/words.en.ts';
import * as words from './words.en.ts';

/** Questions of the investigation and the answer, in English. */
export const forms: ProcessTexts['forms'] = {
  ...measureForms,
  startInvestigation: {
    title: 'Begin looking into it',
    fields: {
      impartiality: {
        label: 'Are you partial?',
        hint: 'If so, declare partiality instead.',
        options: { ingen_jav: 'No, I am not partial' },
      },
      plan: { label: 'How will it be looked into?' },
    },
  },
  recordHearing: {
    title: 'Conversation',
    fields: {
      role: {
        label: 'Who is it?',
        options: {
          barnet: 'The child',
          klaganden: 'Whoever complained',
          kritiserad: 'Whoever is criticised',
          rektor: 'The rektor',
          personal: 'Other staff',
          elevhalsan: 'Pupil health',
          annan: 'Somebody else',
        },
      },
      person: { label: 'Name' },
      heldAt: { label: 'When?' },
      said: { label: 'What did the person say?' },
    },
  },
  addMaterial: {
    title: 'Material',
    fields: {
      materialKind: {
        label: 'What is it?',
        options: {
          handling: 'A document',
          rutin: 'A routine',
          tidigare_arende: 'An earlier case',
          observation: 'Something seen',
          annat: 'Something else',
        },
      },
      title: { label: 'Heading' },
      content: { label: 'Content' },
    },
  },
  extendInvestigation: {
    title: 'Extend and tell',
    intro: 'Whoever complained reads this.',
    fields: {
      dueOn: { label: 'New last day', hint: 'Never beyond the utmost limit of the huvudman.' },
      reason: { label: 'Why does it take longer?' },
    },
  },
  notifyDelay: {
    title: 'Tell about a delay',
    intro: 'Whoever complained reads this.',
    fields: { reason: { label: 'Why is it delayed?' }, expectedOn: { label: 'When will the answer come, about?' } },
  },
  assess: {
    title: 'Assessment',
    fields: {
      finding: { label: 'Is there a defect?', options: { brist: 'Yes', delvis: 'In part', ingen_brist: 'No' } },
      circumstances: { label: 'What has come to light?' },
      reasons: { label: 'Reasons for the assessment' },
      causes: { label: 'What causes the defect?' },
      criticisedHeard: {
        label: 'Has whoever is criticised been heard?',
        options: { ja: 'Yes', ingen_kritiserad: 'Nobody in particular is criticised', nej: 'No' },
      },
      notHeardReason: { label: 'Why not?' },
      childsBest: { label: 'What is best for the child, and how does the child see it?' },
    },
  },
  returnInvestigation: { title: 'Return', fields: { missing: { label: 'What is missing?' } } },
  giveFeedback: {
    title: 'Answer',
    intro: 'Whoever complained reads this. Write plainly, and name nobody else.',
    submit: 'Give the answer',
    fields: {
      way: { label: 'How is the answer given?', options: words.ways },
      found: { label: 'What we have found' },
      done: { label: 'What we do about it, and until when' },
      turnTo: {
        label: 'Where can one turn if one is not satisfied?',
        options: { skolinspektionen: 'First the review by the huvudman, then the Schools Inspectorate' },
      },
    },
  },
  skipFeedback: {
    title: 'No answer',
    fields: {
      reasonCode: { label: 'Why is it not possible?', options: words.outOfReach },
      reason: { label: 'Describe' },
    },
  },
  requestReview: {
    title: 'Ask for a review',
    submit: 'Ask for the review',
    fields: { why: { label: 'What in the answer are you not satisfied with?' } },
  },
  assignReviewer: {
    title: 'Name who looks at it anew',
    fields: {
      handler: { label: 'Who?', hint: 'Somebody who has not had the case before.' },
      instruction: { label: 'Something to think of' },
    },
  },
  decideMeasures: {
    title: 'Measures',
    fields: { measures: measuresTexts(), nextFollowUpOn: { label: 'When are they followed up?' } },
  },
  followUp: {
    title: 'Follow-up',
    fields: {
      followedUpOn: { label: 'When?' },
      effect: { label: 'Has it helped?', options: { ja: 'Yes', delvis: 'In part', nej: 'No' } },
      comment: { label: 'Describe' },
      nextFollowUpOn: { label: 'When is it followed up again?' },
    },
  },
  closeComplaint: {
    title: 'Close',
    intro: 'Whoever complained reads this.',
    submit: 'Close the case',
    fields: {
      message: { label: 'The last word to whoever complained', hint: 'What has been done, and where one can turn.' },
      isSatisfied: {
        label: 'Is whoever complained satisfied?',
        options: { ja: 'Yes', delvis: 'In part', nej: 'No', vet_ej: 'Not known' },
      },
    },
  },
  reopen: { title: 'Reopen', intro: 'Whoever complained reads the reason.', fields: { reason: { label: 'Why?' } } },
};
