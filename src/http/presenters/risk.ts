import type { RiskView } from '../../contract/wire-forecast.ts';
import type { Lang } from '../../domain/explain-deadline.ts';
import type { ProcessDefinition } from '../../engine/process.ts';
import type { DeadlineForecast } from '../../forecast/chance.ts';
import { percentOf, riskLevelOf } from '../../forecast/risk-level.ts';
import { deadlineTitle } from './deadline.ts';

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
  ...(forecast.kind === 'chance' && { percent: percentOf(forecast.chance) }),
  ...(forecast.kind !== 'late' && { basis: { late: forecast.basis.late, similar: forecast.basis.count } }),
});
