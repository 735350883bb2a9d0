import type { Instant } from '../domain/clock.ts';
import type { UnitId } from '../domain/ids.ts';
import { isDuring } from '../domain/period.ts';
import type { KnownPerson } from './known-people.ts';

/** How many pupils are enrolled at an instant. */
export interface Pupils {
  /** Each once, wherever enrolled. */
  readonly all: number;
  readonly byUnit: ReadonlyMap<UnitId, number>;
}

/** Pupils enrolled at one of the units at the instant, by the register as it is now. Goes through everybody. */
export const countPupils = (
  people: Iterable<Pick<KnownPerson, 'kind' | 'enrolments'>>,
  units: ReadonlySet<UnitId>,
  at: Instant,
): Pupils => {
  let all = 0;
  const byUnit = new Map<UnitId, number>();
  for (const { kind, enrolments } of people) {
    if (kind !== 'pupil') continue;
    const here = enrolments.filter((one) => units.has(one.unitId) && isDuring(one, at));
    if (here.length > 0) all += 1;
    for (const unitId of new Set(here.map((one) => one.unitId))) byUnit.set(unitId, (byUnit.get(unitId) ?? 0) + 1);
  }
  return { all, byUnit };
};
