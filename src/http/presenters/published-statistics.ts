import type { z } from 'zod';
import type { publishedStatistics as shape } from '../../contract/wire-statistics.ts';
import type { Lang } from '../../domain/explain-deadline.ts';
import type { UnitId } from '../../domain/ids.ts';
import type { CountedProcess } from '../../statistics/counted-process.ts';
import type { PublishedTables } from '../../statistics/publish.ts';
import { BY_UNIT, IN_TIME, LATE, UNKNOWN, WITHIN_POLICY, YES } from '../../statistics/publishable.ts';
import type { Names } from './names.ts';
import { titleIn, valuesIn } from './statistics-words.ts';

type View = z.input<typeof shape>;

const WORDS = {
  sv: {
    ...{ unit: 'Enhet', unknown: 'Inget svar', yes: 'Ja', no: 'Nej', withinPolicy: 'Ärenden inom rutinens tid' },
    policy: { [IN_TIME]: 'Allt i tid', [LATE]: 'Något försenat', [UNKNOWN]: 'Ingen tidsgräns har gått ut än' },
  },
  en: {
    ...{
      unit: 'Unit',
      unknown: 'No answer',
      yes: 'Yes',
      no: 'No',
      withinPolicy: 'Cases within the time of the routine',
    },
    policy: { [IN_TIME]: 'All in time', [LATE]: 'Something late', [UNKNOWN]: 'No deadline has ended yet' },
  },
} as const satisfies Record<Lang, object>;

const leafTitles = (
  { statistics, ...process }: CountedProcess,
  lang: Lang,
  names: Names,
  table: string,
): ((leaf: string) => string) => {
  if (table === BY_UNIT) return (leaf) => names.unit(leaf as UnitId);
  if (table === WITHIN_POLICY) return (leaf) => (WORDS[lang].policy as Readonly<Record<string, string>>)[leaf] ?? leaf;
  const dimension = statistics.dimensions.find(({ id }) => id === table);
  if (dimension === undefined) return (leaf) => (leaf === YES ? WORDS[lang].yes : WORDS[lang].no);
  const titles = new Map(
    valuesIn({ statistics, ...process }, lang, dimension).map(({ value, title }) => [value, title]),
  );
  return (leaf) => (leaf === UNKNOWN ? WORDS[lang].unknown : (titles.get(leaf) ?? leaf));
};

const tableTitle = (process: CountedProcess, lang: Lang, id: string): string => {
  if (id === BY_UNIT) return WORDS[lang].unit;
  return id === WITHIN_POLICY ? WORDS[lang].withinPolicy : titleIn(process, lang, id);
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
      ...{ id, title: tableTitle(process, lang, id) },
      cells: cells
        .filter(({ leaf }) => leaf !== '*')
        .map(({ leaf, half, count }) => ({ value: leaf, title: titleOf(leaf), half, count })),
    };
  }),
});
