import { SMALLEST } from '../statistics/publishable.ts';

/** The number, or null when it is so small that somebody could be told from it. None is told: it is nobody. No sums stand beside. */
export const tellable = (count: number): number | null => (count > 0 && count < SMALLEST ? null : count);
