import type { ReactNode } from 'react';
import { Source, type SourceProps } from './source.tsx';

export interface FiguresRow {
  readonly id: string;
  readonly title: string;
  /** In the order of the columns. */
  readonly cells: readonly ReactNode[];
}

export interface FiguresTableProps extends Pick<SourceProps, 'definition' | 'asOf'> {
  readonly title: string;
  /** What the rows are. */
  readonly of: string;
  readonly columns: readonly string[];
  readonly rows: readonly FiguresRow[];
}

/** Figures with what they mean and as of when; narrow enough to stand beside a form, and on a phone. */
export const FiguresTable = ({ title, definition, asOf, of, columns, rows }: FiguresTableProps) => {
  return (
    <table className="figures">
      <caption>
        <strong>{title}</strong>
        <Source of={title} definition={definition} asOf={asOf} />
      </caption>
      <thead>
        <tr>
          <th scope="col">{of}</th>
          {columns.map((column) => (
            <th key={column} scope="col" className="figures__number">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, title: row, cells }) => (
          <tr key={id}>
            <th scope="row">{row}</th>
            {columns.map((column, at) => (
              <td key={column} className="figures__number">
                {cells[at]}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
};
