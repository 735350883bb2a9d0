import type { ProcessTexts } from '../../../src/domain/texts.ts';
import * as shared from '../../shared/words.en.ts';

/** The buttons and the timeline, in English. */
export const commands: ProcessTexts['commands'] = {
  report: {
    title: 'Report degrading treatment',
    done: 'Degrading treatment reported',
    hint: 'You must report when a child feels degraded. You are not to find out whether it is true.',
  },
  documentHandled: {
    title: 'Document a handled event',
    done: 'Handled event documented',
    hint: 'Only a single mild event between pupils, and only if the huvudman allows it.',
  },
  takeUp: {
    title: 'Take up as a report',
    done: 'The event was taken up as a report',
    hint: 'The event is more serious than it looked, or has happened before.',
  },
  acknowledge: { title: 'Acknowledge the report', done: 'Report acknowledged by the rektor' },
  notifyHuvudman: {
    title: 'Notify the huvudman',
    done: 'Notified to the huvudman',
    hint: 'Notify before you assess. Everything the rektor learns of must be passed on.',
  },
  correctUnit: {
    title: 'Correct the unit',
    done: 'Case moved to the right unit',
    hint: 'The time does not start again: the report came when it came.',
  },
  identifyAccused: {
    title: 'Say who is accused',
    done: 'Details of the accused changed',
    hint: 'If the rektor is accused, the case goes to the skolchef at once.',
  },
  register: { title: 'Enter the register number', done: 'Entered in the register' },
  assignInvestigator: { title: 'Appoint an investigator', done: 'Investigator appointed' },
  changeInvestigator: { title: 'Change investigator', done: 'Investigator changed' },
  declareConflict: {
    title: 'Declare partiality',
    done: 'Partiality declared',
    hint: 'Whoever is partial may no longer see or handle the case.',
  },
  startInvestigation: { title: 'Start the investigation', done: 'Investigation started' },
  recordInterview: {
    title: 'Write an interview note',
    done: 'Interview noted',
    hint: "One note for each person: it is that person's version.",
  },
  noteChildNotHeard: {
    title: 'Say why the child was not heard',
    done: 'Reason noted why the child was not heard',
  },
  addMaterial: { title: 'Add material', done: 'Material added' },
  pauseInterviews: { title: 'Pause the interviews', done: 'Interviews paused' },
  reviewPause: { title: 'Consider the pause again', done: 'Pause considered again' },
  resumeInterviews: { title: 'Resume the interviews', done: 'Interviews resumed' },
  reclassify: {
    title: 'Reclassify',
    done: 'Case reclassified',
    hint: 'Degrading treatment, harassment or sexual harassment: which law applies? The earlier basis is kept.',
  },
  extendInvestigation: { title: 'Extend the time', done: 'Time for the investigation extended' },
  completeInvestigation: { title: 'Hand over for assessment', done: 'Investigation handed over for assessment' },
  returnInvestigation: { title: 'Ask for more', done: 'More investigation asked for' },
  assess: {
    title: 'Assess',
    done: 'Case assessed',
    hint: 'The decision is a document of its own. Write it so that it can be given out.',
  },
  ...shared.measureCommands,
  refer: { title: 'Refer elsewhere', done: 'Referred elsewhere' },
  followUp: { title: 'Follow up', done: 'Followed up' },
  proposeClosing: { title: 'Propose closing', done: 'Closing proposed' },
  approveControl: { title: 'Approve and close', done: 'Checked and closed by the huvudman' },
  returnControl: { title: 'Return', done: 'Returned by the huvudman' },
  makeAfterControl: { title: 'Make the after-control', done: 'After-control made' },
  reopen: { title: 'Reopen', done: 'Case reopened', hint: 'The same number, a new round.' },
  informGuardians: { title: 'Note contact with guardians', done: 'Contact with guardians noted' },
  decidePolice: {
    title: 'Decide on a police report',
    done: 'Decision on a police report',
    hint: 'If a pupil can be suspected of a crime the rektor must report it, unless predominant reasons speak against.',
  },
  decideSocialServices: {
    title: 'Note that concern was considered',
    done: 'Report of concern considered',
    hint: 'Only you and those who decide see this. The report itself is not kept here.',
  },
  decideWorkEnvironment: {
    title: 'Decide on the Work Environment Authority',
    done: 'Decision on the Work Environment Authority',
  },
  decideInspectorate: {
    title: 'Decide on the Schools Inspectorate',
    done: 'Decision on the Schools Inspectorate',
  },
  tellOutcome: { title: 'Note who has been told', done: 'Outcome told' },
  noteWithdrawal: {
    title: 'Note a wish to drop it',
    done: 'Wish to drop it noted',
    hint: 'The duty to investigate remains, whatever anybody wishes.',
  },
  noteReprisal: { title: 'Note reprisals', done: 'Reprisals noted' },
  protectIdentity: {
    title: 'Protect an identity',
    done: 'Protected identity set',
    hint: 'Names are hidden in lists, mail, prints and statistics, also back in time.',
  },
  noteSchoolChange: {
    title: 'Note a change of school',
    done: 'Change of school noted',
    hint: 'The case stays where it happened.',
  },
  handOverFollowUp: {
    title: 'Hand over the follow-up to another unit',
    done: 'Follow-up handed over to another unit',
    hint: 'When the child changes unit within the same huvudman. The investigation stays here.',
  },
  receiveFollowUpResult: { title: 'Receive a follow-up', done: 'Another unit has reported on the follow-up' },
  handOverToOtherHuvudman: {
    title: 'Decide on a handover to another huvudman',
    done: 'Decision on a handover to another huvudman',
    hint: 'A decision on what is given out, to whom and on what ground. The case stays here.',
  },
  addNote: shared.addNote,
  linkCase: { title: 'Link a case', done: 'Case linked', hint: 'The same event, but one case for each exposed child.' },
  unlinkCase: {
    title: 'Part from other cases',
    done: 'Parted from other cases',
    hint: 'When the case has been linked to the wrong event.',
  },
  mergeInto: {
    title: 'Merge into another case',
    done: 'Merged into another case',
    hint: 'Only when two people have reported the same event about the same child.',
  },
  receiveDuplicate: { title: 'Receive a merged case', done: 'One more report of the same matter' },
  undoMerge: {
    title: 'Undo the merger',
    done: 'Merger undone',
    hint: 'When the cases turned out to be about different children or events.',
  },
  withdrawDuplicate: { title: 'Take away a merged case', done: 'A merger into this case has been undone' },
  proposeAnnulment: {
    title: 'Propose annulment',
    done: 'Annulment proposed',
    hint: 'Only when the case was opened by mistake, never because somebody has changed his or her mind.',
  },
  rejectAnnulment: { title: 'Reject the annulment', done: 'Annulment rejected' },
  confirmAnnulment: { title: 'Confirm the annulment', done: 'Case annulled' },
};
