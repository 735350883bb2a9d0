import type { Field, Form } from '../../src/domain/form.ts';
import { GROUNDS, PLACES } from '../krankning/codes.ts';
import { SCHOOL_PARTIES } from '../shared/document/codes.ts';
import { figuresFields, periodFields, recordParticipationForm } from '../shared/document/forms.ts';
import { DAY_PARTS, DONE, HELPED, PROPOSAL_DECISIONS, SURVEY_WAYS, TIMES } from './codes.ts';

/** A year's plan for a school is begun. @source SL 6:8 */
export const openForm: Form = { id: 'open', fields: periodFields };

const hasEarlier = { field: 'hasEarlier', is: [true] };

const carriedOut: Field = {
  name: 'carriedOut',
  kind: 'list',
  when: hasEarlier,
  required: true,
  source: 'SL 6:8',
  of: [
    { name: 'what', kind: 'longText', required: true },
    { name: 'done', kind: 'choice', required: true, options: DONE },
    { name: 'helped', kind: 'choice', required: true, options: HELPED },
    { name: 'comment', kind: 'longText' },
  ],
};

/** How last year's measures were carried out comes first; the first plan says that there is none. @source SL 6:8 */
export const giveAccountForm: Form = {
  id: 'giveAccount',
  fields: [
    { name: 'hasEarlier', kind: 'boolean', required: true, source: 'SL 6:8' },
    carriedOut,
    { name: 'account', kind: 'longText', when: hasEarlier, required: true, source: 'SL 6:8' },
    { name: 'noEarlier', kind: 'longText', when: { field: 'hasEarlier', is: [false] }, required: true },
    { name: 'participantsSaid', kind: 'longText', required: true, source: 'DelF 2' },
  ],
};

/** Of what recurs in the cases of the school: what of it the mapping takes up, and why. "Annan plats" is no place to look at. */
const proposals: Field = {
  name: 'proposals',
  kind: 'list',
  max: 20,
  source: 'SL 6:7',
  of: [
    { name: 'place', kind: 'choice', required: true, options: PLACES.filter((place) => place !== 'annan') },
    { name: 'time', kind: 'choice', required: true, options: DAY_PARTS },
    { name: 'decision', kind: 'choice', required: true, options: PROPOSAL_DECISIONS },
    { name: 'why', kind: 'longText', required: true },
  ],
};

/** Risks and obstacles: where, when, and on which grounds, in sums. @source DL 3:2 */
export const recordSurveyForm: Form = {
  id: 'recordSurvey',
  fields: [
    { name: 'ways', kind: 'choices', required: true, options: SURVEY_WAYS },
    proposals,
    { name: 'places', kind: 'choices', options: PLACES },
    { name: 'times', kind: 'choices', options: TIMES },
    { name: 'grounds', kind: 'choices', options: GROUNDS, source: 'DL 3:2' },
    { name: 'risks', kind: 'longText', required: true, source: 'SL 6:7' },
    { name: 'obstacles', kind: 'longText', source: 'DL 3:2' },
    ...figuresFields,
  ],
};

/** Children or pupils, guardians and staff have taken part. @source DelF 2 */
export const participationForm: Form = recordParticipationForm(SCHOOL_PARTIES);

/** Which plan takes over; sent by the system when that one is published. */
export const receiveSuccessorForm: Form = {
  id: 'receiveSuccessor',
  fields: [{ name: 'from', kind: 'caseRef', required: true }],
};
