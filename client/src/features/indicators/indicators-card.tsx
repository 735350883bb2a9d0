import { useState } from 'react';
import type { IndicatorsView } from '../../../../src/contract/wire-indicators.ts';
import type { IndicatorFilter } from '../../shared/api/keys.ts';
import { useIndicators } from '../../shared/api/indicator-queries.ts';
import { useFormat } from '../../shared/i18n/format.ts';
import { useT } from '../../shared/i18n/language.tsx';
import { Card } from '../../shared/ui/card.tsx';
import { Disclosure } from '../../shared/ui/disclosure.tsx';
import { Empty } from '../../shared/ui/empty.tsx';
import { NotFetched } from '../../shared/ui/not-fetched.tsx';
import { Select } from '../../shared/ui/select.tsx';
import { type Column, Table } from '../../shared/ui/table.tsx';
import { ImportIndicators } from './import-indicators.tsx';
import { periodName, periodsOf, type SeriesRow, seriesRows } from './indicator-rows.ts';

const Series = ({ indicators, points }: Pick<IndicatorsView, 'indicators' | 'points'>) => {
  const t = useT();
  const format = useFormat();
  const [wanted, setWanted] = useState<string | undefined>();
  const known = indicators.filter(({ id }) => points.some(({ indicatorId }) => indicatorId === id));
  const shown = known.find(({ id }) => id === wanted) ?? known[0];
  if (shown === undefined) return <Empty title={t('indicators.none')} />;
  const mine = points.filter(({ indicatorId }) => indicatorId === shown.id);
  const columns: readonly Column<SeriesRow>[] = [
    { id: 'unit', title: t('overview.unitName'), isRowHeader: true, cell: ({ unitName }) => unitName },
    { id: 'group', title: t('indicators.group'), cell: ({ group }) => group },
    ...periodsOf(mine).map((period) => ({
      id: period,
      title: periodName(period),
      isNumeric: true,
      cell: ({ values }: SeriesRow) => {
        const point = values.get(period);
        return point === undefined ? '–' : t(`indicators.${shown.unit}`, { value: format.number(point.value) });
      },
    })),
  ];
  return (
    <>
      <Select
        label={t('indicators.which')}
        options={known.map(({ id, name }) => ({ value: id, label: name }))}
        value={shown.id}
        onChange={setWanted}
      />
      <p className="soft">{shown.definition}</p>
      <Table caption={shown.name} columns={columns} rows={seriesRows(mine)} keyOf={({ id }) => id} />
      <p className="soft small">
        {t('indicators.from', {
          sources: [...new Set(mine.map(({ source }) => source))].sort().join(', '),
        })}
      </p>
      <p className="soft measure">{t('indicators.care')}</p>
    </>
  );
};

/** What is measured outside, beside the cases; and the way to bring more in, for who may. */
export const IndicatorsCard = ({ filter }: { readonly filter: IndicatorFilter }) => {
  const t = useT();
  const answer = useIndicators(filter);
  if (answer.data === undefined) return <NotFetched of={answer} />;
  const { indicators, points, mayImport } = answer.data;
  return (
    <Card title={t('indicators.title')}>
      <div className="stack" aria-busy={answer.isPlaceholderData}>
        <Series indicators={indicators} points={points} />
        {mayImport ? (
          <Disclosure title={t('indicators.import')}>
            <ImportIndicators indicators={indicators} />
          </Disclosure>
        ) : null}
      </div>
    </Card>
  );
};
