import type { ProcessTexts } from '../../src/domain/texts.ts';
import { reportTexts } from '../shared/report/words.en.ts';
import { forms } from './texts/forms.en.ts';

const report = reportTexts({
  title: 'The report',
  the: 'the quality report',
  describing: { state: 'resultat', title: 'Results', task: 'Describe the results' },
});

/** Everything that a person reads about it, in English. */
export const en: ProcessTexts = {
  ...report,
  name: 'Quality report',
  summary: 'What the school year gave, why it became so, and what is done about it.',
  commands: {
    ...report.commands,
    open: { title: 'Begin a quality report', done: 'Quality report begun' },
    writePopularVersion: {
      title: 'Write the popular version',
      done: 'Popular version written',
      heading: 'In short',
      hint: 'Short and plain, for pupils, guardians and everybody else.',
    },
  },
  forms,
  requirements: { ...report.requirements, popularVersionIsThere: 'Write a popular version first.' },
  delegations: { 'kvalitetsrapport.beslut': 'decide on the quality report' },
  options: { popularVersionFirst: 'The quality report is published only when there is a popular version' },
};
