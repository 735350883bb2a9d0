import type { ProcessTexts } from '../../../src/domain/texts.ts';
import { addNote, measureCommands } from '../../shared/words.en.ts';

/** The buttons and the timeline, in English. */
export const commands: ProcessTexts['commands'] = {
  report: {
    title: 'Report a near miss or a deviation',
    done: 'Deviation reported',
    hint: 'Near misses, accidents and other things that were not as they should be. Rather one report too many.',
  },
  triage: { title: 'Assess how serious it is', done: 'Severity assessed' },
  raiseSeverity: { title: 'Raise the severity', done: 'Severity raised' },
  correctUnit: {
    title: 'Correct the unit',
    done: 'Case moved to the right unit',
    hint: 'The time does not begin again: the report came when it came.',
  },
  questionConduct: {
    title: 'Say whose conduct is in question',
    done: "Somebody's conduct questioned",
    hint: 'The person may neither see, investigate nor control the case.',
  },
  declareConflict: {
    title: 'Declare partiality',
    done: 'Partiality declared',
    hint: 'Whoever is partial may no longer see or handle the case.',
  },
  assignInvestigator: { title: 'Appoint somebody to investigate', done: 'Somebody appointed to investigate' },
  register: { title: 'Give the diary number', done: 'Registered in the diary' },
  fixDirectly: { title: 'Put right at once', done: 'Put right at once' },
  recordFinding: { title: 'Add a finding', done: 'Finding added' },
  extendInvestigation: { title: 'Extend the investigation', done: 'Investigation extended' },
  completeInvestigation: { title: 'Complete the investigation', done: 'Investigation completed' },
  analyseCauses: { title: 'Analyse the causes', done: 'Causes analysed' },
  ...measureCommands,
  followUp: { title: 'Follow up', done: 'Followed up' },
  approveControl: { title: 'Approve and close', done: 'Controlled and closed' },
  returnControl: { title: 'Return', done: 'Returned by the control' },
  reopen: { title: 'Reopen', done: 'Case reopened', hint: 'The same number, a new round.' },
  answerStaffQuestion: {
    title: 'Answer whether staff was concerned',
    done: 'Question about staff answered',
    hint: 'Only children who do not count as employees, or outsiders, seem to have been concerned.',
  },
  decideWorkEnvironment: {
    title: 'Decide on the Work Environment Authority',
    done: 'Decision on the Work Environment Authority',
    hint: 'Somebody who counts as an employee was concerned, so chapter 3, section 3 a of the Work Environment Act is considered.',
  },
  decideInsuranceAgency: {
    title: 'Decide on the Social Insurance Agency',
    done: 'Decision on the Social Insurance Agency',
  },
  concernHealthCare: {
    title: "It concerns the school health service's medical care",
    done: "Concerns the school health service's medical care",
    hint: 'The huvudman hands it over to the head of the school health service. Write nothing about health in the case.',
  },
  handOverHealthCare: {
    title: 'Note the handing over to the school health service',
    done: 'Handed over to the head of the school health service',
  },
  informSafetyRepresentative: {
    title: 'Note that the safety representative knows',
    done: 'Safety representative informed',
  },
  informPupilRepresentative: {
    title: "Note about the pupils' safety representative",
    done: "Pupils' safety representative considered",
  },
  informGuardians: { title: 'Note contact with guardians', done: 'Contact with guardians noted' },
  informInsurance: { title: 'Note word of the insurance', done: 'Word of the insurance noted' },
  openKrankning: {
    title: 'Open a case of degrading treatment',
    done: 'Case of degrading treatment opened',
    hint: 'When a child feels degraded. This case goes on beside it.',
  },
  openDataIncident: {
    title: 'Open a case of a personal data breach',
    done: 'Case of a personal data breach opened',
    hint: 'When personal data has been spread, changed or lost.',
  },
  openedCaseClosed: { title: 'Receive word of closing', done: 'A case that was opened from here is closed' },
  protectIdentity: {
    title: 'Protect an identity',
    done: 'Protected identity noted',
    hint: 'Names are hidden in lists, mail, print and statistics, also back in time.',
  },
  addNote,
  linkCase: { title: 'Link a case', done: 'Case linked', hint: 'The same event, reported more than once.' },
  proposeAnnulment: {
    title: 'Propose annulment',
    done: 'Annulment proposed',
    hint: 'Only when the case was opened by mistake.',
  },
  rejectAnnulment: { title: 'Reject the annulment', done: 'Annulment rejected' },
  confirmAnnulment: { title: 'Confirm the annulment', done: 'Case annulled' },
};
