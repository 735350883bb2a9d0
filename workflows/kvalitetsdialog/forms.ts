import type { Form } from '../../src/domain/form.ts';
import * as meeting from '../shared/meeting/forms.ts';
import { DIALOGUES, SIDES } from './codes.ts';

/** All are called, with what they should have read. @source SL 4:3 */
export const callForm: Form = {
  id: 'call',
  fields: [{ name: 'dialogue', kind: 'choice', required: true, options: DIALOGUES }, ...meeting.callFields],
};

/** What one side wants to bring up. @source SL 4:4 */
export const prepareForm: Form = {
  id: 'prepare',
  fields: [
    { name: 'side', kind: 'choice', required: true, options: SIDES },
    { name: 'preparation', kind: 'longText', required: true },
  ],
};

export const holdForm: Form = meeting.holdForm();

/** What it came to. @source SL 4:3 */
export const concludeForm: Form = { id: 'conclude', fields: meeting.conclusionFields };
