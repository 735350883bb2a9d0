import type { Field, Form } from '../../../src/domain/form.ts';
import type { PlannedStart } from '../../../src/engine/index.ts';
import { measuresField } from '../measure-forms.ts';
import { AFTER_FOLLOW_UP, AREAS, CANCEL_REASONS, DECISIONS, EFFECTS, LEVELS, OWNERS, TOOK_PART } from './codes.ts';

const followUpOn: Field = { name: 'followUpOn', kind: 'date', required: true, notInPast: true };

/** What is asked of whoever calls a meeting or plans a visit. The day may have passed when the årshjul opens it late. */
export const callFields: readonly Field[] = [
  { name: 'calledOn', kind: 'date', required: true, notInFuture: true, preset: 'now' },
  { name: 'dueOn', kind: 'date', required: true },
  { name: 'lasar', kind: 'number', required: true, max: 9999 },
  { name: 'level', kind: 'choice', required: true, options: LEVELS },
  { name: 'ownerRole', kind: 'choice', required: true, options: OWNERS },
  { name: 'areas', kind: 'choices', options: AREAS },
  { name: 'title', kind: 'text' },
  { name: 'material', kind: 'longText' },
];

/** Where the årshjul fills in what it knows. */
export const CALLED: PlannedStart = {
  opened: 'calledOn',
  day: 'dueOn',
  lasar: 'lasar',
  title: 'title',
  owner: 'ownerRole',
};

export const moveForm: Form = {
  id: 'move',
  fields: [
    { name: 'dueOn', kind: 'date', required: true, notInPast: true },
    { name: 'reason', kind: 'longText', required: true },
  ],
};

export const cancelForm: Form = {
  id: 'cancel',
  fields: [
    { name: 'reasonCode', kind: 'choice', required: true, options: CANCEL_REASONS },
    { name: 'reason', kind: 'longText', required: true },
  ],
};

/** Who took part, by role, and what was said. `more` comes last. */
export const holdForm = (...more: readonly Field[]): Form => ({
  id: 'hold',
  fields: [
    { name: 'heldOn', kind: 'date', required: true, notInFuture: true },
    { name: 'tookPart', kind: 'choices', required: true, options: TOOK_PART, source: 'SL 4:4' },
    { name: 'minutes', kind: 'longText', required: true, source: 'SL 4:6' },
    ...more,
  ],
});

/** What it came to: causes, conclusions and measures with owner and day. */
export const conclusionFields: readonly Field[] = [
  { name: 'areas', kind: 'choices', required: true, options: AREAS },
  { name: 'causes', kind: 'longText', required: true },
  { name: 'conclusions', kind: 'longText', required: true },
  { name: 'decision', kind: 'choice', required: true, options: DECISIONS },
  {
    ...measuresField(),
    required: { field: 'decision', is: ['atgarder'] },
    when: { field: 'decision', is: ['atgarder'] },
  },
  followUpOn,
];

export const decideMeasuresForm: Form = { id: 'decideMeasures', fields: [measuresField(), followUpOn] };

export const followUpForm: Form = {
  id: 'followUp',
  fields: [
    { name: 'followedUpOn', kind: 'date', required: true, notInFuture: true },
    { name: 'effect', kind: 'choice', required: true, options: EFFECTS },
    { name: 'what', kind: 'longText', required: true },
    { name: 'decision', kind: 'choice', required: true, options: AFTER_FOLLOW_UP },
    {
      ...followUpOn,
      required: { field: 'decision', is: ['fortsatt'] },
      when: { field: 'decision', is: ['fortsatt'] },
    },
  ],
};

export const closeForm: Form = { id: 'close', fields: [{ name: 'lessons', kind: 'longText' }] };
export const addNoteForm: Form = { id: 'addNote', fields: [{ name: 'note', kind: 'longText', required: true }] };
