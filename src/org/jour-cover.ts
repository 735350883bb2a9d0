import type { Jour } from '../domain/absence.ts';
import type { Instant } from '../domain/clock.ts';
import type { PersonId, UnitId } from '../domain/ids.ts';
import { type Assignment, isLent } from '../domain/principal.ts';
import { type Holding, isDuring, type Wanted } from './holding.ts';
import type { StandIns } from './stand-ins.ts';

/** What those who have jour hold while the ordinary holders are gone. */
export interface JourCover {
  /** Roles by jour: at each unit where, there and below it, no ordinary holder of the role is present. */
  of(personId: PersonId, at: Instant): readonly Assignment[];
  holders(wanted: Wanted): readonly PersonId[];
}

/** What the cover is worked out from. */
export interface JourParts {
  readonly jour: readonly Jour[];
  readonly holding: Holding;
  readonly standIns: StandIns;
  readonly path: (unitId: UnitId) => readonly UnitId[];
  readonly below: (unitId: UnitId) => readonly UnitId[];
}

/** Periods of jour, ready to be asked about any instant. */
export const createJourCover = ({ jour, holding, standIns, path, below }: JourParts): JourCover => {
  const duties = jour.filter(({ role }) => isLent(role));
  const onDuty = (at: Instant): readonly Jour[] =>
    duties.filter((duty) => isDuring(duty, at) && !standIns.isAway(duty.onDutyId, at));
  const isVacant = ({ role, unitId, at }: Pick<Wanted, 'role' | 'unitId' | 'at'>): boolean =>
    below(unitId).every((unit) => holding.nearest({ role, unitId: unit, at, without: [] }, 'present').length === 0);
  const held = ({ role, unitId, from, to }: Jour, at: Instant): readonly Assignment[] =>
    below(unitId)
      .filter((unit) => isVacant({ role, unitId: unit, at }))
      .map((unit): Assignment => ({ role, unitId: unit, from, to, isJour: true }));
  return {
    of: (personId, at) =>
      duties.length === 0
        ? []
        : onDuty(at)
            .filter(({ onDutyId }) => onDutyId === personId)
            .flatMap((duty) => held(duty, at)),
    holders: (wanted) => {
      if (duties.length === 0 || !isVacant(wanted)) return [];
      const covering = onDuty(wanted.at).filter(
        ({ role, unitId, onDutyId }) =>
          role === wanted.role && path(wanted.unitId).includes(unitId) && !wanted.without.includes(onDutyId),
      );
      return [...new Set(covering.map(({ onDutyId }) => onDutyId))];
    },
  };
};
