import type { Form } from '../../../src/domain/form.ts';

/** Which case opened from this one has been closed; sent by the system. */
export const noteSpawnedClosedForm: Form = {
  id: 'noteSpawnedClosed',
  fields: [{ name: 'from', kind: 'caseRef', required: true }],
};

/** Somebody is partial: oneself, or another. @source FL 18 */
export const declareConflictForm: Form = {
  id: 'declareConflict',
  fields: [
    { name: 'conflicted', kind: 'staff', required: true, source: 'FL 18' },
    {
      name: 'reasonCode',
      kind: 'choice',
      required: true,
      options: ['narstaende', 'egen_inblandning', 'eget_intresse', 'annan_omstandighet'],
      source: 'FL 16',
    },
    { name: 'reason', kind: 'longText' },
  ],
};

/** Whose identity is protected, and how. @source OSL 21:3 */
export const protectIdentityForm: Form = {
  id: 'protectIdentity',
  fields: [
    { name: 'whose', kind: 'choice', required: true, options: ['klaganden', 'barnet', 'annan'] },
    {
      name: 'protection',
      kind: 'choice',
      required: true,
      options: ['sekretessmarkering', 'skyddad_folkbokforing', 'fingerade_uppgifter'],
      source: 'OSL 21:3',
    },
    { name: 'knownSince', kind: 'date', required: true, notInFuture: true },
  ],
};

/** Something worth remembering. */
export const addNoteForm: Form = { id: 'addNote', fields: [{ name: 'note', kind: 'longText', required: true }] };

/** Another case about the same thing. */
export const linkCaseForm: Form = {
  id: 'linkCase',
  fields: [
    { name: 'other', kind: 'caseRef', required: true },
    { name: 'reason', kind: 'longText' },
  ],
};

/** Entered by mistake: never because somebody has changed his or her mind. @source OSL 5:1 */
export const proposeAnnulmentForm: Form = {
  id: 'proposeAnnulment',
  fields: [
    { name: 'reasonCode', kind: 'choice', required: true, options: ['dubblett', 'inget_innehall', 'ovning'] },
    { name: 'reason', kind: 'longText', required: true },
  ],
};

/** Why the case stands. */
export const rejectAnnulmentForm: Form = {
  id: 'rejectAnnulment',
  fields: [{ name: 'reason', kind: 'longText', required: true }],
};
