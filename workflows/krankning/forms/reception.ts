import type { Form } from '../../../src/domain/form.ts';
import { ACCUSED_KINDS } from '../codes.ts';

/** Why a documented event is reported after all. */
export const takeUpForm: Form = { id: 'takeUp', fields: [{ name: 'reason', kind: 'longText', required: true }] };

/** The rektor has read the report. */
export const acknowledgeForm: Form = {
  id: 'acknowledge',
  fields: [
    { name: 'suspectedCrime', kind: 'choice', options: ['ja', 'nej', 'vet_ej'], source: 'SL 6a:10' },
    { name: 'protection', kind: 'longText', source: 'SL 5:6' },
  ],
};

/** Another unit answers for the child. The report keeps its time. */
export const correctUnitForm: Form = {
  id: 'correctUnit',
  fields: [
    { name: 'unit', kind: 'unit', required: true },
    { name: 'reason', kind: 'longText' },
  ],
};

/** Who it was has become clear. */
export const identifyAccusedForm: Form = {
  id: 'identifyAccused',
  fields: [
    { name: 'accusedKind', kind: 'choice', required: true, options: ACCUSED_KINDS, source: 'SL 6:9' },
    { name: 'accused', kind: 'persons', from: 'everybody', max: 20, source: 'FL 16' },
    { name: 'how', kind: 'longText' },
  ],
};

/** The rektor's report to the huvudman: before any assessment, so nothing is asked that would delay it. @source SL 6:10 */
export const notifyHuvudmanForm: Form = {
  id: 'notifyHuvudman',
  fields: [
    { name: 'message', kind: 'longText' },
    { name: 'protection', kind: 'longText', source: 'SL 5:6' },
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

/** Who investigates. @source SL 6:10 */
export const assignInvestigatorForm: Form = {
  id: 'assignInvestigator',
  fields: [
    { name: 'investigator', kind: 'staff', required: true, source: 'FL 16' },
    { name: 'instruction', kind: 'longText' },
  ],
};

/** Who investigates from now on, and why no longer the other. */
export const changeInvestigatorForm: Form = {
  id: 'changeInvestigator',
  fields: [
    { name: 'investigator', kind: 'staff', required: true, source: 'FL 16' },
    {
      name: 'reasonCode',
      kind: 'choice',
      required: true,
      options: ['jav', 'franvaro', 'arbetsborda', 'kompetens', 'annat'],
    },
    { name: 'reason', kind: 'longText' },
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
