import type PDFDocument from 'pdfkit';
import type { Page, Part } from '../layout.ts';

type Doc = InstanceType<typeof PDFDocument>;
type Outline = Doc['outline'];

const depthOf = ({ tag }: Part): number => Number(tag.slice(1));

/** Adds a bookmark for each heading at the page where it begins, under that of the heading it belongs to. Call it while the document is at the page. */
export const createBookmarks = (doc: Doc) => {
  const seen = new Set<Part>();
  /** By level: where headings of the next level go. */
  const open: Outline[] = [doc.outline];
  const add = (part: Part): void => {
    if (part.bookmark === undefined || seen.has(part)) return;
    seen.add(part);
    const depth = Math.min(depthOf(part), open.length);
    open.length = depth;
    open.push((open[depth - 1] ?? doc.outline).addItem(part.bookmark, { expanded: depth < 2 }));
  };
  return (page: Page): void => {
    for (const { part } of page) if (part !== undefined) add(part);
  };
};
