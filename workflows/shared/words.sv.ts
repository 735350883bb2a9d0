import type { FieldTexts, FormTexts, ProcessTexts } from '../../src/domain/texts.ts';

// Words that all processes say alike, in Swedish.

const measure = { label: 'Åtgärdens nummer', hint: 'Numret står i listan över åtgärder.' };

/** The forms of `measure-forms.ts`. */
export const measureForms = {
  changeMeasure: {
    title: 'Ändra en åtgärd',
    fields: {
      measure,
      change: {
        label: 'Vad ändras?',
        options: { ny_dag: 'Ny dag', ny_ansvarig: 'Ny ansvarig', stryk: 'Åtgärden stryks' },
      },
      dueOn: { label: 'Klart senast' },
      owner: { label: 'Vem ansvarar nu?' },
      reason: { label: 'Varför?' },
    },
  },
  completeMeasure: {
    title: 'Åtgärd klar',
    fields: { measure, doneOn: { label: 'Klar den' }, result: { label: 'Hur gick det?' } },
  },
} satisfies ProcessTexts['forms'];

/** The list of `measuresField`; `more` has the texts of what else is asked. */
export const measuresTexts = (more: Readonly<Record<string, FieldTexts>> = {}): FieldTexts => ({
  label: 'Åtgärder',
  add: 'Lägg till åtgärd',
  of: {
    what: { label: 'Vad ska göras?' },
    ...more,
    owner: { label: 'Vem ansvarar?' },
    dueOn: { label: 'Klart senast' },
  },
});

export const measureCommands = {
  decideMeasures: { title: 'Besluta om åtgärder', done: 'Åtgärder beslutade' },
  changeMeasure: { title: 'Ändra en åtgärd', done: 'Åtgärd ändrad' },
  completeMeasure: { title: 'Markera åtgärd som klar', done: 'Åtgärd klar' },
} satisfies ProcessTexts['commands'];

export const addNoteForm = { title: 'Anteckning', fields: { note: { label: 'Anteckning' } } } satisfies FormTexts;
export const addNote = { title: 'Skriv anteckning', done: 'Anteckning' };

/** What the engine itself tells of. */
export const engineNotifications = {
  'deadline.reminded': 'Något i {case} ska snart vara klart.',
  'deadline.passed': 'Tiden har gått ut för något i {case}.',
  'deadline.escalated': 'Tiden har gått ut i {case}, och ärendet har lyfts till dig.',
  'task.created': 'Du har en uppgift i {case}.',
} satisfies ProcessTexts['notifications'];
