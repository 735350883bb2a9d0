import type { Absence, Jour } from '../domain/absence.ts';
import type { Instant } from '../domain/clock.ts';
import type { PersonId, UnitId } from '../domain/ids.ts';
import type { OrgView } from '../domain/org.ts';
import type { Delegation } from '../domain/principal.ts';
import type { Unit } from '../domain/unit.ts';
import type { PersonEvent } from './known-people.ts';
import type { OrgEvent } from './org-events.ts';
import { createOrgView, type OrgParts as ViewParts, withAbsence } from './org-view.ts';
import type { PeopleIndex } from './people-index.ts';

/** Units and what is lent for a time, and the view made of them and of people's roles when somebody asks. */
export interface OrgParts {
  /** Takes an event in; gives the people whose powers it changes. */
  evolve(event: Exclude<OrgEvent, PersonEvent>): readonly PersonId[];
  /** A role has changed: the next view is made anew. */
  changed(): void;
  view(): OrgView;
  /** The view as it would be with one more absence. */
  viewWith(absence: Absence): OrgView;
  huvudman(): Unit | undefined;
  /** All that have been given or registered, in that order; what was ended early ends then. */
  delegations(): readonly Delegation[];
  absences(): readonly Absence[];
  jour(): readonly Jour[];
}

const earlier = (a: Instant, b: Instant): Instant => (a < b ? a : b);

/** What has a period, by id. */
const createPeriods = <Period>(concerned: (period: Period) => readonly PersonId[]) => {
  const periods = new Map<string, Period>();
  const put = (id: string, period: Period): readonly PersonId[] => {
    periods.set(id, period);
    return concerned(period);
  };
  return {
    put,
    change: (id: string, change: (before: Period) => Period): readonly PersonId[] => {
      const before = periods.get(id);
      return before === undefined ? [] : put(id, change(before));
    },
    all: (): readonly Period[] => [...periods.values()],
  };
};

/** No units yet; the people's roles are read from the index. */
export const createOrgParts = (people: Pick<PeopleIndex, 'all'>): OrgParts => {
  const units = new Map<UnitId, Unit>();
  const delegations = createPeriods<Delegation>(({ toPersonId }) => [toPersonId]);
  const absences = createPeriods<Absence>(({ absentId, deputyId }) => [absentId, ...(deputyId ? [deputyId] : [])]);
  const jour = createPeriods<Jour>(({ onDutyId }) => [onDutyId]);
  let view: OrgView | undefined;
  const changeUnit = (unit: Unit | undefined): readonly PersonId[] => {
    if (unit !== undefined) units.set(unit.unitId, unit);
    return [];
  };
  const evolve = ({ type, data }: Exclude<OrgEvent, PersonEvent>): readonly PersonId[] => {
    switch (type) {
      case 'UnitAdded':
        return changeUnit(data);
      case 'UnitChanged': {
        const before = units.get(data.unitId);
        return changeUnit(before && { ...before, ...data });
      }
      case 'DelegationGiven':
        return delegations.put(data.delegationId, data);
      case 'DelegationEnded':
        return delegations.change(data.delegationId, (one) => ({ ...one, validTo: earlier(one.validTo, data.at) }));
      case 'AbsenceRegistered':
        return absences.put(data.absenceId, data);
      case 'AbsenceEnded':
        return absences.change(data.absenceId, (one) => ({ ...one, to: earlier(one.to, data.at) }));
      case 'JourGiven':
        return jour.put(data.jourId, data);
      case 'JourEnded':
        return jour.change(data.jourId, (one) => ({ ...one, to: earlier(one.to, data.at) }));
    }
  };
  const parts = (): ViewParts => ({
    units: units.values(),
    assignments: [...people.all()]
      .filter(({ assignments }) => assignments.length > 0)
      .map(({ personId, assignments }) => [personId, assignments] as const),
    delegations: delegations.all(),
    absences: absences.all(),
    jour: jour.all(),
  });
  return {
    evolve: (event) => {
      view = undefined;
      return evolve(event);
    },
    changed: () => {
      view = undefined;
    },
    view: () => (view ??= createOrgView(parts())),
    viewWith: (absence) => createOrgView(withAbsence(parts(), absence)),
    huvudman: () => [...units.values()].find(({ kind }) => kind === 'huvudman'),
    delegations: delegations.all,
    absences: absences.all,
    jour: jour.all,
  };
};
