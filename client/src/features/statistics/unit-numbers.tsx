import type { StatisticsView } from '../../../../src/contract/wire-statistics.ts';
import { useFormat } from '../../shared/i18n/format.ts';
import { useT } from '../../shared/i18n/language.tsx';
import { Card } from '../../shared/ui/card.tsx';
import { type Column, Table } from '../../shared/ui/table.tsx';

type Unit = StatisticsView['units'][number];

const COUNTS = [
  { id: 'opened', title: 'statistics.opened' },
  { id: 'open', title: 'statistics.stillOpen' },
  { id: 'closed', title: 'statistics.closed' },
  { id: 'reopened', title: 'statistics.reopened' },
  { id: 'pupils', title: 'statistics.pupils' },
] as const;

/** The units by name, never as a ranking. */
export const UnitNumbers = ({ units }: Pick<StatisticsView, 'units'>) => {
  const t = useT();
  const format = useFormat();
  if (units.length < 2) return null;
  const columns: readonly Column<Unit>[] = [
    { id: 'name', title: t('overview.unitName'), isRowHeader: true, cell: ({ name }) => name },
    ...COUNTS.map(({ id, title }) => ({
      id,
      title: t(title),
      isNumeric: true,
      cell: (unit: Unit) => format.number(unit[id]),
    })),
    {
      id: 'per100',
      title: t('statistics.per100'),
      isNumeric: true,
      cell: ({ per100 }) => (per100 === null ? '–' : format.number(per100)),
    },
  ];
  return (
    <Card title={t('overview.units')}>
      <p className="soft">{t('statistics.unitsText')}</p>
      <Table caption={t('overview.units')} columns={columns} rows={units} keyOf={({ unitId }) => unitId} />
    </Card>
  );
};
