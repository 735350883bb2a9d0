import type { Instant } from '../domain/clock.ts';
import { type JsonObject, textIn } from '../domain/json.ts';
import type { DocumentProposals } from '../engine/process.ts';

/** What recurs: by dimension the code, and in how many cases. */
export interface Found {
  readonly at: Readonly<Record<string, string>>;
  readonly count: number;
}

/** What a writer has said of proposals with one command: the items of the list, as they were given. */
export interface Said {
  readonly at: Instant;
  readonly items: readonly JsonObject[];
}

/** Something that recurs, and what has been said of it. */
export interface Proposal {
  /** By field of an item its answer. */
  readonly codes: Readonly<Record<string, string>>;
  /** In how many cases it recurs; null when it no longer does so often, or nobody counts for this reader. */
  readonly count: number | null;
  readonly standing: 'open' | 'taken' | 'declined';
  /** In the writer's words; empty as long as nothing is said. */
  readonly why: string;
  readonly saidAt: Instant | null;
}

type Config = Pick<DocumentProposals, 'choices' | 'decision'>;

const codesIn = ({ choices }: Config, item: JsonObject): Proposal['codes'] =>
  Object.fromEntries(Object.values(choices).map((field) => [field, textIn(item, field)]));

const keyOf = ({ choices }: Config, codes: Proposal['codes']): string =>
  Object.values(choices)
    .map((field) => codes[field] ?? '')
    .join('|');

/** What was said, by what it was said of: the last word holds. */
const lastWords = (config: Config, said: readonly Said[]): ReadonlyMap<string, Proposal> => {
  const words = new Map<string, Proposal>();
  const { field, taken, why } = config.decision;
  for (const { at, items } of said)
    for (const item of items) {
      const codes = codesIn(config, item);
      const standing = item[field] === taken ? 'taken' : 'declined';
      words.set(keyOf(config, codes), { codes, count: null, standing, why: textIn(item, why), saidAt: at });
    }
  return words;
};

/**
 * What recurs as proposals: first those of which nothing has been said, the most frequent first and `most` of them; then all that has
 * been taken or declined, in the order in which it was first said, whether or not it still recurs. `options`: by field what an item can
 * answer; what recurs under another code is not proposed.
 */
export const proposalsOf = (
  config: Config,
  found: readonly Found[],
  said: readonly Said[],
  { options, most }: { readonly options: Readonly<Record<string, readonly string[]>>; readonly most: number },
): readonly Proposal[] => {
  const words = new Map(lastWords(config, said));
  const open: Proposal[] = [];
  for (const { at, count } of found) {
    const codes = Object.fromEntries(
      Object.entries(config.choices).map(([dimension, field]) => [field, at[dimension] ?? '']),
    );
    const known = words.get(keyOf(config, codes));
    if (known !== undefined) words.set(keyOf(config, codes), { ...known, count });
    else if (Object.entries(codes).every(([field, code]) => options[field]?.includes(code) === true))
      open.push({ codes, count, standing: 'open', why: '', saidAt: null });
  }
  const frequent = open.toSorted((a, b) => (b.count ?? 0) - (a.count ?? 0)).slice(0, most);
  return [...frequent, ...words.values()];
};
