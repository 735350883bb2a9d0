import type PDFDocument from 'pdfkit';
import type { FaceName } from '../fonts.ts';
import { type Drawing, type Item, leadingOf, type Page, type Part } from '../layout.ts';
import type { Voice } from '../lines.ts';

type Doc = InstanceType<typeof PDFDocument>;
type Element = ReturnType<Doc['struct']>;

const INK = '#1b1f24';
const RULE = '#b8bec6';
const STRONG_RULE = '#565d66';
const BAR = '#2b5c8a';

/** A hyphen that is not in the text is read as what it is: a soft one. */
const SOFT_HYPHEN = '\u00AD';

const write = (doc: Doc, text: string, x: number, y: number): void => void doc.text(text, x, y, { lineBreak: false });

/** How far the first line of a box begins above its text. */
const insetOf = (voice: Voice): number => (leadingOf(voice) - voice.size * 1.424) / 2;

const paintLine = (
  doc: Doc,
  { x, y, line, voice }: Extract<Drawing, { readonly kind: 'line' }>,
  hyphen: number,
): void => {
  doc
    .font(voice.face satisfies FaceName)
    .fontSize(voice.size)
    .fillColor(INK);
  const top = y + insetOf(voice);
  // A space parts the word from that on the next line, for whoever reads the text without its lines.
  if (!line.isBroken) return line.text === '' ? undefined : write(doc, `${line.text} `, x, top);
  write(doc, line.text, x, top);
  doc.markContent('Span', { actual: SOFT_HYPHEN });
  write(doc, '-', x + line.width - hyphen * voice.size, top);
  doc.endMarkedContent();
};

const paintRest = (doc: Doc, drawing: Exclude<Drawing, { readonly kind: 'line' }>): void => {
  switch (drawing.kind) {
    case 'rule': {
      const { x, y, width, isStrong } = drawing;
      doc
        .moveTo(x, y)
        .lineTo(x + width, y)
        .lineWidth(isStrong ? 0.9 : 0.5)
        .strokeColor(isStrong ? STRONG_RULE : RULE)
        .stroke();
      break;
    }
    case 'bar':
      doc.rect(drawing.x, drawing.y, drawing.width, drawing.height).fill(BAR);
      break;
    case 'dot':
      doc.circle(drawing.x, drawing.y, 2.4).fill(BAR);
      break;
    case 'stroke': {
      const [[fromX, fromY] = [0, 0], [toX, toY] = [0, 0]] = drawing.points;
      doc.moveTo(fromX, fromY).lineTo(toX, toY).lineWidth(1.4).strokeColor(BAR).stroke();
    }
  }
};

/** Width of the hyphen in each face, for a size of one. */
export type Hyphens = Readonly<Record<FaceName, number>>;

const paintDrawings = (doc: Doc, drawings: readonly Drawing[], hyphens: Hyphens): void => {
  for (const drawing of drawings) {
    if (drawing.kind === 'line') paintLine(doc, drawing, hyphens[drawing.voice.face]);
    else paintRest(doc, drawing);
  }
};

const paintItem = (
  doc: Doc,
  { part, drawings }: Item,
  elements: ReadonlyMap<Part, Element>,
  hyphens: Hyphens,
): void => {
  const element = part && elements.get(part);
  if (part === undefined || element === undefined) doc.markContent('Artifact', { type: 'Layout' });
  else element.add(doc.markStructureContent(part.tag));
  paintDrawings(doc, drawings, hyphens);
  doc.endMarkedContent();
};

/** Paints what is on a page where the document is. */
export const paintPage = (doc: Doc, page: Page, elements: ReadonlyMap<Part, Element>, hyphens: Hyphens): void => {
  for (const item of page) paintItem(doc, item, elements, hyphens);
};

/** Paints words that belong to no part: page numbers and what is said on every page. */
export const paintFooter = (doc: Doc, drawings: readonly Drawing[], hyphens: Hyphens): void => {
  doc.markContent('Artifact', { type: 'Pagination' });
  paintDrawings(doc, drawings, hyphens);
  doc.endMarkedContent();
};
