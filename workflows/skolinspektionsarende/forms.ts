import type { Field, Form } from '../../src/domain/form.ts';
import { AREAS, CRITICISED_KINDS, RELATIONS } from '../klagomal/codes.ts';
import { measuresField } from '../shared/measure-forms.ts';
import { ANSWERED, KINDS, MATTERS, OUTCOMES, REVIEWS } from './codes.ts';

const reason: Field = { name: 'reason', kind: 'longText', required: true };
const criticised: Field = { name: 'criticised', kind: 'staff', source: 'FL 16' };
/** Number or page of the authority's letter; open, so that the day can be explained. */
const documentReference: Field = { name: 'documentReference', kind: 'text', required: true, max: 60, sealed: false };
const sentAt: Field = { name: 'sentAt', kind: 'dateTime', required: true, notInFuture: true };
const receivedOn: Field = { name: 'receivedOn', kind: 'date', required: true, notInFuture: true };

/** What came from Skolinspektionen, and by when it is to be answered. @source SL 26:7 */
export const receiveForm: Form = {
  id: 'receive',
  fields: [
    { name: 'kind', kind: 'choice', required: true, options: KINDS, source: 'SL 26:3' },
    { name: 'receivedAt', kind: 'dateTime', required: true, notInFuture: true, source: 'OSL 5:1' },
    { name: 'authorityNumber', kind: 'text', required: true, max: 60, sealed: false, source: 'OSL 5:1' },
    {
      name: 'answerDueOn',
      kind: 'date',
      when: { field: 'kind', is: ANSWERED },
      required: true,
      source: 'SL 26:8',
    },
    { name: 'matter', kind: 'choice', options: MATTERS },
    { name: 'about', kind: 'longText', required: true },
    { name: 'pupils', kind: 'persons', from: 'pupils', max: 20 },
    criticised,
  ],
};

/** Who writes the answer. */
export const assignHandlerForm: Form = {
  id: 'assignHandler',
  fields: [
    { name: 'handler', kind: 'staff', required: true, source: 'FL 16' },
    { name: 'instruction', kind: 'longText' },
  ],
};

/** Whose act is criticised has become clear. @source FL 16 */
export const nameCriticisedForm: Form = {
  id: 'nameCriticised',
  fields: [{ ...criticised, required: true }],
};

/** What the school is to tell, and by when: before the authority's own day. */
export const requestMaterialForm: Form = {
  id: 'requestMaterial',
  fields: [
    { name: 'contributor', kind: 'staff', required: true },
    { name: 'dueOn', kind: 'date', required: true, notInPast: true },
    { name: 'questions', kind: 'longText', required: true },
  ],
};

/** What happened and what was done, as the school sees it. */
export const giveMaterialForm: Form = {
  id: 'giveMaterial',
  fields: [
    { name: 'material', kind: 'longText', required: true },
    { name: 'attachments', kind: 'longText' },
  ],
};

/** Why the answer does without the school's material. */
export const waiveMaterialForm: Form = { id: 'waiveMaterial', fields: [reason] };

/** More time is asked for; the day stays until the authority has answered. */
export const requestExtensionForm: Form = {
  id: 'requestExtension',
  fields: [{ name: 'wantedDay', kind: 'date', required: true, notInPast: true }, reason],
};

/** More time, as the authority has given it. */
export const recordExtensionForm: Form = {
  id: 'recordExtension',
  fields: [{ name: 'dueOn', kind: 'date', required: true, notInPast: true }, receivedOn, documentReference],
};

/** The answer, ready to be signed. @source SL 26:7 */
export const draftAnswerForm: Form = {
  id: 'draftAnswer',
  fields: [
    { name: 'answer', kind: 'longText', required: true },
    { name: 'shortcomings', kind: 'choice', required: true, options: ['ja', 'delvis', 'nej'], source: 'SL 4:7' },
    { name: 'attachments', kind: 'longText' },
  ],
};

/** What the answer lacks. */
export const returnAnswerForm: Form = {
  id: 'returnAnswer',
  fields: [{ name: 'missing', kind: 'longText', required: true }],
};

