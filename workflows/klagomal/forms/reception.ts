import type { Field, Form } from '../../../src/domain/form.ts';
import { SKOLFORMER } from '../../../src/domain/unit.ts';
import * as avvikelse from '../../avvikelse/codes.ts';
import { ACCUSED_KINDS, PLACES, TYPES } from '../../krankning/codes.ts';
import { CLASSES, CRITICISED_KINDS, PERSONALLY, REFERRALS } from '../codes.ts';

/** The heading is written for the public register: no names, nothing about anybody's health or home. @source OSL 5:2 */
export const registerForm: Form = {
  id: 'register',
  fields: [
    { name: 'heading', kind: 'text', required: true, max: 80, source: 'OSL 5:2' },
    { name: 'diaryNumber', kind: 'text', max: 40, sealed: false },
  ],
};

/** That it has come, and who answers questions. Read by the sender. @source SL 4:8 */
export const confirmForm: Form = {
  id: 'confirm',
  fields: [
    {
      name: 'way',
      kind: 'choice',
      required: true,
      options: ['koden', 'e_post', 'brev', 'telefon', 'personligt'],
      source: 'SL 4:8',
    },
    { name: 'answeredBy', kind: 'text', required: true },
    { name: 'expectedOn', kind: 'date', notInPast: true },
    { name: 'message', kind: 'longText' },
  ],
};

/** Why nobody can be told that it has come. @source SL 4:8 */
export const skipConfirmationForm: Form = {
  id: 'skipConfirmation',
  fields: [
    { name: 'reasonCode', kind: 'choice', required: true, options: ['anonym_utan_kod', 'kontakt_saknas'] },
    { name: 'reason', kind: 'longText' },
  ],
};

/** Another unit answers for it. The clock is not reset. */
export const correctUnitForm: Form = {
  id: 'correctUnit',
  fields: [
    { name: 'unit', kind: 'unit', required: true },
    { name: 'reason', kind: 'longText' },
  ],
};

const pointsAtSomebody = { field: 'criticisedKind', is: PERSONALLY };

/** Who is meant has become clear; one at a time. Whoever is named loses the case at once. @source FL 16 */
export const identifyCriticisedForm: Form = {
  id: 'identifyCriticised',
  fields: [
    { name: 'criticisedKind', kind: 'choice', required: true, options: CRITICISED_KINDS, source: 'FL 16' },
    { name: 'found', kind: 'choice', when: pointsAtSomebody, required: true, options: ['ja', 'gar_inte'] },
    { name: 'criticised', kind: 'staff', when: { field: 'found', is: ['ja'] }, required: true, source: 'FL 16' },
    { name: 'how', kind: 'longText' },
  ],
};

type Class = (typeof CLASSES)[number];

/** Asked when it turns out to be one of these as well. */
const askedOf = (classes: readonly Class[], field: Field): Field => ({
  ...field,
  when: { field: 'class', is: classes },
});
const ofKrankning = (field: Field): Field => askedOf(['krankning'], field);
const ofAvvikelse = (field: Field): Field => askedOf(['avvikelse'], field);

/** What the other processes must know beyond what the complaint has told. @source SL 6:10 */
const ofOthers: readonly Field[] = [
  askedOf(['krankning', 'avvikelse', 'personuppgiftsincident'], {
    name: 'whatHappened',
    kind: 'longText',
    required: true,
  }),
  askedOf(['krankning', 'avvikelse'], { name: 'happenedAt', kind: 'dateTime', required: true, notInFuture: true }),
  askedOf(['krankning', 'avvikelse'], { name: 'skolform', kind: 'choice', required: true, options: SKOLFORMER }),
  ofKrankning({ name: 'exposed', kind: 'person', from: 'pupils', required: true, source: 'SL 6:10' }),
  ofKrankning({ name: 'accusedKind', kind: 'choice', required: true, options: ACCUSED_KINDS }),
  ofKrankning({ name: 'accused', kind: 'persons', from: 'everybody', max: 20 }),
  ofKrankning({ name: 'place', kind: 'choice', required: true, options: PLACES }),
  ofKrankning({ name: 'types', kind: 'choices', required: true, options: TYPES }),
  ofKrankning({ name: 'needsProtection', kind: 'boolean', required: true }),
  ofAvvikelse({ name: 'kind', kind: 'choice', required: true, options: avvikelse.KINDS }),
  ofAvvikelse({ name: 'hazard', kind: 'choice', required: true, options: avvikelse.HAZARDS }),
  ofAvvikelse({ name: 'scene', kind: 'choice', required: true, options: avvikelse.PLACES }),
  ofAvvikelse({ name: 'concerned', kind: 'choices', required: true, options: avvikelse.CONCERNED }),
  ofAvvikelse({ name: 'looksSerious', kind: 'boolean', required: true }),
  ofAvvikelse({ name: 'conduct', kind: 'choice', required: true, options: avvikelse.CONDUCTS, source: 'FL 16' }),
  {
    name: 'inQuestion',
    kind: 'staff',
    when: { field: 'conduct', is: ['personal', 'rektor', 'huvudman'] },
    source: 'FL 16',
  },
];

/** What it is, and whether something says that there is a defect. Once for each thing that it is. @source SL 4:7 */
export const classifyForm: Form = {
  id: 'classify',
  fields: [
    { name: 'class', kind: 'choice', required: true, options: CLASSES, source: 'SL 4:8' },
    { name: 'defectSigns', kind: 'choice', required: true, options: ['ja', 'nej'], source: 'SL 4:7' },
    { name: 'reason', kind: 'longText' },
    ...ofOthers,
  ],
};

/** Where it belongs instead, why, and how it got there. Read by the sender. @source FL 6 */
export const referForm: Form = {
  id: 'refer',
  fields: [
    { name: 'to', kind: 'choice', required: true, options: REFERRALS, source: 'FL 6' },
    { name: 'reason', kind: 'longText', required: true },
    { name: 'how', kind: 'longText', required: true },
  ],
};

/** Who investigates. @source FL 16 */
export const distributeForm: Form = {
  id: 'distribute',
  fields: [
    { name: 'handler', kind: 'staff', required: true, source: 'FL 16' },
    { name: 'instruction', kind: 'longText' },
  ],
};

/** Who investigates from now on, and why no longer the other. */
export const changeHandlerForm: Form = {
  id: 'changeHandler',
  fields: [
    { name: 'handler', kind: 'staff', required: true, source: 'FL 16' },
    { name: 'reasonCode', kind: 'choice', required: true, options: ['jav', 'franvaro', 'arbetsborda', 'annat'] },
    { name: 'reason', kind: 'longText' },
  ],
};
