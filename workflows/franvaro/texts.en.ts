import type { ProcessTexts } from '../../src/domain/texts.ts';
import * as shared from '../shared/words.en.ts';
import { forms } from './texts/forms.en.ts';

const states: ProcessTexts['states'] = {
  handlaggning: { title: 'Handling' },
  'handlaggning.utkast': {
    title: 'Draft',
    hint: 'Report when a pupil is away often or for long, with or without leave.',
  },
  'handlaggning.anmald': {
    title: 'Reported to the rektor',
    task: 'Begin an inquiry, or say why not',
    hint: 'Begin an inquiry promptly, unless it is needless. It holds for absence with and without valid reason.',
  },
  'handlaggning.utredning': {
    title: 'Inquiry under way',
    task: 'Look into the absence',
    hint: 'Inquire together with the pupil, the guardians and student health. Begin by asking the pupil.',
  },
  'handlaggning.utredd': {
    title: 'Inquired into',
    task: 'Decide on measures',
    hint: 'Decide on measures that answer to the causes.',
  },
  'handlaggning.atgarder': {
    title: 'Measures under way',
    task: 'See to it that the measures are done',
    hint: 'Each does his or her measure. Follow up with the pupil on the day decided.',
  },
  'handlaggning.uppfoljning': {
    title: 'Follow-up',
    task: 'Follow up with the pupil',
    hint: 'Is the pupil back? Else: other measures or a new inquiry.',
  },
  'handlaggning.avslutad': {
    title: 'Closed',
    hint: 'If the absence comes back the case can be reopened under the same number.',
  },
  'handlaggning.obehovlig': { title: 'Inquiry needless', hint: 'The reasons are noted.' },
  huvudman: { title: 'The huvudman' },
  'huvudman.vilande': { title: 'The huvudman: not begun yet' },
  'huvudman.att_anmala': {
    title: 'The huvudman to be notified',
    task: 'Tell the huvudman',
    hint: 'When the inquiry has begun the huvudman is notified of the absence as soon as possible.',
  },
  'huvudman.anmald': { title: 'The huvudman notified' },
  hemkommun: { title: 'The home municipality' },
  'hemkommun.vilande': { title: 'The home municipality: not begun yet' },
  'hemkommun.att_underratta': {
    title: 'The home municipality to be told',
    task: 'Tell the home municipality',
    hint: 'The pupil has another home municipality. It is told as soon as possible that an inquiry has begun.',
  },
  'hemkommun.underrattad': { title: 'The home municipality told' },
  'hemkommun.ej_tillampligt': { title: 'The home municipality: the same' },
};

const commands: ProcessTexts['commands'] = {
  report: {
    title: 'Report absence',
    done: 'Absence reported to the rektor',
    hint: 'When a pupil is away often or for long. You need not know why.',
  },
  open: { title: 'Begin an inquiry into absence', done: 'Inquiry into absence begun' },
  begin: { title: 'Begin the inquiry', done: 'Inquiry begun' },
  findNeedless: {
    title: 'Inquiry needless',
    done: 'Inquiry found needless',
    hint: 'Only when the cause is known and nothing need be found out. Where absence is great the huvudman decides.',
  },
  notifyHuvudman: { title: 'Notify the huvudman', done: 'Huvudman notified' },
  tellHome: { title: 'Record that the home municipality was told', done: 'Home municipality told' },
  changeInvestigator: { title: 'Change investigator', done: 'Investigator changed' },
  recordConsultation: {
    title: 'Record a talk',
    done: 'Talk recorded',
    hint: 'The pupil, the guardians and student health.',
  },
  waiveConsultation: { title: 'Say why somebody has no part', done: 'Reason noted why somebody has no part' },
  findCauses: { title: 'State the causes', done: 'Causes found' },
  ...shared.measureCommands,
  followUp: { title: 'Follow up', done: 'Followed up' },
  close: { title: 'Close', done: 'Case closed' },
  reopen: { title: 'Reopen', done: 'Case reopened', hint: 'The same number, a new inquiry.' },
  declareConflict: {
    title: 'Declare partiality',
    done: 'Partiality declared',
    hint: 'Whoever is partial may no longer see or handle the case.',
  },
  addNote: shared.addNote,
};

const law: ProcessTexts['law'] = {
  'SL 1:10': "The child's best interests come first, and the child's own view is made clear as far as possible.",
  'SL 3:7': 'If a pupil may need special support, the need is inquired into promptly.',
  'SL 4:3': 'The huvudman follows up, analyses causes and acts on them.',
  'SL 7:19a':
    'Repeated or long absence is inquired into promptly, valid or not, unless that is needless. It is done with the pupil, the guardians and student health, and the huvudman is notified as soon as possible.',
  'SL 7:22':
    'If the pupil has another home municipality, it is told as soon as possible that an inquiry into absence has begun.',
  'FL 18': 'Whoever may be partial says so at once.',
};

/** Everything that a person reads about inquiries into absence, in English. */
export const en: ProcessTexts = {
  name: 'Inquiry into absence',
  summary: 'When a pupil is away often or for long: find out why together, act and follow up.',
  states,
  commands,
  forms,
  law,
  requirements: {
    everybodyIsConsulted:
      'The pupil, the guardians and student health are to take part. Record the talks, or why somebody has no part.',
    huvudmanIsNotified: 'The huvudman must be notified first.',
    homeIsTold: 'The home municipality must be told first.',
    measureIsOpen: 'No such measure is under way.',
    measuresDone: 'All measures must be done or struck out.',
    decisionFitsEffect: 'While the pupil is not fully back the follow-up cannot be ended.',
    followedUpEnough: 'The measures must be followed up before closing.',
    closingReasonFits: 'The last follow-up must show that the pupil is back.',
  },
  deadlines: {
    stallningstagande: 'Begin an inquiry, or say why it is needless',
    utredning: 'Inquire into the absence',
    anmalan_huvudman: 'Notify the huvudman',
    hemkommun: 'Tell the home municipality',
    atgardsbeslut: 'Decide on measures',
    forsta_uppfoljning: 'First follow-up',
    uppfoljning: 'Further follow-up',
    atgard: 'Carry out the measure',
  },
  notifications: {
    reported: 'A report of absence, {case}, waits for you.',
    overThreshold: "A report of absence, {case}, reaches the huvudman's threshold.",
    assigned: 'You are appointed to inquire into {case}.',
    needless: 'What you reported, {case}, is not inquired into. The reasons are noted.',
    huvudmanNotified: 'The huvudman has been notified of the inquiry into absence {case}.',
    inquired: 'The causes in {case} have been found. Measures are to be decided.',
    closed: 'The case {case} is closed.',
    reopened: 'The case {case} has been reopened.',
    conflictDeclared: 'Partiality has been declared in {case}. Somebody else may have to take over.',
    ...shared.engineNotifications,
  },
  participants: { reporter: 'The person who reported', investigator: 'Investigator' },
  rulePacks: { '2018': 'The Education Act, chapter 7, section 19 a, from 1 November 2018' },
  options: {
    thresholdPercent: 'From so many per cent of absence only the huvudman may do without an inquiry',
    thresholdDays: 'From so many school days at a stretch only the huvudman may do without an inquiry',
    followUpsBeforeClosing: 'So many follow-ups are made before closing',
  },
};
