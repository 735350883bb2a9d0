import { dayOf, daysBetween } from '../../domain/calendar.ts';
import type { Instant } from '../../domain/clock.ts';
import { isId, type UnitId } from '../../domain/ids.ts';
import { caseScopeOf } from '../../policies/case-scope.ts';
import { may } from '../../policies/may.ts';
import { listCases } from '../../projections/case-queries.ts';
import { readNamndBoard } from '../../projections/namnd-board.ts';
import { readBoard } from '../../projections/read-board.ts';
import type { MemberCall, MemberHandler } from '../call.ts';
import type { AppDeps } from '../deps.ts';
import { caseRow } from '../presenters/case-row.ts';
import { namesIn } from '../presenters/names.ts';
import { HttpProblem } from '../problems.ts';

/** Cases shown below the counts. */
const CASES_SHOWN = 50;

/** The unit to which a board is narrowed. @throws HttpProblem `forbidden` for who oversees nothing, `not-found` for a unit that is not theirs */
export const unitAsked = (
  { directory }: AppDeps,
  { person, query, at }: Pick<MemberCall<'board' | 'forecast'>, 'person' | 'query' | 'at'>,
): UnitId | undefined => {
  const org = directory.org();
  if (!may(person, 'board.read', undefined, org, at)) throw new HttpProblem('forbidden');
  if (query.unitId === undefined) return undefined;
  const unitId = query.unitId as UnitId;
  if (!isId(unitId) || !may(person, 'board.readUnit', { unitId }, org, at)) throw new HttpProblem('not-found');
  return unitId;
};

/** Every open case that I oversee, counted; the most urgent ones below. */
export const board =
  (deps: AppDeps): MemberHandler<'board'> =>
  async (call) => {
    const { person, at, lang } = call;
    const unitId = unitAsked(deps, call);
    const scope = caseScopeOf(person, deps.directory.org(), at);
    const names = namesIn(deps.directory, lang);
    const counts = await readBoard(deps.projections, scope, { unitId, at });
    const { rows } = await listCases(deps.projections, scope, { view: 'open', unitId, limit: CASES_SHOWN });
    return {
      body: {
        at,
        total: counts.total,
        ages: [...counts.ages],
        states: [...counts.states],
        units: counts.units.map((unit) => ({ ...unit, name: names.unit(unit.unitId) })),
        cases: await Promise.all(rows.map((doc) => caseRow({ ...deps, scope, at, names }, doc))),
      },
    };
  };

const daysSince = (from: Instant, to: Instant): number => Math.max(0, daysBetween(dayOf(from), dayOf(to)));

/** What is much too late: unit and age, no case, no person. */
export const namndBoard =
  (deps: AppDeps): MemberHandler<'namndBoard'> =>
  async ({ person, at, lang }) => {
    const { directory, projections } = deps;
    const top = directory.huvudman()?.unitId;
    if (top === undefined || !may(person, 'board.namnd', undefined, directory.org(), at))
      throw new HttpProblem('forbidden');
    const { items, total } = await readNamndBoard(projections, top);
    const names = namesIn(directory, lang);
    const shown = items.map(({ unitId, processId, openedAt, dueAt }) => ({
      unitName: names.unit(unitId),
      processId,
      ageDays: daysSince(openedAt, at),
      lateDays: dueAt === undefined ? 0 : daysSince(dueAt, at),
    }));
    return { body: { at, items: shown, total } };
  };
