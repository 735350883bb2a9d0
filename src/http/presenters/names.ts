import type { PersonRef } from '../../contract/wire.ts';
import type { Lang } from '../../domain/explain-deadline.ts';
import type { PersonId, UnitId } from '../../domain/ids.ts';
import { SENDER } from '../../domain/principal.ts';
import type { Directory } from '../../org/directory.ts';

/** What is said instead of a name that is not known or has been erased. */
const NAMELESS = { sv: 'Okänd person', en: 'Unknown person' } as const satisfies Record<Lang, string>;

/** Whoever sent a case in without an account. */
const SENDER_NAME = { sv: 'Avsändaren', en: 'The sender' } as const satisfies Record<Lang, string>;

/** Names of people and units, as far as the directory knows them. */
export interface Names {
  person(personId: PersonId): PersonRef;
  people(personIds: readonly PersonId[]): PersonRef[];
  unit(unitId: UnitId): string;
}

/** Names in a language; units and people unknown to the directory have words of their own. */
export const namesIn = (directory: Pick<Directory, 'person' | 'org'>, lang: Lang): Names => {
  const person = (personId: PersonId): PersonRef => {
    if (personId === SENDER) return { personId, name: SENDER_NAME[lang] };
    const known = directory.person(personId);
    const name = known?.name === undefined || known.name === '' ? NAMELESS[lang] : known.name;
    return { personId, name, ...(known?.title !== undefined && { title: known.title }) };
  };
  return {
    person,
    people: (personIds) => personIds.map(person),
    unit: (unitId) => directory.org().unit(unitId)?.name ?? '–',
  };
};
