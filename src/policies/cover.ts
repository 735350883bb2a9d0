import type { PersonId } from '../domain/ids.ts';
import { isOwn, type Role } from '../domain/principal.ts';
import {
  allOf,
  anyOf,
  type AtUnit,
  holdsAnywhere,
  holdsAt,
  holdsAtTop,
  not,
  type Rule,
  type RuleTable,
} from './rule.ts';

/** Somebody's absence, and who stands in. */
export interface OfAbsence {
  readonly absentId: PersonId;
  readonly deputyId: PersonId | null;
}

/** What each action on absences, jour and delegations is asked about. */
export interface CoverTargets {
  'absence.register': OfAbsence;
  'absence.read': OfAbsence;
  'absence.end': OfAbsence;
  'jour.give': AtUnit & { readonly onDutyId: PersonId };
  'jour.read': AtUnit & { readonly onDutyId: PersonId };
  'jour.end': AtUnit;
  'delegation.read': AtUnit & { readonly toPersonId: PersonId; readonly fromRole: Role };
  'delegation.end': AtUnit;
  /** Ask for other people's absences, jour and delegations; which are shown is decided one by one. */
  'cover.list': undefined;
}

/** Whom each office leads at its unit and below it. */
const LEADS: Partial<Record<Role, readonly Role[]>> = {
  rektor: ['personal', 'utredare', 'bitr_rektor'],
  skolchef: ['personal', 'utredare', 'bitr_rektor', 'rektor'],
};

const isAbsent: Rule<OfAbsence> = ({ personId, target }) => personId === target.absentId;
const isDeputy: Rule<OfAbsence> = ({ personId, target }) => personId === target.deputyId;

/** Leads the absent one in every role that he or she holds, and there is one. */
const leads: Rule<OfAbsence> = ({ personId, target, org, at }) => {
  const led = org.assignments(target.absentId, at).filter(isOwn);
  const mine = org.assignments(personId, at);
  return (
    led.length > 0 &&
    led.every(({ role, unitId }) =>
      mine.some((held) => (LEADS[held.role] ?? []).includes(role) && org.path(unitId).includes(held.unitId)),
    )
  );
};

const isEmployed: Rule<unknown> = ({ personId, org, at }) => org.assignments(personId, at).length > 0;
const isAdmin = holdsAtTop(['admin']);
const mayDecide = anyOf<OfAbsence>(allOf<OfAbsence>(isAbsent, isEmployed), leads, isAdmin);
const decidesAt = holdsAt(['admin', 'skolchef']);
const isOnDuty: Rule<CoverTargets['jour.read']> = ({ personId, target }) => personId === target.onDutyId;
const isLentTo: Rule<CoverTargets['delegation.read']> = ({ personId, target }) => personId === target.toPersonId;
const holdsLentRole: Rule<CoverTargets['delegation.read']> = (question) =>
  holdsAt([question.target.fromRole])(question);

/** Who may say who stands in for whom. Nobody makes himself or herself a deputy, or gives himself or herself jour. */
export const COVER_RULES = {
  'absence.register': allOf<OfAbsence>(not(isDeputy), mayDecide),
  'absence.read': anyOf<OfAbsence>(isAbsent, isDeputy, mayDecide),
  'absence.end': mayDecide,
  'jour.give': allOf<CoverTargets['jour.give']>(not(isOnDuty), decidesAt),
  'jour.read': anyOf<CoverTargets['jour.read']>(isOnDuty, decidesAt),
  'jour.end': decidesAt,
  'delegation.read': anyOf<CoverTargets['delegation.read']>(isLentTo, holdsLentRole, decidesAt),
  'delegation.end': decidesAt,
  'cover.list': holdsAnywhere(['admin', 'skolchef', 'rektor']),
} as const satisfies RuleTable<CoverTargets>;
