import { useState } from 'react';
import type { Board } from '../../../../src/contract/wire.ts';
import { useFormat } from '../../shared/i18n/format.ts';
import { useT } from '../../shared/i18n/language.tsx';
import { Select } from '../../shared/ui/select.tsx';
import { daysBetween, stockholmDay } from '../../shared/ui/stockholm-day.ts';
import { type Column, Table } from '../../shared/ui/table.tsx';
import { Bar } from './bar.tsx';
import { sortUnits, UNIT_ORDERS, type UnitOrder } from './board-rows.ts';

const ORDER_WORDS = {
  late: 'overview.sortLate',
  open: 'overview.sortOpen',
  oldest: 'overview.sortOldest',
  name: 'overview.sortName',
} as const satisfies Record<UnitOrder, string>;

type UnitRow = Board['units'][number];

const daysOpen = (openedAt: string, at: string): number =>
  daysBetween(stockholmDay(Date.parse(openedAt)), stockholmDay(Date.parse(at)));

/** How it stands in each unit, in the order one chooses. The order is chosen above the table, for on a phone it has no head. */
export const UnitTable = ({ units, at }: Pick<Board, 'units' | 'at'>) => {
  const t = useT();
  const format = useFormat();
  const [order, setOrder] = useState<UnitOrder>('late');
  const most = Math.max(0, ...units.map(({ open }) => open));
  const columns: readonly Column<UnitRow>[] = [
    { id: 'name', title: t('overview.unitName'), isRowHeader: true, cell: ({ name }) => name },
    { id: 'open', title: t('overview.open'), isNumeric: true, cell: ({ open }) => format.number(open) },
    { id: 'late', title: t('overview.late'), isNumeric: true, cell: ({ late }) => format.number(late) },
    {
      id: 'oldest',
      title: t('overview.oldest'),
      isNumeric: true,
      cell: ({ oldestOpenedAt }) =>
        oldestOpenedAt === undefined ? '–' : t('overview.days', { count: daysOpen(oldestOpenedAt, at) }),
    },
    {
      id: 'bar',
      title: t('overview.share'),
      isPicture: true,
      cell: ({ open, late }) => <Bar open={open} late={late} most={most} />,
    },
  ];
  return (
    <div className="stack">
      <Select
        label={t('overview.sortBy')}
        options={UNIT_ORDERS.map((value) => ({ value, label: t(ORDER_WORDS[value]) }))}
        value={order}
        onChange={(next) => setOrder(next ?? 'late')}
      />
      <Table
        isNarrow
        caption={t('overview.units')}
        columns={columns}
        rows={sortUnits(units, order)}
        keyOf={({ unitId }) => unitId}
      />
    </div>
  );
};
