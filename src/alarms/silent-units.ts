import { addDays, dayOf, endOfDay } from '../domain/calendar.ts';
import type { IsoDate } from '../domain/clock.ts';
import type { UnitId } from '../domain/ids.ts';
import { type Fact, factAsOf, type FactState } from '../statistics/fact.ts';
import { ALARM_OPTIONS, type AlarmPolicy, limitOf } from './alarm-policy.ts';

/** A unit of which nothing has been reported for long. It may be good; it may be that nobody dares, or knows how. */
export interface SilentUnit {
  readonly unitId: UnitId;
  /** Enrolled as of the day. */
  readonly pupils: number;
  /** The policy's: so many days without a report. */
  readonly days: number;
}

/** A unit that may be silent. */
export interface ListeningUnit {
  readonly unitId: UnitId;
  readonly pupils: number;
  /** The first day on which something could have been reported there. */
  readonly since: IsoDate;
}

/** What is asked of the facts of one process; see `RecurrenceQuery`. */
export interface SilenceQuery {
  readonly policy: AlarmPolicy;
  readonly asOf: IsoDate;
  readonly isSeen: (state: FactState) => boolean;
  readonly units: readonly ListeningUnit[];
}

/** The days before which a report does not break the silence: from this one to `asOf`, both included. */
export const listenedFrom = (policy: AlarmPolicy, asOf: IsoDate): IsoDate =>
  addDays(asOf, 1 - limitOf(policy, ALARM_OPTIONS.silentDays));

/**
 * Units that have pupils enough and have had no report in the policy's days, as known when the day was over, in the order given. What
 * was annulled later was a report all the same; it breaks the silence of the unit at which it was made and of the one where it is.
 */
export const silentUnits = (
  facts: Iterable<Fact>,
  { policy, asOf, isSeen, units }: SilenceQuery,
): readonly SilentUnit[] => {
  const days = limitOf(policy, ALARM_OPTIONS.silentDays);
  const least = limitOf(policy, ALARM_OPTIONS.silentPupils);
  if (days === 0) return [];
  const from = listenedFrom(policy, asOf);
  const heard = new Set<UnitId>();
  for (const fact of facts) {
    const openedOn = dayOf(fact.openedAt);
    const state = openedOn >= from && openedOn <= asOf ? factAsOf(fact, endOfDay(asOf)) : undefined;
    if (state === undefined || !isSeen(state)) continue;
    heard.add(state.unitId);
    heard.add(fact.changes[0]?.unitId ?? state.unitId);
  }
  return units
    .filter(({ unitId, pupils, since }) => pupils > 0 && pupils >= least && since <= from && !heard.has(unitId))
    .map(({ unitId, pupils }) => ({ unitId, pupils, days }));
};
