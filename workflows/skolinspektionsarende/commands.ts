import type { CommandDefinition } from '../../src/engine/index.ts';
import { MEASURE_OWNER } from '../shared/actors.ts';
import { changeMeasureForm, completeMeasureForm } from '../shared/measure-forms.ts';
import { CONTRIBUTORS, DESK, HANDLERS, OPENERS, READERS, SCHOOL_LEADERS, SIGNERS } from './actors.ts';
import type { InspectionEventType } from './events.ts';
import * as forms from './forms.ts';
import { openComplaint } from './open-complaint.ts';

type Commands = Readonly<Record<string, CommandDefinition & { readonly event: InspectionEventType }>>;

const reception = {
  receive: {
    event: 'AuthorityLetterReceived',
    kind: 'start',
    form: forms.receiveForm,
    who: OPENERS,
    sources: ['SL 26:3', 'SL 26:7', 'SL 26:8', 'OSL 5:1'],
  },
  assignHandler: {
    event: 'HandlerAssigned',
    kind: 'forward',
    form: forms.assignHandlerForm,
    who: DESK,
    sources: ['SL 26:7', 'FL 16'],
    effects: { assigns: { handler: 'handler' } },
  },
  nameCriticised: {
    event: 'CriticisedNamed',
    kind: 'side',
    form: forms.nameCriticisedForm,
    who: DESK,
    sources: ['FL 16'],
  },
  handOver: {
    event: 'HandedOverAsComplaint',
    kind: 'forward',
    form: forms.handOverForm,
    who: DESK,
    sources: ['SL 26:3b'],
    effects: { spawns: [openComplaint] },
  },
  complaintClosed: {
    event: 'ComplaintClosed',
    kind: 'note',
    form: forms.complaintClosedForm,
    who: [],
    sources: ['SL 26:3b'],
  },
} as const satisfies Commands;

const answering = {
  requestMaterial: {
    event: 'MaterialRequested',
    kind: 'forward',
    form: forms.requestMaterialForm,
    who: HANDLERS,
    sources: ['SL 26:7'],
    effects: { assigns: { contributor: 'contributor' } },
  },
  giveMaterial: {
    event: 'MaterialGiven',
    kind: 'forward',
    form: forms.giveMaterialForm,
    who: CONTRIBUTORS,
    sources: ['SL 26:7'],
  },
  waiveMaterial: {
    event: 'MaterialWaived',
    kind: 'side',
    form: forms.waiveMaterialForm,
    who: DESK,
    sources: ['SL 26:7'],
  },
  requestExtension: {
    event: 'ExtensionRequested',
    kind: 'note',
    form: forms.requestExtensionForm,
    who: HANDLERS,
    sources: ['SL 26:8'],
  },
  recordExtension: {
    event: 'ExtensionGranted',
    kind: 'side',
    form: forms.recordExtensionForm,
    who: OPENERS,
    sources: ['SL 26:8', 'OSL 5:1'],
  },
  draftAnswer: {
    event: 'AnswerDrafted',
    kind: 'forward',
    form: forms.draftAnswerForm,
    who: HANDLERS,
    sources: ['SL 26:7'],
  },
  returnAnswer: {
    event: 'AnswerReturned',
    kind: 'side',
    form: forms.returnAnswerForm,
    who: SIGNERS,
    sources: ['KL 7:5'],
  },
  signAnswer: {
    event: 'AnswerSigned',
    kind: 'forward',
    form: forms.signAnswerForm,
    who: SIGNERS,
    sources: ['KL 7:5', 'FL 16'],
  },
  sendAnswer: {
    event: 'AnswerSent',
    kind: 'forward',
    form: forms.sendAnswerForm,
    who: OPENERS,
    sources: ['SL 26:7', 'OSL 5:1'],
  },
  recordFurtherRequest: {
    event: 'FurtherAnswerRequested',
    kind: 'side',
    form: forms.recordFurtherRequestForm,
    who: OPENERS,
    sources: ['SL 26:7', 'SL 26:8'],
  },
} as const satisfies Commands;

const decisions = {
  recordDecision: {
    event: 'AuthorityDecided',
    kind: 'forward',
    form: forms.recordDecisionForm,
    who: OPENERS,
    sources: ['SL 26:10', 'SL 26:11', 'SL 26:12', 'SL 26:27'],
  },
  decideMeasures: {
    event: 'MeasuresDecided',
    kind: 'forward',
    form: forms.decideMeasuresForm,
    who: DESK,
    sources: ['SL 26:10', 'SL 4:7'],
  },
  changeMeasure: {
    event: 'MeasureChanged',
    kind: 'side',
    form: changeMeasureForm,
    who: DESK,
    sources: ['SL 26:10'],
  },
  completeMeasure: {
    event: 'MeasureCompleted',
    kind: 'forward',
    form: completeMeasureForm,
    who: [...HANDLERS, ...SCHOOL_LEADERS, MEASURE_OWNER],
    sources: ['SL 26:10'],
  },
  submitReport: {
    event: 'ReportSubmitted',
    kind: 'forward',
    form: forms.submitReportForm,
    who: SIGNERS,
    sources: ['SL 26:10', 'KL 7:5'],
  },
  recordReview: {
    event: 'ReportReviewed',
    kind: 'forward',
    form: forms.recordReviewForm,
    who: OPENERS,
    sources: ['SL 26:10'],
  },
  close: {
    event: 'InspectionClosed',
    kind: 'forward',
    form: forms.closeForm,
    who: DESK,
    sources: ['SL 4:7'],
  },
  reopen: { event: 'InspectionReopened', kind: 'grave', form: forms.reopenForm, who: DESK, sources: ['SL 26:3'] },
  addNote: { event: 'NoteAdded', kind: 'note', form: forms.addNoteForm, who: READERS, sources: ['OSL 5:1'] },
} as const satisfies Commands;

/** Everything that can be done in a case with Skolinspektionen: by whom, with which questions, under which law. */
export const commands = { ...reception, ...answering, ...decisions } satisfies Commands;
