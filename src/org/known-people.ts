import type { Instant } from '../domain/clock.ts';
import type { PersonId, UnitId } from '../domain/ids.ts';
import type { Assignment } from '../domain/principal.ts';
import type { OrgEvent, PersonKind } from './org-events.ts';

/** A pupil's time at a unit; `to` excluded, null = until further notice. */
export interface Enrolment {
  readonly unitId: UnitId;
  readonly from: Instant;
  readonly to: Instant | null;
}

/** A person's open half. */
export interface KnownPerson {
  readonly personId: PersonId;
  readonly kind: PersonKind;
  readonly isProtected: boolean;
  readonly assignments: readonly Assignment[];
  readonly enrolments: readonly Enrolment[];
}

/** Events of a person's stream. */
export type PersonEvent = Extract<OrgEvent, { readonly data: { readonly personId: PersonId } }>;

const earlier = (a: Instant | null, b: Instant): Instant => (a !== null && a < b ? a : b);

/** Ends periods at the instant; one that would not have begun falls away. */
const endAt = <Period extends { readonly from: Instant; readonly to: Instant | null }>(
  periods: readonly Period[],
  at: Instant,
  isMeant: (period: Period) => boolean,
): readonly Period[] =>
  periods
    .map((period) => (isMeant(period) ? { ...period, to: earlier(period.to, at) } : period))
    .filter(({ from, to }) => to === null || from < to);

/** The person after the event. */
export const evolvePerson = (person: KnownPerson, event: PersonEvent): KnownPerson => {
  switch (event.type) {
    case 'PersonAdded':
      return { ...person, kind: event.data.kind };
    case 'PersonRenamed':
    case 'MailAddressChanged':
      return person;
    case 'RoleGranted': {
      const { role, unitId, from, to } = event.data;
      return { ...person, assignments: [...person.assignments, { role, unitId, from, to }] };
    }
    case 'RoleEnded': {
      const { role, unitId, at } = event.data;
      return {
        ...person,
        assignments: endAt(person.assignments, at, (held) => held.role === role && held.unitId === unitId),
      };
    }
    case 'PupilEnrolled': {
      const { unitId, from } = event.data;
      const others = person.enrolments.filter((enrolment) => enrolment.unitId !== unitId || enrolment.to !== null);
      return { ...person, enrolments: [...others, { unitId, from, to: null }] };
    }
    case 'PupilLeft': {
      const { unitId, at } = event.data;
      return { ...person, enrolments: endAt(person.enrolments, at, (enrolment) => enrolment.unitId === unitId) };
    }
    case 'IdentityProtected':
      return { ...person, isProtected: true };
    case 'IdentityUnprotected':
      return { ...person, isProtected: false };
    case 'AccessEnded':
      return { ...person, assignments: endAt(person.assignments, event.data.at, () => true) };
  }
  event satisfies never;
};

/** A person of whom only the id is known yet. */
export const unknownPerson = (personId: PersonId): KnownPerson => ({
  personId,
  kind: 'staff',
  isProtected: false,
  assignments: [],
  enrolments: [],
});
