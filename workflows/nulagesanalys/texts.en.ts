import type { ProcessTexts } from '../../src/domain/texts.ts';
import * as shared from '../shared/document/words.en.ts';
import { forms } from './texts/forms.en.ts';

const states: ProcessTexts['states'] = {
  handlaggning: { title: 'The analysis' },
  'handlaggning.utkast': { title: 'Not begun', hint: "It is begun when the huvudman's year says so." },
  'handlaggning.arbete': { title: 'Being written' },
  'handlaggning.arbete.underlag': {
    title: 'Material',
    task: 'Gather material',
    hint: 'Statistics, surveys, talks, observations and notes from the classrooms.',
  },
  'handlaggning.arbete.beskrivning': {
    title: 'Description',
    task: 'Describe how it stands',
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
    task: 'Decide on the status analysis',
    hint: 'The rektor decides for the school, the huvudman for the rest.',
  },
  'handlaggning.beslutad': { title: 'Decided', task: 'Publish the status analysis' },
  'handlaggning.publicerad': {
    title: 'Published',
    task: 'Follow up the status analysis',
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
  name: 'Status analysis',
  summary: 'How it stands, from classroom to huvudman, and why.',
  states,
  commands: {
    ...shared.documentCommandTexts('the status analysis'),
    drawConclusions: shared.drawConclusions,
    open: { title: 'Begin a status analysis', done: 'Status analysis begun' },
  },
  forms,
  law,
  requirements: { ...shared.requirements, materialIsThere: shared.materialIsThere },
  deadlines: {
    ...shared.deadlines('the status analysis'),
    underlag: 'Gather material',
    beskrivning: 'Describe how it stands',
    dialog: 'Talk about the draft',
    analys: 'Analyse the causes',
    slutsatser: 'Draw conclusions and set measures',
  },
  notifications: shared.notifications('the status analysis'),
  participants: shared.participants,
  delegations: { 'nulagesanalys.beslut': 'decide on the status analysis' },
  rulePacks: { '2022': 'The Education Act, chapter 4, as worded from 1 August 2022' },
  options: {},
};
