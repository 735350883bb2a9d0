import type { ProcessTexts } from '../../src/domain/texts.ts';
import * as shared from '../shared/document/words.en.ts';
import { qualityLaw } from '../shared/report/words.en.ts';
import { forms } from './texts/forms.en.ts';

const states: ProcessTexts['states'] = {
  handlaggning: { title: 'The plan' },
  'handlaggning.utkast': { title: 'Not begun', hint: "It is begun when the huvudman's year says so." },
  'handlaggning.arbete': { title: 'Being written' },
  'handlaggning.arbete.underlag': {
    title: 'Material',
    task: 'Gather material',
    hint: 'The status analysis, figures, talks and what the last plan gave.',
  },
  'handlaggning.arbete.analys': {
    title: 'Analysis',
    task: 'Analyse the causes',
    hint: 'Why did it become as it became, when we did as we did?',
  },
  'handlaggning.arbete.atgarder': {
    title: 'Goals and measures',
    task: 'Set goals and measures and write the plan',
    hint: 'Measures with goal, owner, day and the effect that is expected.',
  },
  'handlaggning.arbete.samrad': {
    title: 'Consultation',
    task: 'Consult on the draft',
    hint: 'At the school children or pupils, guardians and staff; above the school the rektorer.',
  },
  'handlaggning.arbete.beslut': {
    title: 'Decision',
    task: 'Decide on the work plan',
    hint: 'The rektor decides for the school, the huvudman for the rest.',
  },
  'handlaggning.beslutad': { title: 'Decided', task: 'Publish the work plan' },
  'handlaggning.galler': {
    title: 'In force',
    task: 'Follow up the work plan',
    hint: 'Carry out the measures and follow up their effect. Revise what no longer fits.',
  },
  'handlaggning.ersatt': { title: 'Replaced by the next plan', hint: 'The next work plan is in force.' },
  'handlaggning.avslutad': { title: 'Closed', hint: 'The plan has been followed up.' },
  'handlaggning.makulerad': { title: 'Annulled', hint: 'Begun by mistake.' },
};

const law: ProcessTexts['law'] = {
  ...qualityLaw,
  'SL 4:13': 'Children, pupils and guardians are told of proposed decisions and have their say before they are made.',
};

/** Everything that a person reads about it, in English. */
export const en: ProcessTexts = {
  name: 'Work plan',
  summary: 'What is to be reached and done in the year, built on why it became as it became.',
  states,
  commands: {
    ...shared.documentCommandTexts('the work plan'),
    open: { title: 'Begin a work plan', done: 'Work plan begun' },
    receiveSuccessor: { title: 'Replace by the next plan', done: 'Replaced by the next plan' },
  },
  forms,
  law,
  requirements: { ...shared.requirements, materialIsThere: shared.materialIsThere },
  deadlines: {
    ...shared.deadlines('the work plan'),
    underlag: 'Gather material',
    analys: 'Analyse the causes',
    atgarder: 'Set goals and measures and write the plan',
    samrad: 'Consult on the draft',
    nasta_plan: 'The next work plan is to be in force',
  },
  notifications: {
    ...shared.notifications('the work plan'),
    superseded: 'The work plan {case} has been replaced by the next one.',
  },
  participants: shared.participants,
  delegations: { 'verksamhetsplan.beslut': 'decide on the work plan' },
  rulePacks: { '2022': 'The Education Act, chapter 4, as worded from 1 August 2022' },
  options: {},
};
