import type { z } from 'zod';
import type { statistics as shape } from '../../contract/wire-statistics.ts';
import { addDays, dayOf, endOfDay, startOfDay } from '../../domain/calendar.ts';
import type { Instant, IsoDate } from '../../domain/clock.ts';
import type { Lang } from '../../domain/explain-deadline.ts';
import { isId, type UnitId } from '../../domain/ids.ts';
import type { ProcessDefinition } from '../../engine/process.ts';
import { countPupils } from '../../org/count-pupils.ts';
import { caseScopeOf } from '../../policies/case-scope.ts';
import { may } from '../../policies/may.ts';
import { isOverseer } from '../../policies/role-groups.ts';
import { type CountedQuery, hiddenFrom, readSums } from '../../projections/read-statistics.ts';
import { type CountedProcess, countedProcesses } from '../../statistics/counted-process.ts';
import { MEASURES } from '../../statistics/measures.ts';
import { type Period, parsePeriod, previousOf, yearAt } from '../../statistics/periods.ts';
import { CELL } from '../../statistics/contributions.ts';
import type { MemberCall, MemberHandler } from '../call.ts';
import type { AppDeps } from '../deps.ts';
import { namesIn } from '../presenters/names.ts';
import * as present from '../presenters/statistics.ts';
import { HttpProblem } from '../problems.ts';
import { invalid } from '../refusal-problem.ts';

/** Who asks for what is counted, as a view or as a file. */
export type CountedCall = Pick<MemberCall<'statistics'>, 'person' | 'query' | 'at' | 'lang'>;

/** The one asked for, or the first. @throws HttpProblem `not-found` */
export const countedProcess = (processes: readonly ProcessDefinition[], id: string | undefined): CountedProcess => {
  const counted = countedProcesses(processes);
  const process = id === undefined ? counted[0] : counted.find((one) => one.id === id);
  if (process === undefined) throw new HttpProblem('not-found');
  return process;
};

const nameOf = ({ id, texts }: ProcessDefinition, lang: Lang) => ({ id, title: texts[lang].name });

/** The process that is shown, and those that are counted, for choosing among. */
export const shownProcess = (processes: readonly ProcessDefinition[], shown: ProcessDefinition, lang: Lang) => ({
  process: nameOf(shown, lang),
  processes: countedProcesses(processes).map((one) => nameOf(one, lang)),
});

/** Nothing is older than the law about it. */
const FIRST_YEAR = '1900';

/** @throws HttpProblem for what is no period, and for one before anything could be counted */
const periodAsked = (id: string | undefined, at: Instant): { readonly period: Period; readonly previous: Period } => {
  const period = id === undefined ? yearAt(at) : parsePeriod(id);
  if (period === undefined || period.year < FIRST_YEAR) throw invalid('/period', 'outOfRange');
  return { period, previous: previousOf(period) };
};

/** The end of the day asked for. @throws HttpProblem while it is not over */
const endAsked = (asOf: string | undefined, at: Instant): Instant | undefined => {
  if (asOf === undefined) return undefined;
  if (asOf >= dayOf(at)) throw invalid('/asOf', 'outOfRange');
  return endOfDay(asOf as IsoDate);
};

/** Units that I oversee, or those at and below the one asked for. @throws HttpProblem */
const unitsAsked = (
  { directory }: AppDeps,
  { person, query, at }: CountedCall,
): { readonly units: ReadonlySet<UnitId>; readonly unitId: UnitId | undefined } => {
  const org = directory.org();
  if (!may(person, 'statistics.read', undefined, org, at)) throw new HttpProblem('forbidden');
  if (query.unitId === undefined) {
    const places = org.assignments(person.personId, at).filter(({ role }) => isOverseer(role));
    return { unitId: undefined, units: new Set(places.flatMap(({ unitId }) => org.below(unitId))) };
  }
  const unitId = query.unitId as UnitId;
  if (!isId(unitId) || !may(person, 'statistics.readUnit', { unitId }, org, at)) throw new HttpProblem('not-found');
  return { unitId, units: new Set(org.below(unitId)) };
};

