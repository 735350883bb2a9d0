import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFRawStream,
  PDFString,
} from 'pdf-lib';
import { getDocumentProxy } from 'unpdf';

/** A node of the structure tree: what it is, its own text put together from its pages, and what it holds. */
export interface TreeNode {
  readonly tag: string;
  readonly scope?: string;
  readonly alt?: string;
  readonly children: readonly TreeNode[];
}

/** A PDF as another reader sees it. */
export interface ReadPdf {
  readonly info: {
    readonly lang: string;
    readonly title: string;
    readonly showsTitle: boolean;
    readonly isMarked: boolean;
    readonly metadata: string;
    readonly tabs: readonly string[];
  };
  readonly tree: TreeNode;
  /** Text of each page as it is drawn, page numbers and other artifacts included. */
  readonly pages: readonly string[];
  readonly bookmarks: readonly string[];
  /** Instructions of each page. */
  readonly drawn: readonly string[];
}

const wordsOf = (value: unknown): string =>
  value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : '';

const treeOf = (element: PDFDict): TreeNode => {
  const kids = element.lookup(PDFName.of('K'));
  const all = kids instanceof PDFArray ? kids.asArray().map((_, index) => kids.lookup(index)) : [kids];
  const attributes = element.lookup(PDFName.of('A'));
  const scope = attributes instanceof PDFDict ? attributes.lookup(PDFName.of('Scope')) : undefined;
  const alt = wordsOf(element.lookup(PDFName.of('Alt')));
  return {
    tag: element.lookup(PDFName.of('S'), PDFName).decodeText(),
    ...(scope instanceof PDFName && { scope: scope.decodeText() }),
    ...(alt !== '' && { alt }),
    children: all.flatMap((kid) => (kid instanceof PDFDict && kid.has(PDFName.of('S')) ? [treeOf(kid)] : [])),
  };
};

const streamText = (stream: unknown): string =>
  stream instanceof PDFRawStream ? Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1') : '';

const bookmarksIn = (items: readonly { title: string; items: readonly unknown[] }[]): readonly string[] =>
  items.flatMap(({ title, items: below }) => [title, ...bookmarksIn(below as typeof items)]);

/** Reads a PDF by libraries that did not make it. Throws when it is none. */
export const readPdf = async (bytes: Uint8Array): Promise<ReadPdf> => {
  const file = await PDFDocument.load(bytes, { updateMetadata: false });
  const { catalog } = file;
  const root = catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict).lookup(PDFName.of('K'), PDFArray);
  const seen = await getDocumentProxy(new Uint8Array(bytes));
  const pages: string[] = [];
  for (let number = 1; number <= seen.numPages; number += 1) {
    const { items } = await (await seen.getPage(number)).getTextContent();
    pages.push(items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? '\n' : ''}` : '')).join(''));
  }
  const outline = (await seen.getOutline()) ?? [];
  const sheets = file.getPages();
  return {
    info: {
      lang: wordsOf(catalog.lookup(PDFName.of('Lang'))),
      title: file.getTitle() ?? '',
      showsTitle:
        String(catalog.lookup(PDFName.of('ViewerPreferences'), PDFDict).get(PDFName.of('DisplayDocTitle'))) === 'true',
      isMarked: String(catalog.lookup(PDFName.of('MarkInfo'), PDFDict).get(PDFName.of('Marked'))) === 'true',
      metadata: streamText(catalog.lookup(PDFName.of('Metadata'))),
      tabs: sheets.map(({ node }) => String(node.get(PDFName.of('Tabs')))),
    },
    tree: treeOf(root.lookup(0, PDFDict)),
    pages,
    bookmarks: bookmarksIn(outline),
    drawn: sheets.map(({ node }) => streamText(node.Contents())),
  };
};

/** All nodes, in order. */
export const nodesIn = (node: TreeNode): readonly TreeNode[] => [node, ...node.children.flatMap(nodesIn)];

/** What is read, as running text: hyphens at line ends taken away, line ends as spaces. */
export const runningText = ({ pages }: ReadPdf): string => pages.join('\n').replace(/-\n/g, '').replace(/\s+/g, ' ');
