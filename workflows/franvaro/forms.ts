import type { Field, Form } from '../../src/domain/form.ts';
import { measuresField } from '../shared/measure-forms.ts';
import {
  CAUSES,
  CLOSING_REASONS,
  COMPULSORY,
  EFFECTS,
  PARTIES,
  PATTERNS,
  SHARE_CODES,
  STRETCH_CODES,
  VALIDITIES,
} from './codes.ts';

const reason: Field = { name: 'reason', kind: 'longText', required: true };

const absence: readonly Field[] = [
  { name: 'pupil', kind: 'person', required: true, from: 'pupils' },
  { name: 'noticedAt', kind: 'dateTime', required: true, notInFuture: true, source: 'SL 7:19a' },
  { name: 'skolform', kind: 'choice', required: true, options: COMPULSORY, source: 'SL 7:19a' },
  { name: 'pattern', kind: 'choice', required: true, options: PATTERNS, source: 'SL 7:19a' },
  { name: 'validity', kind: 'choice', required: true, options: VALIDITIES, source: 'SL 7:19a' },
  { name: 'share', kind: 'choice', options: SHARE_CODES },
  { name: 'stretch', kind: 'choice', options: STRETCH_CODES },
  { name: 'known', kind: 'longText' },
];

const beginning: readonly Field[] = [
  { name: 'hasOtherHome', kind: 'boolean', required: true, source: 'SL 7:22' },
  { name: 'investigator', kind: 'staff' },
];

/** What staff has noticed. @source SL 7:19a */
export const reportForm: Form = { id: 'report', fields: absence };

/** The rektor begins at once. @source SL 7:19a */
export const openForm: Form = { id: 'open', fields: [...absence, ...beginning] };

/** The rektor begins on a report. @source SL 7:19a */
export const beginForm: Form = { id: 'begin', fields: beginning };

/** Why an inquiry is not needed: the cause is known and nothing need be found out. @source SL 7:19a */
export const findNeedlessForm: Form = {
  id: 'findNeedless',
  fields: [
    {
      name: 'reasonCode',
      kind: 'choice',
      required: true,
      options: ['kand_sjukdom', 'beviljad_ledighet', 'redan_utredd', 'felregistrerad'],
      source: 'SL 7:19a',
    },
    reason,
  ],
};

/** The huvudman is told as soon as the inquiry has begun. @source SL 7:19a */
export const notifyHuvudmanForm: Form = { id: 'notifyHuvudman', fields: [{ name: 'message', kind: 'longText' }] };

/** The pupil's home municipality is told. @source SL 7:22 */
export const tellHomeForm: Form = {
  id: 'tellHome',
  fields: [
    { name: 'toldOn', kind: 'date', required: true, notInFuture: true, source: 'SL 7:22' },
    { name: 'municipality', kind: 'text', required: true },
    { name: 'how', kind: 'longText' },
  ],
};

/** Who makes the inquiry from now on. */
export const changeInvestigatorForm: Form = {
  id: 'changeInvestigator',
  fields: [
    { name: 'investigator', kind: 'staff', required: true },
    { name: 'reason', kind: 'longText' },
  ],
};

const isPupil = { field: 'party', is: ['elev'] };

/** A talk with the pupil, the guardians or elevhälsan. The pupil's own voice first. @source SL 1:10 */
export const recordConsultationForm: Form = {
  id: 'recordConsultation',
  fields: [
    { name: 'party', kind: 'choice', required: true, options: PARTIES, source: 'SL 7:19a' },
    { name: 'heldOn', kind: 'date', required: true, notInFuture: true },
    { name: 'said', kind: 'longText', required: true },
    { name: 'ownView', kind: 'longText', when: isPupil, required: true, source: 'SL 1:10' },
    { name: 'wanted', kind: 'longText', when: isPupil, required: true, source: 'SL 1:10' },
  ],
};

/** Why one of them has no part in it. @source SL 7:19a */
export const waiveConsultationForm: Form = {
  id: 'waiveConsultation',
  fields: [
    { name: 'party', kind: 'choice', required: true, options: PARTIES, source: 'SL 7:19a' },
    {
      name: 'reasonCode',
      kind: 'choice',
      required: true,
      options: ['vill_inte', 'gar_inte_att_na', 'kan_skadas', 'uppenbart_obehovligt'],
    },
    reason,
  ],
};

/** What lies behind the absence, and whether support must be inquired into. @source SL 7:19a */
export const findCausesForm: Form = {
  id: 'findCauses',
  fields: [
    { name: 'causes', kind: 'choices', required: true, options: CAUSES, source: 'SL 7:19a' },
    { name: 'description', kind: 'longText', required: true },
    { name: 'childView', kind: 'longText', required: true, source: 'SL 1:10' },
    { name: 'needsSupportInquiry', kind: 'boolean', required: true, source: 'SL 3:7' },
  ],
};

/** What will be done so that the pupil comes back. */
export const decideMeasuresForm: Form = {
  id: 'decideMeasures',
  fields: [
    {
      ...measuresField({
        name: 'level',
        kind: 'choice',
        required: true,
        options: ['elev', 'grupp', 'organisation', 'hem'],
      }),
      source: 'SL 7:19a',
    },
    { name: 'nextFollowUpOn', kind: 'date', notInPast: true },
  ],
};

/** Is the pupil back? @source SL 4:3 */
export const followUpForm: Form = {
  id: 'followUp',
  fields: [
    { name: 'followedUpOn', kind: 'date', required: true, notInFuture: true },
    { name: 'effect', kind: 'choice', required: true, options: EFFECTS },
    { name: 'childComment', kind: 'longText', source: 'SL 1:10' },
    {
      name: 'decision',
      kind: 'choice',
      required: true,
      options: ['avsluta', 'fortsatt', 'andra_atgarder', 'ny_utredning'],
    },
    {
      name: 'nextFollowUpOn',
      kind: 'date',
      notInPast: true,
      when: { field: 'decision', is: ['fortsatt', 'andra_atgarder'] },
      required: true,
    },
  ],
};

/** Why the case can be closed. */
export const closeForm: Form = {
  id: 'close',
  fields: [
    { name: 'reasonCode', kind: 'choice', required: true, options: CLOSING_REASONS },
    { name: 'comment', kind: 'longText' },
  ],
};

/** The absence is back, or was not what it seemed. */
export const reopenForm: Form = {
  id: 'reopen',
  fields: [reason, { name: 'hasOtherHome', kind: 'boolean', required: true, source: 'SL 7:22' }],
};

/** Somebody is partial. @source FL 18 */
export const declareConflictForm: Form = {
  id: 'declareConflict',
  fields: [
    { name: 'conflicted', kind: 'staff', required: true, source: 'FL 18' },
    { name: 'reason', kind: 'longText' },
  ],
};

/** Something worth remembering. */
export const addNoteForm: Form = { id: 'addNote', fields: [{ name: 'note', kind: 'longText', required: true }] };
