import { useMemo } from 'react';
import type { StatisticsView } from '../../../../src/contract/wire-statistics.ts';
import { useFormat } from '../../shared/i18n/format.ts';
import { useLanguage, useT } from '../../shared/i18n/language.tsx';
import { Plot } from '../../shared/plot/plot.tsx';
import type { Plotted } from '../../shared/plot/plot-types.ts';
import { Card } from '../../shared/ui/card.tsx';
import { Empty } from '../../shared/ui/empty.tsx';
import { sumUpTrend } from './numbers.ts';

const useMonthName = (): ((month: string) => string) => {
  const { locale } = useLanguage();
  return useMemo(() => {
    const format = new Intl.DateTimeFormat(locale, { month: 'short', timeZone: 'UTC' });
    return (month) => format.format(new Date(`${month}-01T00:00:00Z`));
  }, [locale]);
};

/** How many cases were opened each month, beside the same months of the year before. */
export const Trend = ({ trend }: Pick<StatisticsView, 'trend'>) => {
  const t = useT();
  const format = useFormat();
  const monthName = useMonthName();
  const plotted = useMemo(
    (): Plotted => ({
      labels: trend.map(({ month }) => monthName(month)),
      series: [
        { name: t('statistics.thisPeriod'), kind: 'line', values: trend.map(({ opened }) => opened) },
        { name: t('statistics.periodBefore'), kind: 'line', values: trend.map(({ before }) => before) },
      ],
    }),
    [trend, monthName, t],
  );
  const { now, before, fullest } = sumUpTrend(trend);
  const inAll = t('statistics.trendSays', { now: format.number(now), before: format.number(before) });
  const says =
    fullest === undefined
      ? inAll
      : `${inAll} ${t('statistics.trendMost', { month: monthName(fullest.month), count: format.number(fullest.opened) })}`;
  return (
    <Card title={t('statistics.trend')}>
      {now + before === 0 ? (
        <Empty title={t('statistics.nothing')} />
      ) : (
        <Plot says={says} of={t('statistics.month')} caption={t('statistics.trend')} plotted={plotted} />
      )}
    </Card>
  );
};
