import type { FieldTexts, FormTexts, ProcessTexts } from '../../src/domain/texts.ts';

// Words that all processes say alike, in English.

const measure = { label: 'Number of the measure', hint: 'The number is in the list of measures.' };

/** The forms of `measure-forms.ts`. */
export const measureForms = {
  changeMeasure: {
    title: 'Change a measure',
    fields: {
      measure,
      change: {
        label: 'What changes?',
        options: { ny_dag: 'Another day', ny_ansvarig: 'Another person', stryk: 'The measure is struck out' },
      },
      dueOn: { label: 'Done by' },
      owner: { label: 'Who answers for it now?' },
      reason: { label: 'Why?' },
    },
  },
  completeMeasure: {
    title: 'Measure done',
    fields: { measure, doneOn: { label: 'Done on' }, result: { label: 'How did it go?' } },
  },
} satisfies ProcessTexts['forms'];

/** The list of `measuresField`; `more` has the texts of what else is asked. */
export const measuresTexts = (more: Readonly<Record<string, FieldTexts>> = {}): FieldTexts => ({
  label: 'Measures',
  add: 'Add a measure',
  of: {
    what: { label: 'What is to be done?' },
    ...more,
    owner: { label: 'Who answers for it?' },
    dueOn: { label: 'Done by' },
  },
});

export const measureCommands = {
  decideMeasures: { title: 'Decide on measures', done: 'Measures decided' },
  changeMeasure: { title: 'Change a measure', done: 'Measure changed' },
  completeMeasure: { title: 'Mark a measure as done', done: 'Measure done' },
} satisfies ProcessTexts['commands'];

export const addNoteForm = { title: 'Note', fields: { note: { label: 'Note' } } } satisfies FormTexts;
export const addNote = { title: 'Write a note', done: 'Note' };

/** What the engine itself tells of. */
export const engineNotifications = {
  'deadline.reminded': 'Something in {case} is due soon.',
  'deadline.passed': 'The time is up for something in {case}.',
  'deadline.escalated': 'The time is up in {case}, and the case has been raised to you.',
  'task.created': 'You have a task in {case}.',
} satisfies ProcessTexts['notifications'];
