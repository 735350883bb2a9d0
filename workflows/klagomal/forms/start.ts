import type { Field, Form } from '../../../src/domain/form.ts';
import { AREAS, CHANNELS, CRITICISED_KINDS, IDENTITIES, LEVELS, PERSONALLY, RELATIONS } from '../codes.ts';

const named = { field: 'identity', is: ['namngiven'] };
const pointsAtSomebody = { field: 'criticisedKind', is: PERSONALLY };

const area: Field = { name: 'area', kind: 'choice', required: true, options: AREAS, source: 'SL 4:8' };
const what: readonly Field[] = [
  { name: 'what', kind: 'longText', required: true },
  { name: 'wish', kind: 'longText' },
];
const aboutWhom: readonly Field[] = [
  { name: 'criticisedKind', kind: 'choice', required: true, options: CRITICISED_KINDS, source: 'FL 16' },
  { name: 'criticisedName', kind: 'text', when: pointsAtSomebody },
];
const raisedWith: Field = { name: 'raisedWith', kind: 'choices', options: LEVELS };
const whoYouAre: readonly Field[] = [
  { name: 'relation', kind: 'choice', required: true, options: RELATIONS },
  { name: 'identity', kind: 'choice', required: true, options: IDENTITIES },
  { name: 'name', kind: 'text', when: named, required: true },
  { name: 'contact', kind: 'text', when: named, required: true },
];
const isIdentityProtected: Field = { name: 'isIdentityProtected', kind: 'boolean', source: 'OSL 21:3' };

const namesOf = (fields: readonly Field[]): readonly string[] => fields.map(({ name }) => name);

/** What somebody without an account is asked once the school is chosen: on a phone, three steps, plain words. Anonymous: no way to reach is asked for. @source SL 4:8 */
export const sendForm: Form = {
  id: 'send',
  fields: [
    area,
    ...what,
    ...aboutWhom,
    raisedWith,
    ...whoYouAre,
    { name: 'childName', kind: 'text' },
    isIdentityProtected,
  ],
  steps: [
    { id: 'vad', fields: ['area', ...namesOf(what)] },
    { id: 'vem', fields: [...namesOf(aboutWhom), 'raisedWith'] },
    { id: 'du', fields: [...namesOf(whoYouAre), 'childName', 'isIdentityProtected'] },
  ],
};

const howItCame: readonly Field[] = [
  { name: 'channel', kind: 'choice', required: true, options: CHANNELS, source: 'SL 26:3b' },
  { name: 'receivedAt', kind: 'dateTime', required: true, notInFuture: true, source: 'SL 4:8' },
  {
    name: 'authorityReference',
    kind: 'text',
    when: { field: 'channel', is: ['skolinspektionen'] },
    source: 'SL 26:3b',
  },
];

/** The same, written down by staff for somebody who called, wrote or came, or for Skolinspektionen. @source FL 27 */
export const receiveForm: Form = {
  id: 'receive',
  fields: [
    ...howItCame,
    area,
    ...what,
    ...aboutWhom,
    { name: 'criticised', kind: 'staff', when: pointsAtSomebody, source: 'FL 16' },
    raisedWith,
    ...whoYouAre,
    { name: 'child', kind: 'person', from: 'pupils' },
    isIdentityProtected,
  ],
  steps: [
    { id: 'hur', fields: namesOf(howItCame) },
    { id: 'vad', fields: ['area', ...namesOf(what)] },
    { id: 'vem', fields: [...namesOf(aboutWhom), 'criticised', 'raisedWith'] },
    { id: 'du', fields: [...namesOf(whoYouAre), 'child', 'isIdentityProtected'] },
  ],
};
