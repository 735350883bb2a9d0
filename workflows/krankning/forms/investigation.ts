import type { Form } from '../../../src/domain/form.ts';
import { BASES, GROUNDS, OUTCOMES } from '../codes.ts';

const groundOfHarassment = {
  name: 'ground',
  kind: 'choice',
  options: GROUNDS,
  when: { field: 'basis', is: ['trakasserier'] },
  required: true,
  source: 'DL 1:4',
} as const;

/** The investigator declares to be impartial and says how it will be done. @source FL 17 */
export const startInvestigationForm: Form = {
  id: 'startInvestigation',
  fields: [
    { name: 'impartiality', kind: 'choice', required: true, options: ['ingen_jav'], source: 'FL 16' },
    { name: 'plan', kind: 'longText' },
  ],
};

/** One talk with one person: whose version it is, and for the exposed child also what it wants. @source SL 1:10 */
export const recordInterviewForm: Form = {
  id: 'recordInterview',
  fields: [
    {
      name: 'role',
      kind: 'choice',
      required: true,
      options: ['utsatt', 'utovare', 'vittne', 'vardnadshavare', 'personal', 'annan'],
    },
    { name: 'person', kind: 'person', required: true, from: 'everybody' },
    { name: 'heldAt', kind: 'dateTime', required: true, notInFuture: true },
    { name: 'present', kind: 'persons', from: 'everybody' },
    { name: 'questionGuide', kind: 'choice', options: ['forskola', 'f_3', '4_6', '7_gy', 'anpassad', 'ingen'] },
    { name: 'said', kind: 'longText', required: true },
    {
      name: 'ownView',
      kind: 'longText',
      when: { field: 'role', is: ['utsatt'] },
      required: true,
      source: 'SL 1:10',
    },
    {
      name: 'wantedMeasures',
      kind: 'longText',
      when: { field: 'role', is: ['utsatt'] },
      required: true,
      source: 'SL 1:10',
    },
  ],
};

/** Why the exposed child was not heard. @source SL 1:10 */
export const noteChildNotHeardForm: Form = {
  id: 'noteChildNotHeard',
  fields: [
    {
      name: 'reasonCode',
      kind: 'choice',
      required: true,
      options: ['vill_inte', 'alder_mognad', 'kan_skadas', 'gar_inte_att_na', 'forundersokning'],
    },
    { name: 'reason', kind: 'longText', required: true },
    { name: 'viewByOthers', kind: 'longText' },
  ],
};

/** Something written or pictured that belongs to the investigation. */
export const addMaterialForm: Form = {
  id: 'addMaterial',
  fields: [
    {
      name: 'materialKind',
      kind: 'choice',
      required: true,
      options: ['skarmbild', 'meddelande', 'minnesanteckning', 'tidigare_arende', 'observation', 'annat'],
    },
    { name: 'title', kind: 'text', required: true },
    { name: 'content', kind: 'longText' },
    { name: 'otherCase', kind: 'text' },
  ],
};

/** Only the interviews wait, never the duty; a day for looking at it again is always set. @source SL 6:10 */
export const pauseInterviewsForm: Form = {
  id: 'pauseInterviews',
  fields: [
    {
      name: 'reasonCode',
      kind: 'choice',
      required: true,
      options: ['polisen_har_bett', 'barnets_halsa', 'lov_gar_inte_att_na', 'annat'],
    },
    { name: 'reason', kind: 'longText', required: true },
    { name: 'reviewOn', kind: 'date', required: true, notInPast: true },
  ],
};

/** The reason for waiting still holds. */
export const reviewPauseForm: Form = {
  id: 'reviewPause',
  fields: [
    { name: 'reason', kind: 'longText', required: true },
    { name: 'reviewOn', kind: 'date', required: true, notInPast: true },
  ],
};

/** The case is handled under another law from now on; the old one is kept. @source DL 2:7 */
export const reclassifyForm: Form = {
  id: 'reclassify',
  fields: [
    { name: 'basis', kind: 'choice', required: true, options: BASES, source: 'DL 2:7' },
    groundOfHarassment,
    { name: 'reason', kind: 'longText', required: true },
  ],
};

/** More time, with a reason that the child can be told. */
export const extendInvestigationForm: Form = {
  id: 'extendInvestigation',
  fields: [
    { name: 'dueOn', kind: 'date', required: true, notInPast: true },
    { name: 'reason', kind: 'longText', required: true },
  ],
};

/** What the investigation has found out: circumstances and causes, not yet an assessment. @source SL 6:10 */
export const completeInvestigationForm: Form = {
  id: 'completeInvestigation',
  fields: [
    { name: 'circumstances', kind: 'longText', required: true, source: 'SL 6:10' },
    {
      name: 'causeLevels',
      kind: 'choices',
      required: true,
      options: ['individ', 'grupp', 'organisation', 'plats', 'tid'],
      source: 'SL 4:3',
    },
    { name: 'causes', kind: 'longText', required: true, source: 'SL 4:3' },
    { name: 'accusedHeard', kind: 'choice', required: true, options: ['ja', 'nej_okand', 'nej_andra_skal'] },
    { name: 'guardiansView', kind: 'longText' },
    { name: 'earlierEvents', kind: 'longText' },
    { name: 'suggestions', kind: 'longText' },
  ],
};

/** What is still missing in the investigation. */
export const returnInvestigationForm: Form = {
  id: 'returnInvestigation',
  fields: [{ name: 'missing', kind: 'longText', required: true }],
};

/** The decision: a document of its own, written so that it can be given out. @source SL 6:10 */
export const assessForm: Form = {
  id: 'assess',
  fields: [
    { name: 'outcome', kind: 'choice', required: true, options: OUTCOMES, source: 'SL 6:3' },
    { name: 'basis', kind: 'choice', required: true, options: BASES, source: 'DL 1:4' },
    groundOfHarassment,
    { name: 'reasons', kind: 'longText', required: true },
    { name: 'childsBest', kind: 'longText', required: true, source: 'SL 1:10' },
  ],
};
