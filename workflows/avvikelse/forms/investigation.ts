import type { Form } from '../../../src/domain/form.ts';
import { measuresField } from '../../shared/measure-forms.ts';
import { CAUSE_LEVELS, EFFECTS } from '../codes.ts';

/** The light lane: what was done, and done it is. @source AML 3:2a */
export const fixDirectlyForm: Form = {
  id: 'fixDirectly',
  fields: [
    { name: 'what', kind: 'longText', required: true, source: 'AML 3:2a' },
    { name: 'fixedOn', kind: 'date', required: true, notInFuture: true },
    { name: 'costKronor', kind: 'number', max: 10_000_000 },
  ],
};

/** One thing that was found out: from whom, or where. */
export const recordFindingForm: Form = {
  id: 'recordFinding',
  fields: [
    {
      name: 'findingKind',
      kind: 'choice',
      required: true,
      options: ['samtal', 'platsbesok', 'bild', 'dokument', 'matning', 'annat'],
    },
    {
      name: 'person',
      kind: 'person',
      from: 'everybody',
      when: { field: 'findingKind', is: ['samtal'] },
      required: true,
    },
    { name: 'foundOn', kind: 'date', required: true, notInFuture: true },
    { name: 'content', kind: 'longText', required: true },
  ],
};

/** More time, with a reason. */
export const extendInvestigationForm: Form = {
  id: 'extendInvestigation',
  fields: [
    { name: 'dueOn', kind: 'date', required: true, notInPast: true },
    { name: 'reason', kind: 'longText', required: true },
  ],
};

/** What happened and what could have happened; the skyddsombud had the chance to take part. @source AML 3:2a */
export const completeInvestigationForm: Form = {
  id: 'completeInvestigation',
  fields: [
    { name: 'circumstances', kind: 'longText', required: true, source: 'AML 3:2a' },
    { name: 'risks', kind: 'longText', required: true, source: 'AML 3:2a' },
    {
      name: 'representativePart',
      kind: 'choice',
      required: true,
      options: ['deltog', 'erbjods', 'finns_inte'],
      source: 'AML 6:4',
    },
    { name: 'earlierEvents', kind: 'longText' },
  ],
};

/** Why it could happen, looked for where causes are found and not only in somebody. @source SL 4:3 */
export const analyseCausesForm: Form = {
  id: 'analyseCauses',
  fields: [
    { name: 'causeLevels', kind: 'choices', required: true, options: CAUSE_LEVELS, source: 'SL 4:3' },
    { name: 'causes', kind: 'longText', required: true, source: 'AML 3:2a' },
  ],
};

/** What will be done, by whom, until when. What cannot be done at once is planned in time. @source AML 3:2a */
export const decideMeasuresForm: Form = {
  id: 'decideMeasures',
  fields: [
    measuresField({ name: 'level', kind: 'choice', required: true, options: CAUSE_LEVELS }),
    { name: 'nextFollowUpOn', kind: 'date', notInPast: true },
  ],
};

/** Did it help? @source AML 3:2a */
export const followUpForm: Form = {
  id: 'followUp',
  fields: [
    { name: 'followedUpOn', kind: 'date', required: true, notInFuture: true },
    { name: 'effect', kind: 'choice', required: true, options: EFFECTS },
    { name: 'how', kind: 'longText', required: true },
    {
      name: 'nextFollowUpOn',
      kind: 'date',
      notInPast: true,
      when: { field: 'effect', is: ['delvis'] },
      required: true,
    },
  ],
};

/** The control. @source SL 4:7 */
export const approveControlForm: Form = { id: 'approveControl', fields: [{ name: 'comment', kind: 'longText' }] };

/** What is missing. */
export const returnControlForm: Form = {
  id: 'returnControl',
  fields: [{ name: 'missing', kind: 'longText', required: true }],
};

/** Why a closed case is taken up again. */
export const reopenForm: Form = { id: 'reopen', fields: [{ name: 'reason', kind: 'longText', required: true }] };
