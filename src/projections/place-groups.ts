import type { UnitId } from '../domain/ids.ts';
import { officeOf, placeGroup } from './audience.ts';
import { OFFICES, ONE, PLACES } from './case-doc.ts';
import type { ProjectionReader } from './store.ts';

/** A place looked at by somebody who holds an office there or above it. */
export interface Outlook {
  /** Where the office is held. */
  readonly standsAt: UnitId;
  readonly place: UnitId;
  /** Roles of the cases seen, as in `Placing.roles`. */
  readonly roles: string;
  /** Groups of {@link placeGroup} which together are all that is seen there. */
  readonly groups: readonly string[];
}

type Paths = ReadonlyMap<UnitId, readonly UnitId[]>;

const pathsOf = async (reader: ProjectionReader, places: Iterable<UnitId>): Promise<Paths> => {
  const paths = new Map<UnitId, readonly UnitId[]>();
  for (const place of places) paths.set(place, (await reader.get(PLACES, place))?.path ?? []);
  return paths;
};

/** Places at which one of the roles is held, and above which none is, so that no case is met twice. */
const standings = (keys: readonly string[], roles: readonly string[], paths: Paths): readonly UnitId[] => {
  const offices = keys.flatMap((key) => officeOf(key) ?? []).filter(({ role }) => roles.includes(role));
  const places = [...new Set(offices.map(({ place }) => place))];
  return places.filter(
    (place) =>
      !paths
        .get(place)
        ?.slice(1)
        .some((above) => places.includes(above)),
  );
};

/** From where one stands to a place: down to it, or no further than where one stands when the place lies above. */
const lookAt = (standsAt: UnitId, wanted: UnitId, roles: string, paths: Paths): readonly Outlook[] => {
  const own = { standsAt, place: standsAt, roles, groups: [placeGroup(standsAt, standsAt, roles)] };
  if (wanted === standsAt || paths.get(standsAt)?.includes(wanted)) return [own];
  const path = paths.get(wanted) ?? [];
  const depth = path.indexOf(standsAt);
  if (depth < 0) return [];
  return [
    {
      standsAt,
      place: wanted,
      roles,
      groups: path.slice(0, depth + 1).map((level) => placeGroup(wanted, level, roles)),
    },
  ];
};

/** All that the keys' offices see, of one unit or område when it is given. No case is in two of them. */
export const outlooks = async (
  reader: ProjectionReader,
  keys: readonly string[],
  unitId?: UnitId,
): Promise<readonly Outlook[]> => {
  const offices = keys.flatMap((key) => officeOf(key)?.place ?? []);
  const paths = await pathsOf(reader, unitId === undefined ? offices : [...offices, unitId]);
  const variants = (await reader.get(OFFICES, ONE))?.roles ?? [];
  return variants.flatMap((roles) =>
    standings(keys, roles.split('+'), paths).flatMap((standsAt) => lookAt(standsAt, unitId ?? standsAt, roles, paths)),
  );
};
