import type { Actor } from '../../../src/engine/index.ts';
import { REGISTRATOR } from '../actors.ts';

// Where the document lies says who leads the work: at a skolenhet its rektor, at an område the skolchef, at the huvudman its desk.

/** Who holds the pen for whoever answers for the document. */
export const AUTHOR: Actor = { participant: 'author' };

const rektor: Actor = { role: 'rektor' };
const bitrRektor: Actor = { role: 'bitr_rektor' };
const skolchef: Actor = { role: 'skolchef' };
const handlaggare: Actor = { role: 'handlaggare' };

/** Who answers for the work: the rektor at the school, the huvudman above it. @source SL 4:4 */
export const LEADERS: readonly Actor[] = [rektor, bitrRektor, skolchef, handlaggare];

/** Who writes and gathers. */
export const WRITERS: readonly Actor[] = [AUTHOR, ...LEADERS];

/** Who decides: the rektor, or by a lent power of this name the biträdande rektor; above the school the huvudman's own. */
export const decidersBy = (delegation: string): readonly Actor[] => [
  rektor,
  { role: 'bitr_rektor', delegation },
  skolchef,
  handlaggare,
];

/** Staff read it once it has been published. */
const staffLater: readonly Actor[] = (['personal', 'utredare'] as const).map((role) => ({ role, when: 'isPublished' }));

/** Who may read the whole document. */
export const READERS: readonly Actor[] = [...WRITERS, REGISTRATOR, ...staffLater];

/** Who is told that it has been published. */
export const EVERYBODY_HERE: readonly Actor[] = [{ role: 'personal' }, { role: 'utredare' }, ...WRITERS];
