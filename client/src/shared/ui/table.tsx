import type { ReactNode } from 'react';

export interface Column<Row> {
  readonly id: string;
  readonly title: string;
  readonly cell: (row: Row) => ReactNode;
  /** Numbers stand at the end. */
  readonly isNumeric?: boolean;
  /** Shows what the numbers of the row say already. */
  readonly isPicture?: boolean;
  /** The column that names the row; one at most. */
  readonly isRowHeader?: boolean;
}

export interface TableProps<Row> {
  /** What the table holds, for screen readers; seen when `isCaptionSeen`. */
  readonly caption: string;
  readonly isCaptionSeen?: boolean;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  /** Few columns, and short: it stays a table on a phone, without its pictures. */
  readonly isNarrow?: boolean;
  /** A second class on a row, e.g. `row-late`. */
  readonly rowClass?: (row: Row) => string | undefined;
}

const classOf = ({ isNumeric, isPicture }: { readonly isNumeric?: boolean; readonly isPicture?: boolean }) => {
  if (isPicture === true) return 'table__picture';
  return isNumeric === true ? 'numeric table__end' : undefined;
};

/** A table; on a phone each row is a card whose cells carry their column's title, unless the table is narrow. */
export const Table = <Row,>({ caption, isCaptionSeen, columns, rows, keyOf, isNarrow, rowClass }: TableProps<Row>) => (
  // The roles are written out, for some browsers forget them when a table is laid out as cards.
  // biome-ignore-start lint/a11y/noRedundantRoles: see above
  // biome-ignore-start lint/a11y/useSemanticElements: see above
  <table className={isNarrow === true ? 'table table--narrow' : 'table table--cards'} role="table">
    <caption className={isCaptionSeen === true ? 'table__caption' : 'visually-hidden'}>{caption}</caption>
    <thead role="rowgroup">
      <tr role="row">
        {columns.map((column) => (
          <th key={column.id} scope="col" role="columnheader" className={classOf(column)}>
            {column.title}
          </th>
        ))}
      </tr>
    </thead>
    <tbody role="rowgroup">
      {rows.map((row) => (
        <tr key={keyOf(row)} role="row" className={rowClass?.(row)}>
          {columns.map((column) =>
            column.isRowHeader === true ? (
              <th key={column.id} scope="row" role="rowheader" data-title={column.title} className={classOf(column)}>
                {column.cell(row)}
              </th>
            ) : (
              <td key={column.id} role="cell" data-title={column.title} className={classOf(column)}>
                {column.cell(row)}
              </td>
            ),
          )}
        </tr>
      ))}
    </tbody>
  </table>
  // biome-ignore-end lint/a11y/useSemanticElements: see above
  // biome-ignore-end lint/a11y/noRedundantRoles: see above
);
