import type { Absence, Jour } from '../domain/absence.ts';
import type { Instant } from '../domain/clock.ts';
import { type PersonId, type StreamId, streamId, type UnitId } from '../domain/ids.ts';
import type { JsonObject } from '../domain/json.ts';
import type { Delegation, Role } from '../domain/principal.ts';
import type { Unit } from '../domain/unit.ts';
import type { Commit } from '../log/commit.ts';

/** `pupil` includes children in förskola. Pupils hold no roles and have no account. */
export type PersonKind = 'staff' | 'pupil';

/** What is sealed of a person, under the key of the person's own stream. `title` for staff; `group` is a pupil's class or department. */
export type SealedPerson = {
  readonly name: string;
  readonly title?: string;
  readonly group?: string;
  /** Where staff are reached by mail; empty: nowhere. */
  readonly mail?: string;
};

/** The organisation's own events, open half. Stored for ever under these names. */
export type OrgEvent =
  | { readonly type: 'UnitAdded'; readonly data: Unit }
  /** What is absent stays as it was. */
  | { readonly type: 'UnitChanged'; readonly data: { readonly unitId: UnitId } & Partial<Unit> }
  | { readonly type: 'PersonAdded'; readonly data: { readonly personId: PersonId; readonly kind: PersonKind } }
  | { readonly type: 'PersonRenamed'; readonly data: { readonly personId: PersonId } }
  | { readonly type: 'MailAddressChanged'; readonly data: { readonly personId: PersonId } }
  | { readonly type: 'RoleGranted'; readonly data: RoleAt & { readonly from: Instant; readonly to: Instant | null } }
  | { readonly type: 'RoleEnded'; readonly data: RoleAt & { readonly at: Instant } }
  | { readonly type: 'PupilEnrolled'; readonly data: PupilAt & { readonly from: Instant } }
  | { readonly type: 'PupilLeft'; readonly data: PupilAt & { readonly at: Instant } }
  | { readonly type: 'IdentityProtected'; readonly data: { readonly personId: PersonId } }
  | { readonly type: 'IdentityUnprotected'; readonly data: { readonly personId: PersonId } }
  /** Every role ends at the instant. */
  | { readonly type: 'AccessEnded'; readonly data: { readonly personId: PersonId; readonly at: Instant } }
  | { readonly type: 'DelegationGiven'; readonly data: Delegation }
  | { readonly type: 'DelegationEnded'; readonly data: { readonly delegationId: string; readonly at: Instant } }
  | { readonly type: 'AbsenceRegistered'; readonly data: Absence }
  | { readonly type: 'AbsenceEnded'; readonly data: { readonly absenceId: string; readonly at: Instant } }
  | { readonly type: 'JourGiven'; readonly data: Jour }
  | { readonly type: 'JourEnded'; readonly data: { readonly jourId: string; readonly at: Instant } };

/** A person's role at a unit. */
export interface RoleAt {
  readonly personId: PersonId;
  readonly role: Role;
  readonly unitId: UnitId;
}

/** A pupil at a unit. */
export interface PupilAt {
  readonly personId: PersonId;
  readonly unitId: UnitId;
}

/** What of a commit builds the directory: enough to keep, little enough to load ten thousand. */
export type DirectoryCommit = Pick<Commit, 'streamId' | 'version' | 'events'>;

/** The stream of a unit, of a person, of a delegation, of an absence, of a period of jour. @throws TypeError when the id is too long for a stream's name. */
export const unitStream = (unitId: UnitId): StreamId => streamId(`unit:${unitId}`);
export const personStream = (personId: PersonId): StreamId => streamId(`person:${personId}`);
export const delegationStream = (delegationId: string): StreamId => streamId(`delegation:${delegationId}`);
export const absenceStream = (absenceId: string): StreamId => streamId(`absence:${absenceId}`);
export const jourStream = (jourId: string): StreamId => streamId(`jour:${jourId}`);

/** Whether the stream tells of units, persons, delegations, absences or jour. */
export const isOrgStream = (id: StreamId): boolean => /^(unit|person|delegation|absence|jour):/.test(id);

/** The open half of an event as the log keeps it. */
export const storedOrgEvent = ({ type, data }: OrgEvent): { readonly type: string; readonly data: JsonObject } => ({
  type,
  data: data as unknown as JsonObject,
});
