import type { Facts, Heading, List, Paragraph } from './document.ts';
import { type Cell, leadingOf, leaf, type Part, SHEET, type Tag, TEXT_WIDTH } from './layout.ts';
import type { Voice } from './lines.ts';
import { BODY, GAP, NOTE, set, STRONG, type Typesetter } from './typesetter.ts';

const HEADINGS = {
  1: { voice: { face: 'bold', size: 20 }, before: 0, after: 8 },
  2: { voice: { face: 'bold', size: 14.5 }, before: 16, after: 5 },
  3: { voice: { face: 'bold', size: 11.5 }, before: 10, after: 2 },
  4: { voice: { face: 'bold', size: 10.5 }, before: 7, after: 1 },
} as const satisfies Record<1 | Heading['level'], { voice: Voice; before: number; after: number }>;

const LOOKS = { note: NOTE, strong: STRONG } as const;
const INDENT = 14;

/** Height of a heading of one line. */
const heightOf = (level: Heading['level']): number =>
  HEADINGS[level].before + leadingOf(HEADINGS[level].voice) + HEADINGS[level].after;

export interface Headed {
  readonly level: 1 | Heading['level'];
  readonly text: string;
  /** Of the heading that comes next, where nothing stands between. */
  readonly next?: Heading['level'] | undefined;
}

/** A heading; it stays with two lines of what comes after it. */
export const layOutHeading = (setter: Typesetter, { level, text, next }: Headed): Part => {
  const { voice, before, after } = HEADINGS[level];
  const part = leaf(`H${level}` satisfies Tag, { bookmark: setter.clean(text).replaceAll('\n', ' ') });
  if (setter.flow.y() > SHEET.top) setter.flow.skip(before);
  const lines = set(setter, text, voice, TEXT_WIDTH);
  const place = {
    after,
    keep: lines.length,
    with: after + (next === undefined ? 0 : heightOf(next)) + leadingOf(BODY) * 2,
  };
  setter.flow.row([{ part, x: SHEET.left, lines, voice }], place);
  return part;
};

/** Text over the whole width. */
export const layOutParagraph = (setter: Typesetter, { text, look }: Paragraph): Part => {
  const voice = look === undefined ? BODY : LOOKS[look];
  const part = leaf('P');
  setter.flow.row([{ part, x: SHEET.left, lines: set(setter, text, voice, TEXT_WIDTH), voice }], { after: 5 });
  return part;
};

interface Item {
  readonly label: string;
  readonly text: string;
  readonly voice: Voice;
  readonly indent: number;
}

/** A label with what belongs to it at its side: PDF has no list of terms, and takes it for an item of a list. */
const layOutItem = (setter: Typesetter, { label, text, voice, indent }: Item): Part => {
  const [name, body] = [leaf('Lbl'), leaf('LBody')];
  const cells: readonly Cell[] = [
    { part: name, x: SHEET.left, lines: set(setter, label, voice, indent - GAP / 2), voice },
    { part: body, x: SHEET.left + indent, lines: set(setter, text, BODY, TEXT_WIDTH - indent), voice: BODY },
  ];
  setter.flow.row(cells, { after: 2 });
  return { tag: 'LI', parts: [name, body] };
};

/** Items under one another, each with its dot. */
export const layOutList = (setter: Typesetter, { items }: List): Part => {
  const parts = items.map((text) => layOutItem(setter, { label: '•', text, voice: BODY, indent: INDENT }));
  setter.flow.skip(4);
  return { tag: 'L', parts };
};

const TERM_WIDTH = 132;

/** Terms at the left, what is said of each at the right. */
export const layOutFacts = (setter: Typesetter, { items }: Facts): Part => {
  const parts = items.map(({ term, details }) =>
    layOutItem(setter, { label: term, text: details.join('\n'), voice: STRONG, indent: TERM_WIDTH }),
  );
  setter.flow.skip(4);
  return { tag: 'L', parts };
};
