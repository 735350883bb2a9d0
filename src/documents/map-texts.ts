import type { Block, Document } from './document.ts';

type Change = (text: string) => string;

const mapped = (block: Block, change: Change): Block => {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return { ...block, text: change(block.text) };
    case 'list':
      return { ...block, items: block.items.map(change) };
    case 'facts':
      return {
        ...block,
        // Terms are questions and headings of ours, in which nobody is named.
        items: block.items.map(({ term, details }) => ({ term, details: details.map(change) })),
      };
    case 'table':
      return {
        ...block,
        caption: change(block.caption),
        rows: block.rows.map((row) => row.map(change)),
      };
    case 'chart':
      return {
        ...block,
        caption: change(block.caption),
        alt: change(block.alt),
        points: block.points.map((point) => ({ ...point, label: change(point.label) })),
      };
  }
};

/** A document with every text in it changed that may tell of somebody. */
export const mapTexts = (document: Document, change: Change): Document => ({
  ...document,
  title: change(document.title),
  footer: change(document.footer),
  blocks: document.blocks.map((block) => mapped(block, change)),
});
