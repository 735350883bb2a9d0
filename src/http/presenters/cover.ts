import type { z } from 'zod';
import type * as wire from '../../contract/wire.ts';
import type { Absence, Jour } from '../../domain/absence.ts';
import { epochMs, type Instant, instantOf } from '../../domain/clock.ts';
import { isDuring } from '../../domain/period.ts';
import type { Delegation, PersonPrincipal } from '../../domain/principal.ts';
import { may } from '../../policies/may.ts';
import type { AppDeps } from '../deps.ts';
import type { Names } from './names.ts';

type Cover = z.input<typeof wire.cover>;

/** For whom, when, and in which words. */
export interface Showing {
  readonly directory: AppDeps['directory'];
  readonly person: PersonPrincipal;
  readonly at: Instant;
  readonly names: Names;
}

const YEAR_MS = 366 * 86_400_000;

const statusAt = (from: Instant, to: Instant, at: Instant): 'coming' | 'now' | 'ended' =>
  isDuring({ from, to }, at) ? 'now' : at < from && from < to ? 'coming' : 'ended';

const periodOf = (from: Instant, to: Instant, at: Instant, mayEnd: boolean) => {
  const status = statusAt(from, to, at);
  return { status, mayEnd: mayEnd && status !== 'ended' };
};

const ask = ({ directory, person, at }: Showing) => {
  const org = directory.org();
  return {
    absence: (action: 'absence.read' | 'absence.end', target: Absence) => may(person, action, target, org, at),
    jour: (action: 'jour.read' | 'jour.end', target: Jour) => may(person, action, target, org, at),
    delegation: (action: 'delegation.read' | 'delegation.end', target: Delegation) =>
      may(person, action, target, org, at),
  };
};

const absenceView = (showing: Showing, absence: Absence): Cover['absences'][number] => {
  const { names, at } = showing;
  const { absenceId, absentId, deputyId, from, to, decisionNumber } = absence;
  return {
    absenceId,
    absent: names.person(absentId),
    ...(deputyId !== null && { deputy: names.person(deputyId) }),
    ...(decisionNumber !== undefined && { decisionNumber }),
    from,
    to,
    ...periodOf(from, to, at, ask(showing).absence('absence.end', absence)),
  };
};

const jourView = (showing: Showing, jour: Jour): Cover['jour'][number] => {
  const { names, at } = showing;
  const { onDutyId, from, to, unitId } = jour;
  const { jourId, role, decisionNumber } = jour;
  const mayEnd = ask(showing).jour('jour.end', jour);
  const place = { unitId, unitName: names.unit(unitId) };
  const who = names.person(onDutyId);
  return { jourId, role, decisionNumber, onDuty: who, ...place, from, to, ...periodOf(from, to, at, mayEnd) };
};

const delegationView = (showing: Showing, delegation: Delegation): Cover['delegations'][number] => {
  const { names, at } = showing;
  const { toPersonId, unitId, delegationId, fromRole, scope, decisionNumber, validFrom, validTo } = delegation;
  const mayEnd = ask(showing).delegation('delegation.end', delegation);
  return {
    ...{ delegationId, fromRole, scope, decisionNumber, validFrom, validTo },
    to: names.person(toPersonId),
    unitId,
    unitName: names.unit(unitId),
    ...periodOf(validFrom, validTo, at, mayEnd),
  };
};

const isLatelyOver = (to: Instant, at: Instant): boolean => to < instantOf(epochMs(at) - YEAR_MS);

const byBeginning = <Item>(items: readonly Item[], from: (item: Item) => Instant, to: (item: Item) => Instant) => ({
  shown: (at: Instant, mayRead: (item: Item) => boolean): readonly Item[] =>
    items.filter((item) => !isLatelyOver(to(item), at) && mayRead(item)).sort((a, b) => (from(a) < from(b) ? -1 : 1)),
});

/** Whose: `mine` is what concerns the reader in person, `all` what he or she may read. */
export type Whose = 'mine' | 'all';

/** Absences, jour and delegations that the reader may know of. */
export const coverView = (showing: Showing, whose: Whose): Cover => {
  const { directory, person, at, names } = showing;
  const { personId } = person;
  const asked = ask(showing);
  const isMine = (...people: readonly (string | null)[]): boolean => whose === 'all' || people.includes(personId);
  const absences = byBeginning(
    directory.absences(),
    ({ from }) => from,
    ({ to }) => to,
  ).shown(at, (one) => isMine(one.absentId, one.deputyId) && asked.absence('absence.read', one));
  const jour = byBeginning(
    directory.jour(),
    ({ from }) => from,
    ({ to }) => to,
  ).shown(at, (one) => isMine(one.onDutyId) && asked.jour('jour.read', one));
  const delegations = byBeginning(
    directory.delegations(),
    ({ validFrom }) => validFrom,
    ({ validTo }) => validTo,
  ).shown(at, (one) => isMine(one.toPersonId) && asked.delegation('delegation.read', one));
  return {
    absences: absences.map((one) => absenceView(showing, one)),
    jour: jour.map((one) => jourView(showing, one)),
    delegations: delegations.map((one) => delegationView(showing, one)),
    standsInFor: directory
      .org()
      .standsInFor(personId, at)
      .map((standIn) => ({ person: names.person(standIn.personId), to: standIn.to })),
  };
};
