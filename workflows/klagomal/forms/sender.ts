import type { Form } from '../../../src/domain/form.ts';

/** What must be known to go on. Read by the sender. @source SL 4:8 */
export const askQuestionForm: Form = {
  id: 'askQuestion',
  fields: [
    { name: 'question', kind: 'longText', required: true },
    { name: 'answerBy', kind: 'date', notInPast: true },
  ],
};

/** The sender's answer, or what the sender has said to staff. */
export const answerQuestionForm: Form = {
  id: 'answerQuestion',
  fields: [{ name: 'answer', kind: 'longText', required: true }],
};

/** Why it goes on without an answer. */
export const dropQuestionForm: Form = {
  id: 'dropQuestion',
  fields: [{ name: 'reason', kind: 'longText', required: true }],
};

/** What the sender wants to add. */
export const addMoreForm: Form = { id: 'addMore', fields: [{ name: 'more', kind: 'longText', required: true }] };

/** The complaint is taken back; why is the sender's own business. */
export const withdrawForm: Form = { id: 'withdraw', fields: [{ name: 'said', kind: 'longText' }] };

/** Why it goes on all the same. Read by the sender. @source SL 4:7 */
export const continueExOfficioForm: Form = {
  id: 'continueExOfficio',
  fields: [{ name: 'reason', kind: 'longText', required: true, source: 'SL 4:7' }],
};

/** Why it can end here. Read by the sender. @source SL 4:7 */
export const acceptWithdrawalForm: Form = {
  id: 'acceptWithdrawal',
  fields: [
    { name: 'signs', kind: 'choice', required: true, options: ['inga_tecken_pa_brist'], source: 'SL 4:7' },
    { name: 'reason', kind: 'longText', required: true },
  ],
};
