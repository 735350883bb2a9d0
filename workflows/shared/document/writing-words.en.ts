import type { FormTexts, ProcessTexts } from '../../../src/domain/texts.ts';
import * as shared from '../words.en.ts';
import { AREAS, figures, reason } from './question-words.en.ts';

/** The forms by which a document is written, in English. What names the document itself has no title here. */
export const writingForms = {
  changeAuthor: { title: 'Change writer', fields: { author: { label: 'Who holds the pen now?' }, reason } },
  nameEarlier: {
    title: "Name last year's document",
    fields: { earlier: { label: 'Which document does it build on?' } },
  },
  addMaterial: {
    title: 'Add material',
    fields: {
      material: {
        label: 'What is it?',
        options: {
          statistik: 'Statistics',
          enkat: 'Survey',
          klassrumsanteckningar: 'Notes from the classroom or group',
          iakttagelser: 'Observations',
          samtal: 'Talks',
          kartlaggning: 'A mapping',
          tidigare_dokument: 'An earlier document',
          klagomal_och_avvikelser: 'Complaints and deviations',
          annat: 'Something else',
        },
      },
      areas: { label: 'Which areas does it concern?', options: AREAS },
      shows: { label: 'What does it show?', hint: 'No names of children or pupils.' },
      ...figures,
    },
  },
  gatherMaterial: {
    title: 'The material is complete',
    submit: 'Go on',
    fields: { summary: { label: 'What does the material say together?' } },
  },
  noteGuardiansOffered: {
    title: 'The opportunity of the guardians',
    fields: {
      reasonCode: {
        label: 'Why have they not taken part?',
        options: {
          erbjudna_kom_inte: 'They were given the opportunity and did not take it',
          myndiga_elever: 'The pupils are adults',
        },
      },
      offeredOn: { label: 'When were they given it?' },
      reason: { label: 'How were they given it, or why is it not needed?' },
    },
  },
  analyse: {
    title: 'Analysis',
    fields: {
      causes: {
        label: 'Where do the causes lie?',
        options: {
          undervisning: 'In the teaching',
          relationer_i_grupper: 'In relations and groups',
          platser_och_tider: 'At certain places and times',
          organisation: 'In the organisation',
          ledning: 'In the leadership',
          kompetens: 'In the competence',
          resurser: 'In the resources',
          samverkan: 'In the cooperation with homes and others',
          yttre_omstandigheter: 'In outer circumstances',
          annat: 'Something else',
        },
      },
      analysis: { label: 'Why did it become as it became, when we did as we did?' },
      whatWorked: { label: 'What has worked, and why?' },
    },
  },
  writeDraft: {
    title: '',
    fields: {
      draft: { label: 'Words', hint: 'No names of children or pupils.' },
      ...figures,
    },
  },
  endDialogue: {
    title: 'End the consultation',
    submit: 'Go on',
    fields: { changed: { label: 'What was changed after the consultation, and what was not?' } },
  },
  proposeMeasures: {
    title: 'Measures',
    submit: 'Add',
    fields: {
      measures: shared.measuresTexts({
        kind: {
          label: 'Of which kind?',
          options: {
            framjande: 'Promoting',
            forebyggande: 'Preventing',
            atgardande: 'Remedying',
            rutin: 'Guidelines and routines',
          },
        },
        area: { label: 'Which area?', options: AREAS },
        goal: { label: 'What is the goal?' },
        expected: { label: 'Which effect is expected, and how is it seen?' },
        followUpOn: { label: 'The effect is followed up on' },
      }),
    },
  },
  annul: {
    title: 'Annul',
    fields: {
      reasonCode: {
        label: 'Which reason?',
        options: { dubblett: 'Duplicate', fel_period: 'Wrong period', fel_enhet: 'Wrong school', ovning: 'Exercise' },
      },
      reason,
    },
  },
  addNote: shared.addNoteForm,
} satisfies ProcessTexts['forms'];

/** The form of `drawConclusionsForm`. */
export const conclusionsForm: FormTexts = {
  title: 'Draw conclusions',
  submit: 'Go on',
  fields: {
    conclusions: { label: 'Which conclusions do you draw?' },
    areas: { label: 'Which areas come first?', options: AREAS },
  },
};
