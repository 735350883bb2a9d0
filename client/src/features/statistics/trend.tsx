import { useMemo } from 'react';
import type { StatisticsView } from '../../../../src/contract/wire-statistics.ts';
import { useFormat } from '../../shared/i18n/format.ts';
import { useLanguage, useT } from '../../shared/i18n/language.tsx';
import { Plot } from '../../shared/plot/plot.tsx';
import type { Plotted } from '../../shared/plot/plot-types.ts';
import { Card } from '../../shared/ui/card.tsx';
import { Empty } from '../../shared/ui/empty.tsx';
import { begunBy, sumUpTrend } from './numbers.ts';

const useMonthName = (): ((month: string) => string) => {
  const { locale } = useLanguage();
  return useMemo(() => {
    const format = new Intl.DateTimeFormat(locale, { month: 'short', timeZone: 'UTC' });
    return (month) => format.format(new Date(`${month}-01T00:00:00Z`));
  }, [locale]);
};

/** How many cases were opened each month, beside the same months of the year before. `until`: the day by which it is known. */
export const Trend = ({ trend, until }: Pick<StatisticsView, 'trend'> & { readonly until: string }) => {
  const t = useT();
  const format = useFormat();
  const monthName = useMonthName();
  const plotted = useMemo(
    (): Plotted => ({
      labels: trend.map(({ month }) => monthName(month)),
      series: [
        {
          name: t('statistics.thisPeriod'),
          kind: 'line',
          values: trend.map(({ opened, month }) => (month > until.slice(0, 7) ? null : opened)),
        },
        { name: t('statistics.periodBefore'), kind: 'line', values: trend.map(({ before }) => before) },
      ],
    }),
    [trend, until, monthName, t],
  );
  const begun = begunBy(trend, until);
  const { now, before, fullest } = sumUpTrend(begun);
  const last = begun.at(-1);
  const counts = { now: format.number(now), before: format.number(before) };
  const inAll =
    last === undefined || begun.length === trend.length
      ? t('statistics.trendSays', counts)
      : t('statistics.trendSoFar', { ...counts, month: monthName(last.month) });
  const says =
    fullest === undefined
      ? inAll
      : `${inAll} ${t('statistics.trendMost', { month: monthName(fullest.month), count: format.number(fullest.opened) })}`;
  return (
    <Card title={t('statistics.trend')}>
      {trend.every(({ opened, before: earlier }) => opened + earlier === 0) ? (
        <Empty title={t('statistics.nothing')} />
      ) : (
        <Plot says={says} of={t('statistics.month')} caption={t('statistics.trend')} plotted={plotted} />
      )}
    </Card>
  );
};
