import english from 'hyphen/en-gb/index.js';
import swedish from 'hyphen/sv/index.js';
import type { Lang } from '../domain/explain-deadline.ts';

const SOFT_HYPHEN = '\u00AD';
const BY_LANG = { sv: swedish, en: english } as const satisfies Record<Lang, unknown>;

/** Fewer letters than these are not parted from a word. */
const BEFORE = 2;
const AFTER = 3;

/** Joins to its neighbour what is too short to stand alone. */
const withoutScraps = (parts: readonly string[]): readonly string[] =>
  parts.reduce<readonly string[]>((joined, part, index) => {
    const last = joined.at(-1);
    const isScrap = last !== undefined && (last.length < BEFORE || (index === parts.length - 1 && part.length < AFTER));
    return isScrap ? [...joined.slice(0, -1), last + part] : [...joined, part];
  }, []);

/** A word in the parts between which it may be broken, by the patterns of the language. Together they are the word. */
export const hyphenate = (word: string, lang: Lang): readonly string[] => {
  if (!/^\P{L}*\p{L}{5,}\P{L}*$/u.test(word)) return [word];
  const parts = BY_LANG[lang].hyphenateSync(word, { hyphenChar: SOFT_HYPHEN, minWordLength: 5 }).split(SOFT_HYPHEN);
  return parts.join('') === word ? withoutScraps(parts) : [word];
};
