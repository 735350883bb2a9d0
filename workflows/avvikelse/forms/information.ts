import type { Field, Form } from '../../../src/domain/form.ts';

const told: Field = { name: 'told', kind: 'choice', required: true, options: ['informerade', 'avstar'] };
const when = { field: 'told', is: ['informerade'] };
const toldAt: Field = { name: 'toldAt', kind: 'dateTime', when, required: true, notInFuture: true };
const because = (...options: readonly string[]): Field => ({
  name: 'reasonCode',
  kind: 'choice',
  options,
  when: { field: 'told', is: ['avstar'] },
  required: true,
});
const comment: Field = { name: 'comment', kind: 'longText', required: { field: 'told', is: ['avstar'] } };

/** Which skyddsombud was told, and when. @source AML 6:4 */
export const informSafetyRepresentativeForm: Form = {
  id: 'informSafetyRepresentative',
  fields: [
    { name: 'representative', kind: 'choice', required: true, options: ['lokalt', 'huvudskyddsombud', 'regionalt'] },
    { name: 'who', kind: 'person', required: true, from: 'staff', source: 'AML 6:4' },
    { name: 'toldAt', kind: 'dateTime', required: true, notInFuture: true },
    { name: 'how', kind: 'longText' },
  ],
};

/** Which elevskyddsombud was told, and when; or that there is none. Nothing that is secret is told. @source AML 6:18 */
export const informPupilRepresentativeForm: Form = {
  id: 'informPupilRepresentative',
  fields: [
    { name: 'told', kind: 'choice', required: true, options: ['informerat', 'finns_inte'], source: 'AML 6:18' },
    {
      name: 'who',
      kind: 'person',
      from: 'pupils',
      when: { field: 'told', is: ['informerat'] },
      required: true,
    },
    {
      name: 'toldAt',
      kind: 'dateTime',
      when: { field: 'told', is: ['informerat'] },
      required: true,
      notInFuture: true,
    },
    {
      name: 'reasonCode',
      kind: 'choice',
      options: ['lagre_arskurs', 'inte_utsett'],
      when: { field: 'told', is: ['finns_inte'] },
      required: true,
      source: 'AML 6:18',
    },
  ],
};

/** The guardians know, or why they do not. @source OSL 12:3 */
export const informGuardiansForm: Form = {
  id: 'informGuardians',
  fields: [
    told,
    toldAt,
    { name: 'toldBy', kind: 'staff', when },
    {
      ...because('barnets_eget_intresse', 'risk_for_barnet', 'myndig', 'gar_inte_att_na'),
      source: 'OSL 12:3',
    },
    comment,
  ],
};

/** Guardians, or the grown-up pupil, know of the huvudman's accident insurance; or why they need not. */
export const informInsuranceForm: Form = {
  id: 'informInsurance',
  fields: [
    told,
    toldAt,
    { name: 'how', kind: 'choice', when, required: true, options: ['muntligt', 'skriftligt'] },
    because('inte_skadad', 'redan_informerade', 'gar_inte_att_na'),
    comment,
  ],
};
