import { useMemo, useState } from 'react';
import type { StatisticsView } from '../../../../src/contract/wire-statistics.ts';
import { useT } from '../../shared/i18n/language.tsx';
import { Plot } from '../../shared/plot/plot.tsx';
import type { Plotted } from '../../shared/plot/plot-types.ts';
import { Card } from '../../shared/ui/card.tsx';
import { Empty } from '../../shared/ui/empty.tsx';
import { Select } from '../../shared/ui/select.tsx';
import { type Column, Table } from '../../shared/ui/table.tsx';
import { type Bar, barsOf, labelOfBar } from './numbers.ts';

type LeadTime = StatisticsView['leadTimes'][number];

const LENGTHS = { hour: 'statistics.hours', day: 'statistics.days' } as const;

const useLength = () => {
  const t = useT();
  return (value: number | null, { unit, most }: LeadTime): string => {
    if (value === null) return '–';
    const length = t(LENGTHS[unit], { count: value });
    return value < most ? length : t('statistics.orMore', { length });
  };
};

/** The label of the bar in which a value is. */
const placeOf = (bars: readonly Bar[], value: number | null): string | undefined => {
  const bar = value === null ? undefined : bars.find(({ from, to }) => from <= value && value <= to);
  return bar && labelOfBar(bar);
};

const Distribution = ({ lead }: { readonly lead: LeadTime }) => {
  const t = useT();
  const length = useLength();
  const plotted = useMemo((): Plotted => {
    const bars = barsOf(lead);
    const marks = [
      { name: t('statistics.median'), value: lead.median },
      { name: t('statistics.p90'), value: lead.p90 },
    ].flatMap(({ name, value }) => {
      const at = placeOf(bars, value);
      return at === undefined ? [] : [{ name, at }];
    });
    return {
      labels: bars.map(labelOfBar),
      series: [{ name: t('statistics.count'), kind: 'bar', values: bars.map(({ count }) => count), marks }],
    };
  }, [lead, t]);
  const says = t('statistics.leadSays', {
    title: lead.title,
    count: lead.count,
    median: length(lead.median, lead),
    p90: length(lead.p90, lead),
  });
  const of = t(lead.unit === 'hour' ? 'statistics.inHours' : 'statistics.inDays');
  return <Plot says={says} of={of} caption={lead.title} plotted={plotted} />;
};

/** How long each step took: all steps in a table, one of them as a distribution. */
export const LeadTimes = ({ leadTimes }: Pick<StatisticsView, 'leadTimes'>) => {
  const t = useT();
  const length = useLength();
  const [id, setId] = useState<string | undefined>();
  const known = leadTimes.filter(({ count }) => count > 0);
  const lead = known.find((one) => one.id === id) ?? known[0];
  const columns: readonly Column<LeadTime>[] = [
    { id: 'title', title: t('statistics.step'), isRowHeader: true, cell: ({ title }) => title },
    { id: 'count', title: t('statistics.cases'), isNumeric: true, cell: ({ count }) => count },
    { id: 'median', title: t('statistics.median'), isNumeric: true, cell: (one) => length(one.median, one) },
    { id: 'p90', title: t('statistics.p90'), isNumeric: true, cell: (one) => length(one.p90, one) },
  ];
  return (
    <Card title={t('statistics.leadTimes')}>
      <p className="soft">{t('statistics.leadText')}</p>
      {lead === undefined ? (
        <Empty title={t('statistics.nothing')} />
      ) : (
        <>
          <Table
            isNarrow
            caption={t('statistics.leadTimes')}
            columns={columns}
            rows={leadTimes}
            keyOf={(one) => one.id}
          />
          <Select
            label={t('statistics.chooseStep')}
            options={known.map((one) => ({ value: one.id, label: one.title }))}
            value={lead.id}
            onChange={setId}
          />
          <Distribution lead={lead} />
        </>
      )}
    </Card>
  );
};
