import type { NamndBoard } from '../../../../src/contract/wire.ts';
import { useNamndBoard, useProcesses } from '../../shared/api/queries.ts';
import { useFormat } from '../../shared/i18n/format.ts';
import { useT } from '../../shared/i18n/language.tsx';
import { Card } from '../../shared/ui/card.tsx';
import { Empty } from '../../shared/ui/empty.tsx';
import { NotFetched } from '../../shared/ui/not-fetched.tsx';
import { PageHeading } from '../../shared/ui/page-heading.tsx';
import { type Column, Table } from '../../shared/ui/table.tsx';
import { WholeTotals } from '../findings/whole-totals.tsx';
import { PublishedCard } from '../statistics/published.tsx';
import { Totals } from './totals.tsx';
import './overview.css';

type Item = NamndBoard['items'][number] & { readonly id: number };

const Items = ({ items }: { readonly items: NamndBoard['items'] }) => {
  const t = useT();
  const processes = useProcesses().data ?? [];
  const columns: readonly Column<Item>[] = [
    { id: 'unit', title: t('overview.unitName'), isRowHeader: true, cell: ({ unitName }) => unitName },
    {
      id: 'process',
      title: t('overview.process'),
      cell: ({ processId }) => processes.find(({ id }) => id === processId)?.texts.name ?? '–',
    },
    {
      id: 'age',
      title: t('overview.ageColumn'),
      isNumeric: true,
      cell: ({ ageDays }) => t('overview.days', { count: ageDays }),
    },
    {
      id: 'late',
      title: t('overview.lateColumn'),
      isNumeric: true,
      cell: ({ lateDays }) => t('overview.days', { count: lateDays }),
    },
  ];
  const rows = [...items].sort((a, b) => b.lateDays - a.lateDays).map((item, id) => ({ ...item, id }));
  return <Table caption={t('overview.namndItems')} columns={columns} rows={rows} keyOf={({ id }) => String(id)} />;
};

/** What a nämnd sees: how much is much too late, where, for how long. No case, no person. */
export const NamndPage = () => {
  const t = useT();
  const format = useFormat();
  const board = useNamndBoard();
  if (board.data === undefined) return <NotFetched of={board} />;
  const { total, items, at } = board.data;
  return (
    <>
      <PageHeading title={t('overview.namndTitle')} lead={t('overview.namndLead')}>
        <p className="soft small">{t('overview.updated', { time: format.time(at) })}</p>
      </PageHeading>
      <div className="stack stack--loose">
        <Totals total={total} />
        <Card title={t('overview.namndItems')}>
          {items.length === 0 ? <Empty title={t('overview.namndEmpty')} /> : <Items items={items} />}
        </Card>
        <WholeTotals />
        <PublishedCard />
      </div>
    </>
  );
};
