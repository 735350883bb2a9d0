import { isId, type UnitId } from '../../domain/ids.ts';
import { caseScopeOf } from '../../policies/case-scope.ts';
import { may } from '../../policies/may.ts';
import { listCases } from '../../projections/case-queries.ts';
import type { MemberCall, MemberHandler } from '../call.ts';
import { cursorProblem } from '../cursor-problem.ts';
import type { AppDeps } from '../deps.ts';
import { caseRow } from '../presenters/case-row.ts';
import { namesIn } from '../presenters/names.ts';
import { HttpProblem } from '../problems.ts';
import { invalid } from '../refusal-problem.ts';

const queryOf = ({ query: { unitId, ...query } }: MemberCall<'cases'>) => {
  if (unitId !== undefined && !isId(unitId)) throw invalid('/unitId', 'unknownUnit');
  return { ...query, unitId: unitId as UnitId | undefined };
};

/** A page of cases by due: those that policy lets me see, and no other. */
export const cases =
  (deps: AppDeps): MemberHandler<'cases'> =>
  async (call) => {
    const { person, at, lang } = call;
    const org = deps.directory.org();
    if (!may(person, 'case.list', undefined, org, at)) throw new HttpProblem('forbidden');
    const scope = caseScopeOf(person, org, at);
    const { rows, next } = await listCases(deps.projections, scope, queryOf(call)).catch(cursorProblem);
    const row = { ...deps, scope, at, names: namesIn(deps.directory, lang) };
    const items = await Promise.all(rows.map((doc) => caseRow(row, doc)));
    return { body: { items, ...(next !== undefined && { next }) } };
  };
