import type { ProcessTexts } from '../../../src/domain/texts.ts';
import { measureForms } from '../../shared/words.en.ts';
import * as words from './words.en.ts';

/** Questions about measures, follow-up and closing, in English. */
export const forms: ProcessTexts['forms'] = {
  decideMeasures: {
    title: 'Decide on measures',
    intro: 'The measures must make it stop. Think of the exposed and of the accused, of the group and of the school.',
    submit: 'Decide',
    fields: {
      measures: {
        label: 'Measures',
        add: 'Add a measure',
        of: {
          what: { label: 'What is to be done?' },
          level: {
            label: 'For whom?',
            options: {
              individ_utsatt: 'The exposed',
              individ_utovare: 'The accused',
              grupp: 'The group',
              organisation: 'The school',
            },
          },
          owner: { label: 'Who answers for it?' },
          startsOn: { label: 'Begins' },
          dueOn: { label: 'Done by' },
          expectedEffect: { label: 'Which effect do you expect?' },
          howMeasured: { label: 'How will you notice it?' },
        },
      },
      nextFollowUpOn: { label: 'When is it followed up?', hint: 'Leave empty for the day that the routine gives.' },
      needsSupportInquiry: {
        label: 'Must the need of special support be investigated?',
        hint: 'Education Act, chapter 3, section 7.',
      },
      needsDisciplineInquiry: {
        label: 'Is an inquiry into disciplinary measures needed?',
        hint: 'Education Act, chapter 5, section 9.',
      },
    },
  },
  ...measureForms,
  refer: {
    title: 'Refer elsewhere',
    intro:
      'The school does not investigate what has no connection with it, but the child must not be left without help.',
    fields: {
      referredTo: {
        label: 'Where?',
        options: {
          polis: 'The police',
          socialtjanst: 'The social services',
          vardnadshavare: 'The guardians',
          annan_skola: 'Another school',
          arbetsmiljo: 'The work on the work environment',
          annan: 'Somebody else',
        },
      },
      how: { label: 'How was it done?' },
    },
  },
  followUp: {
    title: 'Follow up',
    submit: 'Save the follow-up',
    fields: {
      followedUpOn: { label: 'When was it followed up?' },
      talkedBy: { label: 'Who talked with the child?' },
      stopped: { label: 'Has it stopped?', options: words.effects },
      measuresDone: {
        label: 'Have the measures been carried out?',
        options: { ja: 'Yes', delvis: 'Partly', nej: 'No' },
      },
      childComment: { label: 'What does the child say?' },
      guardianComment: { label: 'What do the guardians say?' },
      decision: {
        label: 'What happens now?',
        options: {
          fortsatt: 'Go on and follow up again',
          avsluta: 'It has stopped, the case can be closed',
          andra_atgarder: 'Change the measures',
          ny_utredning: 'Investigate anew',
        },
      },
      nextFollowUpOn: { label: 'When is it followed up next?' },
      reason: { label: 'Describe what goes on' },
    },
  },
  proposeClosing: {
    title: 'Propose closing',
    submit: "Send to the huvudman's control",
    fields: {
      reasonCode: {
        label: 'Why can the case be closed?',
        options: {
          upphort: 'It has stopped',
          ej_konstaterad: 'Degrading treatment has not been found',
          ej_samband: 'No connection with the school, referred elsewhere',
        },
      },
      effect: { label: 'What effect have the measures had?' },
      reopenConditions: { label: 'When is the case to be reopened?' },
      afterControlOn: {
        label: 'When is the after-control made?',
        hint: 'Leave empty for the day that the routine gives.',
      },
    },
  },
  approveControl: {
    title: 'Approve and close',
    intro: 'Is it investigated, has the child been heard, has it stopped?',
    submit: 'Approve',
    fields: { comment: { label: 'Comment' } },
  },
  returnControl: {
    title: 'Return',
    intro: 'The case goes back to the investigation and is assessed again.',
    fields: { missing: { label: 'What is missing?' } },
  },
  makeAfterControl: {
    title: 'After-control',
    fields: {
      talkedOn: { label: 'When did you talk with the child?' },
      stopped: { label: 'Is it still calm?', options: words.effects },
      reprisals: {
        label: 'Has the child suffered for having told?',
        hint: 'Reprisals are forbidden (chapter 6, section 11). If yes, note also what has happened.',
        options: { nej: 'No', ja: 'Yes' },
      },
      childComment: { label: 'What does the child say?' },
    },
  },
  reopen: { title: 'Reopen', fields: { reason: { label: 'What has happened?' } } },
};
