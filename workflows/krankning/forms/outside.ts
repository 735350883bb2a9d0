import type { Field, Form } from '../../../src/domain/form.ts';

const decision: Field = { name: 'decision', kind: 'choice', required: true, options: ['anmald', 'ej_anmald'] };
const reported = { field: 'decision', is: ['anmald'] };
const notReported = { field: 'decision', is: ['ej_anmald'] };

const reportedOn: Field = { name: 'reportedOn', kind: 'date', when: reported, required: true, notInFuture: true };
const reference: Field = { name: 'reference', kind: 'text', when: reported };
const reasons: Field = { name: 'reasons', kind: 'longText', when: notReported, required: true };
const because = (...options: readonly string[]): Field => ({
  name: 'reasonCode',
  kind: 'choice',
  options,
  when: notReported,
  required: true,
});

/** The guardians know, or why they do not. @source OSL 12:3 */
export const informGuardiansForm: Form = {
  id: 'informGuardians',
  fields: [
    { name: 'whose', kind: 'choices', required: true, options: ['utsatt', 'utpekad'] },
    { name: 'told', kind: 'choice', required: true, options: ['informerade', 'avstar'] },
    {
      name: 'toldAt',
      kind: 'dateTime',
      when: { field: 'told', is: ['informerade'] },
      required: true,
      notInFuture: true,
    },
    { name: 'toldBy', kind: 'staff', when: { field: 'told', is: ['informerade'] } },
    {
      name: 'reasonCode',
      kind: 'choice',
      when: { field: 'told', is: ['avstar'] },
      required: true,
      options: ['barnets_eget_intresse', 'risk_for_barnet', 'myndig', 'gar_inte_att_na'],
      source: 'OSL 12:3',
    },
    { name: 'comment', kind: 'longText', required: { field: 'told', is: ['avstar'] } },
  ],
};

/** Can a pupil be suspected of a crime, and is there something stronger against reporting it? @source SL 6a:10 */
export const decidePoliceForm: Form = {
  id: 'decidePolice',
  fields: [
    { ...decision, source: 'SL 6a:10' },
    reportedOn,
    reference,
    { name: 'guardianToldOn', kind: 'date', when: reported, notInFuture: true },
    because('ingen_brottsmisstanke', 'ingen_elev_misstankt', 'utan_samband', 'overvagande_skal'),
    reasons,
  ],
};

/** Has the duty to report concern for the child been considered? What was written there is not kept here. @source SoL 19:1 */
export const decideSocialServicesForm: Form = {
  id: 'decideSocialServices',
  fields: [{ ...decision, source: 'SoL 19:1' }, reportedOn, because('ingen_oro', 'redan_anmalt', 'myndig'), reasons],
};

/** Serious incident at work: pupils count as employees, children in förskola and fritidshem do not. @source AML 3:3a */
export const decideWorkEnvironmentForm: Form = {
  id: 'decideWorkEnvironment',
  fields: [
    {
      name: 'decision',
      kind: 'choice',
      required: true,
      options: ['anmald', 'ej_anmald', 'galler_ej'],
      source: 'AML 3:3a',
    },
    { name: 'whoWasHurt', kind: 'choices', options: ['elev', 'barn', 'personal', 'ingen'], source: 'AML 1:3' },
    reportedOn,
    reference,
    because('inte_allvarligt', 'inget_tillbud', 'redan_anmalt'),
    reasons,
  ],
};

/** Staff is accused: is the huvudman to turn to Skolinspektionen? @source SL 26:3 */
export const decideInspectorateForm: Form = {
  id: 'decideInspectorate',
  fields: [
    { ...decision, source: 'SL 26:3' },
    reportedOn,
    reference,
    because('inte_legitimerad', 'inte_allvarligt', 'utreds_forst', 'redan_dar'),
    reasons,
  ],
};

/** Who has been told how it ended, beginning with the child. @source SL 1:10 */
export const tellOutcomeForm: Form = {
  id: 'tellOutcome',
  fields: [
    {
      name: 'toldWhom',
      kind: 'choices',
      required: true,
      options: ['barnet', 'vardnadshavare', 'utpekad', 'vardnadshavare_utpekad', 'rapportor'],
    },
    { name: 'toldOn', kind: 'date', required: true, notInFuture: true },
    { name: 'how', kind: 'longText' },
  ],
};
