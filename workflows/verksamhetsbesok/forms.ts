import type { Field, Form } from '../../src/domain/form.ts';
import { AREAS } from '../shared/meeting/codes.ts';
import * as meeting from '../shared/meeting/forms.ts';
import { GRADES } from './codes.ts';

/** When a school is visited, and about what. @source SL 4:3 */
export const planForm: Form = { id: 'plan', fields: meeting.callFields };

export const holdForm: Form = meeting.holdForm();

/** Area by area: how well it works, and on which grounds. @source SL 4:6 */
const judgement: readonly Field[] = [
  {
    name: 'areas',
    kind: 'list',
    required: true,
    max: AREAS.length,
    of: [
      { name: 'area', kind: 'choice', required: true, options: AREAS },
      { name: 'grade', kind: 'choice', required: true, options: GRADES },
      { name: 'grounds', kind: 'longText', required: true },
    ],
  },
  { name: 'whole', kind: 'longText' },
];

export const judgeAsRektorForm: Form = { id: 'judgeAsRektor', fields: judgement };
export const judgeAsHuvudmanForm: Form = { id: 'judgeAsHuvudman', fields: judgement };

/** What the school is told, and what it leads to. @source SL 4:3 */
export const giveFeedbackForm: Form = {
  id: 'giveFeedback',
  fields: [{ name: 'differences', kind: 'longText' }, ...meeting.conclusionFields],
};
