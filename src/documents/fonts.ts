import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import * as fontkit from 'fontkit';
import type { HasGlyph } from './clean-text.ts';

/** The faces in which documents are set. */
export type FaceName = 'regular' | 'bold';

/** A face: its file, and what the typesetter asks of it. */
export interface Face {
  readonly file: Buffer;
  /** Width of a text in thousandths of its size. Words are measured one by one, as they are drawn. */
  readonly widthOf: (text: string) => number;
}

/** Both faces; what one has the other has. */
export interface Fonts {
  readonly faces: Readonly<Record<FaceName, Face>>;
  readonly has: HasGlyph;
}

const require = createRequire(import.meta.url);

const openFace = (path: string) => {
  const file = readFileSync(path);
  const font = fontkit.create(file);
  if (!('layout' in font)) throw new TypeError(`${path} holds several fonts`);
  const widthOf = (text: string): number => (font.layout(text).advanceWidth * 1000) / font.unitsPerEm;
  return { face: { file, widthOf }, has: (codePoint: number): boolean => font.hasGlyphForCodePoint(codePoint) };
};

/** A font is slow to say what it has. */
const remembered = (has: HasGlyph): HasGlyph => {
  const known = new Map<number, boolean>();
  return (codePoint) => {
    const answer = known.get(codePoint) ?? has(codePoint);
    known.set(codePoint, answer);
    return answer;
  };
};

const open = (): Fonts => {
  const regular = openFace(require.resolve('@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf'));
  const bold = openFace(require.resolve('@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf'));
  const has = remembered((codePoint) => regular.has(codePoint) && bold.has(codePoint));
  return { faces: { regular: regular.face, bold: bold.face }, has };
};

let opened: Fonts | undefined;

/** Source Sans 3 (SIL Open Font License 1.1), read once and only when a document is made. */
export const fonts = (): Fonts => {
  opened ??= open();
  return opened;
};
