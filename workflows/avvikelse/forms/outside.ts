import type { Field, Form } from '../../../src/domain/form.ts';

const decision: Field = { name: 'decision', kind: 'choice', required: true, options: ['anmald', 'ej_anmald'] };
const reported = { field: 'decision', is: ['anmald'] };
const notReported = { field: 'decision', is: ['ej_anmald'] };
const reasons: Field = { name: 'reasons', kind: 'longText', when: notReported, required: true };
const because = (...options: readonly string[]): Field => ({
  name: 'reasonCode',
  kind: 'choice',
  options,
  when: notReported,
  required: true,
});

/** Only others than employees were in danger, as far as is known: was really no member of staff? @source AML 3:3a */
export const answerStaffQuestionForm: Form = {
  id: 'answerStaffQuestion',
  fields: [
    { name: 'isStaffConcerned', kind: 'boolean', required: true, source: 'AML 3:3a' },
    { name: 'comment', kind: 'longText' },
  ],
};

/** Reported, with the authority's number and when; or not, and why. @source AML 3:3a */
export const decideWorkEnvironmentForm: Form = {
  id: 'decideWorkEnvironment',
  fields: [
    { ...decision, source: 'AML 3:3a' },
    { name: 'reportedAt', kind: 'dateTime', when: reported, required: true, notInFuture: true },
    { name: 'reference', kind: 'text', when: reported, required: true },
    because('inte_allvarligt', 'ingen_arbetstagare', 'redan_anmalt'),
    reasons,
  ],
};

/** Staff was hurt at work. @source SFB 42:10 */
export const decideInsuranceAgencyForm: Form = {
  id: 'decideInsuranceAgency',
  fields: [
    { ...decision, source: 'SFB 42:10' },
    { name: 'reportedOn', kind: 'date', when: reported, required: true, notInFuture: true },
    { name: 'reference', kind: 'text', when: reported },
    because('ingen_arbetsskada', 'redan_anmalt'),
    reasons,
  ],
};

/** That it was handed over, to whom and when. There is no room for what it was about. @source PSL 3:3 */
export const handOverHealthCareForm: Form = {
  id: 'handOverHealthCare',
  fields: [
    { name: 'handedOverAt', kind: 'dateTime', required: true, notInFuture: true, source: 'PSL 3:3' },
    { name: 'receiver', kind: 'person', required: true, from: 'staff' },
  ],
};
