import type { Form } from '../../../src/domain/form.ts';
import { FINDINGS } from '../codes.ts';

/** The handler declares to be impartial. @source FL 17 */
export const startInvestigationForm: Form = {
  id: 'startInvestigation',
  fields: [
    { name: 'impartiality', kind: 'choice', required: true, options: ['ingen_jav'], source: 'FL 16' },
    { name: 'plan', kind: 'longText' },
  ],
};

/** What one person has said. @source FL 27 */
export const recordHearingForm: Form = {
  id: 'recordHearing',
  fields: [
    {
      name: 'role',
      kind: 'choice',
      required: true,
      options: ['barnet', 'klaganden', 'kritiserad', 'rektor', 'personal', 'elevhalsan', 'annan'],
    },
    { name: 'person', kind: 'person', required: true, from: 'everybody' },
    { name: 'heldAt', kind: 'dateTime', required: true, notInFuture: true },
    { name: 'said', kind: 'longText', required: true, source: 'FL 27' },
  ],
};

/** Something that belongs to the investigation. */
export const addMaterialForm: Form = {
  id: 'addMaterial',
  fields: [
    {
      name: 'materialKind',
      kind: 'choice',
      required: true,
      options: ['handling', 'rutin', 'tidigare_arende', 'observation', 'annat'],
    },
    { name: 'title', kind: 'text', required: true },
    { name: 'content', kind: 'longText' },
  ],
};

/** More time, and why. Read by the sender. @source FL 11 */
export const extendInvestigationForm: Form = {
  id: 'extendInvestigation',
  fields: [
    { name: 'dueOn', kind: 'date', required: true, notInPast: true, source: 'FL 11' },
    { name: 'reason', kind: 'longText', required: true, source: 'FL 11' },
  ],
};

/** That it takes longer, without more time being given. Read by the sender. @source FL 11 */
export const notifyDelayForm: Form = {
  id: 'notifyDelay',
  fields: [
    { name: 'reason', kind: 'longText', required: true, source: 'FL 11' },
    { name: 'expectedOn', kind: 'date', notInPast: true },
  ],
};

/** Was there a defect, and why. @source SL 4:7 */
export const assessForm: Form = {
  id: 'assess',
  fields: [
    { name: 'finding', kind: 'choice', required: true, options: FINDINGS, source: 'SL 4:7' },
    { name: 'circumstances', kind: 'longText', required: true, source: 'SL 4:8' },
    { name: 'reasons', kind: 'longText', required: true },
    {
      name: 'causes',
      kind: 'longText',
      when: { field: 'finding', is: ['brist', 'delvis'] },
      required: true,
      source: 'SL 4:3',
    },
    {
      name: 'criticisedHeard',
      kind: 'choice',
      required: true,
      options: ['ja', 'ingen_kritiserad', 'nej'],
    },
    { name: 'notHeardReason', kind: 'longText', when: { field: 'criticisedHeard', is: ['nej'] }, required: true },
    { name: 'childsBest', kind: 'longText', required: true, source: 'SL 1:10' },
  ],
};

/** What is still missing. */
export const returnInvestigationForm: Form = {
  id: 'returnInvestigation',
  fields: [{ name: 'missing', kind: 'longText', required: true }],
};
