import type { IsoDate } from './clock.ts';
import type { Derivation } from './deadline.ts';

// Without Temporal and without the calendar, so that a browser can ask at no cost.

/** The last day that the limit alone gives; undefined for a limit in hours. */
export const lastDayOfLimit = ({ counted }: Pick<Derivation, 'counted'>): IsoDate | undefined => counted.at(-1);

/** The last day on which it is in time, extensions counted; undefined for a limit in hours that nobody has extended. */
export const lastDayOf = ({
  counted,
  extensions = [],
}: Pick<Derivation, 'counted' | 'extensions'>): IsoDate | undefined =>
  [...counted.slice(-1), ...extensions.map(({ lastDay }) => lastDay)].sort().at(-1);
