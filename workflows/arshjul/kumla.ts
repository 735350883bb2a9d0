import type { Activity, Wheel, When } from '../../src/domain/arshjul.ts';
import {
  dialogue,
  inWeek,
  on,
  qualityReport,
  situationAnalysis,
  visit,
  words,
  workPlan,
  yearPlan,
} from './activities.ts';

const unitConference = (number: number, when: When): Activity =>
  dialogue('resultatkonferens', {
    id: `resultatkonferens_enhet_${number}`,
    level: 'skolenhet',
    when,
    title: words(`Resultatkonferens ${number} på enheten`, `Results conference ${number} at the school`),
  });

const topConference = (number: number, when: When): Activity =>
  dialogue('resultatkonferens', {
    id: `resultatkonferens_huvudman_${number}`,
    level: 'huvudman',
    when,
    title: words(`Resultatkonferens ${number} hos huvudmannen`, `Results conference ${number} at the huvudman`),
  });

/** Follow up, analyse, plan, carry out: with conferences on results and visits. */
export const fourSteps: Wheel = {
  id: 'fyra_steg',
  name: words('Uppföljning, analys, planering, genomförande', 'Follow-up, analysis, planning, doing'),
  basis: words(
    'Följer det som Kumla kommun har beskrivit offentligt.',
    'Follows what Kumla municipality has described in public.',
  ),
  lasarStart: '07-01',
  areas: [
    words('Uppföljning', 'Follow-up'),
    words('Analys', 'Analysis'),
    words('Planering', 'Planning'),
    words('Genomförande', 'Doing'),
  ],
  activities: [
    workPlan({
      id: 'verksamhetsplan',
      level: 'skolenhet',
      when: on('08-31'),
      title: words('Planering: verksamhetsplan', 'Planning: plan of the year’s work'),
    }),
    unitConference(1, inWeek(40)),
    visit({
      id: 'verksamhetsbesok',
      level: 'skolenhet',
      when: inWeek(45),
      title: words('Verksamhetsbesök med bedömning', 'Visit with a judgement'),
    }),
    unitConference(2, inWeek(50)),
    topConference(1, inWeek(4)),
    yearPlan({
      id: 'plan_krankande',
      when: on('01-31'),
      title: words('Plan mot kränkande behandling', 'Plan against kränkande behandling'),
    }),
    unitConference(3, inWeek(11)),
    situationAnalysis({
      id: 'analys',
      level: 'skolenhet',
      when: on('05-10'),
      title: words(
        'Analys: enkäter, närvaro, anmälda kränkningar, klagomål',
        'Analysis: surveys, attendance, reported kränkningar, complaints',
      ),
    }),
    unitConference(4, inWeek(22)),
    topConference(2, inWeek(24)),
    qualityReport({
      id: 'kvalitetsrapport',
      level: 'huvudman',
      when: on('06-20'),
      title: words('Kvalitetsrapport', 'Report on quality'),
    }),
  ],
};
