import type { Clock, Instant } from '../domain/clock.ts';
import type { PersonId, UnitId } from '../domain/ids.ts';
import type { Delegation, Role } from '../domain/principal.ts';
import type { Unit } from '../domain/unit.ts';
import { checkedPeriod, type CoverLog, createCoverLog } from './cover-log.ts';
import {
  delegationStream,
  type OrgEvent,
  personStream,
  type SealedPerson,
  storedOrgEvent,
  unitStream,
} from './org-events.ts';
import { createOrgWriter, type OrgLogOptions, type OrgResult, type OrgWriter, type Request } from './org-writer.ts';

/** A role for a period; `from` is now when absent, `to` (excluded) until further notice. */
export interface RoleGrant {
  readonly role: Role;
  readonly unitId: UnitId;
  readonly from?: Instant;
  readonly to?: Instant | null;
}

/** A pupil's place; `from` is now when absent. */
export interface Enrolling {
  readonly unitId: UnitId;
  readonly group?: string;
  readonly from?: Instant;
}

/** A new person, with what can be said at once in the same commit. */
export type NewPerson = { readonly personId: PersonId; readonly name: string } & (
  | { readonly kind: 'staff'; readonly title?: string; readonly roles?: readonly RoleGrant[] }
  | { readonly kind: 'pupil'; readonly enrolment?: Enrolling }
);

type Of<Id extends string> = Request & { readonly [name in Id]: PersonId };
type OfPerson = Of<'personId'>;

/** Changes of the organisation. Each is one commit of one stream; what counts is the moment given, or now. */
export interface OrgLog extends CoverLog {
  addUnit(change: Request & { readonly unit: Unit }): Promise<OrgResult>;
  changeUnit(
    change: Request & { readonly unitId: UnitId } & Partial<
        Pick<Unit, 'name' | 'parentId' | 'skolformer' | 'enhetskod'>
      >,
  ): Promise<OrgResult>;
  addPerson(change: Request & { readonly person: NewPerson }): Promise<OrgResult>;
  renamePerson(change: OfPerson & { readonly name: string; readonly title?: string }): Promise<OrgResult>;
  /** Where somebody of staff is reached by mail; empty: nowhere any more. */
  changeMail(change: OfPerson & { readonly mail: string }): Promise<OrgResult>;
  enrolPupil(change: OfPerson & Enrolling): Promise<OrgResult>;
  pupilLeft(change: OfPerson & { readonly unitId: UnitId; readonly at?: Instant }): Promise<OrgResult>;
  grantRole(change: OfPerson & RoleGrant): Promise<OrgResult>;
  endRole(
    change: OfPerson & { readonly role: Role; readonly unitId: UnitId; readonly at?: Instant },
  ): Promise<OrgResult>;
  /** Hides the person from lists and searches, from now on and for what was. */
  protectIdentity(change: OfPerson): Promise<OrgResult>;
  unprotectIdentity(change: OfPerson): Promise<OrgResult>;
  /** Ends every role. The account is closed apart, by `Identity.revokePerson` and `disable`. */
  endAccess(change: OfPerson & { readonly at?: Instant }): Promise<OrgResult>;
  delegate(change: Request & { readonly delegation: Delegation }): Promise<OrgResult>;
  endDelegation(change: Request & { readonly delegationId: string; readonly at?: Instant }): Promise<OrgResult>;
}

const roleGranted = (personId: PersonId, { role, unitId, from, to = null }: RoleGrant, now: Instant): OrgEvent => {
  checkedPeriod(from ?? now, to);
  return { type: 'RoleGranted', data: { personId, role, unitId, from: from ?? now, to } };
};

const enrolled = (personId: PersonId, { unitId, from }: Enrolling, now: Instant): OrgEvent => ({
  type: 'PupilEnrolled',
  data: { personId, unitId, from: from ?? now },
});

const groupOf = ({ group }: Enrolling): Partial<SealedPerson> => (group === undefined ? {} : { group });

const titleOf = ({ title }: { readonly title?: string }): Partial<SealedPerson> =>
  title === undefined ? {} : { title };

