import { REGISTRATOR, REPORTER, STAFF } from '../../shared/actors.ts';
import { HANDLERS, HUVUDMAN, RECEIVERS } from '../actors.ts';
import * as forms from '../forms/reception.ts';
import { reportForm } from '../forms/report.ts';
import type { AvvikelseCommands } from './definition.ts';

/** From what somebody saw to how serious it is, and who looks into it. */
export const receptionCommands = {
  report: {
    event: 'AvvikelseReported',
    kind: 'start',
    form: reportForm,
    who: STAFF,
    sources: ['AML 3:2a', 'AML 3:4', 'SL 4:7'],
    effects: { bars: ['inQuestion'], pattern: ['place', 'hazard'] },
  },
  triage: {
    event: 'AvvikelseTriaged',
    kind: 'forward',
    form: forms.triageForm,
    who: RECEIVERS,
    sources: ['AML 3:2a', 'AML 3:3a'],
  },
  raiseSeverity: {
    event: 'SeverityRaised',
    kind: 'side',
    form: forms.raiseSeverityForm,
    who: HANDLERS,
    sources: ['AML 3:2a', 'AML 3:3a'],
  },
  correctUnit: {
    event: 'UnitCorrected',
    kind: 'side',
    form: forms.correctUnitForm,
    who: RECEIVERS,
    sources: ['AML 3:2a'],
    effects: { movesTo: 'unit' },
  },
  questionConduct: {
    event: 'ConductQuestioned',
    kind: 'grave',
    form: forms.questionConductForm,
    who: [...HANDLERS, REPORTER],
    sources: ['FL 16', 'FL 17'],
    effects: { bars: ['inQuestion'] },
  },
  declareConflict: {
    event: 'ConflictOfInterestDeclared',
    kind: 'grave',
    form: forms.declareConflictForm,
    who: HANDLERS,
    sources: ['FL 16', 'FL 17', 'FL 18'],
    effects: { bars: ['conflicted'] },
  },
  assignInvestigator: {
    event: 'InvestigatorAssigned',
    kind: 'side',
    form: forms.assignInvestigatorForm,
    who: RECEIVERS,
    sources: ['AML 3:2a', 'FL 17'],
    effects: { assigns: { investigator: 'investigator' } },
  },
  register: {
    event: 'CaseRegistered',
    kind: 'note',
    form: forms.registerForm,
    who: [REGISTRATOR, ...HUVUDMAN],
    sources: ['OSL 5:1'],
  },
} as const satisfies AvvikelseCommands;
