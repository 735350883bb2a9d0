import type { Lang } from '../../domain/explain-deadline.ts';
import { halfName, shareInTime, toldTables } from '../../documents/namnd-tables.ts';
import { type NamndReport, numberWords, wholeWords } from '../../documents/namnd-report.ts';
import { NAMND_WORDS } from '../../documents/namnd-words.ts';
import type { Row, Sheets } from './statistics-rows.ts';

const HEADS = {
  sv: {
    numbers: 'Siffror',
    definitions: 'Definitioner',
    head: ['Sort', 'Tabell', 'Rad'],
    of: ['Namn', 'Betyder'],
    share: 'Andel ärenden där allt var i tid, procent',
    asOf: 'Per den',
  },
  en: {
    numbers: 'Numbers',
    definitions: 'Definitions',
    head: ['Kind', 'Table', 'Row'],
    of: ['Name', 'Means'],
    share: 'Share of cases with all in time, per cent',
    asOf: 'As of',
  },
} as const satisfies Record<Lang, object>;

/** A number stays one; what is withheld or not published is said in words. */
const cellOf = (count: number | null | undefined, lang: Lang): string | number =>
  typeof count === 'number' ? count : numberWords(count, lang);

/** The nämnd's report as lines: the same numbers as its document. */
export const namndSheets = (report: NamndReport, lang: Lang): Sheets => {
  const words = HEADS[lang];
  const { told, asOf, processes, definitions, threshold } = report;
  const rows = processes.flatMap((process): readonly Row[] => {
    const share = shareInTime(process.now, told.half);
    return [
      ...toldTables(process, told, lang).flatMap(({ title, columns, rows: lines }): readonly Row[] => [
        [...words.head, ...columns],
        ...lines.map(
          (line): Row => [process.title, title, line.title, ...line.counts.map((count) => cellOf(count, lang))],
        ),
      ]),
      [process.title, words.share, '', share ?? NAMND_WORDS[lang].withheld],
    ];
  });
  return {
    numbers: {
      name: words.numbers,
      rows: [
        [NAMND_WORDS[lang].title(halfName(told, lang))],
        [words.asOf, asOf],
        [NAMND_WORDS[lang].suppressed(threshold)],
        [wholeWords(report, lang)],
        ...rows,
      ],
    },
    definitions: {
      name: words.definitions,
      rows: [words.of, ...definitions.map(({ name, definition }): Row => [name, definition])],
    },
  };
};
