import type { z } from 'zod';
import type { publishedStatistics as shape } from '../../contract/wire-statistics.ts';
import type { Lang } from '../../domain/explain-deadline.ts';
import type { UnitId } from '../../domain/ids.ts';
import type { CountedProcess } from '../../statistics/counted-process.ts';
import type { PublishedTables } from '../../statistics/publish.ts';
import { BY_UNIT, UNKNOWN, YES } from '../../statistics/publishable.ts';
import type { Names } from './names.ts';
import { titleIn, valuesIn } from './statistics-words.ts';

type View = z.input<typeof shape>;

const WORDS = {
  sv: { unit: 'Enhet', unknown: 'Inget svar', yes: 'Ja', no: 'Nej' },
  en: { unit: 'Unit', unknown: 'No answer', yes: 'Yes', no: 'No' },
} as const satisfies Record<Lang, object>;

const leafTitles = (
  { statistics, ...process }: CountedProcess,
  lang: Lang,
  names: Names,
  table: string,
): ((leaf: string) => string) => {
  if (table === BY_UNIT) return (leaf) => names.unit(leaf as UnitId);
  const dimension = statistics.dimensions.find(({ id }) => id === table);
  if (dimension === undefined) return (leaf) => (leaf === YES ? WORDS[lang].yes : WORDS[lang].no);
  const titles = new Map(
    valuesIn({ statistics, ...process }, lang, dimension).map(({ value, title }) => [value, title]),
  );
  return (leaf) => (leaf === UNKNOWN ? WORDS[lang].unknown : (titles.get(leaf) ?? leaf));
};

/** Totals and tables in words; a number that is withheld is null. */
export const publishedTablesView = (
  process: CountedProcess,
  lang: Lang,
  names: Names,
  { totals, tables }: PublishedTables,
): Pick<View, 'totals' | 'tables'> => ({
  totals: [...totals],
  tables: [...tables].map(([id, cells]) => {
    const titleOf = leafTitles(process, lang, names, id);
    return {
      ...{ id, title: id === BY_UNIT ? WORDS[lang].unit : titleIn(process, lang, id) },
      cells: cells
        .filter(({ leaf }) => leaf !== '*')
        .map(({ leaf, half, count }) => ({ value: leaf, title: titleOf(leaf), half, count })),
    };
  }),
});
