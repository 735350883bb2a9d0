import type { PublishedStatistics } from '../contract/wire-statistics.ts';
import type { Lang } from '../domain/explain-deadline.ts';
import { BY_UNIT } from '../statistics/publishable.ts';
import { type Block, heading, paragraph, type Table } from './document.ts';
import { countIn, dayIn } from './formats.ts';
import { PAPER_WORDS } from './paper-words.ts';

type Cells = PublishedStatistics['tables'][number]['cells'];
type Half = Cells[number]['half'];

const HALVES = ['ht', 'vt', 'year'] as const satisfies readonly Half[];

const tableOf = (caption: string, first: string, cells: Cells, lang: Lang): Table => {
  const { halves, withheld } = PAPER_WORDS[lang];
  const shown = HALVES.filter((half) => cells.some((cell) => cell.half === half));
  const titles = new Map(cells.map(({ value, title }) => [value, title]));
  const cellOf = (value: string, half: Half): string => {
    const cell = cells.find((one) => one.value === value && one.half === half);
    if (cell === undefined) return '–';
    return cell.count === null ? withheld : countIn(cell.count, lang);
  };
  return {
    kind: 'table',
    caption,
    columns: [{ title: first, share: 3 }, ...shown.map((half) => ({ title: halves[half], align: 'right' as const }))],
    rows: [...titles].map(([value, title]) => [title, ...shown.map((half) => cellOf(value, half))]),
  };
};

/** Of the whole, and first of the unit where the published tables have it. */
const totalsOf = ({ totals, tables }: PublishedStatistics, lang: Lang, unitId: string): Cells => {
  const { cases, allUnits } = PAPER_WORDS[lang];
  const own = (tables.find(({ id }) => id === BY_UNIT)?.cells ?? []).filter(({ value }) => value === unitId);
  const title = own.length === 0 ? cases : allUnits;
  return [...own, ...totals.map(({ half, count }) => ({ value: 'all', title, half, count }))];
};

/** What is published of a process and läsår: the same tables that everybody sees, with the days as of which they are true; first those of the unit. */
export const publishedSection = (published: PublishedStatistics, lang: Lang, unitId: string): readonly Block[] => {
  const { process, year, threshold, halves, tables } = published;
  const words = PAPER_WORDS[lang];
  return [
    heading(2, words.figures(process.title, year.replace('-', '/'))),
    paragraph(words.figuresText(threshold), 'note'),
    ...halves.map(({ half, asOf }) => paragraph(words.figuresAsOf(words.halves[half], dayIn(asOf, lang)), 'note')),
    tableOf(words.cases, words.cases, totalsOf(published, lang, unitId), lang),
    ...tables.map(({ title, cells }) => tableOf(title, title, cells, lang)),
  ];
};
