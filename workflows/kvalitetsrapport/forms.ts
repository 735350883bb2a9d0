import type { Form } from '../../src/domain/form.ts';
import { type Level, PARTIES } from '../shared/document/codes.ts';
import { levelFields, periodFields, recordParticipationForm } from '../shared/document/forms.ts';

/** For which part of the schools a kvalitetsrapport can be written. */
export const OWN_LEVELS = ['enhet', 'omrade', 'skolform', 'huvudman'] as const satisfies readonly Level[];

/** It is begun. @source SL 4:4 */
export const openForm: Form = { id: 'open', fields: [...levelFields(OWN_LEVELS), ...periodFields] };

/** At a school pupils, guardians and staff take part; above it the schools' rektorer. @source SL 4:4 */
export const participationForm: Form = recordParticipationForm(PARTIES);

/** The same for those who are not of the trade: short, in plain words. */
export const writePopularVersionForm: Form = {
  id: 'writePopularVersion',
  fields: [{ name: 'popularVersion', kind: 'longText', required: true }],
};
