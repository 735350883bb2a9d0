import { describe, expect, test } from 'vitest';
import { parseInstant } from '../../src/domain/clock.ts';
import {
  type Block,
  type Document,
  facts,
  heading,
  list,
  paragraph,
  type Table,
} from '../../src/documents/document.ts';
import { fonts } from '../../src/documents/fonts.ts';
import { createMeasure, layOut } from '../../src/documents/lay-out-document.ts';
import { SHEET, TEXT_WIDTH } from '../../src/documents/layout.ts';
import { linesOf, type Voice } from '../../src/documents/lines.ts';
import { checksumOf, renderPdf } from '../../src/documents/pdf/render-pdf.ts';
import { nodesIn, readPdf, runningText } from '../support/read-pdf.ts';

const SENTENCE =
  'Huvudmannens kränkningsutredning påbörjas skyndsamt, och diskrimineringsombudsmannens överväganden antecknas på ärendet. ';
const aTable = (rows: number, cell = 'måndag 17 augusti 2026'): Table => ({
  kind: 'table',
  caption: 'Tidsgränser',
  columns: [{ title: 'Vad', share: 2 }, { title: 'Senast' }, { title: 'Antal', align: 'right' }],
  rows: Array.from({ length: rows }, (_, row) => [`Rad ${row + 1}`, cell, String(row)]),
});
const aDocument = (blocks: readonly Block[], more: Partial<Document> = {}): Document => ({
  lang: 'sv',
  title: 'Ärendeakt KRB-2026-0042',
  footer: 'KRB-2026-0042',
  createdAt: parseInstant('2026-11-22T20:00:00Z'),
  hasContents: false,
  blocks,
  ...more,
});
const ALL: readonly Block[] = [
  ...facts([{ term: 'Skolenhet', details: ['Ängsskolan', 'årskurs 7–9'] }]),
  heading(2, 'Tidsgränser'),
  aTable(3),
  heading(3, 'Varför'),
  paragraph(SENTENCE.repeat(3)),
  ...list(['ett', 'två']),
  heading(2, 'Diagram'),
  {
    kind: 'chart',
    shape: 'bars',
    caption: 'Ärenden per skola',
    alt: 'Ängsskolan tolv, Björkskolan hemligt',
    points: [
      { label: 'Ängsskolan', value: 12 },
      { label: 'Björkskolan', value: null },
    ],
    say: String,
  },
];
const made = async (blocks: readonly Block[], more: Partial<Document> = {}) =>
  readPdf(await renderPdf(aDocument(blocks, more)));

test('DOC-1 the same document gives the same bytes, another others', async () => {
  const [one, other, later] = await Promise.all([
    renderPdf(aDocument(ALL, { hasContents: true })),
    renderPdf(aDocument(ALL, { hasContents: true })),
    renderPdf(aDocument(ALL, { hasContents: true, createdAt: parseInstant('2026-11-23T20:00:00Z') })),
  ]);
  expect(checksumOf(one)).toBe(checksumOf(other));
  expect(checksumOf(one)).not.toBe(checksumOf(later));
});

test('DOC-2 says that it is PDF/UA-1, its language and its title, and shows the title', async () => {
  const { info } = await made(ALL, { title: 'Å & Ö <b>\u0007' });
  expect(info).toMatchObject({ lang: 'sv-SE', title: 'Å och Ö ‹b›[U+0007]', showsTitle: true, isMarked: true });
  expect(info.metadata).toContain('<pdfuaid:part>1</pdfuaid:part>');
  expect(new Set(info.tabs)).toEqual(new Set(['/S']));
  expect((await made(ALL, { lang: 'en' })).info.lang).toBe('en-GB');
});

