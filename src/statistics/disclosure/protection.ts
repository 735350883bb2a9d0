import type { Cell } from './cells.ts';
import { DEFAULT_THRESHOLD, type Options } from './family.ts';

/** What must stay possible of a cell, as far as anybody can know: `lowest … highest`, its own count among them. */
export interface Range {
  readonly lowest: number;
  readonly highest: number;
}

export interface Rule {
  readonly threshold: number;
  readonly isZeroSmall: boolean;
}

/** @throws RangeError when the threshold is not a whole number of 2 or more */
export const ruleOf = ({ threshold = DEFAULT_THRESHOLD, zeros = 'show' }: Options): Rule => {
  if (!Number.isSafeInteger(threshold) || threshold < 2) throw new RangeError(`${threshold} is no threshold`);
  return { threshold, isZeroSmall: zeros === 'withhold' };
};

/** Whether it may not be told by itself: too few are counted, or what they are seen against is too few. */
export const isSmall = ({ count, population, isImpossible }: Cell, { threshold, isZeroSmall }: Rule): boolean => {
  if (isImpossible) return false;
  if (population !== undefined && population > 0 && population < threshold) return true;
  return count < threshold && (count > 0 || isZeroSmall);
};

/**
 * What must stay possible of a small cell: every number that makes a cell small, from 1, or from 0 where a zero is small. Of a large count over few
 * people, which is small by them, as many numbers up to its own.
 */
export const rangeOf = (count: number, { threshold, isZeroSmall }: Rule): Range => {
  const floor = isZeroSmall ? 0 : 1;
  const lowest = count < threshold ? floor : Math.max(floor, count - (threshold - 1));
  return { lowest: Math.min(count, lowest), highest: Math.max(count, threshold - 1) };
};
