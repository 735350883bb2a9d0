import type { Field, Form } from '../../src/domain/form.ts';
import { measuresField } from '../shared/measure-forms.ts';
import { BREACHES, CATEGORIES, CAUSES, EFFECTS, FOUND_BY, MOST_PERSONS, RISKS, SUBJECTS } from './codes.ts';

const reasons: Field = { name: 'reasons', kind: 'longText', required: true };
const count: Field = { name: 'count', kind: 'number', max: MOST_PERSONS, source: 'GDPR 33:3' };

const first: readonly Field[] = [
  { name: 'discoveredAt', kind: 'dateTime', required: true, notInFuture: true, source: 'GDPR 33:1' },
  { name: 'what', kind: 'longText', required: true, source: 'GDPR 33:5' },
];
const more: readonly Field[] = [
  { name: 'happenedAt', kind: 'dateTime', notInFuture: true },
  { name: 'isOngoing', kind: 'boolean' },
  { name: 'foundBy', kind: 'choice', options: FOUND_BY, source: 'GDPR 33:2' },
  { name: 'cause', kind: 'choice', options: CAUSES },
  { name: 'breach', kind: 'choices', options: BREACHES, source: 'GDPR 33:1' },
  { name: 'subjects', kind: 'choices', options: SUBJECTS, source: 'GDPR 33:3' },
  count,
  { name: 'causedBy', kind: 'staff' },
  { name: 'suspected', kind: 'persons', from: 'staff', max: 10, source: 'FL 16' },
  { name: 'measuresTaken', kind: 'longText', source: 'GDPR 33:5' },
];

/** What whoever notices it tells; two answers are enough, the clock runs. @source GDPR 33:1 */
export const reportForm: Form = {
  id: 'report',
  fields: [...first, ...more],
  steps: [
    { id: 'handelse', fields: first.map(({ name }) => name) },
    { id: 'mer', fields: more.map(({ name }) => name) },
  ],
};

/** Who assesses the risk, and what is done at once. */
export const assignAssessorForm: Form = {
  id: 'assignAssessor',
  fields: [
    { name: 'assessor', kind: 'staff', required: true, source: 'FL 16' },
    { name: 'instruction', kind: 'longText' },
  ],
};

/** How likely and how grave harm to the persons is. Numbers and kinds of data, no names. @source GDPR 33:3 */
export const assessRiskForm: Form = {
  id: 'assessRisk',
  fields: [
    { name: 'breach', kind: 'choices', required: true, options: BREACHES, source: 'GDPR 33:1' },
    { name: 'categories', kind: 'choices', required: true, options: CATEGORIES, source: 'GDPR 33:3' },
    { name: 'subjects', kind: 'choices', required: true, options: SUBJECTS, source: 'GDPR 33:3' },
    { ...count, required: true },
    { name: 'isEstimate', kind: 'boolean', required: true },
    { name: 'consequences', kind: 'longText', required: true, source: 'GDPR 33:3' },
    { name: 'risk', kind: 'choice', required: true, options: RISKS, source: 'GDPR 33:1' },
    reasons,
  ],
};

/** It was none, and why: the documentation stays. @source GDPR 33:5 */
export const findNoIncidentForm: Form = {
  id: 'findNoIncident',
  fields: [
    {
      name: 'reasonCode',
      kind: 'choice',
      required: true,
      options: ['inga_personuppgifter', 'ingen_incident', 'redan_anmald', 'annan_ansvarig'],
    },
    reasons,
  ],
};

/** The notification as it was sent to the authority. Late, it says why. @source GDPR 33:1 */
export const notifyAuthorityForm: Form = {
  id: 'notifyAuthority',
  fields: [
    { name: 'notifiedAt', kind: 'dateTime', required: true, notInFuture: true, source: 'GDPR 33:1' },
    { name: 'reference', kind: 'text', required: true, max: 60, sealed: false },
    { name: 'extent', kind: 'choice', required: true, options: ['fullstandig', 'preliminar'], source: 'GDPR 33:4' },
    {
      name: 'lateReasonCode',
      kind: 'choice',
      options: ['upptacktes_stegvis', 'ledigt', 'leverantor_sen', 'forbisett', 'annat'],
      source: 'GDPR 33:1',
    },
    {
      name: 'lateReason',
      kind: 'longText',
      when: { field: 'lateReasonCode', is: ['upptacktes_stegvis', 'ledigt', 'leverantor_sen', 'forbisett', 'annat'] },
      required: true,
      source: 'GDPR 33:1',
    },
  ],
};

