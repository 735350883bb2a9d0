import type { ReactNode } from 'react';
import { Disclosure } from '../../shared/ui/disclosure.tsx';
import { FiguresTable, type FiguresTableProps } from './figures-table.tsx';

interface FoldedFiguresProps extends FiguresTableProps {
  /** What they are folded under, where that is not the title of the table. */
  readonly under?: string;
  /** What stands below the table. */
  readonly children?: ReactNode;
}

/** Figures that can be unfolded; nothing where there are none. */
export const FoldedFigures = ({ under, children, ...table }: FoldedFiguresProps) =>
  table.rows.length === 0 ? null : (
    <Disclosure title={under ?? table.title} isQuiet>
      <FiguresTable {...table} />
      {children}
    </Disclosure>
  );
