import type { Actor } from '../../src/engine/index.ts';
import { REGISTRATOR } from '../shared/actors.ts';

/** The power by which another than the skolchef signs for the nämnd. @source KL 7:5 */
export const SIGNING_SCOPE = 'skolinspektionsarende.undertecknande';

const handlaggare: Actor = { role: 'handlaggare' };
const skolchef: Actor = { role: 'skolchef' };

/** Who writes the answer. */
export const HANDLER: Actor = { participant: 'handler' };
/** Who is asked for the school's part: mostly the rektor. */
export const CONTRIBUTOR: Actor = { participant: 'contributor' };

/** The huvudman's own people, desk first. */
export const DESK: readonly Actor[] = [handlaggare, skolchef];
/** Who may open such a case: what comes from an authority comes to the desk. @source OSL 5:1 */
export const OPENERS: readonly Actor[] = [REGISTRATOR, ...DESK];
export const HANDLERS: readonly Actor[] = [HANDLER, ...DESK];

/** Who may sign for the huvudman: the skolchef, or by delegation. @source KL 7:5 */
export const SIGNERS: readonly Actor[] = [skolchef, { role: 'handlaggare', delegation: SIGNING_SCOPE }];
/** Who sees to it that somebody may. */
export const SIGNING_DESK: readonly Actor[] = [...SIGNERS, handlaggare];

export const SCHOOL_LEADERS: readonly Actor[] = [{ role: 'rektor' }, { role: 'bitr_rektor' }];
export const CONTRIBUTORS: readonly Actor[] = [CONTRIBUTOR, ...SCHOOL_LEADERS];

/** Who may read the whole case. */
export const READERS: readonly Actor[] = [...HANDLERS, REGISTRATOR, ...CONTRIBUTORS];
