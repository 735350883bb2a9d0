import type { ProcessTexts } from '../../src/domain/texts.ts';
import * as shared from '../shared/words.en.ts';
import { forms } from './texts/forms.en.ts';

const states: ProcessTexts['states'] = {
  handlaggning: { title: 'Handling' },
  'handlaggning.utkast': {
    title: 'Draft',
    hint: 'Report at once. The clock started when the breach was discovered, and it runs through nights and weekends.',
  },
  'handlaggning.registrerad': {
    title: 'Registered',
    task: 'Stop it and name who assesses the risk',
    hint: 'Stop what goes on and appoint somebody to assess the risk. Not the one in whose hands it happened.',
  },
  'handlaggning.riskbedomning': {
    title: 'Risk assessment',
    task: 'Assess the risk',
    hint: 'Which kinds of data, about how many persons, and how likely is it that somebody comes to harm? Write no names.',
  },
  'handlaggning.beslut': {
    title: 'Decision',
    task: 'Decide on measures',
    hint: 'Decide whether to notify IMY, and which measures are needed so that it does not happen again.',
  },
  'handlaggning.atgarder': {
    title: 'Measures under way',
    task: 'See to it that the measures are done',
    hint: 'Each does his or her measure. Then follow up whether they helped.',
  },
  'handlaggning.uppfoljning': {
    title: 'Follow-up',
    task: 'Follow up and close',
    hint: 'Have the measures worked? When all is done the case is closed with a summary.',
  },
  'handlaggning.avslutad': {
    title: 'Closed',
    hint: 'The documentation stays, so that the supervisory authority can check it.',
  },
  'handlaggning.ej_incident': {
    title: 'No personal data breach',
    hint: 'It was no personal data breach. The reasons stay.',
  },
  anmalan: { title: 'Notification to IMY' },
  'anmalan.vilande': { title: 'Notification to IMY: at rest' },
  'anmalan.oprovad': {
    title: 'Notification to IMY: to be decided',
    task: 'Decide about notifying IMY',
    hint: 'Notify within 72 hours of discovery, unless harm to anybody is unlikely. If something is missing, notify all the same and supplement.',
  },
  'anmalan.preliminar': {
    title: 'Notification to IMY: to be supplemented',
    task: 'Complete the notification to IMY',
    hint: 'Send what was missing as soon as it is known. IMY waits for four weeks.',
  },
  'anmalan.anmald': { title: 'IMY notified' },
  'anmalan.ej_anmald': { title: 'IMY not notified, with reasons' },
  registrerade: { title: 'The persons concerned' },
  'registrerade.vilande': { title: 'The persons concerned: no duty to inform' },
  'registrerade.att_informera': {
    title: 'The persons concerned to be informed',
    task: 'Tell those concerned',
    hint: 'The risk is high. Tell those concerned clearly what has happened, what it may lead to, what you do and whom they may ask.',
  },
  'registrerade.informerade': { title: 'The persons concerned informed' },
  'registrerade.undantag': { title: 'The persons concerned not informed, with reasons' },
  dataskyddsombud: { title: 'The data protection officer' },
  'dataskyddsombud.vilande': { title: 'The data protection officer: at rest' },
  'dataskyddsombud.att_informera': {
    title: 'The data protection officer to be informed',
    task: 'Tell the data protection officer',
    hint: 'The officer is to be there from the beginning. Note when the officer was told and the advice you were given.',
  },
  'dataskyddsombud.informerat': { title: 'The data protection officer informed' },
};

const commands: ProcessTexts['commands'] = {
  report: {
    title: 'Report a personal data breach',
    done: 'Personal data breach reported',
    hint: 'When personal data have gone astray, been changed or been lost. You need not know how grave it is.',
  },
  assignAssessor: { title: 'Appoint who assesses', done: 'Who assesses the risk appointed' },
  assessRisk: { title: 'Assess the risk', done: 'Risk assessed' },
  findNoIncident: {
    title: 'No personal data breach',
    done: 'Found to be no personal data breach',
    hint: 'The reasons are written down and stay.',
  },
  ...shared.measureCommands,
  followUp: { title: 'Follow up', done: 'Followed up' },
  close: { title: 'Close', done: 'Case closed' },
  reopen: { title: 'Reopen', done: 'Case reopened', hint: 'The same number. The risk is assessed anew.' },
  notifyAuthority: {
    title: 'Record the notification to IMY',
    done: 'Notified to IMY',
    hint: "The notification is made in IMY's e-service. Here it is noted when, under which number, and why if it is late.",
  },
  declineNotification: {
    title: 'Decide not to notify',
    done: 'Decided not to notify IMY',
    hint: 'Only when harm to anybody is unlikely. The reasons must bear being shown to IMY.',
  },
  supplement: { title: 'Supplement the notification', done: 'Notification to IMY supplemented' },
  recordAuthorityDecision: { title: 'Record an answer from IMY', done: 'Answer from IMY recorded' },
  informSubjects: { title: 'Record that those concerned were informed', done: 'Persons concerned informed' },
  exemptFromInforming: {
    title: 'Decide not to inform',
    done: 'Decided not to inform the persons concerned',
    hint: 'Only if the data cannot be read by others or the high risk has been removed.',
  },
  informOfficer: { title: 'Record that the data protection officer knows', done: 'Data protection officer informed' },
  declareConflict: {
    title: 'Declare partiality',
    done: 'Partiality declared',
    hint: 'Whoever is partial may no longer see or handle the case.',
  },
  addNote: shared.addNote,
};

