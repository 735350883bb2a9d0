import type { Field, Form } from '../../../src/domain/form.ts';
import { SKOLFORMER } from '../../../src/domain/unit.ts';
import { measuresField } from '../measure-forms.ts';
import {
  ANNUL_REASONS,
  AREAS,
  CAUSES,
  CHANNELS,
  CLOSING_REASONS,
  DECIDED_BY,
  EFFECTS,
  GUARDIAN_REASONS,
  type Level,
  MATERIALS,
  MEASURE_KINDS,
  type Party,
  PERIOD_KINDS,
  STANDINGS,
  WAYS_TO_TAKE_PART,
} from './codes.ts';

// The questions that every document asks. Codes and days lie open, so that sums and next year's document can read them; words are sealed.

const reason: Field = { name: 'reason', kind: 'longText', required: true };
const author: Field = { name: 'author', kind: 'staff' };
const areas: Field = { name: 'areas', kind: 'choices', options: AREAS };
const measure: Field = { name: 'measure', kind: 'number', required: true, max: 999 };
const followedUpOn: Field = { name: 'followedUpOn', kind: 'date', required: true, notInFuture: true };
const participantsSaid: Field = { name: 'participantsSaid', kind: 'longText', required: true, source: 'SL 4:4' };
const nextFollowUpOn: Field = { name: 'nextFollowUpOn', kind: 'date', notInPast: true };

/** The figures that were looked at, and the day as of which they are true. */
export const figuresFields: readonly Field[] = [
  { name: 'figures', kind: 'longText' },
  { name: 'asOf', kind: 'date', notInFuture: true },
];

/** For which time, about what, by when, and after which document. `periodOf`: the year in which the period begins. */
export const periodFields: readonly Field[] = [
  { name: 'periodKind', kind: 'choice', required: true, options: PERIOD_KINDS },
  { name: 'periodOf', kind: 'number', required: true, min: 2000, max: 2100 },
  areas,
  { name: 'begunOn', kind: 'date', notInFuture: true, preset: 'now' },
  { name: 'decideBy', kind: 'date' },
  author,
  { name: 'earlier', kind: 'caseRef' },
];

/** For which part of the schools; a school form where it is written for one. */
export const levelFields = (levels: readonly Level[]): readonly Field[] => [
  { name: 'level', kind: 'choice', required: true, options: levels },
  ...(levels.includes('skolform')
    ? ([
        {
          name: 'skolform',
          kind: 'choice',
          when: { field: 'level', is: ['skolform'] },
          required: true,
          options: SKOLFORMER,
        },
      ] satisfies readonly Field[])
    : []),
];

/** Who writes from now on. */
export const changeAuthorForm: Form = {
  id: 'changeAuthor',
  fields: [
    { ...author, required: true },
    { name: 'reason', kind: 'longText' },
  ],
};

/** Last year's document, where it was not named when this one was begun. */
export const nameEarlierForm: Form = {
  id: 'nameEarlier',
  fields: [{ name: 'earlier', kind: 'caseRef', required: true }],
};

/** Something to build on: from the classroom, from figures, from those whom it is about. */
export const addMaterialForm: Form = {
  id: 'addMaterial',
  fields: [
    { name: 'material', kind: 'choice', required: true, options: MATERIALS },
    areas,
    { name: 'shows', kind: 'longText', required: true },
    ...figuresFields,
  ],
};

/** What the material says together. */
export const gatherMaterialForm: Form = {
  id: 'gatherMaterial',
  fields: [{ name: 'summary', kind: 'longText', required: true }],
};

/** Somebody has taken part: who, how, and what was said. */
export const recordParticipationForm = (parties: readonly Party[]): Form => ({
  id: 'recordParticipation',
  fields: [
    { name: 'party', kind: 'choice', required: true, options: parties },
    { name: 'ways', kind: 'choices', required: true, options: WAYS_TO_TAKE_PART },
    { name: 'heldOn', kind: 'date', required: true, notInFuture: true },
    { name: 'said', kind: 'longText', required: true },
    { name: 'ledTo', kind: 'longText' },
  ],
});

/** Guardians were given the opportunity, or there are none. */
export const noteGuardiansOfferedForm: Form = {
  id: 'noteGuardiansOffered',
  fields: [
    { name: 'reasonCode', kind: 'choice', required: true, options: GUARDIAN_REASONS },
    {
      name: 'offeredOn',
      kind: 'date',
      notInFuture: true,
      when: { field: 'reasonCode', is: ['erbjudna_kom_inte'] },
      required: true,
    },
    reason,
  ],
};

