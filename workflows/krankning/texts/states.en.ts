import type { ProcessTexts } from '../../../src/domain/texts.ts';

const handlaggning = {
  handlaggning: { title: 'Handling of the case' },
  'handlaggning.utkast': {
    title: 'Draft',
    task: 'Send the report',
    hint: 'Send the report the same day you learn of it. You need not know what is true, only what the child feels.',
  },
  'handlaggning.dokumenterad': {
    title: 'Documented on the spot',
    hint: 'A single mild event between pupils, dealt with at once and written down. The rektor may take it up.',
  },
  'handlaggning.rapporterad': {
    title: 'Reported',
    task: 'Receive the report',
    hint: 'The rektor reads the report and sees that the child is safe today. Do not assess yet: notify the huvudman.',
  },
  'handlaggning.hos_rektor': {
    title: 'With the rektor',
    task: 'Notify the huvudman',
    hint: 'Notify the huvudman before you assess. The law does not let the rektor sift.',
  },
  'handlaggning.hos_huvudman': {
    title: 'Straight to the huvudman',
    task: "Receive the report in the rektor's place",
    hint: "Somebody who leads the school is accused. The skolchef plays the rektor's part, and the school's leaders do not see the case.",
  },
  'handlaggning.anmald': {
    title: 'Notified to the huvudman',
    task: 'Appoint an investigator',
    hint: 'The huvudman appoints an impartial investigator. The investigation must be prompt.',
  },
  'handlaggning.utredning': { title: 'Investigation', hint: 'The circumstances must be investigated promptly.' },
  'handlaggning.utredning.utan_utredare': {
    title: 'Waiting for a new investigator',
    task: 'Appoint another investigator',
    hint: 'The investigator is partial. The skolchef appoints another; the time for the investigation runs on.',
  },
  'handlaggning.utredning.att_paborja': {
    title: 'Investigation to be started',
    task: 'Start the investigation',
    hint: 'If you are partial, say so at once instead of starting.',
  },
  'handlaggning.utredning.pagar': {
    title: 'Investigation under way',
    task: 'Investigate what happened',
    hint: 'Talk with everybody involved, the exposed child first: what happened, and what does the child want done?',
  },
  'handlaggning.utredning.samtal_pausade': {
    title: 'Interviews paused',
    task: 'Consider whether the interviews can go on',
    hint: 'Only the interviews wait, for instance for the police. The duty to investigate does not.',
  },
  'handlaggning.utredning.fardig': {
    title: 'Ready to be assessed',
    task: 'Assess whether the child has been exposed',
    hint: 'Read the investigation and assess whether the child has been exposed. If something is missing, send it back.',
  },
  'handlaggning.bedomd': { title: 'Assessed' },
  'handlaggning.bedomd.konstaterad': {
    title: 'Degrading treatment found',
    task: 'Decide on measures',
    hint: 'Decide today on measures that make it stop. Talking alone is seldom enough.',
  },
  'handlaggning.bedomd.ej_konstaterad': {
    title: 'Degrading treatment not found',
    task: 'Prevent, or propose closing',
    hint: 'Can something be prevented all the same? Decide on it, or propose that the case be closed.',
  },
  'handlaggning.bedomd.ej_samband': {
    title: 'No connection with the school',
    task: 'Refer the matter to where it belongs',
    hint: 'Refer the matter to where it belongs, so that the child is not left without help.',
  },
  'handlaggning.atgarder': {
    title: 'Measures under way',
    task: 'See that the measures are carried out',
    hint: 'Everybody does his or her measure. Follow up with the child on the day you agreed.',
  },
  'handlaggning.uppfoljning': {
    title: 'Follow-up',
    task: 'Follow up with the child',
    hint: 'Ask the child: has it stopped? If not, change the measures or investigate anew.',
  },
  'handlaggning.kontroll': {
    title: "The huvudman's control",
    task: 'Check and close',
    hint: 'The huvudman checks that the case is investigated and acted on. Not the person who assessed it.',
  },
  'handlaggning.avslutad': { title: 'Closed' },
  'handlaggning.avslutad.efterkontroll': {
    title: 'Closed, after-control remains',
    task: 'Ask the child once more',
    hint: 'Ask the child once more in about a month. No child may be punished for having told.',
  },
  'handlaggning.avslutad.efterkontrollerad': {
    title: 'Closed and checked afterwards',
    hint: 'If it begins again, the case can be reopened under the same number.',
  },
  'handlaggning.makulerad': {
    title: 'Annulled',
    hint: 'The case was opened by mistake. Two people have considered it, and everything is still in the log.',
  },
  'handlaggning.sammanford': {
    title: 'Merged into another case',
    hint: 'The same child and the same event are handled in the other case. Both reports remain. The huvudman can undo a mistake.',
  },
};

const authority = (path: string, name: string, task: string, question: string) => ({
  [path]: { title: name },
  [`${path}.vilande`]: { title: `${name}: dormant`, hint: 'The question is asked while the case is open.' },
  [`${path}.oprovad`]: { title: `${name}: to be considered`, task, hint: question },
  [`${path}.anmald`]: { title: `${name}: reported` },
  [`${path}.ej_anmald`]: { title: `${name}: not reported, with reasons` },
  [`${path}.ej_tillampligt`]: { title: `${name}: does not apply here` },
});

/** What each state is called and what is to be done in it, in English. */
export const states: ProcessTexts['states'] = {
  ...handlaggning,
  externt: { title: 'Other authorities' },
  ...authority(
    'externt.polis',
    'Police',
    'Decide whether to report to the police',
    'Can a pupil be suspected of a crime? Then the rektor must report it, unless predominant reasons speak against.',
  ),
  ...authority(
    'externt.soc',
    'Report of concern',
    'Consider a report of concern',
    'Is there reason to believe that the child is ill-treated? Whoever knows must report it in person and at once.',
  ),
  ...authority(
    'externt.av',
    'Work Environment Authority',
    'Decide about the Work Environment Authority',
    'Was it a serious incident? Pupils count as employees; children in förskola and fritidshem do not.',
  ),
  ...authority(
    'externt.skolinspektionen',
    'Schools Inspectorate',
    'Decide about the Schools Inspectorate',
    'Staff is accused. Consider whether the Schools Inspectorate is to be told.',
  ),
  vardnadshavare: { title: 'Guardians' },
  'vardnadshavare.vilande': { title: 'Guardians: dormant', hint: 'The question is asked while the case is open.' },
  'vardnadshavare.ej_informerade': {
    title: 'Guardians to be informed',
    task: 'Inform the guardians',
    hint: "Tell the guardians the same day, unless the child's own interest speaks against it.",
  },
  'vardnadshavare.informerade': { title: 'Guardians informed' },
  'vardnadshavare.avstatt': { title: 'Guardians not informed, with reasons' },
  'vardnadshavare.ej_tillampligt': { title: 'Guardians: the pupil is an adult' },
};
