import { useState } from 'react';
import type { PublishedStatistics } from '../../../../src/contract/wire-statistics.ts';
import type { PublishedFilter } from '../../shared/api/keys.ts';
import { usePublishedStatistics } from '../../shared/api/statistics-queries.ts';
import { useFormat } from '../../shared/i18n/format.ts';
import { useT } from '../../shared/i18n/language.tsx';
import { Card } from '../../shared/ui/card.tsx';
import { Empty } from '../../shared/ui/empty.tsx';
import { NotFetched } from '../../shared/ui/not-fetched.tsx';
import { Select } from '../../shared/ui/select.tsx';
import { type Column, Table } from '../../shared/ui/table.tsx';
import { NamndReports } from '../findings/namnd-reports.tsx';
import { Definitions } from './definitions.tsx';
import './statistics.css';

type Half = 'ht' | 'vt' | 'year';
const HALVES = [
  { half: 'ht', title: 'statistics.halfHt' },
  { half: 'vt', title: 'statistics.halfVt' },
  { half: 'year', title: 'statistics.halfYear' },
] as const satisfies readonly { readonly half: Half; readonly title: string }[];

interface Row {
  readonly id: string;
  readonly title: string;
  /** null: withheld; absent: not published yet. */
  readonly counts: Readonly<Partial<Record<Half, number | null>>>;
}

/** One row for each value, with its halves beside each other. */
const rowsOf = (cells: PublishedStatistics['tables'][number]['cells']): readonly Row[] => {
  const rows = new Map<string, Row>();
  for (const { value, title, half, count } of cells)
    rows.set(value, { id: value, title, counts: { ...rows.get(value)?.counts, [half]: count } });
  return [...rows.values()];
};

const Numbers = ({
  caption,
  of,
  rows,
}: {
  readonly caption: string;
  readonly of: string;
  readonly rows: readonly Row[];
}) => {
  const t = useT();
  const format = useFormat();
  const shown = HALVES.filter(({ half }) => rows.some(({ counts }) => counts[half] !== undefined));
  const words = (count: number | null | undefined): string =>
    count === null ? t('statistics.withheld') : count === undefined ? '–' : format.number(count);
  const columns: readonly Column<Row>[] = [
    { id: 'title', title: of, isRowHeader: true, cell: ({ title }) => title },
    ...shown.map(({ half, title }) => ({
      id: half,
      title: t(title),
      isNumeric: true,
      cell: ({ counts }: Row) => words(counts[half]),
    })),
  ];
  return <Table isNarrow caption={caption} columns={columns} rows={rows} keyOf={({ id }) => id} />;
};

const Tables = ({ published }: { readonly published: PublishedStatistics }) => {
  const t = useT();
  const format = useFormat();
  const { totals, tables, halves, threshold } = published;
  const whole = {
    id: 'all',
    title: t('statistics.opened'),
    counts: Object.fromEntries(totals.map(({ half, count }) => [half, count])),
  };
  return (
    <>
      <p className="soft">{t('statistics.publishedLead', { threshold })}</p>
      {halves.map(({ half, asOf }) => (
        <p key={half} className="soft small">
          {t('statistics.publishedAsOf', {
            half: t(half === 'ht' ? 'statistics.halfHt' : 'statistics.halfVt'),
            day: format.day(asOf),
          })}
        </p>
      ))}
      <Numbers caption={t('statistics.opened')} of={t('statistics.value')} rows={[whole]} />
      {tables.map(({ id, title, cells }) => (
        <section key={id} className="stack">
          <h3>{title}</h3>
          <Numbers caption={title} of={title} rows={rowsOf(cells)} />
        </section>
      ))}
      {published.hasReport === true ? <NamndReports year={published.year} halves={halves} /> : null}
      <Definitions />
    </>
  );
};

/** The fixed tables of a läsår: what a nämnd and everybody else may see. */
export const PublishedCard = () => {
  const t = useT();
  const [filter, setFilter] = useState<PublishedFilter>({});
  const answer = usePublishedStatistics(filter);
  if (answer.data === undefined) return <NotFetched of={answer} />;
  const { process, processes, year, years } = answer.data;
  return (
    <Card title={t('statistics.published')}>
      <div className="stack" aria-busy={answer.isPlaceholderData}>
        <div className="statistics-choices">
          <Select
            label={t('statistics.process')}
            options={processes.map(({ id, title }) => ({ value: id, label: title }))}
            value={process.id}
            onChange={(processId) => setFilter({ ...filter, processId })}
          />
          <Select
            label={t('statistics.schoolYear')}
            options={years.map((value) => ({ value, label: value.replace('-', '/') }))}
            value={year}
            onChange={(value) => setFilter({ ...filter, year: value })}
          />
        </div>
        {years.length === 0 ? <Empty title={t('statistics.publishedNone')} /> : <Tables published={answer.data} />}
      </div>
    </Card>
  );
};
