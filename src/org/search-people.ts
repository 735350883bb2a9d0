import type { Instant } from '../domain/clock.ts';
import type { PersonId, UnitId } from '../domain/ids.ts';
import type { OrgView } from '../domain/org.ts';
import { isWholeName, matchesName, nameParts } from '../domain/name-search.ts';
import type { PersonKind } from './org-events.ts';
import { type PersonEntry, unitsOf } from './people-index.ts';

/** A question to the roster of a unit. */
export interface PeopleQuery {
  readonly unitId: UnitId;
  /** Beginnings of names, in any order; empty = everybody. */
  readonly q: string;
  readonly kind: 'pupils' | 'staff' | 'everybody';
  readonly at: Instant;
  /** 1 or more. */
  readonly limit: number;
}

/** Somebody to choose. `group` is a pupil's class, or the title of staff; absent for protected identities. */
export interface RosterPerson {
  readonly personId: PersonId;
  readonly name: string;
  readonly kind: PersonKind;
  readonly group?: string;
}

const KINDS = {
  pupils: (kind: PersonKind) => kind === 'pupil',
  staff: (kind: PersonKind) => kind === 'staff',
  everybody: () => true,
} as const satisfies Record<PeopleQuery['kind'], (kind: PersonKind) => boolean>;

/** Staff above the unit count too: an investigator may come from the huvudman. Pupils only at the unit and below it. */
const unitsAsked = (org: OrgView, { unitId }: PeopleQuery): Record<PersonKind, ReadonlySet<UnitId>> => {
  const below = org.below(unitId);
  return { pupil: new Set(below), staff: new Set([...below, ...org.path(unitId)]) };
};

/**
 * Where a protected person goes to school is itself what is protected: found only by the whole name at exactly the unit,
 * by somebody who knows it already, and shown without group.
 */
const mayShow = (person: PersonEntry, asked: readonly string[], { unitId, at }: PeopleQuery): boolean =>
  person.isProtected
    ? isWholeName(person.nameParts, asked) && unitsOf(person, at).includes(unitId)
    : matchesName(person.nameParts, asked);

const rosterPerson = ({ personId, name, kind, group, title, isProtected }: PersonEntry): RosterPerson => {
  const shown = kind === 'pupil' ? group : title;
  return { personId, name, kind, ...(shown !== undefined && !isProtected && { group: shown }) };
};

const byName = new Intl.Collator('sv').compare;

/** People of the unit by name, in Swedish order. People whose name is erased are left out. */
export const searchPeople = (
  people: Iterable<PersonEntry>,
  org: OrgView,
  query: PeopleQuery,
): readonly RosterPerson[] => {
  const units = unitsAsked(org, query);
  const asked = nameParts(query.q);
  const found: PersonEntry[] = [];
  for (const person of people)
    if (
      KINDS[query.kind](person.kind) &&
      person.name !== '' &&
      mayShow(person, asked, query) &&
      unitsOf(person, query.at).some((unitId) => units[person.kind].has(unitId))
    )
      found.push(person);
  return found
    .sort((a, b) => byName(a.name, b.name))
    .slice(0, query.limit)
    .map(rosterPerson);
};
