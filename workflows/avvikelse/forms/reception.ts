import type { Form } from '../../../src/domain/form.ts';
import { DANGERS, GRADES } from '../codes.ts';

/** How serious it is. The four dangers are those of the paragraph, and with any of them it is serious. @source AML 3:3a */
export const triageForm: Form = {
  id: 'triage',
  fields: [
    { name: 'dangers', kind: 'choices', options: DANGERS, source: 'AML 3:3a' },
    { name: 'grade', kind: 'choice', required: true, options: GRADES, source: 'AML 3:2a' },
    { name: 'likelihood', kind: 'choice', options: ['osannolikt', 'mojligt', 'troligt'] },
    { name: 'reasons', kind: 'longText', required: true },
  ],
};

/** It turned out to be more serious, or small things have become many. @source AML 3:2a */
export const raiseSeverityForm: Form = {
  id: 'raiseSeverity',
  fields: [
    { name: 'grade', kind: 'choice', required: true, options: ['mattlig', 'allvarlig'], source: 'AML 3:3a' },
    { name: 'reason', kind: 'longText', required: true },
  ],
};

/** Another unit answers for it. The report keeps its time. */
export const correctUnitForm: Form = {
  id: 'correctUnit',
  fields: [
    { name: 'unit', kind: 'unit', required: true },
    { name: 'reason', kind: 'longText' },
  ],
};

/** Somebody's act or omission is in question: the person no longer sees or handles the case. @source FL 17 */
export const questionConductForm: Form = {
  id: 'questionConduct',
  fields: [
    { name: 'conduct', kind: 'choice', required: true, options: ['personal', 'rektor', 'huvudman'], source: 'FL 16' },
    { name: 'inQuestion', kind: 'staff', source: 'FL 16' },
    { name: 'how', kind: 'longText' },
  ],
};

/** Somebody is partial: oneself, or another. @source FL 18 */
export const declareConflictForm: Form = {
  id: 'declareConflict',
  fields: [
    { name: 'conflicted', kind: 'staff', required: true, source: 'FL 18' },
    {
      name: 'reasonCode',
      kind: 'choice',
      required: true,
      options: ['narstaende', 'egen_inblandning', 'eget_intresse', 'annan_omstandighet'],
      source: 'FL 16',
    },
    { name: 'reason', kind: 'longText' },
  ],
};

/** Who investigates, or puts it right. @source FL 17 */
export const assignInvestigatorForm: Form = {
  id: 'assignInvestigator',
  fields: [
    { name: 'investigator', kind: 'staff', required: true, source: 'FL 17' },
    { name: 'instruction', kind: 'longText' },
  ],
};

/** The number in the huvudman's register, where there is one beside this. @source OSL 5:1 */
export const registerForm: Form = {
  id: 'register',
  fields: [
    { name: 'diaryNumber', kind: 'text', required: true, max: 40, sealed: false },
    { name: 'registeredOn', kind: 'date', required: true, notInFuture: true },
  ],
};
