import type { PersonKind } from '../org/org-events.ts';

/** Somebody who must not be named, as far as is known: by id, by what was typed, or both. */
export interface Named {
  readonly personId?: string;
  readonly name: string;
  readonly kind?: PersonKind;
  /** Named to nobody, whoever it is. */
  readonly isProtected: boolean;
}

type Json = unknown;

const isRecord = (value: Json): value is Readonly<Record<string, Json>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A person as data hold one: an id with or without a name, or a name alone. */
export interface PersonIn {
  readonly personId?: string;
  readonly name?: string;
}

const PERSON_KEYS: ReadonlySet<string> = new Set(['personId', 'name', 'title']);

/** Whether a value is a person: nothing but an id, a name and a title in it. */
export const isPerson = (value: Json): value is PersonIn =>
  isRecord(value) &&
  Object.keys(value).every((key) => PERSON_KEYS.has(key)) &&
  (typeof value['personId'] === 'string' || typeof value['name'] === 'string');

/** Every person anywhere in data. */
export const peopleIn = (value: Json): readonly PersonIn[] => {
  if (isPerson(value)) return [value];
  if (Array.isArray(value)) return value.flatMap(peopleIn);
  return isRecord(value) ? Object.values(value).flatMap(peopleIn) : [];
};

/** The same data with every person changed. */
export const mapPeople = <T extends Json>(value: T, change: (person: PersonIn) => PersonIn): T => {
  const mapped = (inner: Json): Json => {
    if (isPerson(inner)) return change(inner);
    if (Array.isArray(inner)) return inner.map(mapped);
    if (!isRecord(inner)) return inner;
    return Object.fromEntries(Object.entries(inner).map(([key, one]) => [key, mapped(one)]));
  };
  return mapped(value) as T;
};

const wordsOf = (text: string): readonly string[] =>
  text
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

const pairsOf = (words: readonly string[]): readonly string[] =>
  words.slice(1).map((word, index) => `${words[index] ?? ''} ${word}`);

/** Of very many people those whose whole names, of two words at least, may stand in the texts. */
export const namedIn = (texts: readonly string[], people: readonly Named[]): readonly Named[] => {
  const pairs = new Set(texts.flatMap((text) => pairsOf(wordsOf(text))));
  const genitives = new Set([...pairs].flatMap((pair) => (pair.endsWith('s') ? [pair.slice(0, -1)] : [])));
  return people.filter(({ name }) => {
    const found = pairsOf(wordsOf(name));
    return found.length > 0 && found.every((pair) => pairs.has(pair) || genitives.has(pair));
  });
};
