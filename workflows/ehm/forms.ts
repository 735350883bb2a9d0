import type { Form } from '../../src/domain/form.ts';
import * as meeting from '../shared/meeting/forms.ts';
import { AIMS, COMPETENCES, TOPICS } from './codes.ts';

/** When, and with which material. @source SL 2:25 */
export const callForm: Form = { id: 'call', fields: meeting.callFields };

/** Which groups and areas it was about, and who of elevhälsan was there. @source SL 2:25 */
export const holdForm: Form = meeting.holdForm(
  { name: 'topics', kind: 'choices', required: true, options: TOPICS },
  { name: 'competences', kind: 'choices', required: true, options: COMPETENCES, source: 'SL 2:25' },
);

/** What it came to. @source SL 2:25 */
export const concludeForm: Form = {
  id: 'conclude',
  fields: [
    { name: 'aims', kind: 'choices', required: true, options: AIMS, source: 'SL 2:25' },
    ...meeting.conclusionFields,
  ],
};
