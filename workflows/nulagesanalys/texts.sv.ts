import type { ProcessTexts } from '../../src/domain/texts.ts';
import { reportTexts } from '../shared/report/words.sv.ts';
import { forms } from './texts/forms.sv.ts';

const report = reportTexts({
  title: 'Analysen',
  the: 'nulägesanalysen',
  describing: { state: 'beskrivning', title: 'Nulägesbeskrivning', task: 'Beskriv nuläget' },
});

/** Everything that a person reads about it, in Swedish. */
export const sv: ProcessTexts = {
  ...report,
  name: 'Nulägesanalys',
  summary: 'Hur det står till, från klassrum till huvudman, och varför.',
  commands: {
    ...report.commands,
    open: { title: 'Påbörja nulägesanalys', done: 'Nulägesanalysen påbörjad' },
  },
  forms,
  delegations: { 'nulagesanalys.beslut': 'besluta om nulägesanalysen' },
  options: {},
};