const law: ProcessTexts['law'] = {
  'GDPR 32:1': 'The controller protects the data by measures that fit the risk.',
  'GDPR 33:1':
    'A personal data breach is notified to the supervisory authority without undue delay and if possible within 72 hours of knowing of it, unless a risk is unlikely. Later, the reasons are given.',
  'GDPR 33:2': 'A processor who learns of a breach tells the controller without undue delay.',
  'GDPR 33:3':
    'The notification says what happened, which kinds of data and about how many persons it concerns, likely consequences, measures and whom to ask.',
  'GDPR 33:4': 'What cannot be given at once may be given in phases, without further undue delay.',
  'GDPR 33:5': 'All breaches are documented: circumstances, effects and remedies, also those that are not notified.',
  'GDPR 34:1': 'If the risk is likely to be high, the persons concerned are informed without undue delay.',
  'GDPR 34:2': 'The information is clear and plain and says what happened, consequences, measures and whom to ask.',
  'GDPR 34:3':
    'Nobody need be informed if the data cannot be read by others or the high risk has been removed. Where it would be out of proportion, the public is informed instead.',
  'GDPR 38:1': 'The data protection officer takes part in good time in all matters of protecting personal data.',
  'FL 16': 'Whoever is involved, close to somebody involved or otherwise open to doubt is partial.',
  'FL 18': 'Whoever may be partial says so at once.',
};

/** Everything that a person reads about personal data breaches, in English. */
export const en: ProcessTexts = {
  name: 'Personal data breach',
  summary: 'When personal data have been lost, changed or come into the wrong hands: assess, notify, inform and act.',
  states,
  commands,
  forms,
  law,
  requirements: {
    isOpen: 'The case is not open. Reopen it to make changes.',
    otherThanCauser: 'Somebody other than the one in whose hands it happened must do it.',
    assessorIsAnother: 'Appoint somebody other than the one in whose hands it happened.',
    riskIsAssessed: 'The risk must be assessed first.',
    riskIsUnlikely: 'There is a risk to those concerned. Then IMY must be notified.',
    lateReasonGiven: 'More than 72 hours have passed since discovery. Say why the notification is late.',
    notificationDecided: 'Notify IMY, or decide not to.',
    notificationIsWhole: 'The notification to IMY is not complete. Supplement it first.',
    subjectsAreDecided: 'The risk is high. Inform those concerned, or say why it is not needed.',
    officerIsInformed: 'The data protection officer must be told first.',
    measureIsOpen: 'No such measure is under way.',
    measuresDone: 'All measures must be done or struck out.',
    decisionFitsEffect: 'While the measures have not fully worked the follow-up cannot be ended.',
    followedUpEnough: 'The measures must be followed up before closing.',
    effectShown: 'The last follow-up must show that the measures have worked.',
  },
  deadlines: {
    rapport: 'Report the breach',
    mottagning: 'Appoint who assesses the risk',
    riskbedomning: 'Assess the risk',
    imy: 'Notify IMY, or decide not to',
    imy_komplettering: 'Supplement the notification to IMY',
    informera: 'Inform the persons concerned',
    dataskyddsombud: 'Inform the data protection officer',
    atgardsbeslut: 'Decide on measures',
    forsta_uppfoljning: 'First follow-up',
    uppfoljning: 'Follow-up and closing',
    atgard: 'Carry out the measure',
  },
  notifications: {
    reported: 'A personal data breach, {case}, has been reported. The clock of 72 hours is running.',
    reportedAtSchool: 'A personal data breach, {case}, has been reported at your unit. The huvudman assesses it.',
    assigned: 'You are appointed to assess the risk in {case}.',
    highRisk: 'The risk in {case} is high. The persons concerned are to be informed.',
    assessed: 'The risk in {case} has been assessed. A decision is needed.',
    notified: 'IMY has been notified of {case}.',
    noIncident: 'What you reported, {case}, was no personal data breach.',
    closed: 'The case you reported, {case}, is closed.',
    reopened: 'The case {case} has been reopened.',
    conflictDeclared: 'Partiality has been declared in {case}. Somebody else may have to take over.',
    ...shared.engineNotifications,
  },
  participants: { reporter: 'The person who reported', assessor: 'The person who assesses the risk' },
  rulePacks: { '2018': 'The General Data Protection Regulation' },
  options: {
    decidedByAnother: 'Whoever it happened to may neither assess nor decide',
    followUpsBeforeClosing: 'So many follow-ups are made before closing',
  },
};
