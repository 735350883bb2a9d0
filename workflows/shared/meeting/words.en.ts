import type { FieldTexts, FormTexts, ProcessTexts } from '../../../src/domain/texts.ts';
import * as shared from '../words.en.ts';

// Words that meetings and visits say alike, in English.

const AREAS = {
  kunskap_och_larande: 'Knowledge and learning',
  trygghet_och_studiero: 'Safety and calm in class',
  undervisningens_kvalitet: 'Quality of teaching',
  likvardighet: 'Equity',
  narvaro: 'Attendance',
  elevhalsa: 'Student health',
  avvikelser_och_klagomal: 'Deviations and complaints',
  resurser_och_kompetens: 'Resources and competence',
};

const TOOK_PART = {
  elever: 'Pupils',
  vardnadshavare: 'Guardians',
  larare: 'Teachers',
  ovrig_personal: 'Other staff',
  elevhalsa: 'Student health staff',
  rektor: 'The rektor',
  verksamhetsutvecklare: 'Development officers',
  skolchef: 'The skolchef or head of schools',
  forvaltning: 'The administration',
  namnd: 'The board (nämnd)',
};

export const areas: FieldTexts = { label: 'What is it about?', options: AREAS };
const followUpOn = { label: 'When is it to be followed up?' };
const reason = { label: 'Why?' };

export const callFields = {
  calledOn: { label: 'Called on' },
  dueOn: { label: 'On which day?' },
  lasar: { label: 'Which school year?', hint: 'The year in which it begins, such as 2026.' },
  level: {
    label: 'At which level?',
    options: { skolenhet: 'The school', omrade: 'The area', huvudman: 'The huvudman' },
  },
  ownerRole: {
    label: 'Who leads it?',
    options: { rektor: 'The rektor', skolchef: 'The skolchef', handlaggare: 'A case officer' },
  },
  areas,
  title: { label: 'Heading' },
  material: { label: 'Material', hint: 'What should all have read? Name no children.' },
} satisfies Record<string, FieldTexts>;

/** `more` has the texts of what else is asked. */
export const holdForm = (title: string, more: Readonly<Record<string, FieldTexts>> = {}): FormTexts => ({
  title,
  fields: {
    heldOn: { label: 'On which day?' },
    tookPart: { label: 'Who took part?', hint: 'Roles, no names.', options: TOOK_PART },
    minutes: { label: 'What was said?', hint: 'Name no children.' },
    ...more,
  },
});

export const conclusionFields = {
  areas,
  causes: { label: 'Why did it turn out as it did when you did as you did?' },
  conclusions: { label: 'What do you conclude?' },
  decision: {
    label: 'Are measures needed?',
    options: { atgarder: 'Yes, these', inga_atgarder: 'No, what is done is enough' },
  },
  measures: shared.measuresTexts(),
  followUpOn,
} satisfies Record<string, FieldTexts>;

export const meetingForms = {
  move: { title: 'Move to another day', fields: { dueOn: { label: 'On which day?' }, reason } },
  cancel: {
    title: 'Call off',
    fields: {
      reasonCode: {
        label: 'Reason',
        options: {
          ersatt: 'Replaced by something else',
          dubblett: 'There is one already',
          inte_aktuellt: 'Not this year',
        },
      },
      reason,
    },
  },
  decideMeasures: { title: 'Decide on more measures', fields: { measures: shared.measuresTexts(), followUpOn } },
  ...shared.measureForms,
  followUp: {
    title: 'Follow up',
    fields: {
      followedUpOn: { label: 'Followed up on' },
      effect: { label: 'Did the measures give what you wanted?', options: { ja: 'Yes', delvis: 'Partly', nej: 'No' } },
      what: { label: 'How do you know?' },
      decision: {
        label: 'What happens now?',
        options: { klart: 'The follow-up is done', fortsatt: 'Follow up again' },
      },
      followUpOn: { label: 'Next follow-up' },
    },
  },
  close: { title: 'Close', fields: { lessons: { label: 'What do you take with you to the next time?' } } },
  addNote: shared.addNoteForm,
} satisfies ProcessTexts['forms'];

export const meetingCommands = {
  move: { title: 'Move', done: 'Moved' },
  cancel: { title: 'Call off', done: 'Called off' },
  ...shared.measureCommands,
  followUp: { title: 'Follow up', done: 'Followed up' },
  close: { title: 'Close', done: 'Closed' },
  addNote: shared.addNote,
} satisfies ProcessTexts['commands'];

export const meetingStates = {
  handlaggning: { title: 'Course' },
  'handlaggning.atgarder': {
    title: 'Measures under way',
    task: 'See to it that the measures are done, and follow up',
    hint: 'Follow up on the day decided whether the measures gave what you wanted.',
  },
  'handlaggning.uppfoljd': { title: 'Followed up', task: 'Close', hint: 'Close, or decide on more measures.' },
  'handlaggning.avslutad': { title: 'Closed' },
  'handlaggning.installd': { title: 'Called off' },
} satisfies ProcessTexts['states'];

export const meetingRequirements = {
  measureIsOpen: 'No such measure is under way.',
  measuresDone: 'All measures must be done or struck out.',
};

export const meetingDeadlines = {
  genomforande: 'Carry out',
  uppfoljning: 'Follow up',
  avslut: 'Close',
  atgard: 'Carry out the measure',
};

export const meetingNotifications = {
  concluded: 'The conclusions in {case} are there.',
  moved: '{case} has been moved to another day.',
  cancelled: '{case} has been called off.',
  ...shared.engineNotifications,
};

export const participants = { reporter: 'Who called it' };

export const law = {
  'SL 4:3': 'The huvudman plans and follows up the education, analyses the causes of the results and acts on them.',
  'SL 4:4':
    'The same is done at each school, with teachers, staff and pupils. The rektor answers for it, and guardians may take part.',
  'SL 4:6': 'The quality work is documented.',
};
