import type { Field, Form } from '../../../src/domain/form.ts';
import { SKOLFORMER } from '../../../src/domain/unit.ts';
import { OUTSIDE_WORK_ENVIRONMENT_ACT } from '../../krankning/codes.ts';
import { ALSO, CONCERNED, CONDUCTS, HAZARDS, KINDS, PLACES } from '../codes.ts';

const event: readonly Field[] = [
  { name: 'happenedAt', kind: 'dateTime', required: true, notInFuture: true, notAfter: 'noticedAt', preset: 'now' },
  { name: 'noticedAt', kind: 'dateTime', required: true, notInFuture: true, preset: 'now', source: 'AML 3:2a' },
  { name: 'skolform', kind: 'choice', required: true, options: SKOLFORMER, source: 'AML 1:3' },
  { name: 'kind', kind: 'choice', required: true, options: KINDS },
  { name: 'hazard', kind: 'choice', required: true, options: HAZARDS },
  { name: 'place', kind: 'choice', required: true, options: PLACES },
];

const people: readonly Field[] = [
  { name: 'concerned', kind: 'choices', required: true, options: CONCERNED, source: 'AML 1:3' },
  {
    name: 'isStaffConcerned',
    kind: 'boolean',
    when: { field: 'skolform', is: OUTSIDE_WORK_ENVIRONMENT_ACT },
    source: 'AML 3:3a',
  },
  { name: 'affected', kind: 'persons', from: 'everybody', max: 20 },
  { name: 'looksSerious', kind: 'boolean', required: true, source: 'AML 3:3a' },
];

const story: readonly Field[] = [
  { name: 'what', kind: 'longText', required: true },
  { name: 'conduct', kind: 'choice', required: true, options: CONDUCTS, source: 'FL 16' },
  {
    name: 'inQuestion',
    kind: 'staff',
    when: { field: 'conduct', is: ['personal', 'rektor', 'huvudman'] },
    source: 'FL 16',
  },
];

const more: readonly Field[] = [
  { name: 'exactPlace', kind: 'text' },
  {
    name: 'activity',
    kind: 'choice',
    options: ['lektion', 'rast', 'omsorg', 'utflykt', 'praktik', 'arbete', 'vag', 'annat'],
  },
  { name: 'injury', kind: 'longText' },
  {
    name: 'care',
    kind: 'choice',
    options: ['ingen', 'forsta_hjalpen', 'elevhalsan', 'vardcentral', 'sjukhus'],
    sealed: true,
  },
  { name: 'witnesses', kind: 'persons', from: 'everybody' },
  { name: 'measuresTaken', kind: 'longText', source: 'AML 3:2a' },
  { name: 'areGuardiansInformed', kind: 'boolean', source: 'OSL 12:3' },
  {
    name: 'guardiansInformedAt',
    kind: 'dateTime',
    when: { field: 'areGuardiansInformed', is: [true] },
    required: true,
    notInFuture: true,
  },
  { name: 'alsoConcerns', kind: 'choices', options: ALSO, source: 'SL 6:10' },
];

const namesOf = (fields: readonly Field[]): readonly string[] => fields.map(({ name }) => name);

/** What a report tells. The first three steps are the short way, the fourth may wait. @source AML 3:2a */
export const reportForm: Form = {
  id: 'report',
  fields: [...event, ...people, ...story, ...more],
  steps: [
    { id: 'handelse', fields: namesOf(event) },
    { id: 'vilka', fields: namesOf(people) },
    { id: 'berattelse', fields: namesOf(story) },
    { id: 'mer', fields: namesOf(more) },
  ],
};
