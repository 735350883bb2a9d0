import type { Actor } from '../../src/engine/index.ts';
import { REGISTRATOR } from '../shared/actors.ts';

export { MEASURE_OWNER, REGISTRATOR, REPORTER, STAFF } from '../shared/actors.ts';

/** The power by which a rektor (or another) investigates and assesses for the huvudman. @source KL 7:5 */
export const INVESTIGATION_SCOPE = 'krankning.utredning';
/** The power of the person whom the huvudman appoints where there is no rektor. @source SL 6:10 */
export const APPOINTED_SCOPE = 'krankning.utsedd';

const rektor: Actor = { role: 'rektor', unless: 'rektorAccused' };
const bitrRektor: Actor = { role: 'bitr_rektor', unless: 'rektorAccused' };
const appointed: Actor = {
  role: 'personal',
  delegation: APPOINTED_SCOPE,
  when: 'isWithoutRektor',
  unless: 'rektorAccused',
};
const skolchef: Actor = { role: 'skolchef', unless: 'huvudmanAccused' };
const handlaggare: Actor = { role: 'handlaggare' };

/** @source SL 1:10 */
export const INVESTIGATOR: Actor = { participant: 'investigator' };

/** The rektor's part; skolchef plays it when the rektor is accused, absent or silent. @source SL 6:10 */
export const RECEIVERS: readonly Actor[] = [rektor, bitrRektor, appointed, skolchef, handlaggare];

/** The rektor in person: a duty that the law puts on nobody below. @source SL 6a:10 */
export const REKTOR_ALONE: readonly Actor[] = [rektor, appointed, skolchef, handlaggare];

/** Those at the school who lead it, as receivers of a notification. */
export const SCHOOL_LEADERS: readonly Actor[] = [rektor, bitrRektor, appointed];

/** The huvudman's own people. @source SL 2:8a */
export const HUVUDMAN: readonly Actor[] = [skolchef, handlaggare];

/** The same people, desk first: for what is done with papers and not with persons. */
export const HUVUDMAN_DESK: readonly Actor[] = [handlaggare, skolchef];

/** Who may decide for the huvudman: a rektor only by delegation and never about staff. @source KL 7:5 */
export const DECIDERS: readonly Actor[] = [
  { role: 'rektor', delegation: INVESTIGATION_SCOPE, unless: 'staffAccused' },
  ...HUVUDMAN,
];

/** Who investigates, and who may help with it. */
export const INVESTIGATORS: readonly Actor[] = [INVESTIGATOR, ...DECIDERS];

/** Those who handle the case in any part. */
export const HANDLERS: readonly Actor[] = [INVESTIGATOR, ...RECEIVERS];

/** Who may read that a report of concern was considered: nobody beyond those who decide. @source OSL 40:7g */
export const CONCERN_READERS: readonly Actor[] = [
  rektor,
  bitrRektor,
  appointed,
  skolchef,
  { role: 'handlaggare', when: 'huvudmanAccused' },
];

/** Who may read the whole case. */
export const READERS: readonly Actor[] = [...RECEIVERS, REGISTRATOR, INVESTIGATOR];
