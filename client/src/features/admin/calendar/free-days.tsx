import type { CalendarView } from '../../../../../src/contract/wire.ts';
import { useFormat } from '../../../shared/i18n/format.ts';
import { useLanguage, useT } from '../../../shared/i18n/language.tsx';
import { Disclosure } from '../../../shared/ui/disclosure.tsx';
import { type Column, Table } from '../../../shared/ui/table.tsx';

interface FreeDay {
  readonly date: string;
  readonly name: string;
  readonly isOwn: boolean;
}

const daysOf = (days: Readonly<Record<string, string>>, isOwn: boolean): readonly FreeDay[] =>
  Object.entries(days).map(([date, name]) => ({ date, name, isOwn }));

/** 5 January 2026 was a Monday. */
const MONDAY_MS = Date.UTC(2026, 0, 5);

const useWeekdaysOff = ({ workingWeekdays }: CalendarView): string => {
  const { locale } = useLanguage();
  const name = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' });
  const off = [1, 2, 3, 4, 5, 6, 7].filter((weekday) => !workingWeekdays.includes(weekday));
  const names = off.map((weekday) => name.format(MONDAY_MS + (weekday - 1) * 86_400_000));
  return new Intl.ListFormat(locale, { type: 'disjunction' }).format(names);
};

export interface FreeDaysProps {
  readonly calendar: CalendarView;
  /** As they stand in the draft. */
  readonly huvudmanDays: Readonly<Record<string, string>>;
}

/** The days that are free in the running läsår and the next, and why. */
export const FreeDays = ({ calendar, huvudmanDays }: FreeDaysProps) => {
  const t = useT();
  const format = useFormat();
  const weekdaysOff = useWeekdaysOff(calendar);
  const all = [...daysOf(calendar.freeDays, false), ...daysOf(huvudmanDays, true)].sort((a, b) =>
    a.date < b.date ? -1 : 1,
  );
  const columns: readonly Column<FreeDay>[] = [
    { id: 'date', title: t('calendar.date'), isRowHeader: true, cell: ({ date }) => format.day(date) },
    { id: 'name', title: t('calendar.name'), cell: ({ name }) => name },
    {
      id: 'why',
      title: t('calendar.why'),
      cell: ({ isOwn }) => t(isOwn ? 'calendar.whyHuvudman' : 'calendar.whyLaw'),
    },
  ];
  return (
    <div className="stack">
      {calendar.schoolYears.map(({ from, to }, index) => {
        const title = t('calendar.schoolYear', { from: from.slice(0, 4), to: to.slice(0, 4) });
        const rows = all.filter(({ date }) => from <= date && date <= to);
        return (
          <Disclosure key={from} title={title} icon="clock" isOpenFirst={index === 0}>
            <Table caption={title} columns={columns} rows={rows} keyOf={({ date }) => date} />
          </Disclosure>
        );
      })}
      {weekdaysOff === '' ? null : <p className="soft">{t('calendar.weekdaysOff', { days: weekdaysOff })}</p>}
    </div>
  );
};
