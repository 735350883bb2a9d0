import { createHash } from 'node:crypto';
import PDFDocument from 'pdfkit';
import { createBreaths } from '../../engine/breath.ts';
import { cleanText } from '../clean-text.ts';
import type { Document } from '../document.ts';
import { fonts, type Fonts } from '../fonts.ts';
import { createMeasure, layOut } from '../lay-out-document.ts';
import { type Drawing, SHEET } from '../layout.ts';
import { linesOf, type Measure, type Voice } from '../lines.ts';
import { createBookmarks } from './bookmarks.ts';
import { type Hyphens, paintFooter, paintPage } from './paint.ts';
import { addStructure } from './structure.ts';

const FOOT: Voice = { face: 'regular', size: 8.5 };
const FOOT_Y = SHEET.height - 44;
const LANGS = { sv: 'sv-SE', en: 'en-GB' } as const;
const PAGE_OF = {
  sv: (page: number, pages: number) => `Sida ${page} av ${pages}`,
  en: (page: number, pages: number) => `Page ${page} of ${pages}`,
} as const;

const UNTITLED = { sv: 'Utan titel', en: 'Untitled' } as const;

/** The library writes the title into XML as it is: signs that mean something there are written otherwise. PDF/UA wants one. */
const titleOf = ({ title, lang }: Document, { has }: Fonts): string => {
  const shown = cleanText(title, has)
    .replaceAll('\n', ' ')
    .replaceAll('&', lang === 'sv' ? 'och' : 'and')
    .replaceAll('<', '‹')
    .replaceAll('>', '›');
  return shown.trim() === '' ? UNTITLED[lang] : shown;
};

const openPdf = (document: Document, set: Fonts) => {
  const doc = new PDFDocument({
    size: [SHEET.width, SHEET.height],
    margin: 0,
    pdfVersion: '1.7',
    subset: 'PDF/UA' as 'PDF/A-1', // which the library's types do not know of
    tagged: true,
    displayTitle: true,
    lang: LANGS[document.lang],
    font: null as unknown as string, // its own default is one of the fonts that are not embedded
    info: {
      Title: titleOf(document, set),
      Creator: 'Skyndsam',
      Producer: 'Skyndsam',
      CreationDate: new Date(document.createdAt),
    },
  });
  // As a number it makes the library add a CIDSet, which PDF/UA needs not and which it gets wrong (veraPDF 7.21.4.2-2).
  Object.assign(doc, { subset: '1' });
  for (const [name, { file }] of Object.entries(set.faces)) doc.registerFont(name, file);
  return doc;
};

const collected = (doc: ReturnType<typeof openPdf>): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    doc.on('data', (chunk: Buffer) => chunks.push(chunk));
    doc.on('end', () => resolve(Buffer.concat(chunks)));
    doc.on('error', reject);
  });

const footOf = (
  { lang, footer }: Document,
  { has }: Fonts,
  measure: Measure,
  page: number,
  pages: number,
): readonly Drawing[] => {
  const width = SHEET.width - SHEET.left - SHEET.right;
  const first = (text: string) => linesOf(cleanText(text, has), { measure, voice: FOOT, width, lang })[0];
  const [left, right] = [first(footer), first(PAGE_OF[lang](page, pages))];
  return [
    ...(left === undefined ? [] : [{ kind: 'line', x: SHEET.left, y: FOOT_Y, line: left, voice: FOOT } as const]),
    ...(right === undefined
      ? []
      : [{ kind: 'line', x: SHEET.left + width - right.width, y: FOOT_Y, line: right, voice: FOOT } as const]),
  ];
};

const hyphensOf = ({ faces: { regular, bold } }: Fonts): Hyphens => ({
  regular: regular.widthOf('-') / 1000,
  bold: bold.widthOf('-') / 1000,
});

/**
 * A document as tagged PDF, made as PDF/UA-1: language, title, headings, lists, tables with the scope of their headings, texts
 * for pictures, bookmarks; what repeats on pages is marked as not to be read. The same document gives the same bytes. Lets others
 * through while it works, however long the document is.
 */
export const renderPdf = async (document: Document): Promise<Buffer> => {
  const set = fonts();
  const breath = createBreaths();
  const { pages, root } = await layOut(document, set, breath);
  const doc = openPdf(document, set);
  const bytes = collected(doc);
  const elements = addStructure(doc, root);
  const [bookmark, hyphens, measure] = [createBookmarks(doc), hyphensOf(set), createMeasure(set)];
  for (const [index, page] of pages.entries()) {
    if (index > 0) doc.addPage();
    bookmark(page);
    paintPage(doc, page, elements, hyphens);
    paintFooter(doc, footOf(document, set, measure, index + 1, pages.length), hyphens);
    await breath();
  }
  doc.end();
  return bytes;
};

/** SHA-256 of a file, hex: by it anybody can tell whether two are the same. */
export const checksumOf = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');
