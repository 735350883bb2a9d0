import type { Document } from '../documents/document.ts';

/**
 * A document as a file, by the case's number and a kind, which say nothing of anybody. What makes it is loaded when the first is asked for:
 * nobody's start waits for it.
 */
export const pdfFile = async (document: Document, caseNumber: string, kind: string) => {
  const { renderPdf } = await import('../documents/pdf/render-pdf.ts');
  const name = `${caseNumber}-${kind}.pdf`.replaceAll(/[^\w.-]/g, '_');
  return { body: undefined, file: { name, bytes: await renderPdf(document) } };
};
