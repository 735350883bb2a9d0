import type { ProcessTexts } from '../../src/domain/texts.ts';
import * as shared from '../shared/document/words.en.ts';
import { forms } from './texts/forms.en.ts';

const states: ProcessTexts['states'] = {
  handlaggning: { title: 'The plan' },
  'handlaggning.utkast': { title: 'Not begun', hint: 'A new plan is drawn up every year.' },
  'handlaggning.arbete': { title: 'The plan is drawn up' },
  'handlaggning.arbete.redogorelse': {
    title: 'Account of last year',
    task: "Give an account of last year's measures",
    hint: "Begin with how last year's measures were carried out and whether they helped.",
  },
  'handlaggning.arbete.kartlaggning': {
    title: 'Mapping',
    task: 'Map risks and obstacles',
    hint: 'Look for where, when and why somebody may be hurt. Children or pupils, guardians and staff take part.',
  },
  'handlaggning.arbete.analys': {
    title: 'Analysis',
    task: 'Analyse the causes',
    hint: 'Why is it so? Without causes the measures are a guess.',
  },
  'handlaggning.arbete.atgarder': {
    title: 'Goals and measures',
    task: 'Set measures and write the plan',
    hint: 'Promoting and preventing measures with goal, owner, day and the effect that is expected.',
  },
  'handlaggning.arbete.forankring': {
    title: 'Consultation',
    task: 'Consult on the draft',
    hint: 'Children or pupils, guardians and staff have their say on the draft before it is decided.',
  },
  'handlaggning.arbete.beslut': {
    title: 'Decision',
    task: 'Decide on the plan',
    hint: 'If another than the rektor decides, there must be a delegation.',
  },
  'handlaggning.beslutad': {
    title: 'Decided',
    task: 'Publish the plan',
    hint: 'The plan is to be known among children or pupils, guardians and staff.',
  },
  'handlaggning.galler': {
    title: 'In force',
    task: 'Follow up the plan',
    hint: 'Carry out the measures and follow up their effect. Revise what no longer fits.',
  },
  'handlaggning.ersatt': { title: 'Replaced by the next plan', hint: "Next year's plan is in force." },
  'handlaggning.avslutad': { title: 'Closed', hint: 'The plan has been followed up.' },
  'handlaggning.makulerad': { title: 'Annulled', hint: 'The plan was begun by mistake.' },
};

const { addMaterial: _none, ...commands } = shared.documentCommandTexts('the plan');

const law: ProcessTexts['law'] = {
  'SL 4:4':
    'The rektor sees to it that teachers, other staff and pupils take part; guardians are given the opportunity.',
  'SL 4:13': 'Children, pupils and guardians are told of proposed decisions and have their say before they are made.',
  'SL 6:6': 'Each school works purposefully against degrading treatment.',
  'SL 6:7': 'Measures are carried out to prevent degrading treatment.',
  'SL 6:8':
    "Every year a plan is drawn up with the measures that are needed, which of them are begun or carried out during the year, and how last year's measures were carried out.",
  'DL 3:2':
    'Active measures have four steps: look for risks and obstacles, analyse causes, take measures, follow up and evaluate.',
  'DL 3:3': 'The work goes on continuously. Measures are given a time and carried out as soon as possible.',
  'DL 3:18': 'There are guidelines and routines against harassment and sexual harassment, and they are followed up.',
  'DL 3:19': 'The work is done together with children or pupils and with employees.',
  'DL 3:20': 'The work with active measures is documented in writing every year.',
  'DelF 2':
    'The plan is drawn up, followed up and reviewed with the children or pupils, in a way that suits their age and maturity.',
};

/** Everything that a person reads about plans against degrading treatment, in English. */
export const en: ProcessTexts = {
  name: 'Plan against degrading treatment',
  summary: 'Every year: give account, map, analyse, act and follow up, together with those whom it is about.',
  states,
  commands: {
    ...commands,
    open: { title: "Begin this year's plan", done: 'Plan begun', hint: 'One plan for each school and year.' },
    giveAccount: {
      title: 'Give an account of last year',
      done: "Account of last year's measures given",
      heading: "Last year's plan",
    },
    recordSurvey: { title: 'Map', done: 'Mapped', heading: 'Mapping' },
    gatherMaterial: { title: 'The mapping is complete', done: 'Mapping complete', heading: 'What the mapping shows' },
    receiveSuccessor: { title: 'Replace by the next plan', done: 'Replaced by the next plan' },
  },
  forms,
  law,
  requirements: {
    ...shared.requirements,
    materialIsThere: 'Record a mapping first.',
    accountFits: 'The plan builds on that of last year. Give an account of it.',
  },
  deadlines: {
    ...shared.deadlines('the plan'),
    redogorelse: "Give an account of last year's measures",
    kartlaggning: 'Map risks and obstacles',
    analys: 'Analyse the causes',
    atgarder: 'Set measures and write the plan',
    forankring: 'Consult on the draft',
    nasta_plan: "Next year's plan is to be in force",
  },
  notifications: {
    ...shared.notifications('the plan'),
    superseded: 'The plan {case} has been replaced by the next one.',
  },
  participants: shared.participants,
  delegations: { 'plan_mot_krankande.beslut': 'decide on the plan against degrading treatment' },
  rulePacks: { '2022': 'The Education Act and the Discrimination Act as worded from 1 August 2022' },
  options: {
    proposalDays: 'Proposals to the mapping: cases of so many days back are looked at together',
    proposalCount: 'Proposed at so many cases of the same place and time of day (0: no proposals)',
    proposalsAtMost: 'So many proposals are shown at most',
  },
};
