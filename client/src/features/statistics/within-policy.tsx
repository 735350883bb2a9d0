import type { StatisticsView } from '../../../../src/contract/wire-statistics.ts';
import { useFormat } from '../../shared/i18n/format.ts';
import { useT } from '../../shared/i18n/language.tsx';
import { Card } from '../../shared/ui/card.tsx';
import { type Column, Table } from '../../shared/ui/table.tsx';
import { Bar } from '../overview/bar.tsx';
import { percentOf } from './numbers.ts';

type Rule = StatisticsView['withinPolicy'][number];

/** How many deadlines of each rule were met in time. */
export const WithinPolicy = ({ withinPolicy }: Pick<StatisticsView, 'withinPolicy'>) => {
  const t = useT();
  const format = useFormat();
  if (withinPolicy.length === 0) return null;
  const most = Math.max(...withinPolicy.map(({ inTime, late }) => inTime + late));
  const percent = ({ inTime, late }: Rule): string => {
    const whole = percentOf(inTime, inTime + late);
    return whole === undefined ? '–' : t('statistics.percent', { percent: whole });
  };
  const columns: readonly Column<Rule>[] = [
    { id: 'title', title: t('statistics.rule'), isRowHeader: true, cell: ({ title }) => title },
    { id: 'inTime', title: t('statistics.inTime'), isNumeric: true, cell: ({ inTime }) => format.number(inTime) },
    { id: 'late', title: t('statistics.late'), isNumeric: true, cell: ({ late }) => format.number(late) },
    { id: 'share', title: t('statistics.shareInTime'), isNumeric: true, cell: percent },
    {
      id: 'bar',
      title: t('statistics.bar'),
      isPicture: true,
      cell: ({ inTime, late }) => <Bar open={inTime + late} late={late} most={most} />,
    },
  ];
  return (
    <Card title={t('statistics.withinPolicy')}>
      <Table
        isNarrow
        caption={t('statistics.withinPolicy')}
        columns={columns}
        rows={withinPolicy}
        keyOf={({ ruleId }) => ruleId}
      />
      <p className="table__legend soft small">{t('statistics.withinText')}</p>
    </Card>
  );
};
