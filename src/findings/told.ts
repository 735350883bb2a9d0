import type { Instant } from '../domain/clock.ts';
import type { PersonId, UnitId } from '../domain/ids.ts';
import type { OrgView } from '../domain/org.ts';
import type { Role } from '../domain/principal.ts';
import type { FindingKind } from './finding.ts';

/** Whom a finding concerns: who looks after the whole, or who leads the unit or oversees it. */
const TOLD = {
  lost: ['handlaggare', 'registrator', 'admin'],
  recurrence: ['rektor'],
  silent: ['rektor'],
  silentAbove: ['skolchef'],
} as const satisfies Record<FindingKind, readonly Role[]>;

/** People who are told of it, each once; deputies in place of the absent. */
export const toldOf = (kind: FindingKind, unitId: UnitId, org: OrgView, at: Instant): readonly PersonId[] => {
  const place = kind === 'lost' ? (org.path(unitId).at(-1) ?? unitId) : unitId;
  return [...new Set(TOLD[kind].flatMap((role) => org.holders(role, place, at)))];
};