/** What the first notification lacked. @source GDPR 33:4 */
export const supplementForm: Form = {
  id: 'supplement',
  fields: [
    { name: 'sentAt', kind: 'dateTime', required: true, notInFuture: true },
    { name: 'extent', kind: 'choice', required: true, options: ['fullstandig', 'mer_foljer'] },
    { name: 'content', kind: 'longText', required: true },
  ],
};

/** Why a risk is unlikely, so that nothing need be notified. @source GDPR 33:1 */
export const declineNotificationForm: Form = {
  id: 'declineNotification',
  fields: [{ ...reasons, source: 'GDPR 33:1' }],
};

/** What the authority made of it. */
export const recordAuthorityDecisionForm: Form = {
  id: 'recordAuthorityDecision',
  fields: [
    { name: 'decidedOn', kind: 'date', required: true, notInFuture: true },
    {
      name: 'outcome',
      kind: 'choice',
      required: true,
      options: ['utan_atgard', 'fragor', 'tillsyn', 'reprimand', 'forelaggande', 'sanktionsavgift'],
    },
    { name: 'comment', kind: 'longText' },
  ],
};

/** The persons were told: each of them, or by a public notice that reaches them as well. @source GDPR 34:1 */
export const informSubjectsForm: Form = {
  id: 'informSubjects',
  fields: [
    { name: 'informedAt', kind: 'dateTime', required: true, notInFuture: true, source: 'GDPR 34:1' },
    { name: 'how', kind: 'choice', required: true, options: ['var_och_en', 'allmant'], source: 'GDPR 34:3' },
    { ...reasons, when: { field: 'how', is: ['allmant'] }, source: 'GDPR 34:3' },
    count,
    { name: 'content', kind: 'longText', required: true, source: 'GDPR 34:2' },
  ],
};

/** Why the persons need not be told although the risk is high. @source GDPR 34:3 */
export const exemptFromInformingForm: Form = {
  id: 'exemptFromInforming',
  fields: [
    {
      name: 'reasonCode',
      kind: 'choice',
      required: true,
      options: ['olasliga_uppgifter', 'risken_undanrojd'],
      source: 'GDPR 34:3',
    },
    reasons,
  ],
};

/** The data protection officer knows, and what he or she advised. @source GDPR 38:1 */
export const informOfficerForm: Form = {
  id: 'informOfficer',
  fields: [
    { name: 'informedAt', kind: 'dateTime', required: true, notInFuture: true, source: 'GDPR 38:1' },
    { name: 'advice', kind: 'longText' },
  ],
};

const needsMeasures = { field: 'needed', is: ['ja'] };

/** What will be done so that it does not happen again, or why nothing is needed. @source GDPR 32:1 */
export const decideMeasuresForm: Form = {
  id: 'decideMeasures',
  fields: [
    { name: 'needed', kind: 'choice', required: true, options: ['ja', 'nej'], source: 'GDPR 33:5' },
    {
      ...measuresField({
        name: 'type',
        kind: 'choice',
        required: true,
        options: ['teknisk', 'organisatorisk', 'information'],
      }),
      when: needsMeasures,
      source: 'GDPR 32:1',
    },
    { ...reasons, when: { field: 'needed', is: ['nej'] } },
    { name: 'nextFollowUpOn', kind: 'date', notInPast: true },
  ],
};

/** Have the measures worked? */
export const followUpForm: Form = {
  id: 'followUp',
  fields: [
    { name: 'followedUpOn', kind: 'date', required: true, notInFuture: true },
    { name: 'effect', kind: 'choice', required: true, options: EFFECTS },
    { name: 'decision', kind: 'choice', required: true, options: ['avsluta', 'fortsatt', 'andra_atgarder'] },
    {
      name: 'nextFollowUpOn',
      kind: 'date',
      notInPast: true,
      when: { field: 'decision', is: ['fortsatt', 'andra_atgarder'] },
      required: true,
    },
    { name: 'comment', kind: 'longText' },
  ],
};

/** The circumstances, the effects and the remedies in short: what a supervisory authority would ask for. @source GDPR 33:5 */
export const closeForm: Form = {
  id: 'close',
  fields: [
    { name: 'summary', kind: 'longText', required: true, source: 'GDPR 33:5' },
    { name: 'lessons', kind: 'longText' },
  ],
};

/** Why a closed case is taken up again. */
export const reopenForm: Form = { id: 'reopen', fields: [{ name: 'reason', kind: 'longText', required: true }] };

/** Somebody is partial, or turns out to be suspected. @source FL 18 */
export const declareConflictForm: Form = {
  id: 'declareConflict',
  fields: [
    { name: 'conflicted', kind: 'staff', required: true, source: 'FL 18' },
    { name: 'reason', kind: 'longText' },
  ],
};

/** Something worth remembering. */
export const addNoteForm: Form = { id: 'addNote', fields: [{ name: 'note', kind: 'longText', required: true }] };
