import type { PersonId, UnitId } from '../domain/ids.ts';
import type { OrgView } from '../domain/org.ts';
import type { Delegation } from '../domain/principal.ts';
import type { Unit } from '../domain/unit.ts';
import type { PersonEvent } from './known-people.ts';
import type { OrgEvent } from './org-events.ts';
import { createOrgView } from './org-view.ts';
import type { PeopleIndex } from './people-index.ts';

/** Units and delegations, and the view made of them and of people's roles when somebody asks. */
export interface OrgParts {
  /** Takes an event in; gives the person whose powers it changes, if any. */
  evolve(event: Exclude<OrgEvent, PersonEvent>): PersonId | undefined;
  /** A role has changed: the next view is made anew. */
  changed(): void;
  view(): OrgView;
  huvudman(): Unit | undefined;
}

/** No units yet; the people's roles are read from the index. */
export const createOrgParts = (people: Pick<PeopleIndex, 'all'>): OrgParts => {
  const units = new Map<UnitId, Unit>();
  const delegations = new Map<string, Delegation>();
  let view: OrgView | undefined;
  const changeUnit = (unit: Unit): undefined => void units.set(unit.unitId, unit);
  const delegate = (delegation: Delegation): PersonId => {
    delegations.set(delegation.delegationId, delegation);
    return delegation.toPersonId;
  };
  const evolve = (event: Exclude<OrgEvent, PersonEvent>): PersonId | undefined => {
    switch (event.type) {
      case 'UnitAdded':
        return changeUnit(event.data);
      case 'UnitChanged': {
        const before = units.get(event.data.unitId);
        return before && changeUnit({ ...before, ...event.data });
      }
      case 'DelegationGiven':
        return delegate(event.data);
      case 'DelegationEnded': {
        const before = delegations.get(event.data.delegationId);
        return (
          before && delegate({ ...before, validTo: event.data.at < before.validTo ? event.data.at : before.validTo })
        );
      }
    }
  };
  const make = (): OrgView =>
    createOrgView({
      units: units.values(),
      assignments: [...people.all()]
        .filter(({ assignments }) => assignments.length > 0)
        .map(({ personId, assignments }) => [personId, assignments] as const),
      delegations: delegations.values(),
    });
  return {
    evolve: (event) => {
      view = undefined;
      return evolve(event);
    },
    changed: () => {
      view = undefined;
    },
    view: () => (view ??= make()),
    huvudman: () => [...units.values()].find(({ kind }) => kind === 'huvudman'),
  };
};
