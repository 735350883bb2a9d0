import type { ProcessTexts } from '../../../src/domain/texts.ts';
import { engineNotifications } from '../../shared/words.en.ts';
import { kindAlarms } from '../../shared/alarms.en.ts';

/** What must be done first, to somebody whose button is disabled, in English. */
export const requirements: ProcessTexts['requirements'] = {
  isOpen: 'The case is not open. Reopen it to change anything.',
  isNotAnnulled: 'The case is annulled.',
  senderReachable: 'Whoever complained is anonymous and has no code. State instead why it is not possible.',
  senderUnreachable: 'Whoever complained can be reached. Get in touch.',
  isClassified: 'Classify the complaint first, so that degrading treatment does not lie waiting.',
  criticisedKnown: 'The complaint is about a certain person. State who, or that it could not be found out.',
  handlerIsImpartial: 'Whoever is criticised or partial may not handle it.',
  handlerIsNew: 'Choose somebody who has not had the case before.',
  otherThanBefore: 'Somebody else than those who had the case before must assess it.',
  withinHardLimit: 'The time may not be extended that far. Tell about the delay instead.',
  noOpenQuestion: 'A question waits for its answer. Await it, or go on without.',
  isHigherStep: 'The matter is on that step or a higher one already.',
  isLowerStep: 'The matter cannot be handed there.',
  leadersNotCriticised: 'Those who lead the school are criticised. The matter stays with the huvudman.',
  isNotInReview: 'The huvudman is looking at it anew.',
  notYetReviewed: 'The huvudman has reviewed the answer already. Now one can turn to the Schools Inspectorate.',
  nothingSpawned: 'Another case has been opened from the complaint. Then it must get its own answer.',
  isNotHandedOver: 'The Inspectorate has handed it over to be looked into. It cannot be referred elsewhere.',
  spawnedClosed: 'The case opened from the complaint is not closed.',
  defectHasMeasures: 'There is a defect. Decide on measures first.',
  measureIsOpen: 'No such measure is going on.',
  measuresDone: 'All measures must be done or struck out.',
  isWithdrawn: 'The complaint has not been taken back.',
  noDefectSign: 'Something points at a defect. Then it must be looked into all the same.',
  noLegalHold: 'The Inspectorate has asked for a statement. Nothing may be removed.',
  annulmentProposed: 'Nobody has proposed annulment.',
  annulmentNotProposed: 'Annulment has been proposed already.',
  otherThanProposer: 'Somebody else than the one who proposed the annulment must confirm it.',
  withinReopenDays: 'Too much time has passed. Make a new complaint and link the cases.',
};

/** What is due, in English. */
export const deadlines: ProcessTexts['deadlines'] = {
  registrering: 'Register the complaint',
  bekraftelse: 'Confirm the arrival',
  fordelning: 'Classify and hand out',
  svar_senast: 'Answer at the latest',
  utredning_start: 'Begin looking into it',
  utredning_klar: 'Look into it and assess',
  aterkoppling: 'Answer whoever complained',
  provning: 'Name who looks at it anew',
  nasta_steg: 'Decide on measures or close',
  uppfoljning: 'Follow up the measures',
  avslut: 'Tell and close',
  svar_pa_fraga: 'Answer to the question',
  aterkallelse: 'Decide on the taking back',
  atgard: 'Carry out the measure',
};

/** Mail and notices, in English. The case number and nothing else about the case. */
export const notifications: ProcessTexts['notifications'] = {
  ...engineNotifications,
  received: 'A complaint, {case}, has arrived.',
  receivedOverRektor: 'A complaint, {case}, goes straight to you in place of the rektor.',
  moved: 'Case {case} has been moved to your unit.',
  toDistribute: 'Complaint {case} is to be classified and handed out.',
  assigned: 'You are to handle complaint {case}.',
  conflictDeclared: 'Partiality has been declared in {case}. Somebody else may have to take over.',
  answered: 'The question in {case} has been answered.',
  added: 'Whoever complained has written more in {case}.',
  withdrawn: 'Complaint {case} has been taken back. Decide whether it must be looked into all the same.',
  returned: 'The investigation in {case} needs more.',
  handedUp: 'Complaint {case} has been handed up to the huvudman.',
  handedDown: 'Complaint {case} has been handed to the school.',
  feedbackGiven: 'Complaint {case} has been answered.',
  reviewRequested: 'A review is asked for in {case}. Name somebody who has not had the case.',
  spawnedClosed: 'A case opened from {case} is closed.',
  statementRequested: 'The Schools Inspectorate has asked for a statement in {case}.',
  closed: 'Complaint {case} is closed.',
  reopened: 'Complaint {case} is reopened.',
  identityProtected: 'There is now a protected identity in {case}.',
  annulmentProposed: 'Annulment of {case} is proposed. A second person must look at it.',
};

/** Parts played in a case, in English. */
export const participants: ProcessTexts['participants'] = {
  reporter: 'The person who received it',
  handler: 'Handler',
};

/** Rule packs, in English. */
export const rulePacks: ProcessTexts['rulePacks'] = { '2022': 'The Education Act from 1 August 2022' };

/** The huvudman's own choices, in English. */
export const options: ProcessTexts['options'] = {
  hardLimitDays: 'So many days after the complaint came, the answer must have been given at the latest',
  reopenDays: 'So many days after closing, the case can be taken up again',
  ...kindAlarms,
};
