import type { ProcessTexts } from '../../../src/domain/texts.ts';
import { SCHOOL_PARTIES } from '../../shared/document/codes.ts';
import { documentForms, participationTexts, periodTexts } from '../../shared/document/words.en.ts';

const { addMaterial: _none, ...shared } = documentForms('the plan');
const participantsSaid = { label: 'What do children or pupils, guardians and staff say?' };

const recurringPlaces = {
  klassrum: 'Classroom',
  korridor: 'Corridor',
  toalett: 'Toilet',
  omkladningsrum: 'Changing room',
  skolgard: 'Schoolyard',
  matsal: 'Dining hall',
  idrott: 'Sports hall',
  skolvag: 'Way to school',
  fritids: 'After-school centre',
  digitalt: 'Online',
};

/** The questions, in English. */
export const forms: ProcessTexts['forms'] = {
  ...shared,
  open: { title: "Begin this year's plan against degrading treatment", submit: 'Begin', fields: periodTexts },
  giveAccount: {
    title: "Give an account of last year's measures",
    intro: "The law wants this year's plan to tell how last year's measures were carried out.",
    fields: {
      hasEarlier: { label: 'Is there a plan from last year?' },
      carriedOut: {
        label: "Last year's measures",
        add: 'Add a measure',
        of: {
          what: { label: 'Which measure?' },
          done: { label: 'Was it carried out?', options: { ja: 'Yes', delvis: 'In part', nej: 'No' } },
          helped: {
            label: 'Did it help?',
            options: { ja: 'Yes', delvis: 'In part', nej: 'No', vet_inte: 'It cannot be said' },
          },
          comment: { label: 'Why did it become so?' },
        },
      },
      account: { label: 'Account', hint: 'How were the measures carried out, and what did you learn?' },
      noEarlier: { label: 'Why is there none?' },
      participantsSaid,
    },
  },
  recordSurvey: {
    title: 'Map',
    intro: 'Look for risks of degrading treatment and discrimination, and other obstacles to equal rights.',
    fields: {
      ways: {
        label: 'How have you looked?',
        options: {
          enkat: 'Survey',
          trygghetsvandring: 'Safety walk',
          samtal_i_grupp: 'Talks in classes and groups',
          observation: 'Observations',
          arenden: "The year's cases, in figures",
          elevhalsa: 'As student health sees it',
        },
      },
      proposals: {
        label: 'Proposals from the cases',
        hint: 'Places and times that recur in the cases of the unit. Take or decline each, and write why. What you decline stays as declined.',
        add: 'Add a place and time',
        of: {
          place: { label: 'Place', options: recurringPlaces },
          time: {
            label: 'Time of day',
            options: {
              '00-08': 'Before 8',
              '08-10': '8–10',
              '10-13': '10–13',
              '13-15': '13–15',
              '15-24': 'After 15',
            },
          },
          decision: {
            label: 'Does it go into the mapping?',
            options: { tas_med: 'Taken', avstas: 'Declined' },
          },
          why: { label: 'Why?', hint: 'No names of children or pupils.' },
        },
      },
      places: {
        label: 'Which places are unsafe?',
        options: { ...recurringPlaces, annan: 'Another place' },
      },
      times: {
        label: 'Which times?',
        options: {
          lektion: 'Lessons',
          rast: 'Breaks',
          lunch: 'Lunch break',
          idrott_och_ombyte: 'Sports and changing',
          fore_och_efter_dagen: 'Before and after the school day',
          fritidstid: 'After-school hours',
          kvall_och_helg: 'Evenings and weekends',
        },
      },
      grounds: {
        label: 'Do the risks concern any ground of discrimination?',
        hint: 'Only the grounds, never single persons.',
        options: {
          kon: 'Sex',
          konsoverskridande_identitet: 'Transgender identity or expression',
          etnisk_tillhorighet: 'Ethnic origin',
          religion: 'Religion or other belief',
          funktionsnedsattning: 'Disability',
          sexuell_laggning: 'Sexual orientation',
          alder: 'Age',
        },
      },
      risks: { label: 'Which risks are there?', hint: 'No names of children or pupils.' },
      obstacles: { label: 'Which other obstacles to equal rights and opportunities are there?' },
      figures: { label: 'Which figures is it built on?', hint: 'Write them as they were, with their source.' },
      asOf: { label: 'The figures are as of' },
    },
  },
  recordParticipation: participationTexts(SCHOOL_PARTIES),
  receiveSuccessor: { title: 'Next plan', fields: { from: { label: 'Which plan takes over?' } } },
};
