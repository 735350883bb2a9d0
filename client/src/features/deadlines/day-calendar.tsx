import { useId } from 'react';
import { useLanguage } from '../../shared/i18n/language.tsx';
import { lastDayOf } from '../../shared/ui/stockholm-day.ts';
import {
  type CalendarDay,
  type CalendarMonth,
  countsOf,
  type DayKind,
  isWeekend,
  monthsOf,
  type SchoolSpan,
  schoolDayName,
  type WalkedDay,
} from './weeks.ts';

const KIND_WORDS = {
  start: 'deadlines.dayStart',
  counted: 'deadlines.dayCounted',
  skipped: 'deadlines.daySkipped',
  pause: 'deadlines.dayPaused',
  extended: 'deadlines.dayExtended',
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
    month: of({ month: 'long', year: 'numeric' }),
    long: of({ weekday: 'long', day: 'numeric', month: 'long' }),
  };
};

/** What a day is, in a word: the holiday's name, `helg`, `start` … */
const useDayWords = () => {
  const { t } = useLanguage();
  return ({ date, kind, name }: CalendarDay): string => {
    if (name !== undefined) return name;
    if (kind === 'skipped' && isWeekend(date)) return t('deadlines.dayWeekend');
    return kind === undefined ? '' : t(KIND_WORDS[kind]);
  };
};

interface DayProps {
  readonly day: CalendarDay | null;
  readonly school: string | undefined;
}

const Day = ({ day, school }: DayProps) => {
  const { t } = useLanguage();
  const { long } = useDayNames();
  const wordsOf = useDayWords();
  if (day === null) return <td />;
  const label = String(Number(day.date.slice(8)));
  if (day.kind === undefined) return <td className="weeks__day weeks__day--outside">{label}</td>;
  const number = day.number === undefined ? '' : t('deadlines.dayNumber', { number: day.number });
  const words = [long.format(new Date(day.date)), t(KIND_WORDS[day.kind]), wordsOf(day), number, school ?? ''];
  const spoken = new Set(words.filter((word) => word !== ''));
  const below = day.kind === 'counted' ? '' : wordsOf(day);
  return (
    <td className={`weeks__day weeks__day--${day.kind}${school === undefined ? '' : ' weeks__day--school'}`}>
      <span aria-hidden="true">{label}</span>
      <span className="weeks__name" aria-hidden="true">
        {[number, below].filter((word) => word !== '').join(' ')}
      </span>
      <span className="visually-hidden">{[...spoken].join(', ')}</span>
    </td>
  );
};

interface MonthProps {
  readonly month: CalendarMonth;
  readonly schoolDays: readonly SchoolSpan[];
  readonly describedBy: string;
}

const Month = ({ month: { month, weeks }, schoolDays, describedBy }: MonthProps) => {
  const { t } = useLanguage();
  const { weekday, longWeekday, month: monthName } = useDayNames();
  const name = monthName.format(new Date(`${month}-01`));
  return (
    <table className="weeks" aria-describedby={describedBy}>
      <caption className="weeks__month">
        <span className="visually-hidden">{t('deadlines.calendar')}, </span>
        {name}
      </caption>
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
        {weeks.map(({ number, days }) => (
          <tr key={number}>
            <th scope="row" className="weeks__week">
              <span className="visually-hidden">{t('deadlines.week', { week: number })}</span>
              <span aria-hidden="true">{number}</span>
            </th>
            {days.map((day, column) => (
              <Day
                key={day?.date ?? `${month} ${String(column)}`}
                day={day}
                school={day === null ? undefined : schoolDayName(schoolDays, day.date)}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
};

export interface DayCalendarProps {
  readonly days: readonly WalkedDay[];
  readonly schoolDays: readonly SchoolSpan[];
  readonly dueAt: string;
}

/** The days from start to due, month by month: which count and as which, which do not and why, pauses, extensions, and the school's own days. */
export const DayCalendar = ({ days, schoolDays, dueAt }: DayCalendarProps) => {
  const { t } = useLanguage();
  const id = useId();
  const { long } = useDayNames();
  if (days.length < SHORTEST) return null;
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
      {monthsOf(days).map((month) => (
        <Month key={month.month} month={month} schoolDays={schoolDays} describedBy={id} />
      ))}
      {schoolDays.length === 0 ? null : <p className="soft small weeks__school-note">{t('deadlines.schoolNote')}</p>}
    </div>
  );
};
