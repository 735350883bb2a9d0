import type { PublishedStatistics } from '../contract/wire-statistics.ts';
import type { Lang } from '../domain/explain-deadline.ts';
import { NAMND_WORDS } from './namnd-words.ts';

/** A half-year that is told: the läsår in which it lies, and which half of it. */
export interface ToldHalf {
  /** `2026-2027`. */
  readonly year: string;
  readonly half: 'ht' | 'vt';
}

/** What is published of one process in the läsår of the report and in the one before, as it was on the report's day; absent: nothing. */
export interface ToldProcess {
  readonly title: string;
  readonly now?: PublishedStatistics;
  readonly before?: PublishedStatistics;
}

/** A number as it is published; null: withheld; undefined: not published. */
export type ToldNumber = number | null | undefined;

/** A table by half-year: this one, the one before, and the same a year ago. */
export interface ToldTable {
  readonly id: string;
  readonly title: string;
  readonly columns: readonly [now: string, before: string, yearAgo: string];
  readonly rows: readonly { readonly title: string; readonly counts: readonly ToldNumber[] }[];
}

/** The calendar year in which the half-year lies. */
export const calendarYear = ({ year, half }: ToldHalf): string => year.split('-')[half === 'ht' ? 0 : 1] ?? year;

/** What the half-year is called: `hösten 2026`. */
export const halfName = (told: ToldHalf, lang: Lang): string => NAMND_WORDS[lang].half[told.half](calendarYear(told));

const yearBefore = (year: string): string =>
  year
    .split('-')
    .map((one) => String(Number(one) - 1))
    .join('-');

type Source = readonly [from: 'now' | 'before', half: 'ht' | 'vt'];

/** From where each column is read. */
const SOURCES = {
  ht: [
    ['now', 'ht'],
    ['before', 'vt'],
    ['before', 'ht'],
  ],
  vt: [
    ['now', 'vt'],
    ['now', 'ht'],
    ['before', 'vt'],
  ],
} as const satisfies Record<ToldHalf['half'], readonly [Source, Source, Source]>;

const columnsOf = (told: ToldHalf, lang: Lang): ToldTable['columns'] => {
  const years = { now: told.year, before: yearBefore(told.year) };
  const [now, before, yearAgo] = SOURCES[told.half].map(([from, half]) => halfName({ year: years[from], half }, lang));
  return [now ?? '', before ?? '', yearAgo ?? ''];
};

/** Its totals first, then every published table: nothing that is not published. Rows that no shown half-year has are left out. */
export const toldTables = (process: ToldProcess, told: ToldHalf, lang: Lang): readonly ToldTable[] => {
  const { now } = process;
  if (now === undefined) return [];
  const columns = columnsOf(told, lang);
  const totals = SOURCES[told.half].map(
    ([from, half]) => process[from]?.totals.find((one) => one.half === half)?.count,
  );
  const cases = NAMND_WORDS[lang].cases;
  const first: ToldTable = { id: 'opened', title: cases, columns, rows: [{ title: cases, counts: totals }] };
  const ids = new Map([...(process.before?.tables ?? []), ...now.tables].map(({ id, title }) => [id, title]));
  const rest = [...ids].map(([id, title]): ToldTable => {
    const cellsIn = (from: Source[0]) => process[from]?.tables.find((one) => one.id === id)?.cells ?? [];
    const values = new Map([...cellsIn('before'), ...cellsIn('now')].map((cell) => [cell.value, cell.title]));
    const rows = [...values].map(([value, name]) => ({
      title: name,
      counts: SOURCES[told.half].map(
        ([from, half]) => cellsIn(from).find((cell) => cell.value === value && cell.half === half)?.count,
      ),
    }));
    return { id, title, columns, rows: rows.filter(({ counts }) => counts.some((count) => count !== undefined)) };
  });
  return [first, ...rest];
};

/** In how many per cent of the cases in which anything has ended all was in time, one decimal; null unless both numbers are published. */
export const shareInTime = (now: PublishedStatistics | undefined, half: ToldHalf['half']): number | null => {
  const cells = now?.tables.find(({ id }) => id === 'withinPolicy')?.cells.filter((cell) => cell.half === half) ?? [];
  // A value that no case has is no row of the table.
  const countOf = (value: string) => (cells.find((cell) => cell.value === value) ?? { count: 0 }).count;
  const [inTime, late] = [countOf('inTime'), countOf('late')];
  if (typeof inTime !== 'number' || typeof late !== 'number' || inTime + late === 0) return null;
  return Math.round((1000 * inTime) / (inTime + late)) / 10;
};
