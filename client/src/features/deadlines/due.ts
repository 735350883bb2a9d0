import { daysBetween, isMidnight, stockholmDay } from '../../shared/ui/stockholm-day.ts';

const HOUR_MS = 3_600_000;

/** How near a due instant is, as people count: by days of the calendar, by hours within the day. */
export type Due =
  | { readonly kind: 'late'; readonly days: number }
  | { readonly kind: 'lateHours'; readonly hours: number }
  | { readonly kind: 'today' }
  /** A limit in hours: due today at a time of the clock. */
  | { readonly kind: 'todayAt' }
  | { readonly kind: 'tomorrow' }
  | { readonly kind: 'inDays'; readonly days: number };

/**
 * Says how near an instant is at which something is due. The instant itself is excluded: a limit in days is due at the
 * midnight after its last day, and that day is the one people mean.
 */
export const dueOf = (dueAt: string, nowMs: number): Due => {
  const dueMs = Date.parse(dueAt);
  const isByDay = isMidnight(dueMs);
  const days = daysBetween(stockholmDay(nowMs), stockholmDay(dueMs - 1));
  if (nowMs >= dueMs)
    return days === 0 || (!isByDay && nowMs - dueMs < 24 * HOUR_MS)
      ? { kind: 'lateHours', hours: Math.max(1, Math.floor((nowMs - dueMs) / HOUR_MS)) }
      : { kind: 'late', days: -days };
  if (days === 0) return { kind: isByDay ? 'today' : 'todayAt' };
  return days === 1 ? { kind: 'tomorrow' } : { kind: 'inDays', days };
};
