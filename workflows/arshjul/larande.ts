import type { Activity, Wheel, When } from '../../src/domain/arshjul.ts';
import {
  dialogue,
  healthMeeting,
  inWeek,
  on,
  qualityReport,
  situationAnalysis,
  words,
  workPlan,
  yearPlan,
} from './activities.ts';

const meeting = (number: number, when: When): Activity =>
  healthMeeting({
    id: `ehm_${number}`,
    level: 'skolenhet',
    when,
    title: words(`Elevhälsomöte ${number}`, `Student health meeting ${number}`),
  });

/** An independent huvudman with many schools: six areas of quality, meetings of elevhälsan and one report a year. */
export const sixAreas: Wheel = {
  id: 'sex_omraden',
  name: words('Sex kvalitetsområden', 'Six areas of quality'),
  basis: words(
    'Följer det som Lärande i Sverige har beskrivit offentligt.',
    'Follows what Lärande i Sverige has described in public.',
  ),
  lasarStart: '07-01',
  areas: [
    words('Kunskapsresultat', 'Results of knowledge'),
    words('Förädlingsvärde', 'Value added'),
    words('Trygghet och trivsel', 'Safety and well-being'),
    words('Undervisning', 'Teaching'),
    words('Elevhälsa', 'Student health'),
    words('Avvikelserapportering', 'Reporting of deviations'),
  ],
  activities: [
    workPlan({
      id: 'verksamhetsplan',
      level: 'skolenhet',
      when: on('08-31'),
      title: words('Verksamhetsplan', 'Plan of the year’s work'),
    }),
    meeting(1, inWeek(37)),
    dialogue('kvalitetsdialog', {
      id: 'genomgang_avvikelser',
      level: 'skolenhet',
      when: on('10-20'),
      title: words('Genomgång av avvikelser', 'Review of deviations'),
      answers: { areas: ['avvikelser_och_klagomal'] },
    }),
    meeting(2, inWeek(47)),
    yearPlan({
      id: 'plan_krankande',
      when: on('01-15'),
      title: words('Plan mot kränkande behandling', 'Plan against kränkande behandling'),
    }),
    meeting(3, inWeek(8)),
    meeting(4, inWeek(19)),
    situationAnalysis({
      id: 'nulagesanalys',
      level: 'skolenhet',
      when: on('05-20'),
      title: words('Nulägesanalys, med förädlingsvärde', 'Analysis of where the school stands, with value added'),
    }),
    dialogue('resultatdialog', {
      id: 'resultatdialog_huvudman',
      level: 'huvudman',
      when: on('06-10'),
      title: words('Resultatdialog om de sex områdena', 'Dialogue on results in the six areas'),
    }),
    qualityReport({
      id: 'kvalitetsrapport',
      level: 'huvudman',
      when: on('06-25'),
      title: words('Kvalitetsrapport för året', 'Report on quality for the year'),
    }),
  ],
};
