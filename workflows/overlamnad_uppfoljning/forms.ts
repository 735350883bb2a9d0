import type { Field, Form } from '../../src/domain/form.ts';
import { EFFECTS } from '../krankning/codes.ts';
import { HANDED_OVER, PROPOSALS, RETURN_REASONS } from '../shared/handed-over.ts';

/** What the unit that the child leaves tells. @source SL 3:12j */
export const handOverForm: Form = { id: 'handOver', fields: HANDED_OVER };

/** The rektor takes it on; whoever is to talk with the child may be named at once. */
export const acceptForm: Form = { id: 'accept', fields: [{ name: 'follower', kind: 'staff' }] };

/** Somebody else talks with the child from now on. */
export const changeFollowerForm: Form = {
  id: 'changeFollower',
  fields: [
    { name: 'follower', kind: 'staff', required: true },
    { name: 'reason', kind: 'longText', required: true },
  ],
};

/** Why it cannot be followed up here. The unit that has the case is told the code. */
export const returnHandoverForm: Form = {
  id: 'returnHandover',
  fields: [
    { name: 'reasonCode', kind: 'choice', required: true, options: RETURN_REASONS },
    { name: 'reason', kind: 'longText', required: true },
  ],
};

const followedUpOn: Field = { name: 'followedUpOn', kind: 'date', required: true, notInFuture: true };
const childHeard: Field = {
  name: 'childHeard',
  kind: 'choice',
  required: true,
  options: ['ja', 'nej'],
  source: 'SL 1:10',
};
const stopped: Field = { name: 'stopped', kind: 'choice', required: true, options: EFFECTS };

/** The child first: what it says itself, or why it was not asked. Then what others have seen. @source SL 1:10 */
export const followUpForm: Form = {
  id: 'followUp',
  fields: [
    childHeard,
    {
      name: 'childComment',
      kind: 'longText',
      when: { field: 'childHeard', is: ['ja'] },
      required: true,
      source: 'SL 1:10',
    },
    {
      name: 'notHeardReason',
      kind: 'choice',
      when: { field: 'childHeard', is: ['nej'] },
      required: true,
      options: ['vill_inte', 'alder_mognad', 'gar_inte_att_na'],
      source: 'SL 1:10',
    },
    followedUpOn,
    stopped,
    { name: 'observations', kind: 'longText' },
    { name: 'guardianComment', kind: 'longText' },
    { name: 'decision', kind: 'choice', required: true, options: ['fortsatt', 'klart'] },
    {
      name: 'nextFollowUpOn',
      kind: 'date',
      notInPast: true,
      when: { field: 'decision', is: ['fortsatt'] },
      required: true,
    },
  ],
};

/** What goes back: the codes and the day. The comment stays here. @source SL 6:10 */
export const reportBackForm: Form = {
  id: 'reportBack',
  fields: [
    followedUpOn,
    childHeard,
    stopped,
    { name: 'proposal', kind: 'choice', required: true, options: PROPOSALS },
    { name: 'comment', kind: 'longText' },
  ],
};

/** Somebody who may not have to do with it. @source FL 16 */
export const declareConflictForm: Form = {
  id: 'declareConflict',
  fields: [
    { name: 'conflicted', kind: 'staff', required: true },
    { name: 'reason', kind: 'longText', required: true, source: 'FL 16' },
  ],
};

/** The child's identity is protected. @source OSL 21:3 */
export const protectIdentityForm: Form = {
  id: 'protectIdentity',
  fields: [
    {
      name: 'protection',
      kind: 'choice',
      required: true,
      options: ['sekretessmarkering', 'skyddad_folkbokforing', 'fingerade_uppgifter'],
      source: 'OSL 21:3',
    },
    { name: 'knownSince', kind: 'date', required: true, notInFuture: true },
  ],
};

/** Something worth remembering. */
export const addNoteForm: Form = { id: 'addNote', fields: [{ name: 'note', kind: 'longText', required: true }] };
