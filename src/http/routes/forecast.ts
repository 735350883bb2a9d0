import type { z } from 'zod';
import type { forecastBoard } from '../../contract/wire.ts';
import { RISK_LEVELS } from '../../contract/wire-forecast.ts';
import { riskLevelOf } from '../../forecast/risk-level.ts';
import { caseScopeOf } from '../../policies/case-scope.ts';
import { type CaseForecast, readForecasts } from '../../projections/read-forecast.ts';
import type { MemberHandler } from '../call.ts';
import type { AppDeps } from '../deps.ts';
import { caseRow } from '../presenters/case-row.ts';
import { namesIn } from '../presenters/names.ts';
import { isDeadlineOfAll } from '../../policies/reader.ts';
import { riskView } from '../presenters/risk.ts';
import { unitAsked } from './boards.ts';

/** Cases shown of those weighed. */
const CASES_SHOWN = 50;

type Answer = z.infer<typeof forecastBoard>;

const byDue = (a: CaseForecast, b: CaseForecast): number => (a.risk.dueAt < b.risk.dueAt ? -1 : 1);

const levelsOf = (cases: readonly CaseForecast[]): Answer['levels'] => {
  const each = cases.map(({ risk }) => riskLevelOf(risk.forecast));
  return RISK_LEVELS.map((level) => ({ level, open: each.filter((one) => one === level).length }));
};

/** Open cases that I oversee by how likely they are to be late, each with the step that will be. */
export const forecast =
  (deps: AppDeps): MemberHandler<'forecast'> =>
  async (call) => {
    const { person, at, lang, query } = call;
    const unitId = unitAsked(deps, call);
    const processOf = (processId: string) => deps.processes.findLast(({ id }) => id === processId);
    const isShown = (processId: string, ruleId: string): boolean => {
      const process = processOf(processId);
      return process !== undefined && isDeadlineOfAll(process, ruleId);
    };
    const scope = caseScopeOf(person, deps.directory.org(), at);
    const { cases, isCut } = await readForecasts(deps.projections, scope, { unitId, at, isShown });
    const { level, order } = query;
    const wanted = cases.filter(({ risk }) => level === undefined || riskLevelOf(risk.forecast) === level);
    const shown = (order === 'due' ? wanted.toSorted(byDue) : wanted).slice(0, CASES_SHOWN);
    const rowDeps = { ...deps, scope, at, names: namesIn(deps.directory, lang) };
    const items = shown.map(async ({ doc, risk }) => ({
      case: await caseRow(rowDeps, doc),
      risk: riskView(processOf(doc.processId), risk, lang),
    }));
    const body = { at, weighed: cases.length, isCut, wanted: wanted.length, levels: levelsOf(cases) };
    return { body: { ...body, items: await Promise.all(items) } };
  };
