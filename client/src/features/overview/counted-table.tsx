import { useFormat } from '../../shared/i18n/format.ts';
import { useT } from '../../shared/i18n/language.tsx';
import { type Column, Table } from '../../shared/ui/table.tsx';
import { Bar } from './bar.tsx';
import type { Counted } from './board-rows.ts';

export interface CountedTableProps {
  readonly caption: string;
  /** Title of the column of labels. */
  readonly of: string;
  readonly rows: readonly Counted[];
  /** Without: only how many are open is known. */
  readonly hasLate?: boolean;
}

/** Counts with a bar each: the picture and its table are one. */
export const CountedTable = ({ caption, of, rows, hasLate = true }: CountedTableProps) => {
  const t = useT();
  const format = useFormat();
  if (rows.length === 0) return <p className="soft">{t('overview.none')}</p>;
  const most = Math.max(...rows.map(({ open }) => open));
  const columns: readonly Column<Counted>[] = [
    { id: 'label', title: of, isRowHeader: true, cell: ({ label }) => label },
    { id: 'open', title: t('overview.open'), isNumeric: true, cell: ({ open }) => format.number(open) },
    ...(hasLate
      ? [{ id: 'late', title: t('overview.late'), isNumeric: true, cell: ({ late }: Counted) => format.number(late) }]
      : []),
    {
      id: 'bar',
      title: t('overview.share'),
      isPicture: true,
      cell: ({ open, late }) => <Bar open={open} late={late} most={most} />,
    },
  ];
  return <Table isNarrow caption={caption} columns={columns} rows={rows} keyOf={({ id }) => id} />;
};
