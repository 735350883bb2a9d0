import { MOST_CHARACTERS, MOST_ROWS } from '../../../../src/contract/indicator-bounds.ts';
import { fetchPart } from '../../shared/part/fetch-part.ts';

/** A table as its file has it, or why it cannot be one. */
export type ReadTable =
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] }
  | { readonly kind: 'unreadable'; readonly why: 'tooLarge' | 'tooManyRows' | 'tooLong' | 'notATable' };

/** Larger files are not read at all. */
const LARGEST_BYTES = 5_000_000;

// As Excel saves them: `windows-1252` where a text is not UTF-8.
const textOf = (bytes: ArrayBuffer): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
};

const readCsv = async (bytes: ArrayBuffer): Promise<readonly (readonly string[])[]> => {
  const { default: papa } = await fetchPart(() => import('papaparse'));
  return papa.parse<string[]>(textOf(bytes), { skipEmptyLines: 'greedy', delimitersToGuess: [';', ',', '\t'] }).data;
};

/** A number as people write it, without the noise of binary fractions. */
const numberText = (value: number): string => String(Number(value.toPrecision(12)));

const readXlsx = async (bytes: ArrayBuffer): Promise<readonly (readonly string[])[]> => {
  // Not the variant for browsers: it would start a worker from a blob, which our content policy forbids.
  const { readSheet } = await fetchPart(() => import('read-excel-file/universal'));
  const sheet = await readSheet(bytes);
  return sheet.map((row) =>
    row.map((cell) => (cell === null ? '' : typeof cell === 'number' ? numberText(cell) : String(cell))),
  );
};

const ZIP = [0x50, 0x4b];

const isZip = (bytes: ArrayBuffer): boolean => {
  const [first, second] = new Uint8Array(bytes.slice(0, 2));
  return first === ZIP[0] && second === ZIP[1];
};

/** Reads a file of Excel or CSV (semicolon, comma or tab) on this device: the first sheet, as texts. */
export const readTable = async (file: Blob): Promise<ReadTable> => {
  if (file.size > LARGEST_BYTES) return { kind: 'unreadable', why: 'tooLarge' };
  try {
    const bytes = await file.arrayBuffer();
    const rows = await (isZip(bytes) ? readXlsx(bytes) : readCsv(bytes));
    if (rows.length > MOST_ROWS + 1) return { kind: 'unreadable', why: 'tooManyRows' };
    if (rows.some((row) => row.some((cell) => cell.length > MOST_CHARACTERS)))
      return { kind: 'unreadable', why: 'tooLong' };
    return { kind: 'table', rows };
  } catch {
    return { kind: 'unreadable', why: 'notATable' };
  }
};
