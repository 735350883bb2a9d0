import type { ProcessTexts } from '../../src/domain/texts.ts';
import * as shared from '../shared/document/words.en.ts';
import { forms } from './texts/forms.en.ts';

const states: ProcessTexts['states'] = {
  handlaggning: { title: 'The report' },
  'handlaggning.utkast': { title: 'Not begun', hint: "It is begun when the huvudman's year says so." },
  'handlaggning.arbete': { title: 'Being written' },
  'handlaggning.arbete.underlag': {
    title: 'Material',
    task: 'Gather material',
    hint: 'Statistics, surveys, talks, observations and notes from the classrooms.',
  },
  'handlaggning.arbete.resultat': {
    title: 'Results',
    task: 'Describe the results',
    hint: 'Area by area, with the figures and the day as of which they are true.',
  },
  'handlaggning.arbete.dialog': {
    title: 'Dialogue',
    task: 'Talk about the draft',
    hint: 'At the school children or pupils, guardians and staff; above the school the rektorer.',
  },
  'handlaggning.arbete.analys': {
    title: 'Analysis',
    task: 'Analyse the causes',
    hint: 'Why did it become as it became, when we did as we did?',
  },
  'handlaggning.arbete.slutsatser': {
    title: 'Conclusions and measures',
    task: 'Draw conclusions and set measures',
    hint: 'Measures with goal, owner, day and the effect that is expected.',
  },
  'handlaggning.arbete.beslut': {
    title: 'Decision',
    task: 'Decide on the quality report',
    hint: 'The rektor decides for the school, the huvudman for the rest.',
  },
  'handlaggning.beslutad': { title: 'Decided', task: 'Publish the quality report' },
  'handlaggning.publicerad': {
    title: 'Published',
    task: 'Follow up the quality report',
    hint: 'Carry out the measures and follow up their effect. Revise what is wrong.',
  },
  'handlaggning.uppfoljd': { title: 'Followed up', hint: "What worked goes into next year's work." },
  'handlaggning.makulerad': { title: 'Annulled', hint: 'Begun by mistake.' },
};

const law: ProcessTexts['law'] = {
  'SL 4:3':
    'The huvudman systematically and continuously plans and follows up the education, analyses the causes of the results, and acts on the analysis.',
  'SL 4:4':
    'The same is done at each school. Teachers, other staff and pupils take part; guardians and children in preschool are given the opportunity. The rektor answers for it.',
  'SL 4:5': 'The work is to lead to the national goals being reached.',
  'SL 4:6': 'The quality work is documented.',
  'SL 4:7': 'If the follow-up shows defects, the huvudman sees to it that the measures that are needed are taken.',
};

/** Everything that a person reads about it, in English. */
export const en: ProcessTexts = {
  name: 'Quality report',
  summary: 'What the school year gave, why it became so, and what is done about it.',
  states,
  commands: {
    ...shared.documentCommandTexts('the quality report'),
    drawConclusions: shared.drawConclusions,
    open: { title: 'Begin a quality report', done: 'Quality report begun' },
    writePopularVersion: {
      title: 'Write the popular version',
      done: 'Popular version written',
      hint: 'Short and plain, for pupils, guardians and everybody else.',
    },
  },
  forms,
  law,
  requirements: {
    ...shared.requirements,
    materialIsThere: shared.materialIsThere,
    popularVersionIsThere: 'Write a popular version first.',
  },
  deadlines: {
    ...shared.deadlines('the quality report'),
    underlag: 'Gather material',
    resultat: 'Describe the results',
    dialog: 'Talk about the draft',
    analys: 'Analyse the causes',
    slutsatser: 'Draw conclusions and set measures',
  },
  notifications: shared.notifications('the quality report'),
  participants: shared.participants,
  delegations: { 'kvalitetsrapport.beslut': 'decide on the quality report' },
  rulePacks: { '2022': 'The Education Act, chapter 4, as worded from 1 August 2022' },
  options: { popularVersionFirst: 'The quality report is published only when there is a popular version' },
};