/** Why it became as it became. */
export const analyseForm: Form = {
  id: 'analyse',
  fields: [
    { name: 'causes', kind: 'choices', required: true, options: CAUSES },
    { name: 'analysis', kind: 'longText', required: true },
    { name: 'whatWorked', kind: 'longText' },
  ],
};

/** The text itself, with the figures that it was written on. */
export const writeDraftForm: Form = {
  id: 'writeDraft',
  fields: [{ name: 'draft', kind: 'longText', required: true }, ...figuresFields],
};

/** The same, with how it stands in each area. */
export const writeResultsForm: Form = {
  id: 'writeDraft',
  fields: [
    {
      name: 'results',
      kind: 'list',
      required: true,
      max: 20,
      of: [
        { name: 'area', kind: 'choice', required: true, options: AREAS },
        { name: 'standing', kind: 'choice', required: true, options: STANDINGS },
        { name: 'result', kind: 'longText', required: true },
      ],
    },
    ...writeDraftForm.fields,
  ],
};

/** What came of the talks about the draft. */
export const endDialogueForm: Form = {
  id: 'endDialogue',
  fields: [{ name: 'changed', kind: 'longText', required: true }],
};

/** What is to be done, by whom and until when, which effect is expected, and when that is looked at. */
export const proposeMeasuresForm: Form = {
  id: 'proposeMeasures',
  fields: [
    measuresField(
      { name: 'kind', kind: 'choice', required: true, options: MEASURE_KINDS },
      { name: 'area', kind: 'choice', required: true, options: AREAS },
      { name: 'goal', kind: 'longText', required: true },
      { name: 'expected', kind: 'longText', required: true },
      { name: 'followUpOn', kind: 'date', required: true, notInPast: true },
    ),
  ],
};

/** What follows from the analysis, in words; the measures stand by themselves. */
export const drawConclusionsForm: Form = {
  id: 'drawConclusions',
  fields: [{ name: 'conclusions', kind: 'longText', required: true }, areas],
};

/** Not ready to be decided. */
export const returnDraftForm: Form = { id: 'returnDraft', fields: [reason] };

/** The decision: as what, under which number, and for which time it holds. */
export const decideForm: Form = {
  id: 'decide',
  fields: [
    { name: 'decidedOn', kind: 'date', required: true, notInFuture: true },
    { name: 'decidedBy', kind: 'choice', required: true, options: DECIDED_BY },
    {
      name: 'decisionNumber',
      kind: 'text',
      when: { field: 'decidedBy', is: ['pa_delegation', 'namnd_eller_styrelse'] },
      required: true,
    },
    { name: 'validFrom', kind: 'date', required: true },
    { name: 'validTo', kind: 'date', required: true, notInPast: true },
  ],
};

/** When and where it can be read. */
export const publishForm: Form = {
  id: 'publish',
  fields: [
    { name: 'publishedOn', kind: 'date', required: true, notInFuture: true },
    { name: 'channels', kind: 'choices', required: true, options: CHANNELS },
    { name: 'where', kind: 'text', required: true },
    nextFollowUpOn,
  ],
};

/** Did the measure help? */
export const followUpMeasureForm: Form = {
  id: 'followUpMeasure',
  fields: [
    measure,
    followedUpOn,
    { name: 'effect', kind: 'choice', required: true, options: EFFECTS },
    participantsSaid,
    { name: 'seen', kind: 'longText', required: true },
  ],
};

/** How it goes with the whole. */
export const followUpForm: Form = {
  id: 'followUp',
  fields: [
    followedUpOn,
    { name: 'seen', kind: 'longText', required: true },
    participantsSaid,
    ...figuresFields,
    nextFollowUpOn,
  ],
};

/** What is published no longer fits; it stays as it is until the new version is. */
export const reviseForm: Form = {
  id: 'revise',
  fields: [reason, { name: 'decideBy', kind: 'date', notInPast: true }],
};

/** The end, and what next year's should know. */
export const closeForm: Form = {
  id: 'close',
  fields: [
    { name: 'reasonCode', kind: 'choice', required: true, options: CLOSING_REASONS },
    { name: 'summary', kind: 'longText', required: true },
  ],
};

export const reopenForm: Form = { id: 'reopen', fields: [reason] };

/** Begun by mistake. What has been published is never annulled. */
export const annulForm: Form = {
  id: 'annul',
  fields: [{ name: 'reasonCode', kind: 'choice', required: true, options: ANNUL_REASONS }, reason],
};

/** Something worth remembering. */
export const addNoteForm: Form = { id: 'addNote', fields: [{ name: 'note', kind: 'longText', required: true }] };
