import type { Instant } from './clock.ts';
import type { PersonId, UnitId } from './ids.ts';
import type { Role } from './principal.ts';

/**
 * Somebody is away from `from` (included) to `to` (excluded), and who stands in meanwhile. Why is nobody's business: no reason is kept.
 * The deputy holds the roles of the absent one, who keeps them too and is given nothing new while anybody present can take it.
 */
export interface Absence {
  readonly absenceId: string;
  readonly absentId: PersonId;
  /** Null: nobody has been named; what comes goes to the next owner. */
  readonly deputyId: PersonId | null;
  readonly from: Instant;
  readonly to: Instant;
  /** Diarienummer of the decision by which the deputy stands in. */
  readonly decisionNumber?: string;
  /** Who registered it, and those in whose places that was done. Of old ones it is not known. */
  readonly registeredBy?: readonly PersonId[];
}

/**
 * Somebody is on duty for a role at a unit and everything below it, such as a school over the summer: holds the role wherever
 * no ordinary holder is present.
 */
export interface Jour {
  readonly jourId: string;
  readonly onDutyId: PersonId;
  readonly role: Role;
  readonly unitId: UnitId;
  readonly from: Instant;
  /** Excluded. */
  readonly to: Instant;
  /** Diarienummer of the decision. */
  readonly decisionNumber: string;
  /** As of an {@link Absence}. */
  readonly registeredBy?: readonly PersonId[];
}

/** Somebody in whose place one stands, until when (excluded). */
export interface StandIn {
  readonly personId: PersonId;
  readonly from: Instant;
  readonly to: Instant;
  /** On whom it hangs: the absent one, everybody between, and who registered that they are away. */
  readonly through: readonly PersonId[];
}
