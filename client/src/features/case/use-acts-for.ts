import type { InsteadOf } from '../../../../src/contract/wire.ts';
import { useFormat } from '../../shared/i18n/format.ts';
import { useT } from '../../shared/i18n/language.tsx';
import { lastDayOf } from '../../shared/ui/stockholm-day.ts';

/** For whom somebody acts, and until which day: in a line about that person, or said to the reader. */
export const useActsFor = (key: 'cover.actsFor' | 'cover.youActFor'): ((insteadOf: InsteadOf) => string) => {
  const t = useT();
  const format = useFormat();
  return ({ person, to }) => t(key, { name: person.name, day: format.day(lastDayOf(to)) });
};
