import type { Instant } from '../domain/clock.ts';
import { type CaseId, streamId, type UnitId } from '../domain/ids.ts';
import type { OrgView } from '../domain/org.ts';
import { type CaseStore, type LoadedCase, type Registry, replay } from '../engine/case-store.ts';
import type { Commit } from '../log/commit.ts';
import type { EventLog } from '../log/event-log.ts';
import { audienceOf, type CaseScope } from '../policies/case-scope.ts';

/** Which case, as of which commit. */
export interface CaseAsOf {
  readonly caseId: CaseId;
  readonly version: number;
  readonly at: Instant;
  /** The commit of that version, when it is at hand. */
  readonly commit?: Commit;
}

/** Keys of all who may know of a case as it is at the version, by policy. Barred people are not taken out. */
export type Audience = (asOf: CaseAsOf) => Promise<readonly string[]>;

/** What the audience is worked out from. */
export interface AudienceParts {
  readonly log: Pick<EventLog, 'readStream'>;
  readonly registry: Registry;
  /** What the engine has in memory: mostly the very version that is asked for, and then not evolved again. */
  readonly engineCases?: Pick<CaseStore, 'kept'>;
  /** The organisation as the log tells it up to the commit, or later. */
  readonly org: () => OrgView;
  /** Cases kept in memory. Default 20 000. */
  readonly capacity?: number;
}

/** The newest of them that is not newer than the version. */
const newestUpTo = (version: number, ...found: readonly (LoadedCase | undefined)[]): LoadedCase | undefined =>
  found
    .filter((one) => one !== undefined && one.state.version <= version)
    .reduce((a, b) => ((a?.state.version ?? 0) >= (b?.state.version ?? 0) ? a : b), undefined);

/** Cases as of the commit last asked for: the next commit moves them on, anything else is read from the log. */
const casesAsOf = ({ log, registry, engineCases, capacity = 20_000 }: AudienceParts) => {
  const cases = new Map<CaseId, LoadedCase>();
  const keep = (caseId: CaseId, loaded: LoadedCase): void => {
    cases.delete(caseId);
    cases.set(caseId, loaded);
    const [oldest] = cases.keys();
    if (cases.size > capacity && oldest !== undefined) cases.delete(oldest);
  };
  const missing = async (known: number, { caseId, version, commit }: CaseAsOf): Promise<readonly Commit[]> => {
    if (commit !== undefined && known === version - 1) return [commit];
    return (await log.readStream(streamId(caseId), known)).filter((one) => one.version <= version);
  };
  return async (asOf: CaseAsOf): Promise<LoadedCase> => {
    const known = newestUpTo(asOf.version, engineCases?.kept(asOf.caseId), cases.get(asOf.caseId));
    const isThere = known?.state.version === asOf.version;
    const loaded = isThere ? known : replay(registry, known, await missing(known?.state.version ?? 0, asOf));
    if (loaded === undefined) throw new Error(`no case ${asOf.caseId} in the log`);
    keep(asOf.caseId, loaded);
    return loaded;
  };
};

/** The audience by policy, of cases evolved from the log. */
export const audienceByPolicy = (parts: AudienceParts): Audience => {
  const caseAsOf = casesAsOf(parts);
  return async (asOf) => audienceOf(await caseAsOf(asOf), parts.org(), asOf.at);
};

/** An audience key of an office: everybody at the place who oversees (`*`), or those who hold one role there. */
export interface Office {
  readonly place: UnitId;
  readonly role: string;
}

const OFFICE = /^(?:unit|area|huvudman):([^/+@]+)(?:\/([^/+@]+))?$/;

/** The office that a key stands for; `undefined` for keys of persons and of lent powers. */
export const officeOf = (key: string): Office | undefined => {
  const [, place, role = '*'] = OFFICE.exec(key) ?? [];
  return place === undefined ? undefined : { place: place as UnitId, role };
};

/** What the scope holds by offices alone: what its person oversees. */
export const byOffice = (scope: CaseScope): CaseScope => ({
  ...scope,
  keys: scope.keys.filter((key) => officeOf(key) !== undefined),
});

/** Where a case lies in the tree, and which offices may see it: those of `roles`, at `path[seenFrom]` and above. */
export type Placing = {
  /** The unit first, the huvudman last. */
  readonly path: readonly UnitId[];
  /** Index in `path` of the lowest level that may see it; −1: nobody by office. */
  readonly seenFrom: number;
  /** Roles that see it, sorted and joined by `+`; `*` is everybody who oversees. */
  readonly roles: string;
};

/** The placing of a case at a unit. A unit that the organisation does not know is a place by itself. */
export const placingOf = (org: OrgView, unitId: UnitId, audience: readonly string[]): Placing => {
  const known = org.path(unitId);
  const path = known.length === 0 ? [unitId] : known;
  const offices = audience.flatMap((key) => officeOf(key) ?? []);
  const roles = [...new Set(offices.map(({ role }) => role))].sort();
  return {
    path,
    seenFrom: path.findIndex((level) => offices.some(({ place }) => place === level)),
    roles: roles.join('+'),
  };
};

/** One group: cases at or below the place which `level`, the place or one above it, is the lowest to see, in these roles. */
export const placeGroup = (place: UnitId, level: UnitId, roles: string): string => `${place}|${level}|${roles}`;

/**
 * Groups in which a case is counted and found by office: one for each place of its path.
 * Who stands at a place reads the group of the place seen from there; for a place below, one group for each level between.
 */
export const placeGroups = ({ path, seenFrom, roles }: Placing): readonly string[] =>
  path.flatMap((place, at) => {
    const level = path[Math.max(at, seenFrom)];
    return seenFrom < 0 || level === undefined ? [] : [placeGroup(place, level, roles)];
  });
