import type { Lang } from '../../domain/explain-deadline.ts';
import { fieldOfEvent, isOfSeveral } from '../../engine/statistics-gaps.ts';
import type { ProcessDefinition } from '../../engine/process.ts';
import type { CountedDimension } from '../../engine/process-statistics.ts';

/** A code and what it is called. */
export interface Titled {
  readonly value: string;
  readonly title: string;
}

const WEEKDAYS = {
  sv: ['måndag', 'tisdag', 'onsdag', 'torsdag', 'fredag', 'lördag', 'söndag'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
} as const satisfies Record<Lang, readonly string[]>;
const YES_NO = { sv: { true: 'ja', false: 'nej' }, en: { true: 'yes', false: 'no' } } as const;

/** What something that is counted is called. */
export const titleIn = (process: ProcessDefinition, lang: Lang, id: string): string =>
  process.texts[lang].statistics?.[id] ?? id;

const answersOf = (process: ProcessDefinition, lang: Lang, from: CountedDimension['from']): readonly Titled[] => {
  const known = new Map<string, string>();
  for (const one of from) {
    const field = fieldOfEvent(process, one);
    const form = Object.values(process.commands).find(({ event }) => event === one.event)?.form?.id ?? '';
    const texted = process.texts[lang].forms[form]?.fields[one.field];
    const words = (one.item === undefined ? texted : texted?.of?.[one.item])?.options ?? {};
    const options = field?.kind === 'boolean' ? Object.keys(YES_NO[lang]) : (field?.options ?? []);
    for (const code of options)
      if (!known.has(code)) known.set(code, words[code] ?? (YES_NO[lang] as Record<string, string>)[code] ?? code);
  }
  return [...known].map(([value, title]) => ({ value, title }));
};

/** Every code of a dimension in order, with its words. */
export const valuesIn = (process: ProcessDefinition, lang: Lang, { from, as }: CountedDimension): readonly Titled[] => {
  if (as === 'weekday') return WEEKDAYS[lang].map((title, at) => ({ value: String(at + 1), title }));
  if (as === 'hour')
    return Array.from({ length: 24 }, (_, at) => String(at).padStart(2, '0')).map((value) => ({ value, title: value }));
  return answersOf(process, lang, from);
};

/** Whether a case may have several codes of it. */
export const isMultiple = (process: ProcessDefinition, { from }: CountedDimension): boolean =>
  from.some((one) => isOfSeveral(process, one));
