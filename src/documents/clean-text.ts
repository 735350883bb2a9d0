/** Whether a font has a sign of its own for the code point. */
export type HasGlyph = (codePoint: number) => boolean;

/** Hints to the typesetter, which it follows by itself or need not show. */
const HINTS = /[\u00AD\u2060\uFEFF]/gu;
const OTHER_BREAKS = /\r\n?|\u0085|\u2028|\u2029|\v|\f/gu;

const hexOf = (codePoint: number): string => `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`;

/** Lone surrogates are no text: half a sign, which no font has. */
const isSurrogate = (codePoint: number): boolean => codePoint >= 0xd800 && codePoint <= 0xdfff;

const isShown = (sign: string, has: HasGlyph): boolean => {
  const codePoint = sign.codePointAt(0) ?? 0;
  return sign === '\n' || (!isSurrogate(codePoint) && !/\p{C}/u.test(sign) && has(codePoint));
};

/**
 * Text of which every sign can be shown. What the font lacks is told by its number, `[U+1F600]`, and never left out; several in
 * a row share their brackets. Tabs become spaces and every kind of line break one kind; hints for hyphenation are dropped.
 */
export const cleanText = (text: string, has: HasGlyph): string => {
  const signs = [...text.normalize('NFC').replace(OTHER_BREAKS, '\n').replaceAll('\t', ' ').replace(HINTS, '')];
  let clean = '';
  let missing: string[] = [];
  const tellMissing = (): void => {
    if (missing.length > 0) clean += `[${missing.join(' ')}]`;
    missing = [];
  };
  for (const sign of signs) {
    if (isShown(sign, has)) {
      tellMissing();
      clean += sign;
    } else missing.push(hexOf(sign.codePointAt(0) ?? 0));
  }
  tellMissing();
  return clean;
};
