import type { Form } from '../../../src/domain/form.ts';
import { ACCUSED_KINDS, TYPES } from '../../krankning/codes.ts';

/** What a report of kränkande behandling needs beyond what this case already knows. @source SL 6:10 */
export const openKrankningForm: Form = {
  id: 'openKrankning',
  fields: [
    { name: 'exposed', kind: 'persons', required: true, from: 'pupils', max: 10, source: 'SL 6:10' },
    { name: 'accusedKind', kind: 'choice', required: true, options: ACCUSED_KINDS, source: 'SL 6:10' },
    { name: 'accused', kind: 'persons', from: 'everybody', max: 20, source: 'FL 16' },
    { name: 'types', kind: 'choices', required: true, options: TYPES },
    { name: 'what', kind: 'longText', required: true },
    { name: 'needsProtection', kind: 'boolean', required: true },
    { name: 'isFritidshemAlone', kind: 'boolean', source: 'SL 6:10' },
  ],
};

/** What a report of a personal data breach needs beyond what this case already knows. @source GDPR 33:1 */
export const openDataIncidentForm: Form = {
  id: 'openDataIncident',
  fields: [
    { name: 'what', kind: 'longText', required: true, source: 'GDPR 33:1' },
    { name: 'isOngoing', kind: 'boolean' },
    { name: 'measuresTaken', kind: 'longText' },
  ],
};

/** Which case was closed; sent by the system. */
export const openedCaseClosedForm: Form = {
  id: 'openedCaseClosed',
  fields: [{ name: 'from', kind: 'caseRef', required: true }],
};
