import type { Field, Form } from '../../../src/domain/form.ts';
import { LEVELS } from '../codes.ts';

/** What was answered on the step that is left: the proof that it was tried. @source SL 26:3a */
const answered: readonly Field[] = [
  { name: 'wasAnswered', kind: 'choice', required: true, options: ['ja', 'nej'], source: 'SL 26:3a' },
  {
    name: 'answeredOn',
    kind: 'date',
    when: { field: 'wasAnswered', is: ['ja'] },
    required: true,
    notInFuture: true,
  },
  { name: 'answer', kind: 'longText', when: { field: 'wasAnswered', is: ['ja'] }, required: true },
];

/** The next step gets it. */
export const handUpForm: Form = {
  id: 'handUp',
  fields: [
    { name: 'to', kind: 'choice', required: true, options: ['rektor', 'huvudman'] },
    ...answered,
    { name: 'reason', kind: 'longText', required: true },
  ],
};

/** Those closest to it get to answer first, if the one who complains wants that. */
export const handDownForm: Form = {
  id: 'handDown',
  fields: [
    { name: 'to', kind: 'choice', required: true, options: ['personal', 'rektor'] },
    { name: 'agreed', kind: 'choice', required: true, options: ['klaganden_vill', 'klaganden_anonym'] },
    { name: 'reason', kind: 'longText', required: true },
  ],
};

/** A step that was taken before the case was here. @source SL 26:3a */
export const noteStepForm: Form = {
  id: 'noteStep',
  fields: [
    { name: 'level', kind: 'choice', required: true, options: [...LEVELS, 'skolinspektionen'] },
    { name: 'who', kind: 'text', required: true },
    { name: 'hadItOn', kind: 'date', notInFuture: true },
    ...answered,
  ],
};
