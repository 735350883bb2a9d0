import type { Instant } from '../../domain/clock.ts';
import { caseScopeOf } from '../../policies/case-scope.ts';
import { may } from '../../policies/may.ts';
import { isOverseer } from '../../policies/role-groups.ts';
import { openFindings } from '../../projections/findings.ts';
import { readEntries, type ReconciliationQuery } from '../../projections/read-reconciliation.ts';
import { hiddenFrom } from '../../projections/read-statistics.ts';
import type { Entry } from '../../reconciliation/account.ts';
import { type DayCounts, isEven, type Reconciled, reconcile } from '../../reconciliation/reconcile.ts';
import { countedById } from '../../statistics/counted-process.ts';
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
  const counted = countedById(processes);
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

/** What the asker may count. */
const asSeen = async (
  { directory, projections }: AppDeps,
  { person, at }: Pick<MemberCall<'reconciliation'>, 'person' | 'at'>,
): Promise<Pick<ReconciliationQuery, 'isSeen' | 'hidden'>> => {
  const org = directory.org();
  const offices = org.assignments(person.personId, at).filter(({ role }) => isOverseer(role));
  return {
    hidden: await hiddenFrom(projections, caseScopeOf(person, org, at)),
    isSeen: (sight, unitId) => isCountedFrom(offices, sight, org.path(unitId)),
  };
};

/** What was reported, by unit and day, and where it is: of what I oversee. Costs the cases of the period there. */
export const reconciliation =
  (deps: AppDeps): MemberHandler<'reconciliation'> =>
  async (call) => {
    const { query, at, lang } = call;
    const { units, unitId } = overseen(deps, call, 'reconciliation');
    const period = periodAsked(query.period, at);
    const { totals, days } = await reconciled(deps, { units, period, ...(await asSeen(deps, call)) });
    const names = namesIn(deps.directory, lang);
    return {
      body: {
        ...{ at, period: periodView(period), totals, isWhole: days.length <= MOST_DAYS },
        unit: unitId === undefined ? null : { unitId, name: names.unit(unitId) },
        days: shownOf(days).map((one) => ({ ...one, unitName: names.unit(one.unitId) })),
      },
    };
  };

/** How many of the whole are not accounted for, of all processes together; never how many there are: less what is published that would tell of those that are kept from a school. */
export const wholeTotals = async (deps: AppDeps, period: Period) => {
  const top = deps.directory.huvudman()?.unitId;
  const units = new Set(top === undefined ? [] : deps.directory.org().below(top));
  const { totals } = await reconciled(deps, { units, period, hidden: new Set(), isSeen: () => true });
  const { missing, surplus } = totals;
  return { missing, surplus };
};

/** How many of all that was reported are not accounted for. */
export const reconciliationTotals =
  (deps: AppDeps): MemberHandler<'reconciliationTotals'> =>
  async ({ person, query, at }) => {
    if (!may(person, 'reconciliation.totals', undefined, deps.directory.org(), at)) throw new HttpProblem('forbidden');
    const period = periodAsked(query.year, at);
    return { body: { at, period: periodView(period), ...(await wholeTotals(deps, period)) } };
  };

/** What the sweep has found, wherever it is. */
const foundLost = async ({ projections }: AppDeps) =>
  (await openFindings(projections, 'lost')).flatMap(({ unitId, day, missing = 0, surplus = 0, at: foundAt }) =>
    day === undefined ? [] : [{ unitId, day, missing, surplus, foundAt }],
  );

/** What does not add up now in this läsår at the units that I oversee, as I count. */
const ownLost = async (deps: AppDeps, call: MemberCall<'lost'>) => {
  const { units } = overseen(deps, { ...call, query: {} }, 'reconciliation');
  const { days } = await reconciled(deps, { units, period: yearAt(call.at), ...(await asSeen(deps, call)) });
  return days
    .filter(({ counts }) => !isEven(counts))
    .map(({ unitId, day, counts: { missing, surplus } }) => ({ unitId, day, missing, surplus, foundAt: call.at }));
};

/** What does not add up: for who looks after the whole as the sweep has found it, for others as it is. */
export const lost =
  (deps: AppDeps): MemberHandler<'lost'> =>
  async (call) => {
    const { person, at, lang } = call;
    const org = deps.directory.org();
    if (!may(person, 'reconciliation.lost', undefined, org, at)) throw new HttpProblem('forbidden');
    const isAnywhere = may(person, 'reconciliation.lostAnywhere', undefined, org, at);
    const items = isAnywhere ? await foundLost(deps) : await ownLost(deps, call);
    const names = namesIn(deps.directory, lang);
    return { body: { items: items.map((one) => ({ ...one, unitName: names.unit(one.unitId) })) } };
  };
