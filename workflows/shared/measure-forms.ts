import type { Field, Form } from '../../src/domain/form.ts';

/** The measures of one decision: what, by whom and until when. `more` is asked of each after `what`. */
export const measuresField = (...more: readonly Field[]): Field => ({
  name: 'measures',
  kind: 'list',
  required: true,
  max: 20,
  of: [
    { name: 'what', kind: 'longText', required: true },
    ...more,
    { name: 'owner', kind: 'staff', required: true },
    { name: 'dueOn', kind: 'date', required: true, notInPast: true },
  ],
});

/** A measure gets another day or another owner, or is struck out with a reason. */
export const changeMeasureForm: Form = {
  id: 'changeMeasure',
  fields: [
    { name: 'measure', kind: 'number', required: true, max: 999 },
    { name: 'change', kind: 'choice', required: true, options: ['ny_dag', 'ny_ansvarig', 'stryk'] },
    { name: 'dueOn', kind: 'date', required: true, notInPast: true, when: { field: 'change', is: ['ny_dag'] } },
    { name: 'owner', kind: 'staff', required: true, when: { field: 'change', is: ['ny_ansvarig'] } },
    { name: 'reason', kind: 'longText', required: true },
  ],
};

/** A measure has been carried out. */
export const completeMeasureForm: Form = {
  id: 'completeMeasure',
  fields: [
    { name: 'measure', kind: 'number', required: true, max: 999 },
    { name: 'doneOn', kind: 'date', required: true, notInFuture: true },
    { name: 'result', kind: 'longText' },
  ],
};
