import type { ProcessTexts } from '../../../src/domain/texts.ts';
import * as shared from '../words.en.ts';
import { figures, followedUpOn, measure, nextFollowUpOn, participantsSaid, reason } from './question-words.en.ts';

/** The forms from the decision on, in English. What names the document itself has no title here. */
export const decidingForms = {
  returnDraft: { title: 'Return the draft', fields: { reason: { label: 'What needs to be changed?' } } },
  decide: {
    title: '',
    submit: 'Decide',
    fields: {
      decidedOn: { label: 'Decided on' },
      decidedBy: {
        label: 'Who decides?',
        options: {
          rektor: 'The rektor',
          pa_delegation: 'Somebody else by delegation',
          skolchef: 'The skolchef or the administration',
          namnd_eller_styrelse: 'The nämnd or the board',
        },
      },
      decisionNumber: { label: 'Number of the decision' },
      validFrom: { label: 'Holds from' },
      validTo: { label: 'Holds to and including' },
    },
  },
  publish: {
    title: '',
    submit: 'Publish',
    fields: {
      publishedOn: { label: 'Published on' },
      channels: {
        label: 'Where?',
        options: {
          webbplats: 'The website',
          larplattform: 'The learning platform',
          mote: 'At meetings',
          anslag: 'Notice boards',
          utskick: 'Sent to the homes',
        },
      },
      where: { label: 'Address or place' },
      nextFollowUpOn,
    },
  },
  ...shared.measureForms,
  followUpMeasure: {
    title: 'Follow up the effect of a measure',
    fields: {
      measure,
      followedUpOn,
      effect: {
        label: 'Did the measure have the effect that was expected?',
        options: { ja: 'Yes', delvis: 'In part', nej: 'No' },
      },
      participantsSaid,
      seen: { label: 'How is it seen?' },
    },
  },
  followUp: {
    title: '',
    fields: { followedUpOn, seen: { label: 'How does it go?' }, participantsSaid, ...figures, nextFollowUpOn },
  },
  revise: {
    title: '',
    submit: 'Begin the revision',
    intro: 'The published version holds until the new one is published.',
    fields: { reason, decideBy: { label: 'To be decided by' } },
  },
  close: {
    title: 'Close',
    submit: 'Close',
    fields: {
      reasonCode: {
        label: 'Why is it closed?',
        options: {
          uppfoljd: 'The measures have been followed up',
          ersatt: 'A new document has taken over',
          upphort: 'The school has ended',
        },
      },
      summary: { label: 'What should next year know?' },
    },
  },
  reopen: { title: 'Reopen', fields: { reason } },
} satisfies ProcessTexts['forms'];
