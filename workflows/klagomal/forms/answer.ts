import type { Form } from '../../../src/domain/form.ts';
import { measuresField } from '../../shared/measure-forms.ts';
import { EFFECTS } from '../codes.ts';

/** What was found, what is done about it, and where one can turn. Read by the sender. @source SL 4:8 */
export const giveFeedbackForm: Form = {
  id: 'giveFeedback',
  fields: [
    {
      name: 'way',
      kind: 'choice',
      required: true,
      options: ['koden', 'e_post', 'brev', 'telefon', 'personligt'],
      source: 'SL 4:8',
    },
    { name: 'found', kind: 'longText', required: true, source: 'SL 4:8' },
    { name: 'done', kind: 'longText', required: true, source: 'SL 4:7' },
    { name: 'turnTo', kind: 'choice', required: true, options: ['skolinspektionen'], source: 'SL 26:3a' },
  ],
};

/** Why nobody can be answered. @source SL 4:8 */
export const skipFeedbackForm: Form = {
  id: 'skipFeedback',
  fields: [
    { name: 'reasonCode', kind: 'choice', required: true, options: ['anonym_utan_kod', 'kontakt_saknas'] },
    { name: 'reason', kind: 'longText' },
  ],
};

/** Why the answer does not satisfy. */
export const requestReviewForm: Form = {
  id: 'requestReview',
  fields: [{ name: 'why', kind: 'longText', required: true }],
};

/** Who looks at it anew: nobody who has handled it. @source FL 16 */
export const assignReviewerForm: Form = {
  id: 'assignReviewer',
  fields: [
    { name: 'handler', kind: 'staff', required: true, source: 'FL 16' },
    { name: 'instruction', kind: 'longText' },
  ],
};

/** What will be done, by whom and until when. @source SL 4:7 */
export const decideMeasuresForm: Form = {
  id: 'decideMeasures',
  fields: [
    { ...measuresField(), source: 'SL 4:7' },
    { name: 'nextFollowUpOn', kind: 'date', notInPast: true },
  ],
};

/** Has it helped. @source SL 4:3 */
export const followUpForm: Form = {
  id: 'followUp',
  fields: [
    { name: 'followedUpOn', kind: 'date', required: true, notInFuture: true },
    { name: 'effect', kind: 'choice', required: true, options: EFFECTS, source: 'SL 4:3' },
    { name: 'comment', kind: 'longText' },
    { name: 'nextFollowUpOn', kind: 'date', notInPast: true, when: { field: 'effect', is: ['delvis', 'nej'] } },
  ],
};

/** The last word to the sender. */
export const closeComplaintForm: Form = {
  id: 'closeComplaint',
  fields: [
    { name: 'message', kind: 'longText', required: true },
    { name: 'isSatisfied', kind: 'choice', options: ['ja', 'delvis', 'nej', 'vet_ej'] },
  ],
};

/** Why a closed case is taken up again. */
export const reopenForm: Form = { id: 'reopen', fields: [{ name: 'reason', kind: 'longText', required: true }] };
