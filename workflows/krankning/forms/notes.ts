import type { Form } from '../../../src/domain/form.ts';

/** Somebody wants it dropped. It is written down; the duty to investigate remains. @source SL 6:10 */
export const noteWithdrawalForm: Form = {
  id: 'noteWithdrawal',
  fields: [
    { name: 'by', kind: 'choice', required: true, options: ['barnet', 'vardnadshavare', 'rapportor'] },
    { name: 'said', kind: 'longText', required: true },
  ],
};

/** The child has suffered for having told. @source SL 6:11 */
export const noteReprisalForm: Form = {
  id: 'noteReprisal',
  fields: [
    { name: 'happenedOn', kind: 'date', required: true, notInFuture: true },
    { name: 'what', kind: 'longText', required: true, source: 'SL 6:11' },
    { name: 'by', kind: 'persons', from: 'staff' },
  ],
};

/** Whose identity is protected, and how. @source OSL 21:3 */
export const protectIdentityForm: Form = {
  id: 'protectIdentity',
  fields: [
    { name: 'whose', kind: 'choice', required: true, options: ['utsatt', 'utpekad', 'vittne', 'annan'] },
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

/** Another case about the same event. */
export const linkCaseForm: Form = {
  id: 'linkCase',
  fields: [
    { name: 'other', kind: 'caseRef', required: true },
    { name: 'reason', kind: 'longText' },
  ],
};

/** Why the case is not about the same event as those that it was linked to. */
export const unlinkCaseForm: Form = {
  id: 'unlinkCase',
  fields: [{ name: 'reason', kind: 'longText', required: true }],
};

/** The case that goes on when two people have reported the same thing about the same child. */
export const mergeIntoForm: Form = {
  id: 'mergeInto',
  fields: [
    { name: 'survivor', kind: 'caseRef', required: true },
    { name: 'sameChildAndEvent', kind: 'choice', required: true, options: ['samma_barn_samma_handelse'] },
    { name: 'reason', kind: 'longText', required: true },
  ],
};

/** Which case was merged into this one; sent by the system. */
export const receiveDuplicateForm: Form = {
  id: 'receiveDuplicate',
  fields: [{ name: 'from', kind: 'caseRef', required: true }],
};

/** Which case it was merged into, and why that was a mistake. @source OSL 5:1 */
export const undoMergeForm: Form = {
  id: 'undoMerge',
  fields: [
    { name: 'survivor', kind: 'caseRef', required: true },
    { name: 'reason', kind: 'longText', required: true },
  ],
};

/** Which case is no longer part of this one; sent by the system. */
export const withdrawDuplicateForm: Form = {
  id: 'withdrawDuplicate',
  fields: [{ name: 'from', kind: 'caseRef', required: true }],
};

/** Entered by mistake: never because somebody has changed his or her mind. @source OSL 5:1 */
export const proposeAnnulmentForm: Form = {
  id: 'proposeAnnulment',
  fields: [
    {
      name: 'reasonCode',
      kind: 'choice',
      required: true,
      options: ['fel_barn', 'fel_process', 'inget_rapporterat', 'ovning'],
    },
    { name: 'reason', kind: 'longText', required: true },
  ],
};

/** Why the case stands. */
export const rejectAnnulmentForm: Form = {
  id: 'rejectAnnulment',
  fields: [{ name: 'reason', kind: 'longText', required: true }],
};
