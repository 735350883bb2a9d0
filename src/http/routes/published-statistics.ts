import type { PublishedStatistics } from '../../contract/wire-statistics.ts';
import type { Instant } from '../../domain/clock.ts';
import type { Lang } from '../../domain/explain-deadline.ts';
import { may } from '../../policies/may.ts';
import { isYear, publishedYears, readPublished } from '../../projections/read-published.ts';
import { type CountedProcess, countedProcesses } from '../../statistics/counted-process.ts';
import type { PublishedTables } from '../../statistics/publish.ts';
import { type PublishedHalf, publishedHalves, SMALLEST } from '../../statistics/publishable.ts';
import type { MemberHandler } from '../call.ts';
import type { AppDeps } from '../deps.ts';
import { namesIn } from '../presenters/names.ts';
import { publishedTablesView } from '../presenters/published-statistics.ts';
import { HttpProblem } from '../problems.ts';
import { countedProcess, processView } from './statistics.ts';

/** Tables are worked out once: asked anew they are the same. */
export type PublishedCache = Map<string, Promise<PublishedTables>>;

const tablesOf = (
  deps: AppDeps,
  cache: PublishedCache,
  process: CountedProcess,
  { year, threshold, halves, at }: { year: string; threshold: number; halves: readonly PublishedHalf[]; at: Instant },
): Promise<PublishedTables> => {
  const key = [process.id, year, halves.length, threshold].join('|');
  const work = async (): Promise<PublishedTables> => {
    await deps.relay.caughtUp(); // what is published must stand on everything that was known
    const top = deps.directory.huvudman()?.unitId;
    const units = top === undefined ? [] : deps.directory.org().below(top);
    const { id: processId, statistics } = process;
    return readPublished(deps.projections, { processId, statistics, year, units, threshold, at });
  };
  const known = cache.get(key) ?? work();
  cache.set(key, known);
  known.catch(() => cache.delete(key));
  return known;
};

/** What is published of a process, in words; undefined for what is not published. @throws HttpProblem `not-found` for a process that is not counted */
export const publishedView = async (
  deps: AppDeps,
  cache: PublishedCache,
  { processId, year, at, lang }: { processId?: string | undefined; year?: string | undefined; at: Instant; lang: Lang },
): Promise<PublishedStatistics | undefined> => {
  const process = countedProcess(deps.processes, processId);
  const years = await publishedYears(deps.projections, process.id, at);
  const wanted = year ?? years[0];
  if (wanted === undefined || !isYear(wanted) || !years.includes(wanted)) return undefined;
  const halves = publishedHalves(wanted, at);
  const threshold = SMALLEST;
  const published = await tablesOf(deps, cache, process, { year: wanted, threshold, halves, at });
  return {
    ...{ version: 1, process: processView(process, lang), year: wanted, years: [...years], threshold },
    processes: countedProcesses(deps.processes).map((one) => processView(one, lang)),
    halves: halves.map(({ half, period, asOf }) => ({ half, from: period.from, to: period.to, asOf })),
    ...publishedTablesView(process, lang, namesIn(deps.directory, lang), published),
  };
};

/** What is published of a läsår, for the nämnd and for who oversees. */
export const publishedStatistics = (deps: AppDeps): MemberHandler<'publishedStatistics'> => {
  const cache: PublishedCache = new Map();
  return async ({ person, query, at, lang }) => {
    if (!may(person, 'statistics.published', undefined, deps.directory.org(), at)) throw new HttpProblem('forbidden');
    const hasReport = may(person, 'statistics.report', undefined, deps.directory.org(), at);
    const view = await publishedView(deps, cache, { ...query, at, lang });
    if (view === undefined) throw new HttpProblem('not-found');
    return { body: { ...view, hasReport } };
  };
};
