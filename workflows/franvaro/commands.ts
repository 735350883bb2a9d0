import type { CommandDefinition } from '../../src/engine/index.ts';
import { MEASURE_OWNER, STAFF } from '../shared/actors.ts';
import { changeMeasureForm, completeMeasureForm } from '../shared/measure-forms.ts';
import { HANDLERS, HUVUDMAN, LEADERS, WHO_FIND_NEEDLESS } from './actors.ts';
import type { AbsenceEventType } from './events.ts';
import * as forms from './forms.ts';

type Commands = Readonly<Record<string, CommandDefinition & { readonly event: AbsenceEventType }>>;

const beginning = {
  report: {
    event: 'AbsenceReported',
    kind: 'start',
    form: forms.reportForm,
    who: STAFF,
    sources: ['SL 7:19a'],
    effects: { subject: 'pupil' },
  },
  open: {
    event: 'InquiryOpened',
    kind: 'start',
    form: forms.openForm,
    who: LEADERS,
    sources: ['SL 7:19a'],
    effects: { subject: 'pupil', assigns: { investigator: 'investigator' } },
  },
  begin: {
    event: 'InquiryBegun',
    kind: 'forward',
    form: forms.beginForm,
    who: LEADERS,
    sources: ['SL 7:19a'],
    effects: { assigns: { investigator: 'investigator' } },
  },
  findNeedless: {
    event: 'InquiryFoundNeedless',
    kind: 'grave',
    form: forms.findNeedlessForm,
    who: WHO_FIND_NEEDLESS,
    sources: ['SL 7:19a'],
  },
  notifyHuvudman: {
    event: 'HuvudmanNotified',
    kind: 'forward',
    form: forms.notifyHuvudmanForm,
    who: LEADERS,
    sources: ['SL 7:19a'],
  },
  tellHome: {
    event: 'HomeMunicipalityTold',
    kind: 'forward',
    form: forms.tellHomeForm,
    who: HUVUDMAN,
    sources: ['SL 7:22'],
  },
} as const satisfies Commands;

const inquiry = {
  changeInvestigator: {
    event: 'InvestigatorChanged',
    kind: 'side',
    form: forms.changeInvestigatorForm,
    who: LEADERS,
    sources: ['SL 7:19a'],
    effects: { assigns: { investigator: 'investigator' } },
  },
  recordConsultation: {
    event: 'ConsultationRecorded',
    kind: 'forward',
    form: forms.recordConsultationForm,
    who: HANDLERS,
    sources: ['SL 7:19a', 'SL 1:10'],
  },
  waiveConsultation: {
    event: 'ConsultationWaived',
    kind: 'side',
    form: forms.waiveConsultationForm,
    who: HANDLERS,
    sources: ['SL 7:19a', 'SL 1:10'],
  },
  findCauses: {
    event: 'CausesFound',
    kind: 'forward',
    form: forms.findCausesForm,
    who: HANDLERS,
    sources: ['SL 7:19a', 'SL 1:10', 'SL 3:7'],
  },
} as const satisfies Commands;

const remedies = {
  decideMeasures: {
    event: 'MeasuresDecided',
    kind: 'forward',
    form: forms.decideMeasuresForm,
    who: LEADERS,
    sources: ['SL 7:19a'],
  },
  changeMeasure: {
    event: 'MeasureChanged',
    kind: 'side',
    form: changeMeasureForm,
    who: LEADERS,
    sources: ['SL 7:19a'],
  },
  completeMeasure: {
    event: 'MeasureCompleted',
    kind: 'forward',
    form: completeMeasureForm,
    who: [...HANDLERS, MEASURE_OWNER],
    sources: ['SL 7:19a'],
  },
  followUp: {
    event: 'FollowedUp',
    kind: 'forward',
    form: forms.followUpForm,
    who: HANDLERS,
    sources: ['SL 4:3', 'SL 1:10'],
  },
  close: { event: 'InquiryClosed', kind: 'forward', form: forms.closeForm, who: LEADERS, sources: ['SL 7:19a'] },
  reopen: { event: 'InquiryReopened', kind: 'grave', form: forms.reopenForm, who: LEADERS, sources: ['SL 7:19a'] },
  declareConflict: {
    event: 'ConflictOfInterestDeclared',
    kind: 'grave',
    form: forms.declareConflictForm,
    who: HANDLERS,
    sources: ['FL 18'],
    effects: { bars: ['conflicted'] },
  },
  addNote: { event: 'NoteAdded', kind: 'note', form: forms.addNoteForm, who: HANDLERS, sources: ['SL 7:19a'] },
} as const satisfies Commands;

/** Everything that can be done in an inquiry into absence: by whom, with which questions, under which law. */
export const commands = { ...beginning, ...inquiry, ...remedies } satisfies Commands;
