import type { ProcessTexts } from '../../src/domain/texts.ts';
import { reportTexts } from '../shared/report/words.sv.ts';
import { forms } from './texts/forms.sv.ts';

const report = reportTexts({
  title: 'Rapporten',
  the: 'kvalitetsrapporten',
  describing: { state: 'resultat', title: 'Resultat', task: 'Beskriv resultaten' },
});

/** Everything that a person reads about it, in Swedish. */
export const sv: ProcessTexts = {
  ...report,
  name: 'Kvalitetsrapport',
  summary: 'Läsårets resultat, varför det blev så, och vad som görs åt det.',
  commands: {
    ...report.commands,
    open: { title: 'Påbörja kvalitetsrapport', done: 'Kvalitetsrapporten påbörjad' },
    writePopularVersion: {
      title: 'Skriv populärversionen',
      done: 'Populärversionen skriven',
      heading: 'I korthet',
      hint: 'Kort och enkelt, för elever, vårdnadshavare och alla andra.',
    },
  },
  forms,
  requirements: { ...report.requirements, popularVersionIsThere: 'Skriv först en populärversion.' },
  delegations: { 'kvalitetsrapport.beslut': 'besluta om kvalitetsrapporten' },
  options: { popularVersionFirst: 'Kvalitetsrapporten publiceras först när det finns en populärversion' },
};
