import type { Wheel } from '../../src/domain/arshjul.ts';
import { dialogue, on, qualityReport, situationAnalysis, words, workPlan, yearPlan } from './activities.ts';

/** A year in three parts, with three documents of each school. */
export const threeParts: Wheel = {
  id: 'tre_delar',
  name: words('Årshjul i tre delar', 'A year in three parts'),
  basis: words(
    'Följer det som Göteborgs stad, grundskoleförvaltningen, har beskrivit offentligt.',
    'Follows what the City of Gothenburg, its administration of compulsory schools, has described in public.',
  ),
  lasarStart: '07-01',
  areas: [
    words('Kunskap och lärande', 'Knowledge and learning'),
    words('Trygghet och delaktighet', 'Safety and participation'),
    words('Undervisningens kvalitet', 'Quality of teaching'),
  ],
  activities: [
    workPlan({
      id: 'verksamhetsplan',
      level: 'skolenhet',
      when: on('08-31'),
      title: words('Verksamhetsplan', 'Plan of the year’s work'),
    }),
    dialogue('kvalitetsdialog', {
      id: 'dialog_kunskap',
      level: 'skolenhet',
      when: on('10-15'),
      owner: 'skolchef',
      title: words('Kvalitetsdialog om kunskap och lärande', 'Dialogue on knowledge and learning'),
      answers: { areas: ['kunskap_och_larande'] },
    }),
    yearPlan({
      id: 'plan_krankande',
      when: on('01-10'),
      title: words(
        'Plan mot diskriminering och kränkande behandling',
        'Plan against discrimination and kränkande behandling',
      ),
    }),
    dialogue('kvalitetsdialog', {
      id: 'dialog_trygghet',
      level: 'skolenhet',
      when: on('02-15'),
      owner: 'skolchef',
      title: words('Kvalitetsdialog om trygghet och delaktighet', 'Dialogue on safety and participation'),
      answers: { areas: ['trygghet_och_studiero'] },
    }),
    situationAnalysis({
      id: 'nulagesbeskrivning',
      level: 'skolenhet',
      when: on('04-30'),
      title: words('Nulägesbeskrivning', 'Description of where the school stands'),
    }),
    dialogue('kvalitetsdialog', {
      id: 'dialog_undervisning',
      level: 'skolenhet',
      when: on('05-15'),
      owner: 'skolchef',
      title: words('Kvalitetsdialog om undervisningens kvalitet', 'Dialogue on the quality of teaching'),
      answers: { areas: ['undervisningens_kvalitet'] },
    }),
    qualityReport({
      id: 'kvalitetsrapport',
      level: 'huvudman',
      when: on('06-15'),
      title: words(
        'Kvalitetsrapport för läsåret, med en populärversion',
        'Report on quality for the year, with a popular version',
      ),
    }),
  ],
};
