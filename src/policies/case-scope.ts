import type { Instant } from '../domain/clock.ts';
import type { PersonId, UnitId } from '../domain/ids.ts';
import type { OrgView } from '../domain/org.ts';
import type { PersonPrincipal, Role } from '../domain/principal.ts';
import type { UnitKind } from '../domain/unit.ts';
import { countingLevels, type Standing } from '../engine/actors.ts';
import type { Actor } from '../engine/process.ts';
import {
  type CaseTarget,
  officeReaders,
  openingTasks,
  partsIn,
  REPORTER,
  reportersWhoRead,
  standingOf,
} from './case-access.ts';
import { isOverseer, OVERSEERS } from './role-groups.ts';

/** Not exported, so that no scope is made but here. */
const brand: unique symbol = Symbol('CaseScope');

/** A group of people by whom a case may be listed; opaque, and safe as a name of an index or a room. */
export type AudienceKey = string & { readonly [brand]: true };

/**
 * Which cases a person may be shown: the only way to ask for lists. A case is in it when one of the keys is among the
 * case's audience, and neither the person nor anybody through whom the key came is barred ({@link isInScope}). Made by
 * {@link caseScopeOf} alone, for one moment: make it anew for each request.
 */
export interface CaseScope {
  readonly [brand]: true;
  readonly personId: PersonId;
  /** By these the case itself may be read. */
  readonly keys: readonly AudienceKey[];
  /** By this only the receipt of what the person reported. */
  readonly reportedKey: AudienceKey;
  /** On whom some of the keys hang: those in whose places the person stands, those between, and who registered or gave it. */
  readonly through: ReadonlySet<PersonId>;
  /** The keys that do not hang on any of these. */
  readonly keysBut: (barred: readonly PersonId[]) => ReadonlySet<AudienceKey>;
}

const PREFIX = { huvudman: 'huvudman', omrade: 'area', skolenhet: 'unit' } as const satisfies Record<UnitKind, string>;

const key = (text: string): AudienceKey => text as AudienceKey;

/** `unit:<id>`, `area:<id>` or `huvudman:<id>`. */
const levelKey = (org: OrgView, unitId: UnitId): string => `${PREFIX[org.unit(unitId)?.kind ?? 'skolenhet']}:${unitId}`;
const roleKey = (level: string, role: Role): string => `${level}/${role}`;
const lentKey = (scope: string, unitId: UnitId): string => `lent:${scope}@${unitId}`;
const bothKey = (level: string, role: Role, lent: string): string => `${roleKey(level, role)}+${lent}`;
const personKey = (personId: PersonId): string => `person:${personId}`;
/** Nobody has it in another's place. */
const inPersonKey = (personId: PersonId): string => `inPerson:${personId}`;
const taskKey = (personId: PersonId, level: string, role: Role): string =>
  `${personKey(personId)}/${roleKey(level, role)}`;
const reportedKey = (personId: PersonId): AudienceKey => key(`reporter:${personId}`);

const keysOf = (personId: PersonId, org: OrgView, at: Instant, without?: readonly PersonId[]) => {
  const lent = org.delegations(personId, at, without).map(({ scope, unitId }) => lentKey(scope, unitId));
  const byRole = org.assignments(personId, at, without).flatMap(({ role, unitId }) => {
    const level = levelKey(org, unitId);
    return [
      ...(isOverseer(role) ? [level] : []),
      roleKey(level, role),
      taskKey(personId, level, role),
      ...lent.map((power) => bothKey(level, role, power)),
    ];
  });
  const inPlace = org.standsInFor(personId, at, without).map((absent) => personKey(absent.personId));
  return new Set([personKey(personId), inPersonKey(personId), ...inPlace, ...byRole, ...lent].map(key));
};

const throughWhom = (personId: PersonId, org: OrgView, at: Instant): ReadonlySet<PersonId> =>
  new Set([
    ...org.standsInFor(personId, at).flatMap(({ through }) => through),
    ...org.assignments(personId, at).flatMap(({ through = [] }) => through),
    ...org.delegations(personId, at).flatMap(({ registeredBy = [] }) => registeredBy),
  ]);

