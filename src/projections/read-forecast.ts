import type { Instant } from '../domain/clock.ts';
import type { UnitId } from '../domain/ids.ts';
import { byRisk, type DeadlineForecast, forecastOf, riskiest } from '../forecast/chance.ts';
import type { CaseScope } from '../policies/case-scope.ts';
import { byOffice } from './audience.ts';
import type { CaseDoc } from './case-doc.ts';
import { listCases } from './case-queries.ts';
import { type AskEvidence, evidenceFrom, watchedIn } from './outcomes.ts';
import type { ProjectionReader } from './store.ts';

/** So many open cases are weighed, the nearest due first. */
export const MOST_WEIGHED = 500;

/** An open case with the one of its deadlines that is the most likely to be late. */
export interface CaseForecast {
  readonly doc: CaseDoc;
  readonly risk: DeadlineForecast;
}

/** Cases by risk; `isCut` when there are more than were weighed. */
export interface Forecasts {
  readonly cases: readonly CaseForecast[];
  readonly isCut: boolean;
}

/** Of what, and when. */
export interface ForecastQuery {
  readonly unitId?: UnitId | undefined;
  readonly at: Instant;
  /** Whether everybody who may read the case may know of the deadline. */
  readonly isShown: (processId: string, ruleId: string) => boolean;
}

const riskOf = async (
  reader: ProjectionReader,
  ask: AskEvidence,
  { caseId, processId, unitId }: CaseDoc,
  { at, isShown }: ForecastQuery,
): Promise<DeadlineForecast | undefined> => {
  const shown = Object.values(await watchedIn(reader, caseId)).filter(({ ruleId }) => isShown(processId, ruleId));
  return riskiest(
    await Promise.all(
      shown.map(async ({ ruleId, startsAt, dueAt }) => ({
        ruleId,
        dueAt,
        forecast: forecastOf(await ask(processId, ruleId, unitId), { startsAt, dueAt }, at),
      })),
    ),
  );
};

/**
 * Open cases that the scope's person oversees by office, none of whose deadlines has passed, by risk. Costs the cases weighed, at most
 * {@link MOST_WEIGHED}, for chances change by the hour and cannot be kept.
 */
export const readForecasts = async (
  reader: ProjectionReader,
  scope: CaseScope,
  query: ForecastQuery,
): Promise<Forecasts> => {
  const { unitId } = query;
  const { rows, next } = await listCases(reader, byOffice(scope), { view: 'running', unitId, limit: MOST_WEIGHED });
  const ask = evidenceFrom(reader);
  const weighed = await Promise.all(rows.map(async (doc) => ({ doc, risk: await riskOf(reader, ask, doc, query) })));
  const cases = weighed.flatMap(({ doc, risk }) => (risk === undefined ? [] : [{ doc, risk }]));
  return { cases: cases.sort((a, b) => byRisk(a.risk, b.risk)), isCut: next !== undefined };
};
