import type { ProcessTexts } from '../../../src/domain/texts.ts';
import { engineNotifications } from '../../shared/words.en.ts';
import { recurrenceAlarms, silenceAlarms } from '../../shared/alarms.en.ts';

/** What must be done first, to somebody whose button is disabled, in English. */
export const requirements: ProcessTexts['requirements'] = {
  isOpen: 'The case is not open. Reopen it to change this.',
  gradeFitsDanger: 'What you have ticked makes the event serious.',
  gradeIsHigher:
    'The severity can only be raised. If it is less serious than it seemed, the investigation will be short.',
  investigatorImpartial: "The person's own conduct is in question, or the person is partial. Appoint somebody else.",
  controllerImpartial: 'Your own conduct is in question, or you are partial. Somebody else must make the control.',
  otherThanHandler: 'Somebody other than the one who investigated or put it right must make the control.',
  causesAnalysed: 'Analyse the causes first, or nobody knows what helps.',
  measureIsOpen: 'No such measure is under way.',
  measuresDone: 'All measures must be done or struck out.',
  staffQuestionAnswered:
    'The Work Environment Act does not apply to the children or outsiders here, but it applies to staff. Answer whether a member of staff was hurt or in danger.',
  workEnvironmentDecided: 'A decision on the Work Environment Authority is missing.',
  insuranceAgencyDecided: 'Staff was hurt. A decision on the Social Insurance Agency is missing.',
  healthCareHandedOver: 'The case has not been handed over to the head of the school health service.',
  safetyRepresentativeInformed: 'The event is serious. Note when the safety representative was told.',
  pupilRepresentativeInformed:
    "The event is serious. Note when the pupils' safety representative was told, or that there is none.",
  guardiansInformed: 'Inform the guardians, or say why not.',
  insuranceInformed: 'Give word of the insurance, or say why it is not needed.',
  annulmentProposed: 'Nobody has proposed annulment.',
  annulmentNotProposed: 'Annulment has already been proposed.',
  otherThanProposer: 'Somebody other than the one who proposed the annulment must confirm it.',
  withinReopenDays: 'Too much time has passed for reopening. Report anew and link the cases.',
};

/** What is due, in English. */
export const deadlines: ProcessTexts['deadlines'] = {
  rapport: 'Report to the rektor',
  triage: 'Assess how serious it is',
  direkt_atgard: 'Put it right at once',
  utredning_klar: 'Investigate',
  orsaksanalys: 'Analyse the causes and decide on measures',
  uppfoljning: 'Follow up the measures',
  kontroll: 'Control and close',
  personalfraga: 'Answer whether staff was concerned',
  arbetsmiljoverket: 'Decide on a report to the Work Environment Authority',
  forsakringskassan: 'Decide on a report to the Social Insurance Agency',
  overlamning_emi: 'Hand over to the school health service',
  skyddsombud: 'Inform the safety representative',
  elevskyddsombud: "Inform the pupils' safety representative",
  vardnadshavare: 'Inform the guardians',
  forsakring: 'Give word of the insurance',
  atgard: 'Carry out the measure',
};

/** Mail and notices, in English. The case number and nothing else about the case. */
export const notifications: ProcessTexts['notifications'] = {
  reported: 'A new deviation, {case}, waits for your assessment.',
  reportedOverRektor: "A deviation, {case}, comes straight to you in the rektor's place.",
  serious: 'The deviation {case} is serious.',
  moved: 'The case {case} has been moved to your unit.',
  conductQuestioned: "Somebody's conduct is in question in {case}. Somebody else may have to take over.",
  conflictDeclared: 'Partiality has been declared in {case}. Somebody else may have to take over.',
  assigned: 'You are appointed in {case}.',
  controlNeeded: 'The case {case} waits for control.',
  followedUp: 'The measures in {case} have been followed up.',
  controlReturned: 'The control has returned {case}.',
  closedForReporter: 'The deviation you reported, {case}, is closed.',
  closed: 'The case {case} is closed.',
  reopened: 'The case {case} has been reopened.',
  healthCare: 'The case {case} is to be handed over to the school health service.',
  openedCaseClosed: 'A case that was opened from {case} is closed.',
  identityProtected: 'There is now a protected identity in {case}.',
  annulmentProposed: 'Annulment of {case} is proposed. A second person must consider it.',
  ...engineNotifications,
};

/** Parts played in a case, in English. */
export const participants: ProcessTexts['participants'] = {
  reporter: 'The person who reported',
  investigator: 'Investigator',
};

/** Rule packs, in English. */
export const rulePacks: ProcessTexts['rulePacks'] = {
  '2025': 'The Work Environment Act and the provisions from 2025 (wording not verified)',
};

/** The huvudman's own choices, in English. */
export const options: ProcessTexts['options'] = {
  recurrenceDays: 'Events of the same sort at the same place count for so many days back',
  recurrenceCount: 'So many events within that time are a pattern, which is never minor',
  reopenDays: 'For so many days after closing the case may be reopened',
  controlByAnother: 'The control is made by somebody other than the one who investigated or put it right',
  ...recurrenceAlarms,
  ...silenceAlarms,
};
