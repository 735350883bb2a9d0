import type { Instant } from '../domain/clock.ts';
import type { UnitId } from '../domain/ids.ts';
import type { JsonObject } from '../domain/json.ts';
import { INDICATOR_STREAM, type IndicatorsImported } from '../indicators/indicator-log.ts';
import { keyOf, type Measured, type Point, type PointKey } from '../indicators/point.ts';
import { atOf } from './evolve-case-doc.ts';
import { pagesOf } from './pages.ts';
import type { Projection } from './projection.ts';
import type { Collection, ProjectionReader } from './store.ts';

type Version = JsonObject & Measured & { readonly at: Instant; readonly source: string };

/** A series and period with every value that it has been said to have, the newest last. Key: `keyOf`. */
type SeriesDoc = JsonObject & PointKey & { readonly versions: readonly Version[] };

const OF_UNIT = 'unit';
const PAGE = 500;

const SERIES: Collection<SeriesDoc> = {
  name: 'indicatorSeries',
  entries: (doc, key) => [{ index: OF_UNIT, group: doc.unitId, sort: key }],
};

/** What has been imported, by unit. */
export const indicators: Projection = {
  name: 'indicators',
  version: 1,
  project: async (commit, writer) => {
    if (commit.streamId !== INDICATOR_STREAM) return;
    for (const event of commit.events) {
      if (event.type !== 'IndicatorsImported') continue;
      const { points, source } = event.data as unknown as IndicatorsImported['data'];
      for (const { value, count, ...key } of points) {
        const before = await writer.get(SERIES, keyOf(key));
        const versions = [...(before?.versions ?? []), { value, count, source, at: atOf(commit) }];
        writer.put(SERIES, keyOf(key), { ...key, versions });
      }
    }
  },
};

/** A value as it was known, and where it came from. */
export type KnownPoint = Point & { readonly at: Instant; readonly source: string };

/** The series of a unit, as known at the instant, by indicator, period and group. */
export const readIndicators = async (
  reader: ProjectionReader,
  unitId: UnitId,
  asOf: Instant,
): Promise<readonly KnownPoint[]> => {
  const known: KnownPoint[] = [];
  for await (const page of pagesOf(reader, SERIES, { index: OF_UNIT, group: unitId, limit: PAGE }))
    for (const { doc } of page) {
      const { versions, ...key } = doc;
      const version = versions.findLast(({ at }) => at <= asOf);
      if (version !== undefined) known.push({ ...key, ...version });
    }
  return known;
};

/** What is known of the units of the points, by `keyOf`. */
export const knownBeside = async (
  reader: ProjectionReader,
  points: readonly PointKey[],
  asOf: Instant,
): Promise<ReadonlyMap<string, Measured>> => {
  const known = new Map<string, Measured>();
  for (const unitId of new Set(points.map((point) => point.unitId)))
    for (const point of await readIndicators(reader, unitId, asOf)) known.set(keyOf(point), point);
  return known;
};
