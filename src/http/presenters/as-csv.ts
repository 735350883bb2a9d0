import Papa from 'papaparse';
import type { Row } from './statistics-rows.ts';

/** What a spreadsheet in Swedish takes for UTF-8. */
const MARK = '\uFEFF';

/** Lines as CSV (RFC 4180, UTF-8 with mark, `;` between), in which no text is taken for a formula. */
export const asCsv = (rows: readonly Row[]): Uint8Array =>
  Buffer.from(
    `${MARK}${Papa.unparse(
      rows.map((row) => [...row]),
      { delimiter: ';', newline: '\r\n', escapeFormulae: true },
    )}\r\n`,
  );
