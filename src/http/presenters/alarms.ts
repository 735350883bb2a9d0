import type { Recurrence } from '../../alarms/recurrences.ts';
import type { Lang } from '../../domain/explain-deadline.ts';
import type { CountedProcess } from '../../statistics/counted-process.ts';
import { titleIn, valuesIn } from './statistics-words.ts';

/** Parts of the day, by the codes of `day-part.ts`. */
const DAY_PARTS = {
  sv: {
    '00-08': 'före kl. 8',
    '08-10': 'kl. 8–10',
    '10-13': 'kl. 10–13',
    '13-15': 'kl. 13–15',
    '15-24': 'efter kl. 15',
  },
  en: { '00-08': 'before 8', '08-10': '8–10', '10-13': '10–13', '13-15': '13–15', '15-24': 'after 15' },
} as const satisfies Record<Lang, Readonly<Record<string, string>>>;

/** A code that recurs, in words. */
const wordOf = (process: CountedProcess, lang: Lang, id: string, code: string): string => {
  const dimension = process.statistics.dimensions.find((one) => one.id === id);
  if (dimension?.as === 'hour') return (DAY_PARTS[lang] as Readonly<Record<string, string>>)[code] ?? code;
  return (dimension && valuesIn(process, lang, dimension).find(({ value }) => value === code)?.title) ?? code;
};

/** What recurs in words: its heading, and what is the same. */
export const recurrenceWords = (
  process: CountedProcess,
  lang: Lang,
  { what, at }: Pick<Recurrence, 'what' | 'at'>,
): { readonly title: string; readonly what: string } => ({
  title: titleIn(process, lang, what),
  what: Object.entries(at)
    .map(([id, code]) => wordOf(process, lang, id, code))
    .join(', '),
});
