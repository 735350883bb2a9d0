import { addDays, startOfDay, endOfDay } from '../domain/calendar.ts';
import type { IsoDate } from '../domain/clock.ts';
import type { CaseId, UnitId } from '../domain/ids.ts';
import { ALARM_OPTIONS, type AlarmPolicy, limitOf } from '../alarms/alarm-policy.ts';
import { type Recurrence, recurrences } from '../alarms/recurrences.ts';
import { type ListeningUnit, listenedFrom, type SilentUnit, silentUnits } from '../alarms/silent-units.ts';
import type { CountedProcess } from '../statistics/counted-process.ts';
import type { Fact, FactState } from '../statistics/fact.ts';
import { yearsBetween } from '../statistics/periods.ts';
import { pagesOf } from './pages.ts';
import { COUNTED, factGroup, FACTS } from './statistics-doc.ts';
import type { ProjectionReader } from './store.ts';

/** Of which process, where, and as whom. */
export interface AlarmsQuery {
  readonly process: CountedProcess;
  readonly policy: AlarmPolicy;
  readonly units: ReadonlySet<UnitId>;
  /** A day that is over. */
  readonly asOf: IsoDate;
  /** See `RecurrenceQuery`. */
  readonly isSeen: (state: FactState) => boolean;
  readonly isHidden: (caseId: CaseId) => boolean | Promise<boolean>;
}

const PAGE = 500;

/** Cases opened between the days, both included, that have been at the units; each once. */
const openedBetween = async (
  reader: ProjectionReader,
  { process, units, isHidden, asOf }: AlarmsQuery,
  from: IsoDate,
): Promise<readonly Fact[]> => {
  const known = new Map<CaseId, Fact>();
  const range = { from: startOfDay(from), to: endOfDay(asOf), limit: PAGE };
  for (const year of yearsBetween(from, asOf))
    for (const unitId of units) {
      const walk = { index: COUNTED, group: factGroup(process.id, year, unitId), ...range };
      for await (const page of pagesOf(reader, FACTS, walk)) for (const { doc } of page) known.set(doc.caseId, doc);
    }
  const shown: Fact[] = [];
  for (const fact of known.values()) if (!(await isHidden(fact.caseId))) shown.push(fact);
  return shown;
};

const isHere =
  ({ units, isSeen }: AlarmsQuery) =>
  (state: FactState): boolean =>
    units.has(state.unitId) && isSeen(state);

/** What recurs at the units, as of the day. Costs the cases of the policy's days there. */
export const readRecurrences = async (reader: ProjectionReader, query: AlarmsQuery): Promise<readonly Recurrence[]> => {
  const { process, policy, asOf } = query;
  const days = limitOf(policy, ALARM_OPTIONS.days);
  if (days === 0 || process.statistics.recurrences === undefined) return [];
  const facts = await openedBetween(reader, query, addDays(asOf, 1 - days));
  return recurrences(facts, { statistics: process.statistics, policy, asOf, isSeen: isHere(query) });
};

/** Which of the units are silent, as of the day. Costs the cases of the policy's days there. */
export const readSilent = async (
  reader: ProjectionReader,
  query: AlarmsQuery,
  units: readonly ListeningUnit[],
): Promise<readonly SilentUnit[]> => {
  const { policy, asOf, isSeen } = query;
  if (units.length === 0 || limitOf(policy, ALARM_OPTIONS.silentDays) === 0) return [];
  // A report breaks the silence of the unit that it has left too, so who sees it is asked and not where it is.
  return silentUnits(await openedBetween(reader, query, listenedFrom(policy, asOf)), { policy, asOf, isSeen, units });
};
