import type { UnitId } from '../domain/ids.ts';
import { keyOf, type Point } from './point.ts';
import { type CellFault, type Read, readCount, readGroup, readIndicator, readPeriod, readValue } from './read-cells.ts';

const COLUMNS = {
  indicator: ['indikator', 'indicator'],
  unit: ['enhet', 'skolenhet', 'unit'],
  period: ['period', 'läsår'],
  value: ['värde', 'value'],
  count: ['antal', 'antal svar', 'answers'],
  group: ['grupp', 'group'],
} as const;
type Column = keyof typeof COLUMNS;
const NEEDED: readonly Column[] = ['indicator', 'unit', 'period', 'value'];

/** A row that is not taken, by its number in the file (the head is 1). */
export interface RefusedRow {
  readonly row: number;
  readonly column?: Column;
  readonly code: CellFault | 'twice';
}

/** What a file says; or why it says nothing. */
export type ReadFile =
  | { readonly kind: 'read'; readonly points: readonly Point[]; readonly refused: readonly RefusedRow[] }
  | { readonly kind: 'unreadable'; readonly code: 'missingColumn' | 'columnTwice'; readonly column: Column }
  | { readonly kind: 'unreadable'; readonly code: 'empty' };

type Places = Readonly<Partial<Record<Column, number>>>;

const namedAs = (text: string): Column | undefined => {
  const name = text.trim().toLocaleLowerCase('sv');
  return (Object.keys(COLUMNS) as Column[]).find((column) => (COLUMNS[column] as readonly string[]).includes(name));
};

const placesIn = (head: readonly string[]): Places | Extract<ReadFile, { kind: 'unreadable' }> => {
  const places: Partial<Record<Column, number>> = {};
  for (const [at, text] of head.entries()) {
    const column = namedAs(text);
    if (column === undefined) continue;
    if (places[column] !== undefined) return { kind: 'unreadable', code: 'columnTwice', column };
    places[column] = at;
  }
  const missing = NEEDED.find((column) => places[column] === undefined);
  return missing === undefined ? places : { kind: 'unreadable', code: 'missingColumn', column: missing };
};

type ReadUnit = (text: string) => Read<string>;
type RowFault = Omit<RefusedRow, 'row'>;

const readRow = (textOf: (column: Column) => string, readUnit: ReadUnit): Point | RowFault => {
  const indicator = readIndicator(textOf('indicator'));
  if ('fault' in indicator) return { column: 'indicator', code: indicator.fault };
  const unit = readUnit(textOf('unit'));
  if ('fault' in unit) return { column: 'unit', code: unit.fault };
  const period = readPeriod(textOf('period'));
  if ('fault' in period) return { column: 'period', code: period.fault };
  const value = readValue(textOf('value'), indicator.value);
  if ('fault' in value) return { column: 'value', code: value.fault };
  const count = readCount(textOf('count'));
  if ('fault' in count) return { column: 'count', code: count.fault };
  const group = readGroup(textOf('group'));
  if ('fault' in group) return { column: 'group', code: group.fault };
  const key = { indicatorId: indicator.value, unitId: unit.value as UnitId, period: period.value, group: group.value };
  return { ...key, value: value.value, count: count.value };
};

/** Reads a table of texts, its head first. Bounds of the file are the caller's to keep. */
export const readFile = (rows: readonly (readonly string[])[], readUnit: ReadUnit): ReadFile => {
  const [head = [], ...body] = rows;
  const places = placesIn(head);
  if ('kind' in places) return places;
  const points = new Map<string, Point>();
  const refused: RefusedRow[] = [];
  for (const [index, cells] of body.entries()) {
    if (cells.every((cell) => cell.trim() === '')) continue;
    const read = readRow((column) => cells[places[column] ?? -1] ?? '', readUnit);
    const row = index + 2;
    if ('code' in read) refused.push({ row, ...read });
    else if (points.has(keyOf(read))) refused.push({ row, code: 'twice' });
    else points.set(keyOf(read), read);
  }
  if (points.size + refused.length === 0) return { kind: 'unreadable', code: 'empty' };
  return { kind: 'read', points: [...points.values()], refused };
};
