import type { Limit } from '../domain/deadline.ts';

/** Longest stretch, in hours, from any start to the end of the n-th day after: a whole day more, and one hour when winter time begins. */
const longestHours = (days: number): number => (days + 1) * 24 + 1;
/** Shortest stretch, in hours, from any start to the end of the n-th day after: from midnight's edge, and an hour lost to summer time. */
const shortestHours = (days: number): number => days * 24 - 1;

const daysOf = ({ amount, unit }: Limit): number => (unit === 'sameDay' ? 0 : amount);

/**
 * Whether a limit never ends later than another, whatever day it starts on. Working days are at least as long as calendar days
 * and have no longest length, so they are never shown to be shorter than anything but working days.
 */
export const isNeverLater = (limit: Limit, than: Limit): boolean => {
  if (limit.unit === than.unit) return limit.amount <= than.amount;
  if (limit.unit === 'workingDay') return false;
  if (limit.unit === 'hour') return than.unit !== 'sameDay' && limit.amount <= shortestHours(than.amount);
  if (than.unit === 'hour') return longestHours(daysOf(limit)) <= than.amount;
  return daysOf(limit) <= daysOf(than);
};
