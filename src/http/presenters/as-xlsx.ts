import writeExcelFile from 'write-excel-file/node';
import type { Row, Sheets } from './statistics-rows.ts';

/** Cells keep their kind: what is text is never a formula. */
const cellsOf = (rows: readonly Row[]) =>
  rows.map((row) =>
    row.map((value) => {
      if (value === null || value === '') return null;
      return typeof value === 'number' ? { type: Number, value } : { type: String, value };
    }),
  );

/** A workbook of the numbers, and of their definitions on a sheet of their own. */
export const asXlsx = async ({ numbers, definitions }: Sheets): Promise<Uint8Array> =>
  writeExcelFile([
    { sheet: numbers.name, data: cellsOf(numbers.rows), columns: [14, 34, 40, 34, 12].map((width) => ({ width })) },
    {
      sheet: definitions.name,
      data: cellsOf(definitions.rows),
      columns: [14, 30, 90, 26, 20].map((width) => ({ width })),
    },
  ]).toBuffer();
