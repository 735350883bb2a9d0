import type { Instant } from './clock.ts';
import type { PersonId, UnitId } from './ids.ts';

/** The roles that a person may hold at a unit during a period. */
export const ROLES = [
  'personal',
  'rektor',
  'bitr_rektor',
  'utredare',
  'skolchef',
  'handlaggare',
  'registrator',
  'namnd',
  'admin',
] as const;
export type Role = (typeof ROLES)[number];

/** A role at a unit and all units below it, from `from` (included) to `to` (excluded; null = until further notice). */
export interface Assignment {
  readonly role: Role;
  readonly unitId: UnitId;
  readonly from: Instant;
  readonly to: Instant | null;
  /** Whose role it is, when one holds it in the place of somebody who is away. */
  readonly insteadOf?: PersonId;
  /** On whom it hangs that one holds it, when it is not one's own: see `StandIn`, and who gave the jour. */
  readonly through?: readonly PersonId[];
  /** Held by jour: as long as no ordinary holder is present. */
  readonly isJour?: true;
}

/** Whether the role is one's own: held neither in the place of somebody who is away nor by jour. */
export const isOwn = ({ through }: Assignment): boolean => through === undefined;

/**
 * Roles that go to a deputy or to who has jour. An admin is appointed by an admin, and the substitutes of a nämnd are elected.
 * @source KL 5:5, 6:8
 */
export const isLent = (role: Role): boolean => role !== 'admin' && role !== 'namnd';

/**
 * A power lent for a period: within `scope` the receiver may do what the giver's office may.
 * Outside every valid delegation a case falls back to the giver's level.
 * @source KL 7:5
 */
export interface Delegation {
  readonly delegationId: string;
  readonly fromRole: Role;
  readonly toPersonId: PersonId;
  readonly unitId: UnitId;
  /** Name of the power, as the process spells it: `<process>.<power>`. */
  readonly scope: string;
  readonly validFrom: Instant;
  /** Excluded. */
  readonly validTo: Instant;
  /** Diarienummer of the decision to delegate. */
  readonly decisionNumber: string;
  /** As of an `Absence`. */
  readonly registeredBy?: readonly PersonId[];
}

/** Who acts: a person, a sender without an account, or the system itself (deadlines, relay). */
export type Principal = PersonPrincipal | SenderPrincipal | SystemPrincipal;
export interface PersonPrincipal {
  readonly kind: 'person';
  readonly personId: PersonId;
}
export interface SystemPrincipal {
  readonly kind: 'system';
  readonly name: 'deadline-sweep' | 'relay' | 'planner';
}
/**
 * Somebody without an account who sends a case in, or holds the receipt code of the one that is acted on: which of all senders
 * nobody knows, and the log says no more.
 */
export interface SenderPrincipal {
  readonly kind: 'sender';
}

/** How a sender without an account stands in the log, where a PersonId would. */
export const SENDER = 'sender' as PersonId;

/** How the system stands in the log, where a PersonId would. */
const SYSTEM = 'system' as PersonId;

/** Whether what stands for whoever acted is a person of ours. */
export const isSomebody = (personId: PersonId): boolean => personId !== SENDER && personId !== SYSTEM;

/** Under which name a principal stands in the log. */
export const nameOf = (principal: Principal): PersonId | 'system' => {
  switch (principal.kind) {
    case 'person':
      return principal.personId;
    case 'sender':
      return SENDER;
    case 'system':
      return 'system';
  }
};
