import type { Instant } from '../domain/clock.ts';
import type { JsonObject } from '../domain/json.ts';
import type { PersonId, UnitId } from '../domain/ids.ts';
import { isDuring } from '../domain/period.ts';
import { evolvePerson, type KnownPerson, type PersonEvent, unknownPerson } from './known-people.ts';
import { nameParts } from '../domain/name-search.ts';
import type { SealedPerson } from './org-events.ts';

/** A person with what is sealed of him or her. `name` is empty when its key has been destroyed. */
export interface PersonEntry extends KnownPerson, SealedPerson {
  readonly nameParts: readonly string[];
}

/** Everybody known to the huvudman, in memory. */
export interface PeopleIndex {
  evolve(event: PersonEvent): void;
  /** Adds what a sealed part says; `order` (version in the stream) decides, not the time of the call. */
  reveal(personId: PersonId, order: number, details: JsonObject | undefined): void;
  get(personId: PersonId): PersonEntry | undefined;
  all(): IterableIterator<PersonEntry>;
}

interface Revealed {
  readonly order: number;
  readonly details: Partial<SealedPerson>;
}

const sealedOf = (revealed: readonly Revealed[]): SealedPerson =>
  revealed.reduce<SealedPerson>((sum, { details }) => ({ ...sum, ...details }), { name: '' });

/** An empty index. */
export const createPeopleIndex = (): PeopleIndex => {
  const people = new Map<PersonId, PersonEntry>();
  const revealed = new Map<PersonId, readonly Revealed[]>();
  const entryOf = (personId: PersonId): PersonEntry =>
    people.get(personId) ?? { ...unknownPerson(personId), name: '', nameParts: [] };
  return {
    evolve: (event) => {
      const before = entryOf(event.data.personId);
      people.set(before.personId, { ...before, ...evolvePerson(before, event) });
    },
    reveal: (personId, order, details) => {
      const more = [...(revealed.get(personId) ?? []), { order, details: (details ?? {}) as Partial<SealedPerson> }];
      const ordered = more.sort((a, b) => a.order - b.order);
      revealed.set(personId, ordered);
      const sealed = sealedOf(ordered);
      people.set(personId, { ...entryOf(personId), ...sealed, nameParts: nameParts(sealed.name) });
    },
    get: (personId) => people.get(personId),
    all: () => people.values(),
  };
};

/** Where the person belongs: pupils where they are enrolled, staff where they hold a role; at the instant, or ever. */
export const unitsOf = ({ enrolments, assignments }: KnownPerson, at?: Instant): readonly UnitId[] => {
  const periods = [...enrolments, ...assignments];
  const meant = at === undefined ? periods : periods.filter((period) => isDuring(period, at));
  return [...new Set(meant.map(({ unitId }) => unitId))];
};
