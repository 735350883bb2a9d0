import type { ProcessTexts } from '../../../src/domain/texts.ts';
import { engineNotifications } from '../../shared/words.en.ts';
import { recurrenceAlarms, silenceAlarms } from '../../shared/alarms.en.ts';

/** What must be done first, to somebody whose button is disabled, in English. */
export const requirements: ProcessTexts['requirements'] = {
  isOpen: 'The case is not open. Reopen it to change this.',
  lateReasonGiven: 'Several days have passed since you learned of it. Say why the report comes late, and it is taken.',
  packAllowsDocumenting: 'By the law of the day you learned of it, everything must be reported.',
  policyAllowsDocumenting: 'The huvudman has decided that everything must be reported.',
  isMildBetweenPupils: 'Only a single mild event between pupils may be documented on the spot. Report instead.',
  isNotRepeated: 'The child has been exposed lately. That counts as repeated and must be reported.',
  noCrimeSuspected: 'If it can be a crime it must be reported.',
  survivorIsOpen: 'The other case must be open and of the same kind.',
  mergeKeepsProtection:
    'Cases in which staff is accused are not merged, for the protection must not be lost. Link them instead.',
  survivorIsTheOne: 'Name the case that this one was merged into.',
  followUpReturned: 'Another unit follows up and has not reported back yet.',
  provisionAllowed: 'The huvudman has not allowed that ground. Choose another, or do not give it out.',
  huvudmanNotified: 'The huvudman must be notified first.',
  childVoiceRecorded:
    "The exposed child's voice is missing. Note a talk with the child, or why the child was not heard.",
  isAssessed: 'The case must be assessed first.',
  policeDecided: 'A decision on a police report is missing.',
  socialServicesDecided: 'A report of concern has not been considered.',
  workEnvironmentDecided: 'A decision on the Work Environment Authority is missing.',
  onlyChildrenOutsideTheAct:
    'Pupils count as employees in the Work Environment Act, and staff always do, so the question must be considered.',
  inspectorateDecided: 'Staff is accused. A decision on the Schools Inspectorate is missing.',
  guardiansInformed: "Inform the exposed child's guardians, or say why not.",
  referralMade: 'Refer elsewhere first, so that the child is not left without help.',
  measureIsOpen: 'No such measure is under way.',
  decisionFitsEffect:
    'If it has not stopped, the case cannot be closed: change the measures or investigate anew. Something new must be investigated.',
  closingReasonFits: 'The reason does not agree with the assessment or the last follow-up.',
  measuresDecided: 'It went on. Decide on new measures first.',
  measuresDone: 'All measures must be done or struck out.',
  followedUpEnough: 'The measures must be followed up more times before closing.',
  effectShown: 'The last follow-up must show that it has stopped.',
  annulmentProposed: 'Nobody has proposed annulment.',
  annulmentNotProposed: 'Annulment has already been proposed.',
  otherThanProposer: 'Somebody other than the one who proposed the annulment must confirm it.',
  otherThanAssessor: 'Somebody other than the one who assessed must make the control.',
  withinReopenDays: 'Too much time has passed for reopening. Report anew and link the cases.',
};

/** What is due, in English. */
export const deadlines: ProcessTexts['deadlines'] = {
  rapport: 'Report to the rektor',
  kvittens: 'The rektor reads and acknowledges',
  anmalan_huvudman: 'Notify the huvudman',
  mottagning_huvudman: 'The skolchef receives',
  utredare: 'Appoint an investigator',
  utredning_start: 'Start the investigation',
  utredning_klar: 'Investigate and assess',
  ny_utredare: 'Appoint a new investigator',
  samtalspaus: 'Consider the pause again',
  atgardsbeslut: 'Decide on measures',
  nasta_steg: 'Prevent, or propose closing',
  hanvisning: 'Refer and propose closing',
  forsta_uppfoljning: 'First follow-up',
  uppfoljning: 'Follow-up',
  kontroll: "The huvudman's control",
  efterkontroll: 'After-control with the child',
  vardnadshavare: 'Inform the guardians',
  polisanmalan: 'Decide on a police report',
  arbetsmiljoverket: 'Decide on a report to the Work Environment Authority',
  atgard: 'Carry out the measure',
};

/** Mail and notices, in English. The case number and nothing else about the case. */
export const notifications: ProcessTexts['notifications'] = {
  reported: 'A new report, {case}, waits for you.',
  reportedOverRektor: "A report, {case}, comes straight to you in the rektor's place.",
  moved: 'The case {case} has been moved to your unit.',
  huvudmanNotified: 'The huvudman has been notified of {case}. Appoint an investigator.',
  assigned: 'You are appointed to investigate {case}.',
  conflictDeclared: 'Partiality has been declared in {case}. Somebody else may have to take over.',
  investigationReturned: 'The investigation in {case} needs more.',
  controlNeeded: "The case {case} waits for the huvudman's control.",
  controlReturned: 'The huvudman has returned {case}.',
  closedForReporter: 'The case you reported, {case}, is closed.',
  closed: 'The case {case} is closed. An after-control remains.',
  reopened: 'The case {case} has been reopened.',
  newRound: 'The case {case} goes into a new round: it went on.',
  reprisal: 'Reprisals have been noted in {case}.',
  identityProtected: 'There is now a protected identity in {case}.',
  duplicateReceived: 'One more report has been merged into {case}.',
  mergeUndone: 'The merger of {case} is undone. The case goes on where it stood.',
  duplicateWithdrawn: 'A case that was merged into {case} is handled by itself again.',
  followUpReported: 'Another unit has reported on the follow-up in {case}.',
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
  '2010': 'The Education Act to 31 July 2026: everything is reported',
  '2026': 'The Education Act from 1 August 2026 (proposed wording, not verified)',
};

/** The huvudman's own choices, in English. */
export const options: ProcessTexts['options'] = {
  reportEverything: 'Everything is reported, also what the law lets the staff only document',
  recurrenceDays: 'Earlier events for the same child count for so many days back',
  recurrenceCount: 'So many events within that time are repeated treatment',
  lateReportDays: 'Later than so many days after learning of it, the reason must be given',
  reopenDays: 'For so many days after closing the case may be reopened',
  followUpsBeforeClosing: 'So many follow-ups are made before closing',
  secondRoundTellsSkolchef: 'The skolchef is told when a case goes into a new round',
  secrecyProvisions: 'The grounds on which another huvudman may be told (codes with a space between)',
  controlByAnother: 'The control is made by somebody other than the one who assessed',
  ...recurrenceAlarms,
  ...silenceAlarms,
};
