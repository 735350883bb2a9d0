import type PDFDocument from 'pdfkit';
import type { Part } from '../layout.ts';

type Doc = InstanceType<typeof PDFDocument>;
type Element = ReturnType<Doc['struct']>;

/** What the library takes beside what its types say: where a figure is, and of what a cell is the heading. */
const optionsOf = ({ scope, figure }: Part): object => ({
  ...(scope !== undefined && { scope }),
  ...(figure !== undefined && { alt: figure.alt, bbox: [...figure.box], placement: 'Block' }),
});

const addPart = (doc: Doc, part: Part, elements: Map<Part, Element>): Element => {
  const element = doc.struct(part.tag, optionsOf(part));
  elements.set(part, element);
  for (const child of part.parts) element.add(addPart(doc, child, elements));
  return element;
};

/** Makes the tree of what is what; the leaves have nothing in them yet. Needs a page to be there. */
export const addStructure = (doc: Doc, root: Part): ReadonlyMap<Part, Element> => {
  const elements = new Map<Part, Element>();
  doc.addStructure(addPart(doc, root, elements));
  return elements;
};
