import type { CommandDefinition } from '../../src/engine/index.ts';
import { MEASURE_OWNER, STAFF } from '../shared/actors.ts';
import { changeMeasureForm, completeMeasureForm } from '../shared/measure-forms.ts';
import { ASSESSORS, CONTROLLERS, DECIDERS, HANDLERS, READERS } from './actors.ts';
import type { IncidentEventType } from './events.ts';
import * as forms from './forms.ts';

type Commands = Readonly<Record<string, CommandDefinition & { readonly event: IncidentEventType }>>;

const handling = {
  report: {
    event: 'IncidentReported',
    kind: 'start',
    form: forms.reportForm,
    who: STAFF,
    sources: ['GDPR 33:1', 'GDPR 33:5'],
    effects: { bars: ['suspected'] },
  },
  assignAssessor: {
    event: 'AssessorAssigned',
    kind: 'forward',
    form: forms.assignAssessorForm,
    who: CONTROLLERS,
    sources: ['GDPR 33:1', 'FL 16'],
    effects: { assigns: { assessor: 'assessor' } },
  },
  assessRisk: {
    event: 'RiskAssessed',
    kind: 'forward',
    form: forms.assessRiskForm,
    who: ASSESSORS,
    sources: ['GDPR 33:1', 'GDPR 33:3', 'GDPR 34:1'],
  },
  findNoIncident: {
    event: 'NoIncidentFound',
    kind: 'grave',
    form: forms.findNoIncidentForm,
    who: DECIDERS,
    sources: ['GDPR 33:5'],
  },
  decideMeasures: {
    event: 'MeasuresDecided',
    kind: 'forward',
    form: forms.decideMeasuresForm,
    who: DECIDERS,
    sources: ['GDPR 32:1', 'GDPR 33:5'],
  },
  changeMeasure: {
    event: 'MeasureChanged',
    kind: 'side',
    form: changeMeasureForm,
    who: CONTROLLERS,
    sources: ['GDPR 32:1'],
  },
  completeMeasure: {
    event: 'MeasureCompleted',
    kind: 'forward',
    form: completeMeasureForm,
    who: [...HANDLERS, MEASURE_OWNER],
    sources: ['GDPR 32:1'],
  },
  followUp: {
    event: 'FollowedUp',
    kind: 'forward',
    form: forms.followUpForm,
    who: ASSESSORS,
    sources: ['GDPR 32:1'],
  },
  close: {
    event: 'IncidentClosed',
    kind: 'forward',
    form: forms.closeForm,
    who: DECIDERS,
    sources: ['GDPR 33:5'],
  },
  reopen: {
    event: 'IncidentReopened',
    kind: 'grave',
    form: forms.reopenForm,
    who: CONTROLLERS,
    sources: ['GDPR 33:5'],
  },
} as const satisfies Commands;

const telling = {
  notifyAuthority: {
    event: 'AuthorityNotified',
    kind: 'forward',
    form: forms.notifyAuthorityForm,
    who: ASSESSORS,
    sources: ['GDPR 33:1', 'GDPR 33:3', 'GDPR 33:4'],
  },
  declineNotification: {
    event: 'NotificationDeclined',
    kind: 'side',
    form: forms.declineNotificationForm,
    who: DECIDERS,
    sources: ['GDPR 33:1', 'GDPR 33:5'],
  },
  supplement: {
    event: 'AuthoritySupplemented',
    kind: 'forward',
    form: forms.supplementForm,
    who: ASSESSORS,
    sources: ['GDPR 33:4'],
  },
  recordAuthorityDecision: {
    event: 'AuthorityDecided',
    kind: 'note',
    form: forms.recordAuthorityDecisionForm,
    who: CONTROLLERS,
    sources: ['GDPR 33:1'],
  },
  informSubjects: {
    event: 'SubjectsInformed',
    kind: 'forward',
    form: forms.informSubjectsForm,
    who: HANDLERS,
    sources: ['GDPR 34:1', 'GDPR 34:2', 'GDPR 34:3'],
  },
  exemptFromInforming: {
    event: 'SubjectsNotInformed',
    kind: 'side',
    form: forms.exemptFromInformingForm,
    who: DECIDERS,
    sources: ['GDPR 34:3'],
  },
  informOfficer: {
    event: 'DataProtectionOfficerInformed',
    kind: 'forward',
    form: forms.informOfficerForm,
    who: ASSESSORS,
    sources: ['GDPR 38:1'],
  },
} as const satisfies Commands;

const notes = {
  declareConflict: {
    event: 'ConflictOfInterestDeclared',
    kind: 'grave',
    form: forms.declareConflictForm,
    who: HANDLERS,
    sources: ['FL 16', 'FL 18'],
    effects: { bars: ['conflicted'] },
  },
  addNote: { event: 'NoteAdded', kind: 'note', form: forms.addNoteForm, who: READERS, sources: ['GDPR 33:5'] },
} as const satisfies Commands;

/** Everything that can be done in a case of a personal data breach: by whom, with which questions, under which law. */
export const commands = { ...handling, ...telling, ...notes } satisfies Commands;
