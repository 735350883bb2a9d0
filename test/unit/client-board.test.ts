import { describe, expect, test } from 'vitest';
import { bandOf, sortUnits, stateRows } from '../../client/src/features/overview/board-rows.ts';
import type { Process } from '../../src/contract/index.ts';

const unit = (name: string, open: number, late: number, oldestOpenedAt?: string) => ({
  unitId: name,
  name,
  open,
  late,
  ...(oldestOpenedAt !== undefined && { oldestOpenedAt }),
});
const units = [unit('Östra', 3, 1, '2026-03-01'), unit('Åsen', 3, 2), unit('Alen', 5, 1, '2026-02-01')];
const names = (order: Parameters<typeof sortUnits>[1]) => sortUnits(units, order).map(({ name }) => name);

describe('sortUnits', () => {
  test.each([
    ['late', ['Åsen', 'Alen', 'Östra']],
    ['open', ['Alen', 'Åsen', 'Östra']],
    ['oldest', ['Alen', 'Östra', 'Åsen']],
    ['name', ['Alen', 'Åsen', 'Östra']],
  ] as const)('by %s', (order, expected) => {
    expect(names(order)).toEqual(expected);
  });
});

test('a band has its first and last day, or no last', () => {
  expect(bandOf('11-30')).toEqual({ from: 11, to: 30 });
  expect(bandOf('91-')).toEqual({ from: 91, to: undefined });
});

test('states stand in the order of the process, those without cases are left out', () => {
  const process = {
    id: 'p',
    chart: { nodes: [{ path: 'first' }, { path: 'second' }, { path: 'third' }], edges: [] },
    texts: { states: { first: { title: 'Först' } } },
  } as unknown as Process;
  const count = (processId: string, state: string, open: number) => ({ processId, state, open, late: 0 });
  const rows = stateRows(process, [
    count('p', 'third', 1),
    count('p', 'first', 2),
    count('p', 'second', 0),
    count('q', 'first', 9),
  ]);
  expect(rows.map(({ label, open }) => [label, open])).toEqual([
    ['Först', 2],
    ['third', 1],
  ]);
});
