import type { Document } from './document.ts';
import type { Fonts } from './fonts.ts';
import { cleanText } from './clean-text.ts';
import { layOutBlock } from './lay-out-block.ts';
import { layOutContents, type ContentsEntry } from './lay-out-contents.ts';
import { layOutHeading } from './lay-out-text.ts';
import { createFlow, type Page, type Part } from './layout.ts';
import type { Measure } from './lines.ts';
import type { Typesetter } from './typesetter.ts';

/** A document in pages, and what each thing on them is. */
export interface LaidOut {
  readonly pages: readonly Page[];
  readonly root: Part;
}

/** What is awaited between two blocks, so that a long document lets others through. */
export type Breath = () => Promise<void>;

/** Remembers the width of each word: a document says few words many times. */
export const createMeasure = ({ faces }: Fonts): Measure => {
  const known = { regular: new Map<string, number>(), bold: new Map<string, number>() };
  const widthOfWord = (word: string, face: 'regular' | 'bold'): number => {
    const width = known[face].get(word) ?? faces[face].widthOf(word);
    known[face].set(word, width);
    return width;
  };
  return (text, { face, size }) => (widthOfWord(text, face) * size) / 1000;
};

interface Pass extends LaidOut {
  readonly entries: readonly ContentsEntry[];
}

const firstHeading = ({ blocks }: Document): number => {
  const at = blocks.findIndex(({ kind }) => kind === 'heading');
  return at === -1 ? blocks.length : at;
};

/** Lays everything out; `entries`: what the table of contents says, as far as it is known. */
const pass = async (
  document: Document,
  fonts: Fonts,
  measure: Measure,
  entries: readonly ContentsEntry[],
  breath: Breath,
): Promise<Pass> => {
  const flow = createFlow();
  const clean = (text: string): string => cleanText(text, fonts.has);
  const setter: Typesetter = { flow, measure, lang: document.lang, clean };
  const parts: Part[] = [layOutHeading(setter, { level: 1, text: document.title })];
  const found: ContentsEntry[] = [];
  const contentsAt = document.hasContents ? firstHeading(document) : -1;
  for (const [index, block] of document.blocks.entries()) {
    if (index === contentsAt) parts.push(...layOutContents(setter, entries));
    parts.push(...layOutBlock(setter, block, document.blocks[index + 1]));
    if (block.kind === 'heading' && block.level === 2) found.push({ title: block.text, page: flow.page() });
    await breath();
  }
  return { pages: flow.pages, root: { tag: 'Document', parts }, entries: found };
};

const unknownPages = ({ blocks }: Document): readonly ContentsEntry[] =>
  blocks.flatMap((block) => (block.kind === 'heading' && block.level === 2 ? [{ title: block.text, page: 0 }] : []));

/** Lays a document out. With a table of contents it is done twice: page numbers are known afterwards, and change no line. */
export const layOut = async (document: Document, fonts: Fonts, breath: Breath): Promise<LaidOut> => {
  const measure = createMeasure(fonts);
  const first = await pass(document, fonts, measure, unknownPages(document), breath);
  return document.hasContents ? pass(document, fonts, measure, first.entries, breath) : first;
};
