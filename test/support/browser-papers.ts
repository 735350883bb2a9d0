import { readFile } from 'node:fs/promises';
import type { Visitor } from './browser-visitor.ts';
import { type ReadPdf, readPdf } from './read-pdf.ts';

/** Presses a button by the keyboard and gives the file that comes of it. */
export const takes = async (
  { page }: Visitor,
  button: string,
): Promise<{ readonly name: string; readonly pdf: ReadPdf }> => {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).press('Enter'),
  ]);
  return { name: download.suggestedFilename(), pdf: await readPdf(await readFile(await download.path())) };
};
