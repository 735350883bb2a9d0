import { useId } from 'react';
import { useLanguage } from '../../shared/i18n/language.tsx';
import { lastDayOf } from './due.ts';
import { type CalendarDay, countsOf, type DayKind, isWeekend, type WalkedDay, weeksOf } from './weeks.ts';

const KIND_WORDS = {
  start: 'deadlines.dayStart',
  counted: 'deadlines.dayCounted',
  skipped: 'deadlines.daySkipped',
  due: 'deadlines.dayDue',
} as const satisfies Record<DayKind, string>;

/** A walk of fewer days is told by its sentences. */
const SHORTEST = 3;

const MONDAY = '2026-01-05';
const WEEKDAYS = [0, 1, 2, 3, 4, 5, 6].map((days) => Date.parse(MONDAY) + days * 86_400_000);

const useDayNames = () => {
  const { locale } = useLanguage();
  const of = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
  return {
    weekday: of({ weekday: 'short' }),
    longWeekday: of({ weekday: 'long' }),
    dayMonth: of({ day: 'numeric', month: 'short' }),
    long: of({ weekday: 'long', day: 'numeric', month: 'long' }),
  };
};

/** The first shown of each month carries the month's name. */
const isNewMonth = (day: CalendarDay, previous: CalendarDay | undefined): boolean =>
  previous?.date.slice(0, 7) !== day.date.slice(0, 7);

/** What a day is, in a word: the holiday's name, `helg`, `start` … */
const useDayWords = () => {
  const { t } = useLanguage();
  return ({ date, kind, name }: CalendarDay): string => {
    if (name !== undefined) return name;
    if (kind === 'skipped' && isWeekend(date)) return t('deadlines.dayWeekend');
    return kind === undefined ? '' : t(KIND_WORDS[kind]);
  };
};

const Day = ({ day, hasMonth }: { readonly day: CalendarDay; readonly hasMonth: boolean }) => {
  const { t } = useLanguage();
  const { dayMonth, long } = useDayNames();
  const wordsOf = useDayWords();
  const label = hasMonth ? dayMonth.format(new Date(day.date)) : String(Number(day.date.slice(8)));
  if (day.kind === undefined) return <td className="weeks__day weeks__day--outside">{label}</td>;
  const spoken = new Set([long.format(new Date(day.date)), t(KIND_WORDS[day.kind]), wordsOf(day)]);
  return (
    <td className={`weeks__day weeks__day--${day.kind}`}>
      <span aria-hidden="true">{label}</span>
      <span className="weeks__name" aria-hidden="true">
        {day.kind === 'counted' ? '' : wordsOf(day)}
      </span>
      <span className="visually-hidden">{[...spoken].join(', ')}</span>
    </td>
  );
};

/** The days from start to due as a small calendar: which were counted, which were skipped and why. */
export const WeekCalendar = ({ days, dueAt }: { readonly days: readonly WalkedDay[]; readonly dueAt: string }) => {
  const { t } = useLanguage();
  const id = useId();
  const { weekday, longWeekday, long } = useDayNames();
  const weeks = weeksOf(days);
  if (days.length < SHORTEST) return null;
  const flat = weeks.flatMap((week) => week.days);
  const { counted, skipped } = countsOf(days);
  const words = {
    counted: t('deadlines.countedDays', { count: counted }),
    due: long.format(new Date(lastDayOf(dueAt))),
  };
  const summary =
    skipped === 0
      ? t('deadlines.calendarSummaryAll', words)
      : t('deadlines.calendarSummary', { ...words, skipped: t('deadlines.countedDays', { count: skipped }) });
  return (
    <div className="stack stack--tight">
      <p id={id}>{summary}</p>
      <table className="weeks" aria-describedby={id}>
        <caption className="visually-hidden">{t('deadlines.calendar')}</caption>
        <thead>
          <tr>
            <th scope="col" className="weeks__week">
              {t('deadlines.weekColumn')}
            </th>
            {WEEKDAYS.map((ms) => (
              <th key={ms} scope="col" abbr={longWeekday.format(ms)}>
                {weekday.format(ms)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week, row) => (
            <tr key={week.days[0]?.date}>
              <th scope="row" className="weeks__week">
                <span className="visually-hidden">{t('deadlines.week', { week: week.number })}</span>
                <span aria-hidden="true">{week.number}</span>
              </th>
              {week.days.map((day, column) => (
                <Day key={day.date} day={day} hasMonth={isNewMonth(day, flat[row * 7 + column - 1])} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
