import type { ProcessTexts } from '../../../src/domain/texts.ts';
import * as avvikelse from '../../avvikelse/texts/words.en.ts';
import * as krankning from '../../krankning/texts/words.en.ts';
import * as words from './words.en.ts';

const CONCERNED = {
  barn_elever: 'Children or pupils',
  personal: 'Staff',
  utomstaende: 'Somebody from outside',
  ingen: 'Nobody',
};

/** Questions from arrival to a handler, in English. */
export const forms: ProcessTexts['forms'] = {
  register: {
    title: 'Register',
    fields: {
      heading: {
        label: 'Heading for the register',
        hint: 'No names and nothing sensitive: anybody may read it.',
      },
      diaryNumber: { label: 'Number in another register' },
    },
  },
  confirm: {
    title: 'Confirm the arrival',
    intro: 'Whoever complained reads this.',
    submit: 'Send the confirmation',
    fields: {
      way: { label: 'How is it confirmed?', options: words.ways },
      answeredBy: { label: 'Who answers questions?' },
      expectedOn: { label: 'When will the answer come, about?' },
      message: { label: 'Anything else' },
    },
  },
  skipConfirmation: {
    title: 'No confirmation',
    fields: {
      reasonCode: { label: 'Why is it not possible?', options: words.outOfReach },
      reason: { label: 'Describe' },
    },
  },
  correctUnit: {
    title: 'Correct the unit',
    fields: { unit: { label: 'Which unit answers for it?' }, reason: { label: 'Why?' } },
  },
  identifyCriticised: {
    title: 'Who is criticised?',
    fields: {
      criticisedKind: { label: 'Is the complaint about a certain person?', options: words.criticisedKind },
      found: {
        label: 'Do you know who it is?',
        options: { ja: 'Yes, one of the staff', gar_inte: 'No, we have tried to find out' },
      },
      criticised: { label: 'Who?', hint: 'The person loses the case at once.' },
      how: { label: 'How do you know, or what have you tried?' },
    },
  },
  classify: {
    title: 'Classify the complaint',
    intro: 'If it is several things, classify once for each. The complaint always gets its own answer.',
    fields: {
      class: {
        label: 'What is it?',
        options: {
          klagomal: 'A complaint',
          krankning: 'Also degrading treatment of a child',
          avvikelse: 'Also an incident, an accident or another deviation',
          personuppgiftsincident: 'Also a personal data breach',
        },
      },
      defectSigns: {
        label: 'Does anything point at a defect in the activity?',
        hint: 'Then it is looked into even if the complaint is taken back.',
        options: words.yesNo,
      },
      reason: { label: 'Why?' },
      exposed: { label: 'Which child is exposed?', hint: 'If they are several, classify once for each child.' },
      happenedAt: { label: 'When did it happen?', hint: 'About, or the last time.' },
      skolform: { label: 'Which school form does the child attend?', options: krankning.skolform },
      accusedKind: { label: 'Who is said to have done it?', options: krankning.accusedKind },
      accused: { label: 'Who are accused?', hint: 'Leave empty if you do not know.' },
      place: { label: 'Where did it happen?', options: krankning.places },
      types: { label: 'What kind of degrading treatment?', options: krankning.types },
      whatHappened: { label: 'What has happened?', hint: 'In the words of the child or guardian.' },
      needsProtection: { label: 'Does the child need protection right now?' },
      kind: { label: 'What is it?', options: avvikelse.kind },
      hazard: { label: 'What kind of event?', options: avvikelse.hazard },
      scene: { label: 'Where did it happen?', options: avvikelse.place },
      concerned: { label: 'Who were concerned?', options: CONCERNED },
      looksSerious: { label: 'Does it look serious?', hint: 'Serious danger or severe injury is reported at once.' },
      conduct: { label: 'Is it about how an employee acted?', options: avvikelse.conduct },
      inQuestion: { label: 'Who is it?' },
    },
  },
  refer: {
    title: 'Refer elsewhere',
    intro: 'Whoever complained reads this. The case is closed.',
    submit: 'Refer and close',
    fields: {
      to: {
        label: 'What is it instead?',
        options: {
          overklagande: 'An appeal against a decision',
          begaran_om_handling: 'A request for an official document',
          synpunkt: 'A view or a suggestion',
          berom: 'Praise',
          orosanmalan: 'Concern for a child, which the social services must know of',
          annan_huvudman: 'Something that another huvudman answers for',
        },
      },
      reason: { label: 'Why is it no complaint?' },
      how: { label: 'Where does it belong, and how did it get there?' },
    },
  },
  distribute: {
    title: 'Hand out',
    fields: {
      handler: { label: 'Who handles it?', hint: 'Nobody who is criticised or concerned.' },
      instruction: { label: 'Something to think of' },
    },
  },
  changeHandler: {
    title: 'Change handler',
    fields: {
      handler: { label: 'Who handles it now?' },
      reasonCode: {
        label: 'Why?',
        options: { jav: 'Partiality', franvaro: 'Absence', arbetsborda: 'Workload', annat: 'Something else' },
      },
      reason: { label: 'Describe' },
    },
  },
};
