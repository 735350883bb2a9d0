import { useFormat } from '../../../shared/i18n/format.ts';
import { useT } from '../../../shared/i18n/language.tsx';
import { useKnownUnits } from '../choices.ts';
import type { DaysChange, SchoolDays } from './own-days.ts';

const CODES = {
  recurring: 'calendar.code_recurring',
  cancelled: 'calendar.code_cancelled',
  noStart: 'calendar.code_noStart',
  wrongZone: 'calendar.code_wrongZone',
  partOfDay: 'calendar.code_partOfDay',
  endsBeforeStart: 'calendar.code_endsBeforeStart',
  outOfRange: 'calendar.code_outOfRange',
  noName: 'calendar.code_noName',
  nameTooLong: 'calendar.code_nameTooLong',
  alreadyFree: 'calendar.code_alreadyFree',
  tooMany: 'calendar.code_tooMany',
  tooLong: 'calendar.code_tooLong',
  overlaps: 'calendar.code_overlaps',
  known: 'calendar.code_known',
  schoolDay: 'calendar.code_schoolDay',
  unknownKind: 'calendar.code_unknownKind',
} as const;

const isCode = (code: string): code is keyof typeof CODES => Object.hasOwn(CODES, code);

/** How days, changes and reasons are said. */
export const useCalendarWords = () => {
  const t = useT();
  const format = useFormat();
  const units = useKnownUnits();
  const unitName = (unitId: string): string => units.find((unit) => unit.unitId === unitId)?.name ?? '–';
  const span = ({ from, to }: Pick<SchoolDays, 'from' | 'to'>): string =>
    from === to ? format.day(from) : t('calendar.between', { from: format.day(from), to: format.day(to) });
  const ownDay = (date: string, name: string): string => t('calendar.ownDay', { day: format.day(date), name });
  const schoolDay = (days: SchoolDays): string =>
    t('calendar.schoolDay', { unit: unitName(days.unitId), days: span(days), name: days.name });
  const change = (one: DaysChange): string => {
    const what = one.kind === 'huvudman' ? ownDay(one.date, one.name) : schoolDay(one.days);
    return t(one.isAdded ? 'calendar.added' : 'calendar.removed', { what });
  };
  const because = (what: string, code: string): string =>
    t('calendar.because', { what, why: t(isCode(code) ? CODES[code] : 'calendar.code_other') });
  return { unitName, span, ownDay, schoolDay, change, because };
};
