import type { Field, Form } from '../../../src/domain/form.ts';
import { SKOLFORMER } from '../../../src/domain/unit.ts';
import {
  ACCUSED_KINDS,
  GROUNDS,
  LATE_REASONS,
  OUTSIDE_WORK_ENVIRONMENT_ACT,
  PLACES,
  SEVERITIES,
  TYPES,
} from '../codes.ts';

const whomAndWhen: readonly Field[] = [
  { name: 'exposed', kind: 'persons', required: true, from: 'pupils', oneCaseEach: true, max: 10, source: 'SL 6:3' },
  { name: 'skolform', kind: 'choice', required: true, options: SKOLFORMER, source: 'SL 6:1' },
  { name: 'isFritidshemAlone', kind: 'boolean', when: { field: 'skolform', is: ['fritidshem'] }, source: 'SL 6:10' },
  { name: 'happenedAt', kind: 'dateTime', required: true, notInFuture: true, notAfter: 'noticedAt', preset: 'now' },
  { name: 'noticedAt', kind: 'dateTime', required: true, notInFuture: true, preset: 'now', source: 'SL 6:10' },
];

const whereAndWhat: readonly Field[] = [
  { name: 'place', kind: 'choice', required: true, options: PLACES },
  { name: 'types', kind: 'choices', required: true, options: TYPES },
];

const accusedPersons: Field = { name: 'accused', kind: 'persons', from: 'everybody', max: 20, source: 'FL 16' };

const more: readonly Field[] = [
  { name: 'lateReasonCode', kind: 'choice', options: LATE_REASONS, source: 'SL 6:10' },
  { name: 'lateReason', kind: 'longText', when: { field: 'lateReasonCode', is: ['annat'] } },
  { name: 'severity', kind: 'choice', options: SEVERITIES },
  { name: 'ground', kind: 'choice', options: GROUNDS, source: 'DL 1:4' },
  { name: 'suspectedCrime', kind: 'choice', options: ['ja', 'nej', 'vet_ej'], source: 'SL 6a:10' },
  {
    name: 'isStaffHurt',
    kind: 'boolean',
    when: { field: 'skolform', is: OUTSIDE_WORK_ENVIRONMENT_ACT },
    source: 'AML 1:3',
  },
  { name: 'witnesses', kind: 'persons', from: 'everybody' },
  { name: 'measuresTaken', kind: 'longText', source: 'SL 5:6' },
  { name: 'evidence', kind: 'longText' },
  { name: 'areGuardiansInformed', kind: 'boolean', source: 'OSL 12:3' },
  {
    name: 'guardiansInformedAt',
    kind: 'dateTime',
    when: { field: 'areGuardiansInformed', is: [true] },
    required: true,
    notInFuture: true,
  },
  { name: 'guardiansInformedBy', kind: 'staff', when: { field: 'areGuardiansInformed', is: [true] } },
  {
    name: 'toldBy',
    kind: 'choice',
    options: ['barnet', 'vardnadshavare', 'annat_barn', 'kollega', 'sag_sjalv', 'klagomal'],
  },
  {
    name: 'reporterRole',
    kind: 'choice',
    options: ['larare', 'forskollarare', 'fritidspersonal', 'elevhalsa', 'vikarie', 'annan_personal'],
  },
  { name: 'group', kind: 'text' },
];

const short: readonly Field[] = [
  ...whomAndWhen,
  { name: 'accusedKind', kind: 'choice', required: true, options: ACCUSED_KINDS, source: 'SL 6:9' },
  accusedPersons,
  ...whereAndWhat,
  { name: 'what', kind: 'longText', required: true },
  { name: 'needsProtection', kind: 'boolean', required: true, source: 'SL 5:6' },
];

/** What a report tells. The first step is the short way, the second may wait. @source SL 6:10 */
export const reportForm: Form = {
  id: 'report',
  fields: [...short, ...more],
  steps: [
    { id: 'kort', fields: short.map(({ name }) => name) },
    { id: 'mer', fields: more.map(({ name }) => name) },
  ],
};

/** The light lane of pack 2026: one mild event between pupils, handled on the spot and written down. @source SL 6:10 */
export const documentHandledForm: Form = {
  id: 'documentHandled',
  fields: [
    ...whomAndWhen,
    { name: 'accusedKind', kind: 'choice', required: true, options: ['elev'], source: 'SL 6:9' },
    { name: 'severity', kind: 'choice', required: true, options: ['enstaka_lindrig'] },
    { name: 'suspectedCrime', kind: 'choice', required: true, options: ['nej', 'ja', 'vet_ej'], source: 'SL 6a:10' },
    accusedPersons,
    ...whereAndWhat,
    { name: 'what', kind: 'longText', required: true },
    { name: 'handled', kind: 'longText', required: true, source: 'SL 5:6' },
  ],
  steps: [
    { id: 'handelse', fields: whomAndWhen.map(({ name }) => name) },
    {
      id: 'vem_och_var',
      fields: ['accusedKind', 'severity', 'suspectedCrime', 'accused', 'place', 'types'],
    },
    { id: 'berattelse', fields: ['what', 'handled'] },
  ],
};
