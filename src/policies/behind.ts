import type { Instant } from '../domain/clock.ts';
import type { PersonId } from '../domain/ids.ts';
import type { OrgView } from '../domain/org.ts';
import { isOwn, type PersonPrincipal } from '../domain/principal.ts';
import { type Action, may, type Targets } from './may.ts';

/** The organisation as if nobody stood in for anybody and nobody had jour. */
const inPerson = (org: OrgView): OrgView => ({
  ...org,
  assignments: (personId, at) => org.assignments(personId, at).filter(isOwn),
});

/**
 * Who stands behind what somebody may do: the person alone when it is his or her own right, else those too on whom it hangs, such as
 * the absent one in whose place it is done.
 */
export const behind = <A extends Action>(
  person: PersonPrincipal,
  action: A,
  target: Targets[A],
  org: OrgView,
  at: Instant,
): readonly PersonId[] => {
  const { personId } = person;
  if (may(person, action, target, inPerson(org), at)) return [personId];
  return [...new Set([personId, ...org.assignments(personId, at).flatMap(({ through = [] }) => through)])];
};
