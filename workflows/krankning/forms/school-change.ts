import type { Form } from '../../../src/domain/form.ts';
import { HANDED_OVER, PROPOSALS, RETURN_REASONS } from '../../shared/handed-over.ts';
import { EFFECTS, SECRECY_DECISIONS, SECRECY_PROVISIONS } from '../codes.ts';

/** The child goes to another school; this case stays where it happened. @source SL 3:12j */
export const noteSchoolChangeForm: Form = {
  id: 'noteSchoolChange',
  fields: [
    { name: 'changesOn', kind: 'date', required: true },
    { name: 'to', kind: 'choice', required: true, options: ['samma_huvudman', 'annan_huvudman', 'okant'] },
    { name: 'handedOver', kind: 'longText', source: 'SL 3:12j' },
  ],
};

/** The child goes to another unit of the same huvudman, which is to follow up. What is withheld stays in this case. @source SL 3:12j */
export const handOverFollowUpForm: Form = {
  id: 'handOverFollowUp',
  fields: [
    { name: 'receivingUnit', kind: 'unit', required: true },
    ...HANDED_OVER,
    { name: 'withheld', kind: 'longText', source: 'SL 3:12j' },
  ],
};

/** What the receiving unit found, in codes; sent by the system. `reasonCode` when it was given back undone. */
export const receiveFollowUpResultForm: Form = {
  id: 'receiveFollowUpResult',
  fields: [
    { name: 'from', kind: 'caseRef', required: true },
    { name: 'followedUpOn', kind: 'date' },
    { name: 'childHeard', kind: 'choice', options: ['ja', 'nej'] },
    { name: 'stopped', kind: 'choice', options: EFFECTS },
    { name: 'proposal', kind: 'choice', options: PROPOSALS },
    { name: 'reasonCode', kind: 'choice', options: RETURN_REASONS },
  ],
};

const isGivenOut = { field: 'secrecyDecision', is: ['lamnas_ut', 'lamnas_delvis'] };
const isWithheld = { field: 'secrecyDecision', is: ['lamnas_delvis', 'lamnas_inte'] };

/** The document that follows a child to another huvudman: what, to whom, and the decision on secrecy. @source OSL 10:28 */
export const handOverToOtherHuvudmanForm: Form = {
  id: 'handOverToOtherHuvudman',
  fields: [
    { name: 'changesOn', kind: 'date', required: true },
    { name: 'receiverKind', kind: 'choice', required: true, options: ['kommunal', 'enskild', 'annan'] },
    { name: 'receiver', kind: 'text', required: true },
    { name: 'secrecyDecision', kind: 'choice', required: true, options: SECRECY_DECISIONS, source: 'OSL 10:28' },
    {
      name: 'provision',
      kind: 'choice',
      when: isGivenOut,
      required: true,
      options: SECRECY_PROVISIONS,
      source: 'OSL 10:27',
    },
    {
      name: 'otherProvision',
      kind: 'text',
      when: { field: 'provision', is: ['annan'] },
      required: true,
    },
    { name: 'reasons', kind: 'longText', required: true, source: 'OSL 10:2' },
    { name: 'handedOver', kind: 'longText', when: isGivenOut, required: true, source: 'SL 3:12j' },
    { name: 'handedOverOn', kind: 'date', when: isGivenOut, required: true, notInFuture: true },
    { name: 'withheld', kind: 'longText', when: isWithheld, required: true },
    { name: 'decidedUnder', kind: 'choice', required: true, options: ['eget_ansvar', 'delegation'] },
    {
      name: 'delegationReference',
      kind: 'text',
      when: { field: 'decidedUnder', is: ['delegation'] },
      required: true,
    },
  ],
};
