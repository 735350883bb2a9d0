import { layOutHeading } from './lay-out-text.ts';
import { leaf, type Part, SHEET, TEXT_WIDTH } from './layout.ts';
import { BODY, set, type Typesetter } from './typesetter.ts';

/** A line of the table of contents. */
export interface ContentsEntry {
  readonly title: string;
  /** From 1. */
  readonly page: number;
}

const WORDS = { sv: 'Innehåll', en: 'Contents' } as const;
const NUMBER_WIDTH = 40;

const layOutEntry = (setter: Typesetter, { title, page }: ContentsEntry): Part => {
  const part = leaf('TOCI');
  const [x, width] = [SHEET.left, TEXT_WIDTH - NUMBER_WIDTH];
  const number = set(setter, String(page), BODY, NUMBER_WIDTH);
  setter.flow.row(
    [
      { part, x, lines: set(setter, title, BODY, width), voice: BODY },
      { part, x, lines: number, voice: BODY, rightTo: SHEET.left + TEXT_WIDTH },
    ],
    { after: 1 },
  );
  return part;
};

/** A table of contents under a heading of its own. */
export const layOutContents = (setter: Typesetter, entries: readonly ContentsEntry[]): readonly Part[] =>
  entries.length === 0
    ? []
    : [
        layOutHeading(setter, { level: 2, text: WORDS[setter.lang] }),
        { tag: 'TOC', parts: entries.map((entry) => layOutEntry(setter, entry)) },
      ];
