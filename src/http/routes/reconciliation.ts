import type { Instant } from '../../domain/clock.ts';
import type { UnitId } from '../../domain/ids.ts';
import { caseScopeOf } from '../../policies/case-scope.ts';
import { may } from '../../policies/may.ts';
import { isOverseer } from '../../policies/role-groups.ts';
import { openFindings } from '../../projections/findings.ts';
import { readEntries, type ReconciliationQuery } from '../../projections/read-reconciliation.ts';
import { hiddenFrom } from '../../projections/read-statistics.ts';
import type { Entry } from '../../reconciliation/account.ts';
import { type DayCounts, isEven, type Reconciled, reconcile } from '../../reconciliation/reconcile.ts';
import { countedProcesses } from '../../statistics/counted-process.ts';
import { parsePeriod, type Period, yearAt } from '../../statistics/periods.ts';
import { isCountedFrom } from '../../statistics/sight.ts';
import type { MemberCall, MemberHandler } from '../call.ts';
import type { AppDeps } from '../deps.ts';
import { namesIn } from '../presenters/names.ts';
import { HttpProblem } from '../problems.ts';
import { invalid } from '../refusal-problem.ts';
import { overseen } from '../overseen.ts';

/** Days that one answer holds. */
const MOST_DAYS = 2000;

const periodAsked = (id: string | undefined, at: Instant): Period => {
  const period = id === undefined ? yearAt(at) : parsePeriod(id);
  if (period === undefined) throw invalid('/period', 'outOfRange');
  return period;
};

const reconciled = async (
  { projections, processes }: AppDeps,
  query: Omit<ReconciliationQuery, 'counted'>,
): Promise<Reconciled> => {
  const counted = new Map(countedProcesses(processes).map(({ id, statistics }) => [id, statistics]));
  const entries: Entry[] = [];
  for await (const entry of readEntries(projections, { ...query, counted })) entries.push(entry);
  return reconcile(entries);
};

/** Those that do not add up are told whatever else is left out. */
const shownOf = (days: readonly DayCounts[]): readonly DayCounts[] => {
  if (days.length <= MOST_DAYS) return days;
  const first = days.filter(({ counts }) => !isEven(counts));
  return [...first, ...days.filter(({ counts }) => isEven(counts))].slice(0, MOST_DAYS);
};

const periodView = ({ id, from, to }: Period) => ({ id, from, to });

const seenFrom = ({ directory }: AppDeps, { person, at }: Pick<MemberCall<'reconciliation'>, 'person' | 'at'>) => {
  const org = directory.org();
  const offices = org.assignments(person.personId, at).filter(({ role }) => isOverseer(role));
  return (sight: string, unitId: UnitId): boolean => isCountedFrom(offices, sight, org.path(unitId));
};

/** What was reported, by unit and day, and where it is: of what I oversee. Costs the cases of the period there. */
export const reconciliation =
  (deps: AppDeps): MemberHandler<'reconciliation'> =>
  async (call) => {
    const { person, query, at, lang } = call;
    const { units, unitId } = overseen(deps, call, 'reconciliation');
    const period = periodAsked(query.period, at);
    const hidden = await hiddenFrom(deps.projections, caseScopeOf(person, deps.directory.org(), at));
    const { totals, days } = await reconciled(deps, { units, period, hidden, isSeen: seenFrom(deps, call) });
    const names = namesIn(deps.directory, lang);
    return {
      body: {
        ...{ at, period: periodView(period), totals, isWhole: days.length <= MOST_DAYS },
        unit: unitId === undefined ? null : { unitId, name: names.unit(unitId) },
        days: shownOf(days).map((one) => ({ ...one, unitName: names.unit(one.unitId) })),
      },
    };
  };

/** The sums of the whole, of all processes together. */
export const wholeTotals = async (deps: AppDeps, period: Period) => {
  const top = deps.directory.huvudman()?.unitId;
  const units = new Set(top === undefined ? [] : deps.directory.org().below(top));
  const { totals } = await reconciled(deps, { units, period, hidden: new Set(), isSeen: () => true });
  const { reported, missing, surplus } = totals;
  return { reported, missing, surplus };
};

/** How many were reported in all, and how many are not accounted for. */
export const reconciliationTotals =
  (deps: AppDeps): MemberHandler<'reconciliationTotals'> =>
  async ({ person, query, at }) => {
    if (!may(person, 'reconciliation.totals', undefined, deps.directory.org(), at)) throw new HttpProblem('forbidden');
    const period = periodAsked(query.period, at);
    return { body: { at, period: periodView(period), ...(await wholeTotals(deps, period)) } };
  };

/** What the sweep has found that does not add up. */
export const lost =
  (deps: AppDeps): MemberHandler<'lost'> =>
  async ({ person, at, lang }) => {
    const { directory, projections } = deps;
    if (!may(person, 'reconciliation.lost', undefined, directory.org(), at)) throw new HttpProblem('forbidden');
    const names = namesIn(directory, lang);
    const items = (await openFindings(projections, 'lost')).flatMap(
      ({ unitId, day, missing = 0, surplus = 0, at: foundAt }) =>
        day === undefined ? [] : [{ unitId, unitName: names.unit(unitId), day, missing, surplus, foundAt }],
    );
    return { body: { items } };
  };
