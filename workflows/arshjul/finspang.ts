import type { Activity, Wheel } from '../../src/domain/arshjul.ts';
import type { Skolform } from '../../src/domain/unit.ts';
import { dialogue, on, qualityReport, situationAnalysis, words, workPlan, yearPlan } from './activities.ts';

const schoolFormReport = (skolform: Skolform, sv: string, en: string): Activity =>
  qualityReport({
    id: `kvalitetsrapport_${skolform}`,
    level: 'huvudman',
    when: on('06-10'),
    title: words(`Kvalitetsrapport för ${sv}`, `Report on quality for ${en}`),
    answers: { level: 'skolform', skolform },
  });

/** An analysis at every level, a dialogue between huvudman and rektor, and a report for each school form and for the whole. */
export const everyLevel: Wheel = {
  id: 'alla_nivaer',
  name: words('Nulägesanalys på varje nivå', 'An analysis at every level'),
  basis: words(
    'Följer det som Finspångs kommun har beskrivit offentligt.',
    'Follows what Finspång municipality has described in public.',
  ),
  lasarStart: '07-01',
  areas: [
    words('Öppenhet', 'Transparency'),
    words('Tidigt bemöta avvikelser', 'Meeting deviations early'),
    words('Dialog mellan huvudman och rektor', 'Dialogue between huvudman and rektor'),
  ],
  activities: [
    workPlan({
      id: 'verksamhetsplan',
      level: 'skolenhet',
      when: on('09-01'),
      title: words('Verksamhetsplan', 'Plan of the year’s work'),
    }),
    dialogue('kvalitetsdialog', {
      id: 'dialog_host',
      level: 'skolenhet',
      when: on('10-25'),
      owner: 'skolchef',
      title: words('Dialog mellan huvudman och rektor, hösten', 'Dialogue between huvudman and rektor, autumn'),
      answers: { areas: ['avvikelser_och_klagomal'] },
    }),
    yearPlan({
      id: 'plan_krankande',
      when: on('01-15'),
      title: words('Plan mot kränkande behandling', 'Plan against kränkande behandling'),
    }),
    dialogue('kvalitetsdialog', {
      id: 'dialog_var',
      level: 'skolenhet',
      when: on('03-20'),
      owner: 'skolchef',
      title: words('Dialog mellan huvudman och rektor, våren', 'Dialogue between huvudman and rektor, spring'),
      answers: { areas: ['kunskap_och_larande'] },
    }),
    situationAnalysis({
      id: 'nulagesanalys_enhet',
      level: 'skolenhet',
      when: on('04-30'),
      title: words(
        'Nulägesanalys på enheten, med klassrummens underlag',
        'Analysis at the school, with notes from the classrooms',
      ),
    }),
    situationAnalysis({
      id: 'nulagesanalys_omrade',
      level: 'omrade',
      when: on('05-15'),
      title: words('Nulägesanalys för området', 'Analysis for the area'),
    }),
    situationAnalysis({
      id: 'nulagesanalys_huvudman',
      level: 'huvudman',
      when: on('05-30'),
      title: words('Nulägesanalys för hela sektorn', 'Analysis for the whole sector'),
    }),
    schoolFormReport('forskola', 'förskolan', 'the preschools'),
    schoolFormReport('grundskola', 'grundskolan', 'the compulsory schools'),
    schoolFormReport('gymnasieskola', 'gymnasieskolan', 'the upper secondary schools'),
    qualityReport({
      id: 'kvalitetsrapport_hela',
      level: 'huvudman',
      when: on('06-20'),
      title: words('Kvalitetsrapport för hela sektorn', 'Report on quality for the whole sector'),
    }),
  ],
};
