import type { ProcessTexts } from '../../../src/domain/texts.ts';
import * as words from './words.en.ts';

const ground = { label: 'Which ground of discrimination?', options: words.grounds };

/** Questions of the investigation, in English. */
export const forms: ProcessTexts['forms'] = {
  startInvestigation: {
    title: 'Start the investigation',
    submit: 'Start',
    fields: {
      impartiality: {
        label: 'Are you impartial in the matter?',
        hint: 'If in doubt, declare partiality instead.',
        options: { ingen_jav: 'Yes, I am impartial' },
      },
      plan: { label: 'How will you go about it?', hint: 'With whom do you talk, and in which order?' },
    },
  },
  recordInterview: {
    title: 'Interview note',
    intro: 'Write what the person said, not what you think happened.',
    submit: 'Save the note',
    fields: {
      role: {
        label: "What is the person's role?",
        options: {
          utsatt: 'Exposed',
          utovare: 'Accused',
          vittne: 'Witness',
          vardnadshavare: 'Guardian',
          personal: 'Staff',
          annan: 'Other',
        },
      },
      person: { label: 'Whose version is it?' },
      heldAt: { label: 'When was the talk held?' },
      present: { label: 'Which adults were present?' },
      questionGuide: {
        label: 'Which question guide was used?',
        options: {
          forskola: 'Preschool',
          f_3: 'Preschool class to year 3',
          '4_6': 'Years 4–6',
          '7_gy': 'Year 7 to upper secondary school',
          anpassad: 'Adapted guide',
          ingen: 'None',
        },
      },
      said: { label: 'What did the person tell?' },
      ownView: {
        label: 'How did the child feel about it?',
        hint: "The child's own view must be made clear (Education Act, chapter 1, section 10).",
      },
      wantedMeasures: { label: 'What does the child want to happen now?' },
    },
  },
  noteChildNotHeard: {
    title: 'The child was not heard',
    intro: "The child's view is to be made clear as far as possible. Say why it could not.",
    fields: {
      reasonCode: {
        label: 'Why?',
        options: {
          vill_inte: 'The child does not want to',
          alder_mognad: 'Age or maturity',
          kan_skadas: 'The child may be harmed',
          gar_inte_att_na: 'The child cannot be reached',
          forundersokning: 'Police interviews come first',
        },
      },
      reason: { label: 'Describe' },
      viewByOthers: { label: "What have others told of the child's view?" },
    },
  },
  addMaterial: {
    title: 'Add material',
    fields: {
      materialKind: {
        label: 'What is it?',
        options: {
          skarmbild: 'Screenshot',
          meddelande: 'Message or letter',
          minnesanteckning: 'Memorandum',
          tidigare_arende: 'Earlier case',
          observation: 'Own observation',
          annat: 'Other',
        },
      },
      title: { label: 'Short title' },
      content: { label: 'Content' },
      otherCase: { label: 'Case number', hint: 'If the material is an earlier case.' },
    },
  },
  pauseInterviews: {
    title: 'Pause the interviews',
    intro: 'The duty to investigate promptly is not paused. Gather other material meanwhile.',
    fields: {
      reasonCode: {
        label: 'Why?',
        options: {
          polisen_har_bett: 'The police have asked us to wait',
          barnets_halsa: "The child's health",
          lov_gar_inte_att_na: 'School holidays, people cannot be reached',
          annat: 'Other',
        },
      },
      reason: { label: 'Describe' },
      reviewOn: {
        label: 'When is the pause considered again?',
        hint: 'Within a week, unless the routine says otherwise.',
      },
    },
  },
  reviewPause: {
    title: 'Consider the pause again',
    fields: {
      reason: { label: 'Why is the pause still needed?' },
      reviewOn: { label: 'When is it considered next?' },
    },
  },
  reclassify: {
    title: 'Reclassify',
    fields: {
      basis: { label: 'What is it about?', options: words.basis },
      ground,
      reason: { label: 'What has come to light?' },
    },
  },
  extendInvestigation: {
    title: 'Extend the time',
    intro: 'The law still demands promptness. Extend only for reasons that can be explained to the child.',
    fields: { dueOn: { label: 'New last day' }, reason: { label: 'Why is more time needed?' } },
  },
  completeInvestigation: {
    title: 'Hand over for assessment',
    fields: {
      circumstances: { label: 'What has come to light?', hint: 'What is agreed on, and what differs?' },
      causeLevels: {
        label: 'Where are the causes?',
        options: {
          individ: 'With individuals',
          grupp: 'In the group',
          organisation: 'In how we organise ourselves',
          plats: 'In the place',
          tid: 'At certain times',
        },
      },
      causes: { label: 'Analyse the causes' },
      accusedHeard: {
        label: 'Has the accused been able to give his or her version?',
        options: { ja: 'Yes', nej_okand: 'No, unknown', nej_andra_skal: 'No, for other reasons' },
      },
      guardiansView: { label: "The guardians' view" },
      earlierEvents: { label: 'Has anything like it happened before?' },
      suggestions: { label: 'What do you suggest?' },
    },
  },
  returnInvestigation: {
    title: 'Ask for more',
    fields: { missing: { label: 'What is missing?' } },
  },
  assess: {
    title: 'Assess',
    submit: 'Decide',
    fields: {
      outcome: {
        label: 'What is the assessment?',
        hint: 'What counts is whether the child\'s dignity was violated, not whether it was meant. "Conflict" is no answer.',
        options: {
          konstaterad: 'The child has been exposed',
          ej_konstaterad: 'It cannot be established',
          ej_samband: 'No connection with the school',
        },
      },
      basis: { label: 'Which law applies?', options: words.basis },
      ground,
      reasons: { label: 'Reasons', hint: 'Write without names, so that the decision can be given out.' },
      childsBest: { label: "How have the child's best interests and own view been weighed in?" },
    },
  },
};
