import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanText } from '../../src/documents/clean-text.ts';
import { type Document, facts, heading, list, paragraph } from '../../src/documents/document.ts';
import { fonts } from '../../src/documents/fonts.ts';
import { createMeasure } from '../../src/documents/lay-out-document.ts';
import { linesOf } from '../../src/documents/lines.ts';
import { checksumOf, renderPdf } from '../../src/documents/pdf/render-pdf.ts';
import { readPdf } from '../support/read-pdf.ts';

/** Letters, signs of every kind, halves of signs, controls, and words without end. */
const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({
    unit: fc.constantFrom('å', 'ä', 'ö', ' ', '\n', '-', 'é', '😀', 'ש', '\u202E', '\uD83D', '\u0000', '\u00AD'),
    maxLength: 300,
  }),
  fc
    .array(fc.constantFrom('skyndsamt', 'kränkningsutredning', 'diskrimineringsombudsmannens', '§', '6', 'kap.'), {
      maxLength: 60,
    })
    .map((words) => words.join(' ')),
  fc.nat({ max: 4_000 }).map((length) => 'Ö'.repeat(length)),
);

const visible = (text: string): string => text.replace(/\s/gu, '');

test('DOC-7 what is shown of any text is all of it, what the font lacks by its number', () => {
  const { has } = fonts();
  fc.assert(
    fc.property(texts, (text) => {
      const clean = cleanText(text, has);
      for (const sign of clean) expect(sign === '\n' || has(sign.codePointAt(0) ?? 0)).toBe(true);
      // Put back, it is what was written.
      const back = clean.replace(/\[((?:U\+[0-9A-F]{4,6} ?)+)\]/g, (_, numbers: string) =>
        numbers
          .split(' ')
          .map((number) => String.fromCodePoint(Number.parseInt(number.slice(2), 16)))
          .join(''),
      );
      const written = text
        .normalize('NFC')
        .replace(/\r\n?|[\u0085\u2028\u2029\v\f]/gu, '\n')
        .replace(/[\u00AD\u2060\uFEFF]/gu, '')
        .replaceAll('\t', ' ');
      fc.pre(!/U\+/.test(text));
      expect(back).toBe(written);
    }),
  );
});

test('DOC-8 lines hold all of the text, and none is too wide', () => {
  const measure = createMeasure(fonts());
  fc.assert(
    fc.property(texts, fc.integer({ min: 40, max: 480 }), (text, width) => {
      const clean = cleanText(text, fonts().has);
      const lines = linesOf(clean, { measure, voice: { face: 'regular', size: 10 }, width, lang: 'sv' });
      for (const line of lines) expect(line.width).toBeLessThanOrEqual(width + 0.01);
      expect(visible(lines.map((line) => line.text).join(''))).toBe(visible(clean));
    }),
  );
});

test('DOC-7 any text makes a valid file, the same each time', async () => {
  await fc.assert(
    fc.asyncProperty(texts, texts, async (one, other) => {
      const document = {
        lang: 'sv',
        title: one.slice(0, 80),
        footer: other.slice(0, 80),
        createdAt: '2026-11-22T20:00:00.000Z' as Document['createdAt'],
        hasContents: true,
        blocks: [heading(2, other), paragraph(one), ...list([one, other]), ...facts([{ term: one, details: [other] }])],
      } as const satisfies Document;
      const bytes = await renderPdf(document);
      expect(checksumOf(await renderPdf(document))).toBe(checksumOf(bytes));
      const { pages, info } = await readPdf(bytes);
      expect(info.metadata).toContain('<pdfuaid:part>1</pdfuaid:part>');
      expect(pages.join('')).toContain(`av ${pages.length}`);
    }),
    { numRuns: 25 },
  );
});