/** The answer stands for the huvudman. @source KL 7:5 */
export const signAnswerForm: Form = {
  id: 'signAnswer',
  fields: [{ name: 'decisionNumber', kind: 'text', max: 60, sealed: false, source: 'KL 7:5' }],
};

/** When and how the answer was sent. */
export const sendAnswerForm: Form = {
  id: 'sendAnswer',
  fields: [sentAt, { name: 'how', kind: 'choice', required: true, options: ['e_tjanst', 'e_post', 'post'] }],
};

/** The authority asks again. */
export const recordFurtherRequestForm: Form = {
  id: 'recordFurtherRequest',
  fields: [
    receivedOn,
    documentReference,
    { name: 'answerDueOn', kind: 'date', required: true, notInPast: true, source: 'SL 26:8' },
    { name: 'asked', kind: 'longText', required: true },
  ],
};

const ordered = { field: 'outcome', is: ['forelaggande'] };

/** What the authority decided. An injunction names measures and a day, and may carry a fine. @source SL 26:10 */
export const recordDecisionForm: Form = {
  id: 'recordDecision',
  fields: [
    { name: 'decidedOn', kind: 'date', required: true, notInFuture: true },
    documentReference,
    { name: 'outcome', kind: 'choice', required: true, options: OUTCOMES, source: 'SL 26:10' },
    {
      name: 'reportDueOn',
      kind: 'date',
      when: { field: 'outcome', is: ['forelaggande', 'anmarkning'] },
      required: ordered,
      notInPast: true,
      source: 'SL 26:10',
    },
    { name: 'isGrave', kind: 'boolean', when: ordered, source: 'SL 26:10' },
    { name: 'hasFine', kind: 'boolean', when: ordered, required: true, source: 'SL 26:27' },
    {
      name: 'fine',
      kind: 'number',
      max: 100_000_000,
      when: { field: 'hasFine', is: [true] },
      required: true,
      source: 'SL 26:27',
    },
    { name: 'wanted', kind: 'longText', required: ordered, source: 'SL 26:10' },
  ],
};

/** What will be done about what the authority found. @source SL 4:7 */
export const decideMeasuresForm: Form = {
  id: 'decideMeasures',
  fields: [{ ...measuresField(), source: 'SL 26:10' }],
};

/** What has been done, as told to the authority. @source SL 26:10 */
export const submitReportForm: Form = {
  id: 'submitReport',
  fields: [sentAt, { name: 'report', kind: 'longText', required: true, source: 'SL 26:10' }],
};

/** Whether the authority is content. */
export const recordReviewForm: Form = {
  id: 'recordReview',
  fields: [
    { name: 'decidedOn', kind: 'date', required: true, notInFuture: true },
    documentReference,
    { name: 'review', kind: 'choice', required: true, options: REVIEWS },
    {
      name: 'reportDueOn',
      kind: 'date',
      when: { field: 'review', is: ['brister_kvarstar'] },
      required: true,
      notInPast: true,
      source: 'SL 26:10',
    },
    { name: 'comment', kind: 'longText' },
  ],
};

/** What was handed over, as the complaint that it is. @source SL 26:3b */
export const handOverForm: Form = {
  id: 'handOver',
  fields: [
    { name: 'unit', kind: 'unit' },
    { name: 'area', kind: 'choice', required: true, options: AREAS, source: 'SL 26:3b' },
    { name: 'what', kind: 'longText', required: true },
    { name: 'criticisedKind', kind: 'choice', required: true, options: CRITICISED_KINDS, source: 'FL 16' },
    { name: 'relation', kind: 'choice', required: true, options: RELATIONS },
    { name: 'name', kind: 'text' },
    { name: 'contact', kind: 'text' },
  ],
};

/** Which complaint is closed; sent by the system. */
export const complaintClosedForm: Form = {
  id: 'complaintClosed',
  fields: [{ name: 'from', kind: 'caseRef', required: true }],
};

/** What the huvudman has learnt. @source SL 4:7 */
export const closeForm: Form = { id: 'close', fields: [{ name: 'lessons', kind: 'longText', required: true }] };

/** The authority is heard from again. */
export const reopenForm: Form = { id: 'reopen', fields: [reason] };

/** Something worth remembering. */
export const addNoteForm: Form = { id: 'addNote', fields: [{ name: 'note', kind: 'longText', required: true }] };
