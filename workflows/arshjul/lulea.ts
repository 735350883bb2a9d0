import type { Wheel } from '../../src/domain/arshjul.ts';
import { dialogue, on, qualityReport, situationAnalysis, words, workPlan, yearPlan } from './activities.ts';

/** A chain of steering from the classroom to the huvudman, with dialogues on results at each link. */
export const chainOfSteering: Wheel = {
  id: 'styrkedja',
  name: words('Styrkedjan', 'The chain of steering'),
  basis: words(
    'Följer det som Luleå kommun har beskrivit offentligt.',
    'Follows what Luleå municipality has described in public.',
  ),
  lasarStart: '07-01',
  areas: [
    words('Hur processerna fungerar', 'How the processes work'),
    words('Resultat och behov', 'Results and needs'),
    words('Kränkningar: upptäcka, utreda, åtgärda', 'Kränkningar: find, investigate, remedy'),
    words('Likvärdighet mellan kön och bakgrund', 'Equity by gender and background'),
  ],
  activities: [
    workPlan({
      id: 'verksamhetsplan',
      level: 'skolenhet',
      when: on('09-15'),
      title: words('Verksamhetsplan', 'Plan of the year’s work'),
    }),
    dialogue('resultatdialog', {
      id: 'resultatdialog_enhet',
      level: 'skolenhet',
      when: on('10-20'),
      owner: 'skolchef',
      title: words('Resultatdialog med enheten', 'Dialogue on results with the school'),
      answers: { areas: ['kunskap_och_larande', 'likvardighet'] },
    }),
    dialogue('resultatdialog', {
      id: 'resultatdialog_omrade',
      level: 'omrade',
      when: on('11-20'),
      title: words('Resultatdialog med området', 'Dialogue on results with the area'),
      answers: { areas: ['likvardighet'] },
    }),
    yearPlan({
      id: 'plan_krankande',
      when: on('01-15'),
      title: words('Plan mot kränkande behandling', 'Plan against kränkande behandling'),
    }),
    dialogue('resultatdialog', {
      id: 'dialog_trygghet',
      level: 'skolenhet',
      when: on('03-01'),
      owner: 'skolchef',
      title: words('Dialog om kränkningar och det främjande arbetet', 'Dialogue on kränkningar and the promoting work'),
      answers: { areas: ['trygghet_och_studiero', 'avvikelser_och_klagomal'] },
    }),
    situationAnalysis({
      id: 'nulagesanalys',
      level: 'skolenhet',
      when: on('05-15'),
      title: words('Nulägesanalys', 'Analysis of where the school stands'),
    }),
    dialogue('resultatdialog', {
      id: 'resultatdialog_huvudman',
      level: 'huvudman',
      when: on('06-05'),
      title: words('Resultatdialog hos huvudmannen', 'Dialogue on results at the huvudman'),
      answers: { areas: ['kunskap_och_larande', 'trygghet_och_studiero', 'likvardighet'] },
    }),
    qualityReport({
      id: 'kvalitetsrapport',
      level: 'huvudman',
      when: on('06-20'),
      title: words('Kvalitetsrapport', 'Report on quality'),
    }),
  ],
};
