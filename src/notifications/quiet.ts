import { addDays, dayOf, isoWeekday, startOfDay, whyNotWorking } from '../domain/calendar.ts';
import type { Instant, IsoDate } from '../domain/clock.ts';
import type { WorkCalendar } from '../domain/deadline.ts';
import { atHour, hourOf } from '../domain/hour.ts';
import type { UnitId } from '../domain/ids.ts';
import type { Channel, NoticeSettings } from '../domain/notice-settings.ts';

/** By what it is decided when somebody is told. */
export interface Quiet {
  readonly settings: NoticeSettings;
  /** The huvudman's, as it is now. */
  readonly calendar: WorkCalendar;
  /** Skolenheter where the person works. */
  readonly unitIds: readonly UnitId[];
}

/** What is to be told, as far as it decides when. */
export interface NoticeToTime {
  readonly channel: Channel;
  readonly isUrgent: boolean;
  readonly queuedAt: Instant;
}

/** Nobody waits longer, whatever the calendar says. */
const LONGEST_DAYS = 366;
const SATURDAY = 6;

const isWorked = (calendar: WorkCalendar, date: IsoDate): boolean =>
  date < calendar.knownFrom || date > calendar.knownTo
    ? isoWeekday(date) < SATURDAY
    : whyNotWorking(calendar, date) === null;

const isLov = ({ calendar, unitIds }: Quiet, date: IsoDate): boolean => {
  const days = (calendar.schoolDays ?? []).filter(({ kind, from, to }) => kind === 'lov' && from <= date && date <= to);
  return unitIds.length > 0 && unitIds.every((unitId) => days.some((lov) => lov.unitId === unitId));
};

const isQuietDay = (quiet: Quiet, date: IsoDate): boolean =>
  (quiet.settings.quietDays && !isWorked(quiet.calendar, date)) || (quiet.settings.quietLov && isLov(quiet, date));

const isQuietHour = ({ quietHours }: NoticeSettings, hour: number): boolean => {
  if (quietHours === null) return false;
  const { from, to } = quietHours;
  return from < to ? from <= hour && hour < to : from <= hour || hour < to;
};

/** Whether the person is not to be disturbed at the moment. */
export const isQuiet = (quiet: Quiet, at: Instant): boolean =>
  isQuietDay(quiet, dayOf(at)) || isQuietHour(quiet.settings, hourOf(at));

/** Quiet ends at a midnight or at the hour that the person has chosen, nowhere else. */
const endsOf = ({ settings }: Quiet, date: IsoDate): readonly Instant[] =>
  settings.quietHours === null ? [startOfDay(date)] : [startOfDay(date), atHour(date, settings.quietHours.to)];

const daysFrom = (date: IsoDate): readonly IsoDate[] =>
  Array.from({ length: LONGEST_DAYS }, (_, days) => addDays(date, days));

/** The first moment from `at` on (included) at which the person may be disturbed. */
export const nextLoud = (quiet: Quiet, at: Instant): Instant => {
  if (!isQuiet(quiet, at)) return at;
  for (const date of daysFrom(dayOf(at)))
    for (const end of endsOf(quiet, date)) if (end >= at && !isQuiet(quiet, end)) return end;
  return at;
};

/** The first hour of the digest from `at` on (included), on a day that is not quiet. The person chose it: it may lie in quiet hours. */
const nextDigest = (quiet: Quiet, digestHour: number, at: Instant): Instant => {
  for (const date of daysFrom(dayOf(at))) {
    const hour = atHour(date, digestHour);
    if (hour >= at && !isQuietDay(quiet, date)) return hour;
  }
  return at;
};

const isSameHour = (one: Instant, other: Instant): boolean =>
  dayOf(one) === dayOf(other) && hourOf(one) === hourOf(other);

/** Whether it goes into the mail of the day. */
export const isForDigest = (
  { digestHour }: NoticeSettings,
  { channel, isUrgent }: Omit<NoticeToTime, 'queuedAt'>,
): boolean => channel === 'mail' && !isUrgent && digestHour !== null;

/** When it is to be sent: `now`, or later. What is urgent, at once. A digest that was missed comes when it disturbs nobody. */
export const sendAt = (quiet: Quiet, told: NoticeToTime, now: Instant): Instant => {
  if (told.isUrgent) return now;
  const { digestHour } = quiet.settings;
  if (digestHour === null || !isForDigest(quiet.settings, told)) return nextLoud(quiet, now);
  // Queued by a clock that stood too late, it waits for no day that is far off.
  const queuedAt = told.queuedAt < now ? told.queuedAt : now;
  const digestAt = nextDigest(quiet, digestHour, queuedAt);
  if (digestAt > now) return digestAt;
  return isSameHour(digestAt, now) ? now : nextLoud(quiet, now);
};
