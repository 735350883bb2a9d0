import type { RiskLevel, RiskView } from '../../contract/wire-forecast.ts';
import type { Lang } from '../../domain/explain-deadline.ts';
import type { ProcessDefinition } from '../../engine/process.ts';
import type { DeadlineForecast, Forecast } from '../../forecast/chance.ts';
import { deadlineTitle } from './deadline.ts';

const HIGH = 0.5;
const RAISED = 0.2;

/** The words that a forecast is given. */
export const riskLevelOf = (forecast: Forecast): RiskLevel => {
  if (forecast.kind !== 'chance') return forecast.kind;
  if (forecast.chance >= HIGH) return 'high';
  return forecast.chance >= RAISED ? 'raised' : 'low';
};

/** To the nearest five, 5–95: more would say more than is known. */
const roundPercent = (chance: number): number => Math.min(95, Math.max(5, Math.round(chance * 20) * 5));

/** How likely a deadline is to end late. */
export const riskView = (
  process: ProcessDefinition | undefined,
  { ruleId, dueAt, forecast }: DeadlineForecast,
  lang: Lang,
): RiskView => ({
  ruleId,
  title: process === undefined ? ruleId : deadlineTitle(process, ruleId, lang),
  dueAt,
  level: riskLevelOf(forecast),
  ...(forecast.kind === 'chance' && { percent: roundPercent(forecast.chance) }),
  ...(forecast.kind !== 'late' && { basis: { late: forecast.basis.late, similar: forecast.basis.count } }),
});