describe('DOC-3 the structure', () => {
  test('DOC-3 holds headings, lists, tables and figures in the order of the document', async () => {
    const { tree } = await made(ALL);
    expect(tree.children.map(({ tag }) => tag)).toEqual([
      'H1',
      'L',
      'H2',
      'Table',
      'H3',
      'P',
      'L',
      'H2',
      'P',
      'Figure',
    ]);
    const [firstList] = tree.children.filter(({ tag }) => tag === 'L');
    expect(firstList?.children[0]).toMatchObject({ tag: 'LI', children: [{ tag: 'Lbl' }, { tag: 'LBody' }] });
  });

  test('DOC-3 says of a table its caption, and of each heading for what it stands', async () => {
    const { tree } = await made(ALL);
    const table = nodesIn(tree).find(({ tag }) => tag === 'Table');
    expect(table?.children.map(({ tag }) => tag)).toEqual(['Caption', 'TR', 'TR', 'TR', 'TR']);
    expect(table?.children[1]?.children).toEqual(Array(3).fill({ tag: 'TH', scope: 'Column', children: [] }));
    expect(table?.children[2]?.children.map(({ tag, scope }) => [tag, scope])).toEqual([
      ['TH', 'Row'],
      ['TD', undefined],
      ['TD', undefined],
    ]);
  });
});

test('DOC-4 what repeats is drawn on each page, and is in the structure once', async () => {
  const { tree, pages, drawn } = await made([aTable(120)]);
  expect(pages.length).toBeGreaterThan(2);
  for (const page of pages) expect(page).toContain('Senast');
  expect(nodesIn(tree).filter(({ scope }) => scope === 'Column')).toHaveLength(3);
  for (const page of drawn) {
    expect(page).toContain('/Artifact <<\n/Type /Pagination');
    // Whatever is drawn is either a part or an artifact: what is opened is closed before the next.
    expect(page.match(/ B[DM]C/g)?.length).toBe(page.match(/^EMC/gm)?.length);
  }
});

test('DOC-5 pages are numbered, and contents and bookmarks lead to the headings', async () => {
  const { pages, bookmarks, tree } = await made(
    [paragraph('Först'), heading(2, 'Nära'), aTable(60), heading(2, 'Långt bort'), heading(3, 'Inuti'), aTable(2)],
    { hasContents: true },
  );
  pages.forEach((page, index) => expect(page).toContain(`Sida ${index + 1} av ${pages.length}`));
  expect(bookmarks).toEqual(['Ärendeakt KRB-2026-0042', 'Innehåll', 'Nära', 'Långt bort', 'Inuti']);
  const far = pages.findIndex((page, index) => index > 0 && page.includes('Långt bort')) + 1;
  expect(pages[0]).toMatch(new RegExp(`Långt bort\\s+${far}`));
  expect(nodesIn(tree).filter(({ tag }) => tag === 'TOCI')).toHaveLength(2);
});

test('DOC-6 words are broken by the patterns of the language, and read whole', async () => {
  const { pages, drawn } = await made([aTable(1, SENTENCE)]);
  const read = pages.join('\n');
  expect(read).toMatch(/(kränk|nings|ut|red|ning)-\n/);
  expect(read.replace(/-\n/g, '').replace(/\s+/g, ' ')).toContain(SENTENCE.trim());
  // The hyphen that is drawn stands for U+00AD, in UTF-16 with its mark.
  expect(drawn.join('')).toMatch(/\/Span <<\s*\/ActualText \((?:\xAD|\xFE\xFF\x00\xAD|\\255)\)/);
});

describe('DOC-7 any text', () => {
  test('DOC-7 is read out as it was written, where the font has it', async () => {
    const text = 'Åsa Öberg, Zoë Dvořák, Łukasz, Ελένη och Владимир: 50 % – ”så” – 1 234,50 kr';
    expect(runningText(await made([paragraph(text)]))).toContain(text.replaceAll('\u00A0', ' '));
  });

  test('DOC-7 tells what the font lacks by its number', async () => {
    const text = runningText(await made([paragraph('a😀b مر c\u0000d\u200De\uD800f\u202Eg')]));
    expect(text).toContain('a[U+1F600]b [U+0645 U+0631] c[U+0000]d[U+200D]e[U+D800]f[U+202E]g');
  });

  test('DOC-7 may be nothing at all', async () => {
    const { tree, info } = await made(
      [paragraph(''), ...facts([{ term: '', details: [] }]), aTable(0), aTable(1, '')],
      {
        title: '',
        footer: '',
      },
    );
    expect(tree.children.map(({ tag }) => tag)).toEqual(['H1', 'P', 'L', 'Table', 'Table']);
    expect(info.title).toBe('Utan titel');
  });
});

