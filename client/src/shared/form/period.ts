import { plusDays } from '../ui/stockholm-day.ts';
import { instantOfLocal } from '../ui/stockholm-time.ts';

const startOf = (date: string): string => instantOfLocal({ date, time: '00:00' });

/** A period by its first and last day (both included), as the API takes it: from the start of the first to the start of the day after the last. Empty days are left open. */
export const periodOf = (firstDay: string, lastDay: string): { readonly from?: string; readonly to?: string } => ({
  ...(firstDay === '' ? {} : { from: startOf(firstDay) }),
  ...(lastDay === '' ? {} : { to: startOf(plusDays(lastDay, 1)) }),
});
