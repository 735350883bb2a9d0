import type { PersonId } from '../domain/ids.ts';
import type { Role } from '../domain/principal.ts';
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

/** Somebody to whom something is done. */
export interface OfPerson {
  readonly personId: PersonId;
}

/** What each action on people is asked about. */
export interface PersonTargets {
  /** Staff with roles and accounts. */
  'person.list': undefined;
  'person.add': undefined;
  'person.grantRole': OfPerson & AtUnit & { readonly role: Role };
  'person.endRole': OfPerson & AtUnit;
  /** Say where somebody is reached by mail. */
  'person.setMail': OfPerson;
  /** Close somebody's account and end the sessions. */
  'person.endAccess': OfPerson;
  /** Hide the identity of somebody who belongs to the unit. */
  'person.protect': AtUnit;
  /** Lend a power for a period. */
  'person.delegate': OfPerson & AtUnit;
}

const isOneself: Rule<OfPerson> = ({ personId, target }) => personId === target.personId;

const isAdmin = holdsAtTop(['admin']);

/** Who may do what with people. Nobody gives power to himself or herself: the admin runs the system and reads no case. */
export const PERSON_RULES = {
  'person.list': holdsAnywhere(['admin']),
  'person.add': holdsAnywhere(['admin']),
  'person.grantRole': allOf<PersonTargets['person.grantRole']>(not(isOneself), holdsAt(['admin'])),
  'person.endRole': holdsAt(['admin']),
  'person.setMail': anyOf<OfPerson>(isOneself, holdsAnywhere(['admin'])),
  'person.endAccess': allOf<OfPerson>(not(isOneself), isAdmin),
  'person.protect': anyOf<AtUnit>(isAdmin, holdsAt(['rektor', 'skolchef'])),
  'person.delegate': allOf<PersonTargets['person.delegate']>(not(isOneself), holdsAt(['admin', 'skolchef'])),
} as const satisfies RuleTable<PersonTargets>;
