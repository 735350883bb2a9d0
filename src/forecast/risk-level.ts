import type { Forecast } from './chance.ts';

/** From so many percent, as they are said, the risk is called high, and raised. */
const HIGH = 50;
const RAISED = 20;

/** A chance in percent, to the nearest five, 5–95: more would say more than is known. */
export const percentOf = (chance: number): number => Math.min(95, Math.max(5, Math.round(chance * 20) * 5));

/** The word for a forecast. By the percent that is said, so that word and number never disagree. */
export const riskLevelOf = (forecast: Forecast): Exclude<Forecast['kind'], 'chance'> | 'high' | 'raised' | 'low' => {
  if (forecast.kind !== 'chance') return forecast.kind;
  const percent = percentOf(forecast.chance);
  if (percent >= HIGH) return 'high';
  return percent >= RAISED ? 'raised' : 'low';
};
