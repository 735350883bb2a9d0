import type { Instant } from '../domain/clock.ts';
import { type CaseId, streamId, type UnitId } from '../domain/ids.ts';
import type { OrgView } from '../domain/org.ts';
import type { CaseStore } from '../engine/case-store.ts';
import { audienceOf } from '../policies/case-scope.ts';

/** Which case, as of which commit. */
export interface CaseAsOf {
  readonly caseId: CaseId;
  readonly version: number;
  readonly at: Instant;
}

/** Keys of all who may know of a case as it is at the version or later, by policy. Barred people are not taken out. */
export type Audience = (asOf: CaseAsOf) => Promise<readonly string[]>;

/**
 * The audience by policy of the case as the engine has it, which may be newer than the commit: the rows of the commits between
 * are the more cautious for it, and the last commit has the last word.
 */
export const audienceByPolicy =
  (cases: Pick<CaseStore, 'peek' | 'fresh'>, org: () => OrgView): Audience =>
  async ({ caseId, version, at }) => {
    const known = await cases.peek(caseId);
    const target = known !== undefined && known.state.version >= version ? known : await cases.fresh(caseId);
    if (target === undefined) throw new Error(`no case in stream ${streamId(caseId)}`);
    return audienceOf(target, org(), at);
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
