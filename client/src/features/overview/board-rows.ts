import type { Process } from '../../../../src/contract/index.ts';
import type { Board } from '../../../../src/contract/wire.ts';

/** Something counted, with how many of it are late. */
export interface Counted {
  readonly id: string;
  readonly label: string;
  readonly open: number;
  readonly late: number;
}

/** How many cases of a process stand in each state, in the order of the process. States without cases are left out. */
export const stateRows = (process: Process, states: Board['states']): readonly Counted[] => {
  const place = new Map(process.chart.nodes.map((node, index) => [node.path, index]));
  return states
    .filter((row) => row.processId === process.id && row.open > 0)
    .sort((a, b) => (place.get(a.state) ?? Number.MAX_SAFE_INTEGER) - (place.get(b.state) ?? Number.MAX_SAFE_INTEGER))
    .map(({ state, open, late }) => ({ id: state, label: process.texts.states[state]?.title ?? state, open, late }));
};

/** First and last day of a band (`0-10`, `91-`), both included; without a last day it has no end. */
export const bandOf = (band: string): { readonly from: number; readonly to: number | undefined } => {
  const [from, to] = band.split('-');
  return { from: Number(from), to: to === undefined || to === '' ? undefined : Number(to) };
};

export const UNIT_ORDERS = ['late', 'open', 'oldest', 'name'] as const;
export type UnitOrder = (typeof UNIT_ORDERS)[number];
type UnitRow = Board['units'][number];

const FAR_AWAY = '9999';
const byName = (a: UnitRow, b: UnitRow): number => a.name.localeCompare(b.name, 'sv');
const COMPARE = {
  late: (a, b) => b.late - a.late || b.open - a.open || byName(a, b),
  open: (a, b) => b.open - a.open || byName(a, b),
  oldest: (a, b) => (a.oldestOpenedAt ?? FAR_AWAY).localeCompare(b.oldestOpenedAt ?? FAR_AWAY) || byName(a, b),
  name: byName,
} as const satisfies Record<UnitOrder, (a: UnitRow, b: UnitRow) => number>;

/** The units in an order that somebody asked for; what is equal stands by name. */
export const sortUnits = (units: readonly UnitRow[], order: UnitOrder): readonly UnitRow[] =>
  [...units].sort(COMPARE[order]);
