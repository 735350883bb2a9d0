import type { ProcessTexts } from '../../src/domain/texts.ts';
import { reportTexts } from '../shared/report/words.en.ts';
import { forms } from './texts/forms.en.ts';

const report = reportTexts({
  title: 'The analysis',
  the: 'the status analysis',
  describing: { state: 'beskrivning', title: 'Description', task: 'Describe how it stands' },
});

/** Everything that a person reads about it, in English. */
export const en: ProcessTexts = {
  ...report,
  name: 'Status analysis',
  summary: 'How it stands, from classroom to huvudman, and why.',
  commands: {
    ...report.commands,
    open: { title: 'Begin a status analysis', done: 'Status analysis begun' },
  },
  forms,
  delegations: { 'nulagesanalys.beslut': 'decide on the status analysis' },
  options: {},
};