/** Which cases of a process the asker counts, of whatever period; `before`: what had been recorded then. */
export const countableFor = async (deps: AppDeps, call: CountedCall) => {
  const { person, query, at } = call;
  const { directory, projections } = deps;
  const { units, unitId } = unitsAsked(deps, call);
  const process = countedProcess(deps.processes, query.processId);
  const before = endAsked(query.asOf, at);
  const org = directory.org();
  const common: Omit<CountedQuery, 'period'> = {
    ...{ processId: process.id, statistics: process.statistics, units, org, before },
    offices: org.assignments(person.personId, at).filter(({ role }) => isOverseer(role)),
    hidden: await hiddenFrom(projections, caseScopeOf(person, org, at)),
  };
  /** Enrolled when the numbers are known, or so many years of 365 days before. */
  const pupils = (yearsBefore: number) => {
    const knownAt = before ?? at;
    const then = yearsBefore === 0 ? knownAt : startOfDay(addDays(dayOf(knownAt), -365 * yearsBefore));
    return countPupils(directory.people(), units, then);
  };
  const sumsOf = (period: Period) => readSums(projections, { ...common, period });
  return { process, units, unitId, common, pupils, sumsOf };
};

/** What is counted of a period, as the asker may see it. */
export const countedFor = async (deps: AppDeps, call: CountedCall) => {
  const { process, units, unitId, pupils, sumsOf } = await countableFor(deps, call);
  const { period, previous } = periodAsked(call.query.period, call.at);
  const [now, then] = [await sumsOf(period), await sumsOf(previous)];
  return {
    ...{ process, period, previous, now, then, units, unitId, lang: call.lang },
    ...{ pupils: pupils(0), pupilsBefore: pupils(1).all },
  };
};

type Counted = Awaited<ReturnType<typeof countedFor>>;

const unitRows = ({ now, pupils, units }: Counted, nameOf: (unitId: UnitId) => string) => {
  const known = [...units].filter((unitId) => now.units.has(unitId) || pupils.byUnit.has(unitId));
  const rows = known.map((unitId) => {
    const count = (cell: string): number => now.units.get(unitId)?.get(cell) ?? 0;
    const here = pupils.byUnit.get(unitId) ?? 0;
    return {
      ...{ unitId, name: nameOf(unitId), pupils: here, per100: present.per100(count(CELL.opened), here) },
      ...{ opened: count(CELL.opened), open: count(CELL.open) },
      ...{ closed: count(CELL.closed), reopened: count(CELL.reopened) },
    };
  });
  return rows.sort((a, b) => a.name.localeCompare(b.name, 'sv') || (a.unitId < b.unitId ? -1 : 1));
};

/** As it is sent. */
export const statisticsView = (
  deps: AppDeps,
  counted: Counted,
  at: Instant,
  asOf: string | undefined,
): z.input<typeof shape> => {
  const { process, period, previous, now, then, pupils, pupilsBefore, unitId, lang } = counted;
  const names = namesIn(deps.directory, lang);
  const shown = { process, statistics: process.statistics, lang };
  return {
    ...{ at, asOf: asOf ?? null, ...shownProcess(deps.processes, process, lang) },
    unit: unitId === undefined ? null : { unitId, name: names.unit(unitId) },
    period: present.periodView(period),
    previous: present.periodView(previous),
    totals: present.totalsView(now, pupils.all),
    totalsBefore: present.totalsView(then, pupilsBefore),
    trend: present.trendView(period, now, previous, then),
    heatMaps: present.heatMapsView(shown, now),
    funnel: present.funnelView(shown, now),
    leadTimes: present.leadTimesView(shown, now),
    withinPolicy: present.withinPolicyView(shown, now),
    outcomes: present.outcomesView(shown, now),
    dimensions: present.dimensionsView(shown, now),
    units: unitRows(counted, names.unit),
  };
};

/** The cases of a period that I oversee, counted. */
export const statistics =
  (deps: AppDeps): MemberHandler<'statistics'> =>
  async (call) => ({ body: statisticsView(deps, await countedFor(deps, call), call.at, call.query.asOf) });

/** What each number means. */
export const statisticsDefinitions =
  ({ directory }: AppDeps): MemberHandler<'statisticsDefinitions'> =>
  ({ person, at, lang }) => {
    if (!may(person, 'statistics.definitions', undefined, directory.org(), at)) throw new HttpProblem('forbidden');
    return { body: { items: MEASURES.map(({ id, source, [lang]: words }) => ({ id, source, ...words })) } };
  };