/** The scope of a person at an instant. */
export const caseScopeOf = ({ personId }: PersonPrincipal, org: OrgView, at: Instant): CaseScope => {
  const known = new Map<string, ReadonlySet<AudienceKey>>();
  const keysBut: CaseScope['keysBut'] = (barred) => {
    const id = barred.join();
    const keys = known.get(id) ?? keysOf(personId, org, at, barred);
    known.set(id, keys);
    return keys;
  };
  return {
    [brand]: true,
    personId,
    keys: [...keysOf(personId, org, at)],
    reportedKey: reportedKey(personId),
    through: throughWhom(personId, org, at),
    keysBut,
  };
};

interface Place {
  /** Levels whose roles count. */
  readonly levels: readonly string[];
  /** The whole way up, for lent powers. */
  readonly path: readonly UnitId[];
}

const lentKeys = ({ path }: Place, scope: string): readonly string[] => path.map((unitId) => lentKey(scope, unitId));

const keysOfActor = (place: Place, { role, delegation }: Actor): readonly string[] => {
  if (role === undefined) return delegation === undefined ? [] : lentKeys(place, delegation);
  if (delegation === undefined) return place.levels.map((level) => roleKey(level, role));
  return place.levels.flatMap((level) => lentKeys(place, delegation).map((lent) => bothKey(level, role, lent)));
};

const isPlainRole = ({ role, delegation }: Actor): boolean => role !== undefined && delegation === undefined;

/** One key for each level when all who oversee may read, which is nearly always; else one for each role and level. */
const officeKeys = (standing: Standing, place: Place): readonly string[] => {
  const readers = officeReaders(standing);
  const roles = new Set<Role | undefined>(readers.filter(isPlainRole).map(({ role }) => role));
  if (!OVERSEERS.every((role) => roles.has(role))) return readers.flatMap((actor) => keysOfActor(place, actor));
  const others = readers.filter((actor) => !isPlainRole(actor) || !isOverseer(actor.role as Role));
  return [...place.levels, ...others.flatMap((actor) => keysOfActor(place, actor))];
};

const taskKeys = (target: CaseTarget, { levels }: Place): readonly string[] =>
  openingTasks(target).flatMap(({ personIds, role }) =>
    personIds.flatMap((personId) =>
      role === undefined ? [personKey(personId)] : levels.map((level) => taskKey(personId, level, role)),
    ),
  );

/**
 * By whom a case may be listed, barred people included: they are left out when asked ({@link isInScope}), so keep `barred` beside it.
 * Work it out anew whenever the case changes. Changes of roles need nothing; a unit that gets another parent needs its cases' anew.
 */
export const audienceOf = (target: CaseTarget, org: OrgView, at: Instant): readonly AudienceKey[] => {
  const { unitId, restriction, participants } = target.state;
  const levels = countingLevels(org, unitId, restriction).map((level) => levelKey(org, level));
  const standing = standingOf(target, org, at);
  const place: Place = { levels, path: org.path(unitId) };
  const keys = [
    ...officeKeys(standing, place),
    ...partsIn(standing).map(personKey),
    ...reportersWhoRead(standing).map(inPersonKey),
    ...taskKeys(target, place),
    ...(participants[REPORTER] ?? []).map(reportedKey),
  ];
  return [...new Set(keys)].map(key);
};

/** What a list knows of a case's access. */
export interface Listed {
  readonly audience: readonly string[];
  readonly barred: readonly PersonId[];
}

/** The scope's keys by which somebody may come to a case that keeps these people out: through them nobody does. */
export const keysLeft = ({ keys, through, keysBut }: CaseScope, barred: readonly PersonId[]): readonly AudienceKey[] =>
  barred.some((personId) => through.has(personId)) ? keys.filter((one) => keysBut(barred).has(one)) : keys;

/** Whether the scope's person may read the case. */
export const isInScope = (scope: CaseScope, { audience, barred }: Listed): boolean =>
  !barred.includes(scope.personId) && keysLeft(scope, barred).some((wanted) => audience.includes(wanted));

/** Whether the scope's person reported the case and may see the receipt. */
export const isReportedBy = (scope: CaseScope, { audience, barred }: Listed): boolean =>
  !barred.includes(scope.personId) && audience.includes(scope.reportedKey);
