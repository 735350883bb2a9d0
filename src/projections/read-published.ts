import type { Instant } from '../domain/clock.ts';
import type { UnitId } from '../domain/ids.ts';
import type { ProcessStatistics } from '../engine/process-statistics.ts';
import { type PublishedTables, publishTables } from '../statistics/publish.ts';
import { createPublishable, publishedHalves } from '../statistics/publishable.ts';
import { parsePeriod, previousOf, yearAt } from '../statistics/periods.ts';
import { factsOf } from './read-statistics.ts';
import { COUNTED, CUBE, monthGroup } from './statistics-doc.ts';
import type { ProjectionReader } from './store.ts';

/** So many läsår back can be asked for. */
const MOST_YEARS = 10;

/** Which tables. */
export interface PublishedQuery {
  readonly processId: string;
  readonly statistics: ProcessStatistics;
  readonly year: string;
  /** Every unit of the huvudman. */
  readonly units: Iterable<UnitId>;
  readonly threshold: number;
  readonly at: Instant;
}

/** What is published of a läsår: from the facts, as of fixed days, so that it is the same whenever it is asked. Costs the cases of the läsår. */
export const readPublished = async (reader: ProjectionReader, query: PublishedQuery): Promise<PublishedTables> => {
  const { processId, statistics, year, units, threshold, at } = query;
  const halves = publishedHalves(year, at);
  const sum = createPublishable(statistics, halves);
  for await (const { unitId, fact } of factsOf(reader, processId, year, units)) sum.add(fact, unitId);
  const { all, tables } = sum.result();
  return publishTables(
    all,
    tables,
    halves.map(({ half }) => half),
    threshold,
  );
};

const isAnyIn = async (reader: ProjectionReader, processId: string, months: readonly string[]): Promise<boolean> => {
  const found = await Promise.all(
    months.map((month) => reader.find(CUBE, { index: COUNTED, group: monthGroup(processId, month), limit: 1 })),
  );
  return found.some(({ length }) => length > 0);
};

/** Läsår of which something is published and there is something, the newest first. */
export const publishedYears = async (
  reader: ProjectionReader,
  processId: string,
  at: Instant,
): Promise<readonly string[]> => {
  const years: string[] = [];
  let period = yearAt(at);
  for (let n = 0; n < MOST_YEARS; n += 1) {
    const isPublished = publishedHalves(period.id, at).length > 0;
    if (isPublished && (await isAnyIn(reader, processId, period.months))) years.push(period.id);
    period = previousOf(period);
  }
  return years;
};

/** Whether the text is a läsår. */
export const isYear = (id: string): boolean => parsePeriod(id)?.kind === 'year';
