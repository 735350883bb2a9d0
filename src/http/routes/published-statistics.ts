import type { PublishedStatistics } from '../../contract/wire-statistics.ts';
import type { Instant } from '../../domain/clock.ts';
import type { Lang } from '../../domain/explain-deadline.ts';
import { may } from '../../policies/may.ts';
import { isYear, publishedYears, readPublished } from '../../projections/read-published.ts';
import type { CountedProcess } from '../../statistics/counted-process.ts';
import type { PublishedTables } from '../../statistics/publish.ts';
import { publishedHalves, SMALLEST } from '../../statistics/publishable.ts';
import type { MemberHandler } from '../call.ts';
import type { AppDeps } from '../deps.ts';
import { keptTables, type TablesQuery } from '../kept-tables.ts';
import { namesIn } from '../presenters/names.ts';
import { publishedTablesView } from '../presenters/published-statistics.ts';
import { HttpProblem } from '../problems.ts';
import { countedProcess, shownProcess } from './statistics.ts';

const tablesOf = (
  deps: AppDeps,
  { id: processId, statistics }: CountedProcess,
  query: Omit<TablesQuery, 'processId'> & { readonly at: Instant },
): Promise<PublishedTables> =>
  keptTables(deps.publishedTables, { ...query, processId }, async () => {
    await deps.relay.caughtUp(); // what is published must stand on everything that was known
    const top = deps.directory.huvudman()?.unitId;
    const units = top === undefined ? [] : deps.directory.org().below(top);
    return readPublished(deps.projections, { ...query, processId, statistics, units });
  });

/** What is published of a process, in words; undefined for what is not published. @throws HttpProblem `not-found` for a process that is not counted */
export const publishedView = async (
  deps: AppDeps,
  { processId, year, at, lang }: { processId?: string | undefined; year?: string | undefined; at: Instant; lang: Lang },
): Promise<PublishedStatistics | undefined> => {
  const process = countedProcess(deps.processes, processId);
  const years = await publishedYears(deps.projections, process.id, at);
  const wanted = year ?? years[0];
  if (wanted === undefined || !isYear(wanted) || !years.includes(wanted)) return undefined;
  const halves = publishedHalves(wanted, at);
  const threshold = SMALLEST;
  const published = await tablesOf(deps, process, { year: wanted, threshold, halves, at });
  return {
    ...{ version: 1, ...shownProcess(deps.processes, process, lang), year: wanted, years: [...years], threshold },
    halves: halves.map(({ half, period, asOf }) => ({ half, from: period.from, to: period.to, asOf })),
    ...publishedTablesView(process, lang, namesIn(deps.directory, lang), published),
  };
};

/** What is published of a läsår, for the nämnd and for who oversees. */
export const publishedStatistics =
  (deps: AppDeps): MemberHandler<'publishedStatistics'> =>
  async ({ person, query, at, lang }) => {
    if (!may(person, 'statistics.published', undefined, deps.directory.org(), at)) throw new HttpProblem('forbidden');
    const hasReport = may(person, 'statistics.report', undefined, deps.directory.org(), at);
    const view = await publishedView(deps, { ...query, at, lang });
    if (view === undefined) throw new HttpProblem('not-found');
    return { body: { ...view, hasReport } };
  };
