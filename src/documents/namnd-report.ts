import { endOfDay } from '../domain/calendar.ts';
import type { IsoDate } from '../domain/clock.ts';
import type { Lang } from '../domain/explain-deadline.ts';
import { type Block, type Document, facts, heading, paragraph, type Table } from './document.ts';
import { countIn, dayIn } from './formats.ts';
import {
  halfName,
  shareInTime,
  type ToldHalf,
  type ToldNumber,
  type ToldProcess,
  type ToldTable,
  toldTables,
} from './namnd-tables.ts';
import { NAMND_WORDS } from './namnd-words.ts';

/** All that the report is made of: what is published, and how many of what was reported in the whole are not accounted for. */
export interface NamndReport {
  readonly told: ToldHalf;
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** The day whose end the numbers are as of. */
  readonly asOf: IsoDate;
  readonly threshold: number;
  readonly processes: readonly ToldProcess[];
  readonly whole: { readonly missing: number; readonly surplus: number };
  readonly definitions: readonly { readonly name: string; readonly definition: string }[];
}

/** A number in words: withheld, or not published. */
export const numberWords = (count: ToldNumber, lang: Lang): string => {
  const { withheld, notPublished } = NAMND_WORDS[lang];
  if (count === undefined) return notPublished;
  return count === null ? withheld : countIn(count, lang);
};

const tableOf = ({ title, columns, rows }: ToldTable, lang: Lang): Table => ({
  kind: 'table',
  caption: title,
  columns: [{ title, share: 3 }, ...columns.map((one) => ({ title: one, share: 2, align: 'right' as const }))],
  rows: rows.map(({ title: name, counts }) => [name, ...counts.map((count) => numberWords(count, lang))]),
});

const processBlocks = (process: ToldProcess, told: ToldHalf, lang: Lang): readonly Block[] => {
  const words = NAMND_WORDS[lang];
  const tables = toldTables(process, told, lang).filter(({ rows }) => rows.length > 0);
  if (tables.length === 0) return [heading(2, process.title), paragraph(words.nothing)];
  const share = shareInTime(process.now, told.half);
  const isLate = ({ id }: ToldTable): boolean => id === 'withinPolicy';
  return [
    heading(2, process.title),
    heading(3, words.late),
    paragraph(share === null ? words.noShare : words.share(countIn(share, lang))),
    ...tables.filter(isLate).map((table) => tableOf(table, lang)),
    heading(3, words.compared),
    ...tables.filter((table) => !isLate(table)).map((table) => tableOf(table, lang)),
  ];
};

/** Whether all that was reported is there, in words. */
export const wholeWords = ({ whole: { missing, surplus } }: NamndReport, lang: Lang): string => {
  const words = NAMND_WORDS[lang];
  return missing + surplus === 0 ? words.wholeEven : words.wholeUneven(countIn(missing, lang), countIn(surplus, lang));
};

/** The report of a half-year to the nämnd, from what is published and from nothing else but whether all that was reported is there. The same whenever it is made. */
export const namndReport = (report: NamndReport, lang: Lang): Document => {
  const words = NAMND_WORDS[lang];
  const { told, from, to, asOf, threshold, processes, definitions } = report;
  return {
    ...{ lang, title: words.title(halfName(told, lang)), footer: words.footer(halfName(told, lang)) },
    createdAt: endOfDay(asOf),
    hasContents: true,
    blocks: [
      paragraph(words.asOf(dayIn(from, lang), dayIn(to, lang), dayIn(asOf, lang))),
      paragraph(words.suppressed(threshold), 'note'),
      heading(2, words.whole),
      paragraph(wholeWords(report, lang)),
      ...processes.flatMap((process) => processBlocks(process, told, lang)),
      heading(2, words.definitions),
      ...facts(definitions.map(({ name, definition }) => ({ term: name, details: [definition] }))),
    ],
  };
};
