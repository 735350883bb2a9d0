import type { Lang } from '../domain/explain-deadline.ts';
import type { FaceName } from './fonts.ts';
import { hyphenate } from './hyphenate.ts';

/** How a text is set. `size` in points. */
export interface Voice {
  readonly face: FaceName;
  readonly size: number;
}

/** One line of text. `isBroken`: it ends within a word, by a hyphen that is not in the text. Width in points, hyphen included. */
export interface Line {
  readonly text: string;
  readonly width: number;
  readonly isBroken: boolean;
}

/** Width of a piece of text in points. */
export type Measure = (text: string, voice: Voice) => number;

/** What breaking a text needs. `width` in points. */
export interface Setting {
  readonly measure: Measure;
  readonly voice: Voice;
  readonly width: number;
  readonly lang: Lang;
}

const HYPHEN = '-';

/** A word is broken only where a line would else be shorter than this share of the width. */
const RAGGED = 0.8;

/** Nothing longer is measured in one piece: of a word without end only its beginning matters to a line. */
const LONGEST = 200;

/** As much of the word as fits, by its signs: for what has no place to break, such as addresses and checksums. */
const cutToFit = (word: string, fits: (text: string) => boolean): number => {
  const signs = [...word.slice(0, LONGEST)];
  let [low, high] = [1, signs.length];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(signs.slice(0, middle).join(''))) low = middle;
    else high = middle - 1;
  }
  return signs.slice(0, low).join('').length;
};

/** The longest beginning of the word, at a place to break, that fits together with its hyphen. */
const headOf = (word: string, lang: Lang, fits: (text: string) => boolean): string | undefined => {
  const parts = hyphenate(word, lang);
  for (let count = parts.length - 1; count > 0; count -= 1) {
    const head = parts.slice(0, count).join('');
    if (fits(head + HYPHEN)) return head;
  }
  return undefined;
};

/** Breaks one stretch without line breaks. */
const breakStretch = (stretch: string, { measure, voice, width, lang }: Setting): readonly Line[] => {
  const widthOf = (text: string): number => measure(text, voice);
  const space = widthOf(' ');
  const lines: Line[] = [];
  let text = '';
  let used = 0;
  const put = (word: string): void => {
    const wordWidth = widthOf(word);
    used = text === '' ? wordWidth : used + space + wordWidth;
    text = text === '' ? word : `${text} ${word}`;
  };
  const end = (isBroken: boolean): void => {
    lines.push({ text, width: used + (isBroken ? widthOf(HYPHEN) : 0), isBroken });
    text = '';
    used = 0;
  };
  const left = (): number => width - (text === '' ? 0 : used + space);
  const words = stretch.split(' ').filter((word) => word !== '');
  for (let index = 0; index < words.length; ) {
    const word = words[index] ?? '';
    const rest = (length: number): void => void (words[index] = word.slice(length));
    const isEndless = word.length > LONGEST;
    if (!isEndless && widthOf(word) <= left()) {
      put(word);
      index += 1;
      continue;
    }
    const mayBreak = !isEndless && (used < width * RAGGED || widthOf(word) > width);
    const head = mayBreak ? headOf(word, lang, (part) => widthOf(part) <= left()) : undefined;
    if (head !== undefined) {
      put(head);
      rest(head.length);
      end(true);
    } else if (text !== '') end(false);
    else {
      const length = cutToFit(word, (part) => widthOf(part) <= width);
      put(word.slice(0, length));
      rest(length);
      if (length < word.length) end(false);
      else index += 1;
    }
  }
  if (text !== '' || lines.length === 0) end(false);
  return lines;
};

/** The lines of a text that is clean ({@link cleanText}), none wider than the setting unless one sign alone is. At least one. */
export const linesOf = (text: string, setting: Setting): readonly Line[] =>
  text
    .trimEnd()
    .split('\n')
    .flatMap((stretch) => breakStretch(stretch, setting));
