import { useState } from 'react';
import type { StatisticsView } from '../../../../src/contract/wire-statistics.ts';
import type { StatisticsFilter } from '../../shared/api/keys.ts';
import { useStatistics } from '../../shared/api/statistics-queries.ts';
import { useFormat } from '../../shared/i18n/format.ts';
import { useT } from '../../shared/i18n/language.tsx';
import { Card } from '../../shared/ui/card.tsx';
import { ErrorNote } from '../../shared/ui/error-note.tsx';
import { NotFetched } from '../../shared/ui/not-fetched.tsx';
import { PageHeading } from '../../shared/ui/page-heading.tsx';
import { Select } from '../../shared/ui/select.tsx';
import { stockholmDay } from '../../shared/ui/stockholm-day.ts';
import { AlarmsCard } from '../findings/alarms-card.tsx';
import { ReportsCard } from '../findings/reports-card.tsx';
import { IndicatorsCard } from '../indicators/indicators-card.tsx';
import { Choices } from './choices.tsx';
import { CountedBars } from './counted-bars.tsx';
import { Definitions } from './definitions.tsx';
import { HeatMap } from './heat-map.tsx';
import { LeadTimes } from './lead-times.tsx';
import { PeriodTotals } from './totals.tsx';
import { Trend } from './trend.tsx';
import { UnitNumbers } from './unit-numbers.tsx';
import { WithinPolicy } from './within-policy.tsx';
import '../overview/overview.css';
import './statistics.css';

/** One of the ways in which the cases can be told apart, of one's choice; what no case has is left out. */
const Dimensions = ({ dimensions, totals }: Pick<StatisticsView, 'dimensions' | 'totals'>) => {
  const t = useT();
  const [wanted, setWanted] = useState<string | undefined>();
  const known = dimensions.filter(({ values }) => values.some(({ count }) => count > 0));
  const shown = known.find(({ id }) => id === wanted) ?? known[0];
  if (shown === undefined) return null;
  const { title, values, isMultiple, unknown } = shown;
  const rows = values.filter(({ count }) => count > 0).map(({ value, ...one }) => ({ id: value, ...one }));
  return (
    <Card title={t('statistics.dimensions')}>
      <Select
        label={t('statistics.dimension')}
        options={known.map(({ id, title: label }) => ({ value: id, label }))}
        value={shown.id}
        onChange={setWanted}
      />
      <CountedBars caption={title} of={title} rows={rows} whole={totals.opened} />
      {isMultiple ? <p className="soft small">{t('statistics.multiple')}</p> : null}
      {unknown > 0 ? <p className="soft small">{t('statistics.unknown', { count: unknown })}</p> : null}
    </Card>
  );
};

const Steps = ({ funnel, outcomes, totals }: Pick<StatisticsView, 'funnel' | 'outcomes' | 'totals'>) => {
  const t = useT();
  return (
    <>
      <Card title={t('statistics.funnel')}>
        <p className="soft">{t('statistics.funnelText')}</p>
        <CountedBars caption={t('statistics.funnel')} of={t('statistics.step')} rows={funnel} whole={totals.opened} />
      </Card>
      {outcomes.length === 0 ? null : (
        <Card title={t('statistics.outcomes')}>
          <CountedBars
            caption={t('statistics.outcomes')}
            of={t('statistics.outcome')}
            rows={outcomes}
            whole={totals.opened}
          />
        </Card>
      )}
    </>
  );
};

/** What the cases of a period say: how many, where and when, how far they came and how long it took. */
export const StatisticsPage = () => {
  const t = useT();
  const format = useFormat();
  const [filter, setFilter] = useState<StatisticsFilter>({});
  const answer = useStatistics(filter);
  if (answer.data === undefined) return <NotFetched of={answer} />;
  const data = answer.data;
  return (
    <>
      <PageHeading title={t('statistics.title')} lead={t('statistics.lead')}>
        <p className="soft small">
          {data.asOf === null
            ? t('overview.updated', { time: format.time(data.at) })
            : t('statistics.knownOn', { day: format.day(data.asOf) })}
        </p>
      </PageHeading>
      <div className="stack stack--loose" aria-busy={answer.isPlaceholderData}>
        {answer.isError ? <ErrorNote error={answer.error} onRetry={() => void answer.refetch()} /> : null}
        <Choices filter={filter} onChange={setFilter} shown={data} />
        <PeriodTotals totals={data.totals} totalsBefore={data.totalsBefore} />
        <Trend trend={data.trend} until={data.asOf ?? stockholmDay(Date.parse(data.at))} />
        {data.heatMaps.map((map) => (
          <HeatMap key={map.id} map={map} />
        ))}
        <Steps funnel={data.funnel} outcomes={data.outcomes} totals={data.totals} />
        <LeadTimes leadTimes={data.leadTimes} />
        <WithinPolicy withinPolicy={data.withinPolicy} />
        <Dimensions dimensions={data.dimensions} totals={data.totals} />
        <UnitNumbers units={data.units} />
        <AlarmsCard unitId={filter.unitId} processId={data.process.id} asOf={filter.asOf} />
        <ReportsCard />
        <IndicatorsCard filter={{ unitId: filter.unitId, asOf: filter.asOf }} />
        <Definitions />
      </div>
    </>
  );
};
