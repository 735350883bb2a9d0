import { DECIDERS, HUVUDMAN, HUVUDMAN_DESK, HANDLERS, RECEIVERS, REGISTRATOR, STAFF } from '../actors.ts';
import type { KrankningCommands } from './definition.ts';
import * as forms from '../forms/reception.ts';
import { documentHandledForm, reportForm } from '../forms/report.ts';

/** From the child's words to an investigator: the first two duties of 6 kap. 10 §. */
export const receptionCommands = {
  report: {
    event: 'KrankningReported',
    kind: 'start',
    form: reportForm,
    who: STAFF,
    sources: ['SL 6:10', 'DL 2:7'],
    effects: { bars: ['accused'], subject: 'exposed' },
  },
  documentHandled: {
    event: 'HandlingDocumented',
    kind: 'start',
    form: documentHandledForm,
    who: STAFF,
    sources: ['SL 6:10', 'SL 5:6'],
    effects: { bars: ['accused'], subject: 'exposed' },
  },
  takeUp: {
    event: 'TakenUp',
    kind: 'forward',
    form: forms.takeUpForm,
    who: RECEIVERS,
    sources: ['SL 6:10'],
  },
  acknowledge: {
    event: 'ReportAcknowledged',
    kind: 'forward',
    form: forms.acknowledgeForm,
    who: RECEIVERS,
    sources: ['SL 6:10'],
  },
  notifyHuvudman: {
    event: 'HuvudmanNotified',
    kind: 'forward',
    form: forms.notifyHuvudmanForm,
    who: RECEIVERS,
    sources: ['SL 6:10'],
  },
  correctUnit: {
    event: 'UnitCorrected',
    kind: 'side',
    form: forms.correctUnitForm,
    who: RECEIVERS,
    sources: ['SL 6:10'],
    effects: { movesTo: 'unit' },
  },
  identifyAccused: {
    event: 'AccusedIdentified',
    kind: 'side',
    form: forms.identifyAccusedForm,
    who: HANDLERS,
    sources: ['SL 6:9', 'FL 16'],
    effects: { bars: ['accused'] },
  },
  register: {
    event: 'CaseRegistered',
    kind: 'note',
    form: forms.registerForm,
    who: [REGISTRATOR, ...HUVUDMAN_DESK],
    sources: ['OSL 5:1'],
  },
  assignInvestigator: {
    event: 'InvestigatorAssigned',
    kind: 'forward',
    form: forms.assignInvestigatorForm,
    who: DECIDERS,
    sources: ['SL 6:10', 'KL 7:5', 'FL 16'],
    effects: { assigns: { investigator: 'investigator' } },
  },
  changeInvestigator: {
    event: 'InvestigatorChanged',
    kind: 'side',
    form: forms.changeInvestigatorForm,
    who: HUVUDMAN,
    sources: ['SL 6:10', 'FL 17'],
    effects: { assigns: { investigator: 'investigator' } },
  },
  declareConflict: {
    event: 'ConflictOfInterestDeclared',
    kind: 'grave',
    form: forms.declareConflictForm,
    who: HANDLERS,
    sources: ['FL 16', 'FL 17', 'FL 18'],
    effects: { bars: ['conflicted'] },
  },
} as const satisfies KrankningCommands;
