import type { Instant } from '../domain/clock.ts';
import type { PersonId, UnitId } from '../domain/ids.ts';
import type { JsonObject } from '../domain/json.ts';
import type { Commit } from '../log/commit.ts';
import { pagesOf, sortOfPosition } from '../projections/pages.ts';
import type { Projection } from '../projections/projection.ts';
import type { Collection, IndexEntry, ProjectionReader, ProjectionWriter } from '../projections/store.ts';
import { isOrgStream, type OrgEvent } from './org-events.ts';

/** A commit that changed who may what: whom it concerns, and the instants at which that begins or ends by itself, that of recording among them. */
export interface PowerChange extends JsonObject {
  readonly position: number;
  readonly people: readonly PersonId[];
  /** Units that have got another place. */
  readonly unitIds: readonly UnitId[];
  readonly boundaries: readonly Instant[];
}

const RECORDED = 'recorded';
const CROSSED = 'crossed';
const ALL = 'all';

const entriesOf = ({ position, boundaries }: PowerChange): readonly IndexEntry[] => [
  { index: RECORDED, group: ALL, sort: sortOfPosition(position) },
  ...[...new Set(boundaries)].map((at) => ({ index: CROSSED, group: ALL, sort: at })),
];

/** Changes by stream and version. */
export const POWER_CHANGES: Collection<PowerChange> = { name: 'powerChanges', entries: entriesOf };

type Concern = Pick<PowerChange, 'people' | 'unitIds' | 'boundaries'>;
const NOBODY: Concern = { people: [], unitIds: [], boundaries: [] };

const of = (people: readonly (PersonId | null)[], ...boundaries: readonly (Instant | null)[]): Concern => ({
  ...NOBODY,
  people: people.filter((personId) => personId !== null),
  boundaries: boundaries.filter((at) => at !== null),
});

/** `before` is what the stream's first commit was about: an end says only when. */
const concernOf = ({ type, data }: OrgEvent, before: Concern): Concern => {
  switch (type) {
    case 'RoleGranted':
      return of([data.personId], data.from, data.to);
    case 'RoleEnded':
    case 'AccessEnded':
      return of([data.personId], data.at);
    case 'DelegationGiven':
      return of([data.toPersonId], data.validFrom, data.validTo);
    case 'AbsenceRegistered':
      return of([data.absentId, data.deputyId], data.from, data.to);
    case 'JourGiven':
      return of([data.onDutyId], data.from, data.to);
    case 'DelegationEnded':
    case 'AbsenceEnded':
    case 'JourEnded':
      return of(before.people, data.at);
    case 'UnitChanged':
      return { ...NOBODY, unitIds: data.parentId === undefined ? [] : [data.unitId] };
    default:
      return NOBODY;
  }
};

const project = async (
  { streamId, version, position, events, recordedAt }: Commit,
  writer: ProjectionWriter,
): Promise<void> => {
  if (!isOrgStream(streamId)) return;
  const before = (version > 1 ? await writer.get(POWER_CHANGES, `${streamId}/1`) : undefined) ?? NOBODY;
  const concerns = (events as unknown as readonly OrgEvent[]).map((event) => concernOf(event, before));
  const people = [...new Set(concerns.flatMap((one) => one.people))];
  const unitIds = concerns.flatMap((one) => one.unitIds);
  if (people.length + unitIds.length === 0) return;
  // So that what was recorded a moment ago is looked at once more, as what the clock has just crossed is.
  const boundaries = [...concerns.flatMap((one) => one.boundaries), recordedAt];
  writer.put(POWER_CHANGES, `${streamId}/${version}`, { position, people, unitIds, boundaries });
};

/** Keeps when powers change, by order of the log and by the clock, for handing over what then belongs to others. */
export const powerChanges: Projection = { name: 'power-changes', version: 1, project };

const PAGE = 500;

const walk = async (
  reader: ProjectionReader,
  part: { readonly index: string; readonly from: string; readonly to?: string },
): Promise<readonly PowerChange[]> => {
  const found: PowerChange[] = [];
  for await (const page of pagesOf(reader, POWER_CHANGES, { ...part, group: ALL, limit: PAGE }))
    found.push(...page.map(({ doc }) => doc));
  return found;
};

/** Changes recorded after the position, in order of the log. */
export const changesAfter = (reader: ProjectionReader, position: number): Promise<readonly PowerChange[]> =>
  walk(reader, { index: RECORDED, from: sortOfPosition(position + 1) });

/** Changes with a boundary after the one instant, up to the other, which is included. */
export const changesBetween = (
  reader: ProjectionReader,
  after: Instant,
  until: Instant,
): Promise<readonly PowerChange[]> =>
  // Nothing sorts between an instant and the same with a blank.
  walk(reader, { index: CROSSED, from: `${after} `, to: `${until} ` });

/** The next boundary after the instant; undefined when there is none. */
export const nextBoundary = async (reader: ProjectionReader, after: Instant): Promise<Instant | undefined> => {
  const [first] = await reader.find(POWER_CHANGES, { index: CROSSED, group: ALL, from: `${after} `, limit: 1 });
  return first?.sort as Instant | undefined;
};
