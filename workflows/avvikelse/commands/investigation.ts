import { MEASURE_OWNER } from '../../shared/actors.ts';
import { changeMeasureForm, completeMeasureForm } from '../../shared/measure-forms.ts';
import { CONTROLLERS, HANDLERS, HUVUDMAN, RECEIVERS } from '../actors.ts';
import * as forms from '../forms/investigation.ts';
import type { AvvikelseCommands } from './definition.ts';

/** The employer's duty to find out, put right and see that it helped, and the huvudman's to see to it. */
export const investigationCommands = {
  fixDirectly: {
    event: 'FixedDirectly',
    kind: 'forward',
    form: forms.fixDirectlyForm,
    who: HANDLERS,
    sources: ['AML 3:2a'],
  },
  recordFinding: {
    event: 'FindingRecorded',
    kind: 'forward',
    form: forms.recordFindingForm,
    who: HANDLERS,
    sources: ['AML 3:2a'],
  },
  extendInvestigation: {
    event: 'InvestigationExtended',
    kind: 'side',
    form: forms.extendInvestigationForm,
    who: HUVUDMAN,
    sources: ['AML 3:2a'],
  },
  completeInvestigation: {
    event: 'InvestigationCompleted',
    kind: 'forward',
    form: forms.completeInvestigationForm,
    who: HANDLERS,
    sources: ['AML 3:2a', 'AML 6:4'],
  },
  analyseCauses: {
    event: 'CausesAnalysed',
    kind: 'forward',
    form: forms.analyseCausesForm,
    who: HANDLERS,
    sources: ['AML 3:2a', 'SL 4:3'],
  },
  decideMeasures: {
    event: 'MeasuresDecided',
    kind: 'forward',
    form: forms.decideMeasuresForm,
    who: RECEIVERS,
    sources: ['AML 3:2a', 'SL 4:7'],
  },
  changeMeasure: {
    event: 'MeasureChanged',
    kind: 'side',
    form: changeMeasureForm,
    who: RECEIVERS,
    sources: ['AML 3:2a'],
  },
  completeMeasure: {
    event: 'MeasureCompleted',
    kind: 'forward',
    form: completeMeasureForm,
    who: [...HANDLERS, MEASURE_OWNER],
    sources: ['AML 3:2a'],
  },
  followUp: {
    event: 'FollowedUp',
    kind: 'forward',
    form: forms.followUpForm,
    who: HANDLERS,
    sources: ['AML 3:2a', 'SL 4:3'],
  },
  approveControl: {
    event: 'ControlApproved',
    kind: 'forward',
    form: forms.approveControlForm,
    who: CONTROLLERS,
    sources: ['SL 4:7', 'SL 2:8'],
  },
  returnControl: {
    event: 'ControlReturned',
    kind: 'side',
    form: forms.returnControlForm,
    who: CONTROLLERS,
    sources: ['SL 4:7', 'SL 2:8'],
  },
  reopen: {
    event: 'Reopened',
    kind: 'grave',
    form: forms.reopenForm,
    who: RECEIVERS,
    sources: ['AML 3:2a'],
  },
} as const satisfies AvvikelseCommands;
