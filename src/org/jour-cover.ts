import type { Jour } from '../domain/absence.ts';
import type { Instant } from '../domain/clock.ts';
import type { PersonId, UnitId } from '../domain/ids.ts';
import { isDuring } from '../domain/period.ts';
import { type Assignment, isLent } from '../domain/principal.ts';
import type { Holding, Wanted } from './holding.ts';
import type { StandIns } from './stand-ins.ts';

/** What those who have jour hold while the ordinary holders are gone. */
export interface JourCover {
  /** Roles by jour: at each unit where, there and below it, no ordinary holder of the role is present. None of what one of `without` gave. */
  of(personId: PersonId, at: Instant, without: readonly PersonId[]): readonly Assignment[];
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
  const counts = ({ onDutyId, registeredBy = [] }: Jour, at: Instant, without: readonly PersonId[]): boolean =>
    !standIns.isAway(onDutyId, at) &&
    holding.own(onDutyId, at).length > 0 &&
    ![onDutyId, ...registeredBy].some((one) => without.includes(one));
  const onDuty = (at: Instant, without: readonly PersonId[]): readonly Jour[] =>
    duties.filter((duty) => isDuring(duty, at) && counts(duty, at, without));
  const isVacant = ({ role, unitId, at }: Pick<Wanted, 'role' | 'unitId' | 'at'>): boolean =>
    below(unitId).every((unit) => holding.nearest({ role, unitId: unit, at, without: [] }, 'present').length === 0);
  const held = ({ role, unitId, from, to, registeredBy = [] }: Jour, at: Instant): readonly Assignment[] =>
    below(unitId)
      .filter((unit) => isVacant({ role, unitId: unit, at }))
      .map((unit): Assignment => ({ role, unitId: unit, from, to, isJour: true, through: registeredBy }));
  return {
    of: (personId, at, without) =>
      duties.length === 0
        ? []
        : onDuty(at, without)
            .filter(({ onDutyId }) => onDutyId === personId)
            .flatMap((duty) => held(duty, at)),
    holders: (wanted) => {
      if (duties.length === 0 || !isVacant(wanted)) return [];
      const covering = onDuty(wanted.at, wanted.without).filter(
        ({ role, unitId }) => role === wanted.role && path(wanted.unitId).includes(unitId),
      );
      return [...new Set(covering.map(({ onDutyId }) => onDutyId))];
    },
  };
};
