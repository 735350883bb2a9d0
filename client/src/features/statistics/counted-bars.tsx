import { useFormat } from '../../shared/i18n/format.ts';
import { useT } from '../../shared/i18n/language.tsx';
import { type Column, Table } from '../../shared/ui/table.tsx';
import { Bar } from '../overview/bar.tsx';
import { percentOf } from './numbers.ts';

interface Counted {
  readonly id: string;
  readonly title: string;
  readonly count: number;
}

export interface CountedBarsProps {
  readonly caption: string;
  /** Title of the column of labels. */
  readonly of: string;
  readonly rows: readonly Counted[];
  /** Of how many each is a share. */
  readonly whole: number;
}

/** Counts, each with its share and a bar: the picture and its table are one. */
export const CountedBars = ({ caption, of, rows, whole }: CountedBarsProps) => {
  const t = useT();
  const format = useFormat();
  const most = Math.max(0, ...rows.map(({ count }) => count));
  const shareOf = (count: number): string => {
    const percent = percentOf(count, whole);
    return percent === undefined ? '–' : t('statistics.percent', { percent });
  };
  const columns: readonly Column<Counted>[] = [
    { id: 'label', title: of, isRowHeader: true, cell: ({ title }) => title },
    { id: 'count', title: t('statistics.count'), isNumeric: true, cell: ({ count }) => format.number(count) },
    { id: 'share', title: t('statistics.share'), isNumeric: true, cell: ({ count }) => shareOf(count) },
    {
      id: 'bar',
      title: t('statistics.bar'),
      isPicture: true,
      cell: ({ count }) => <Bar open={count} late={0} most={most} />,
    },
  ];
  return <Table isNarrow caption={caption} columns={columns} rows={rows} keyOf={({ id }) => id} />;
};