/** Events of a new person, each with what is to be sealed of it. */
const firstEvents = (person: NewPerson, now: Instant): readonly [OrgEvent, Partial<SealedPerson>][] => {
  const { personId, kind, name } = person;
  const added: OrgEvent = { type: 'PersonAdded', data: { personId, kind } };
  if (person.kind === 'staff')
    return [
      [added, { name, ...titleOf(person) }],
      ...(person.roles ?? []).map((grant): [OrgEvent, Partial<SealedPerson>] => [
        roleGranted(personId, grant, now),
        {},
      ]),
    ];
  const { enrolment } = person;
  const named: [OrgEvent, Partial<SealedPerson>] = [added, { name }];
  return enrolment ? [named, [enrolled(personId, enrolment, now), groupOf(enrolment)]] : [named];
};

type PowerChange = 'grantRole' | 'endRole' | 'endAccess' | 'delegate' | 'endDelegation';
type PersonChange = Exclude<keyof OrgLog, PowerChange | keyof CoverLog | 'addUnit' | 'changeUnit'>;

const personChanges = (writer: OrgWriter, clock: Clock): Pick<OrgLog, PersonChange> => ({
  addPerson: async ({ person, ...request }) => {
    const sealing = firstEvents(person, clock()).map(([event, sealed]) => writer.seal(event, person.personId, sealed));
    return writer.add(request, personStream(person.personId), 'addPerson', await Promise.all(sealing));
  },
  renamePerson: ({ name, title, ...request }) =>
    writer.changePerson(
      request,
      'renamePerson',
      { type: 'PersonRenamed', data: { personId: request.personId } },
      { name, ...(title !== undefined && { title }) },
    ),
  changeMail: ({ mail, ...request }) =>
    writer.changePerson(
      request,
      'changeMail',
      { type: 'MailAddressChanged', data: { personId: request.personId } },
      { mail },
      'staff',
    ),
  enrolPupil: (request) =>
    writer.changePerson(request, 'enrolPupil', enrolled(request.personId, request, clock()), groupOf(request), 'pupil'),
  pupilLeft: ({ unitId, at = clock(), ...request }) =>
    writer.changePerson(request, 'pupilLeft', { type: 'PupilLeft', data: { personId: request.personId, unitId, at } }),
  protectIdentity: (request) =>
    writer.changePerson(request, 'protectIdentity', {
      type: 'IdentityProtected',
      data: { personId: request.personId },
    }),
  unprotectIdentity: (request) =>
    writer.changePerson(request, 'unprotectIdentity', {
      type: 'IdentityUnprotected',
      data: { personId: request.personId },
    }),
});

const powerChanges = (writer: OrgWriter, clock: Clock): Pick<OrgLog, PowerChange> => ({
  grantRole: async (request) =>
    writer.changePerson(request, 'grantRole', roleGranted(request.personId, request, clock()), {}, 'staff'),
  endRole: ({ role, unitId, at = clock(), ...request }) =>
    writer.changePerson(request, 'endRole', {
      type: 'RoleEnded',
      data: { personId: request.personId, role, unitId, at },
    }),
  endAccess: ({ at = clock(), ...request }) =>
    writer.changePerson(request, 'endAccess', { type: 'AccessEnded', data: { personId: request.personId, at } }),
  delegate: async ({ delegation, ...request }) => {
    checkedPeriod(delegation.validFrom, delegation.validTo);
    const given = storedOrgEvent({ type: 'DelegationGiven', data: delegation });
    return writer.add(request, delegationStream(delegation.delegationId), 'delegate', [given]);
  },
  endDelegation: ({ delegationId, at = clock(), ...request }) =>
    writer.change(request, delegationStream(delegationId), 'endDelegation', {
      type: 'DelegationEnded',
      data: { delegationId, at },
    }),
});

/** The organisation's way into the log. Names and groups are sealed under the person's own key. */
export const createOrgLog = (options: OrgLogOptions): OrgLog => {
  const writer = createOrgWriter(options);
  return {
    addUnit: ({ unit, ...request }) =>
      writer.add(request, unitStream(unit.unitId), 'addUnit', [storedOrgEvent({ type: 'UnitAdded', data: unit })]),
    changeUnit: ({ commitId, by, ...data }) =>
      writer.change({ commitId, by }, unitStream(data.unitId), 'changeUnit', { type: 'UnitChanged', data }),
    ...personChanges(writer, options.clock),
    ...powerChanges(writer, options.clock),
    ...createCoverLog(writer, options.clock),
  };
};
