import type { Lang } from '../domain/explain-deadline.ts';
import { mapPeople, type Named, type PersonIn } from './known-names.ts';
import { PAPER_WORDS } from './paper-words.ts';

/** Puts labels in the place of names, the same throughout. */
export interface Mask {
  /** Every person in data by his or her label. */
  readonly people: <T>(data: T) => T;
  /** Names in running text. */
  readonly text: (text: string) => string;
}

/** What is hidden from whom. */
export interface MaskOf {
  readonly lang: Lang;
  /** Everybody who has to do with the cases, in the order of their labels. */
  readonly people: readonly Named[];
  /** Others that the system knows: only whole names are looked for, and the parts of names that are protected. */
  readonly others: readonly Named[];
  /** Ids and names of the children whom the cases are about, if they may be named; those who are protected are not. */
  readonly shown: ReadonlySet<string>;
}

const escaped = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');

/** Parts of a name by which somebody is called; words that begin small are no names (*en kille i 8B*). */
const partsOf = (name: string): readonly string[] =>
  name.split(/[\s-]+/).filter((part) => /^\p{Lu}\p{L}+$/u.test(part));

const keyOf = ({ personId, name }: PersonIn): string => personId ?? `name:${(name ?? '').toLowerCase()}`;

const labelsOf = ({ lang, people, others, shown }: MaskOf): ReadonlyMap<string, string> => {
  const words = PAPER_WORDS[lang].mask;
  const counts = { pupil: 0, staff: 0, other: 0 };
  const labels = new Map<string, string>();
  for (const person of [...people, ...others]) {
    const key = keyOf(person);
    if (labels.has(key)) continue;
    if (shown.has(key) && !person.isProtected) {
      labels.set(key, person.name);
      continue;
    }
    const kind = person.kind ?? 'other';
    counts[kind] += 1;
    labels.set(key, `${words[kind]} ${counts[kind]}`);
  }
  return labels;
};

type Replacement = readonly [name: string, label: string];

const longestFirst = (pairs: readonly Replacement[]): readonly Replacement[] =>
  [...pairs].sort(([one], [other]) => other.length - one.length);

const looksLikeName = (name: string): boolean => name.length > 1 && /^\p{Lu}/u.test(name);

/** One search for all names: a longer one goes before a shorter, and who may be named keeps every part of the name. */
const replacer = (pairs: readonly Replacement[]): ((text: string) => string) => {
  const labels = new Map<string, string>();
  for (const [name, label] of longestFirst(pairs)) {
    const key = name.toLowerCase().replace(/\s+/g, ' ');
    if (!labels.has(key)) labels.set(key, label);
  }
  if (labels.size === 0) return (text) => text;
  const names = [...labels.keys()].map(escaped).join('|');
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(${names})(s?)(?![\\p{L}\\p{N}])`, 'giu');
  return (text) =>
    text.normalize('NFC').replace(pattern, (whole: string, name: string, genitive: string) => {
      const label = labels.get(name.toLowerCase().replace(/\s+/g, ' '));
      if (label === undefined || label.toLowerCase() === name.toLowerCase()) return whole;
      return genitive === '' ? label : `${label}s`;
    });
};

/** Hides all but those who may be named. Two with the same name share in text the label of the first, and have their own elsewhere. */
export const createMask = (of: MaskOf): Mask => {
  const labels = labelsOf(of);
  const labelOf = (person: PersonIn): string | undefined => labels.get(keyOf(person));
  const wholeNames = [...of.people, ...of.others].filter(({ name }) => looksLikeName(name));
  const isShown = (person: Named): boolean => of.shown.has(keyOf(person)) && !person.isProtected;
  const kept = wholeNames.filter(isShown).flatMap(({ name }) => [name, ...partsOf(name)]);
  const whole = wholeNames.map((person): Replacement => [person.name, labelOf(person) ?? '']);
  const parts = [...of.people, ...of.others.filter(({ isProtected }) => isProtected)]
    .filter((person) => !isShown(person))
    .flatMap((person) => partsOf(person.name).map((part): Replacement => [part, labelOf(person) ?? '']));
  // Found first, and given back as they are.
  const text = replacer([...kept.map((name): Replacement => [name, name]), ...whole, ...parts]);
  const changed = (person: PersonIn): PersonIn => {
    const label = labelOf(person);
    const { personId } = person;
    if (label === undefined) return person;
    return personId === undefined ? { name: label } : { personId, name: label };
  };
  return { people: (data) => mapPeople(data, changed), text };
};