test.each([
  'x'.repeat(5_000),
  'Å'.repeat(130),
  '😀'.repeat(400),
  `${'a'.repeat(63)} ${'b'.repeat(64)}`,
  'ab-'.repeat(90),
])('DOC-8 no line is wider than its column: %#', (text) => {
  const voice: Voice = { face: 'bold', size: 10 };
  const measure = createMeasure(fonts());
  const lines = linesOf(text.replaceAll('😀', '[U+1F600]'), { measure, voice, width: 90, lang: 'sv' });
  for (const line of lines) expect(line.width).toBeLessThanOrEqual(90);
  const joined = lines.map((line) => line.text).join('');
  expect(joined.replaceAll(' ', '')).toBe(text.replaceAll('😀', '[U+1F600]').replaceAll(' ', ''));
});

test('DOC-9 a row higher than a page goes on over pages, in one cell', async () => {
  const { pages, tree } = await made([aTable(1, SENTENCE.repeat(60)), paragraph(SENTENCE.repeat(80))]);
  expect(pages.length).toBeGreaterThan(4);
  expect(nodesIn(tree).filter(({ tag }) => tag === 'TD')).toHaveLength(2);
  const repeated = /^Vad Senast Antal\n|\s*KRB-2026-0042\s+Sida \d+ av \d+\s*$/g;
  const text = pages
    .map((page) => page.replace(repeated, ''))
    .join('\n')
    .replace(/-\n/g, '');
  expect(text.match(/kränkningsutredning/g)).toHaveLength(140);
});

test('DOC-9 nothing is drawn outside the text of a page', async () => {
  const breath = () => Promise.resolve();
  const { pages } = await layOut(aDocument([aTable(1, SENTENCE.repeat(60)), ...ALL, ...ALL, ...ALL]), fonts(), breath);
  for (const drawing of pages.flat().flatMap(({ drawings }) => drawings)) {
    if (drawing.kind !== 'line') continue;
    expect(drawing.x).toBeGreaterThanOrEqual(SHEET.left);
    expect(drawing.x + drawing.line.width).toBeLessThanOrEqual(SHEET.left + TEXT_WIDTH + 1);
    expect(drawing.y).toBeLessThanOrEqual(SHEET.height - SHEET.bottom);
  }
});

test('DOC-10 a picture has a text in its place, and what is withheld is a dash', async () => {
  const { tree, pages } = await made(ALL);
  expect(nodesIn(tree).find(({ tag }) => tag === 'Figure')?.alt).toBe('Ängsskolan tolv, Björkskolan hemligt');
  expect(pages.join('')).toMatch(/Björkskolan\s*–/);
});

test('DOC-11 a document of 2 000 parts is made, and others are let through meanwhile', async () => {
  let turns = 0;
  let isDone = false;
  const count = (): void => {
    turns += 1;
    if (!isDone) setImmediate(count);
  };
  setImmediate(count);
  const parts = Array.from({ length: 2_000 }, (_, at) => [
    heading(3, `Händelse ${at + 1}`),
    paragraph(SENTENCE),
  ]).flat();
  const { pages } = await made([heading(2, 'Förlopp'), ...parts], { hasContents: true }).finally(() => {
    isDone = true;
  });
  expect(pages.join('')).toContain('Händelse 2000');
  expect(turns).toBeGreaterThan(50);
});
