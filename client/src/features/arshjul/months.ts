import type { PlannedItemView } from '../../../../src/contract/wire-arshjul.ts';

/** One activity in a month, at all units that are shown. */
export interface ActivityRow {
  readonly id: string;
  readonly items: readonly [PlannedItemView, ...PlannedItemView[]];
}

/** What is to be done in a month. */
export interface MonthRows {
  /** `YYYY-MM`. */
  readonly month: string;
  readonly rows: readonly ActivityRow[];
}

const grouped = <Item>(items: readonly Item[], by: (item: Item) => string): readonly [string, [Item, ...Item[]]][] => {
  const groups = new Map<string, [Item, ...Item[]]>();
  for (const item of items) {
    const known = groups.get(by(item));
    if (known === undefined) groups.set(by(item), [item]);
    else known.push(item);
  }
  return [...groups];
};

/** Month by month, in the order of the items. */
export const monthsOf = (items: readonly PlannedItemView[]): readonly MonthRows[] =>
  grouped(items, ({ dueOn }) => dueOn.slice(0, 7)).map(([month, those]) => ({
    month,
    rows: grouped(those, ({ activityId }) => activityId).map(([id, own]) => ({ id, items: own })),
  }));

/** The states in the order in which they are told: what is worst first. */
export const STATUSES = [
  'late',
  'skipped',
  'open',
  'coming',
  'done',
] as const satisfies readonly PlannedItemView['status'][];

/** How many stand how; those that none does are left out. */
export const countsOf = (
  items: readonly PlannedItemView[],
): readonly { readonly status: PlannedItemView['status']; readonly count: number }[] =>
  STATUSES.map((status) => ({ status, count: items.filter((item) => item.status === status).length })).filter(
    ({ count }) => count > 0,
  );
