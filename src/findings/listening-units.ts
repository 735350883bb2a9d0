import { ALARM_OPTIONS, type AlarmPolicy, limitOf } from '../alarms/alarm-policy.ts';
import type { ListeningUnit } from '../alarms/silent-units.ts';
import { dayOf, endOfDay } from '../domain/calendar.ts';
import type { IsoDate } from '../domain/clock.ts';
import type { UnitId } from '../domain/ids.ts';
import type { EventLog } from '../log/event-log.ts';
import { countPupils } from '../org/count-pupils.ts';
import type { Directory } from '../org/directory.ts';
import { unitStream } from '../org/org-events.ts';

/** The skolenheter among the units that have pupils enough for their silence to be told, with the day on which each was added. */
export const listeningUnits = async (
  {
    log,
    directory,
  }: { readonly log: Pick<EventLog, 'readStream'>; readonly directory: Pick<Directory, 'org' | 'people'> },
  units: ReadonlySet<UnitId>,
  policy: AlarmPolicy,
  asOf: IsoDate,
): Promise<readonly ListeningUnit[]> => {
  if (limitOf(policy, ALARM_OPTIONS.silentDays) === 0) return [];
  const { byUnit } = countPupils(directory.people(), units, endOfDay(asOf));
  const least = limitOf(policy, ALARM_OPTIONS.silentPupils);
  const org = directory.org();
  const large = [...byUnit].filter(([unitId, count]) => count >= least && org.unit(unitId)?.kind === 'skolenhet');
  const found = large.map(async ([unitId, pupils]) => {
    const [added] = await log.readStream(unitStream(unitId));
    return added === undefined ? [] : [{ unitId, pupils, since: dayOf(added.recordedAt) }];
  });
  return (await Promise.all(found)).flat();
};
