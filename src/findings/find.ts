import { type AlarmPolicy, alarmPolicyOf } from '../alarms/alarm-policy.ts';
import type { IsoDate } from '../domain/clock.ts';
import type { UnitId } from '../domain/ids.ts';
import type { OrgView } from '../domain/org.ts';
import type { Role } from '../domain/principal.ts';
import type { ProcessDefinition } from '../engine/process.ts';
import type { EventLog } from '../log/event-log.ts';
import type { Directory } from '../org/directory.ts';
import { type AlarmsQuery, readRecurrences, readSilent } from '../projections/read-alarms.ts';
import { readEntries } from '../projections/read-reconciliation.ts';
import { BARRED } from '../projections/statistics-doc.ts';
import type { ProjectionReader } from '../projections/store.ts';
import { isEven, reconcile } from '../reconciliation/reconcile.ts';
import { countedById, type CountedProcess, countedProcesses } from '../statistics/counted-process.ts';
import type { FactState } from '../statistics/fact.ts';
import { isCountedFrom } from '../statistics/sight.ts';
import type { Finding } from './finding.ts';
import { listeningUnits } from './listening-units.ts';

/** What looking stands on. */
export interface FindParts {
  readonly projections: ProjectionReader;
  readonly log: Pick<EventLog, 'readStream'>;
  readonly directory: Pick<Directory, 'org' | 'people' | 'policy' | 'huvudman'>;
  readonly processes: readonly ProcessDefinition[];
}

/** Everything that was reported and is not accounted for, and what is there and never was reported: of all units, everything gone through. */
const findLost = async (
  { projections, processes }: FindParts,
  units: ReadonlySet<UnitId>,
): Promise<readonly Finding[]> => {
  const counted = countedById(processes);
  const differing = [];
  const query = { counted, units, isSeen: () => true, hidden: new Set<never>() };
  for await (const entry of readEntries(projections, query))
    if (entry.column === 'missing' || entry.column === 'surplus') differing.push(entry);
  return reconcile(differing)
    .days.filter(({ counts }) => !isEven(counts))
    .map(({ unitId, day, counts: { missing, surplus } }) => ({
      ...{ kind: 'lost' as const, unitId, day, missing, surplus },
      // Another number is another difference.
      key: ['lost', unitId, day, missing, surplus].join('|'),
    }));
};

/** As who holds the role at the case's unit, or nearest above it, counts cases. */
const seenBy =
  (role: Role, org: OrgView, level: (path: readonly UnitId[]) => UnitId | undefined) =>
  ({ unitId, sight }: FactState): boolean => {
    const path = org.path(unitId);
    const at = level(path);
    return at !== undefined && isCountedFrom([{ role, unitId: at }], sight, path);
  };

const findAlarms = async (
  parts: FindParts,
  units: ReadonlySet<UnitId>,
  process: CountedProcess,
  asOf: IsoDate,
): Promise<readonly Finding[]> => {
  const { projections, directory } = parts;
  const org = directory.org();
  const policy: AlarmPolicy = alarmPolicyOf(process, directory.policy(process.id));
  // Somebody may not know of the case: then nobody is told anything that follows from it.
  const isHidden = async (caseId: string): Promise<boolean> => (await projections.get(BARRED, caseId)) !== undefined;
  const atUnit: AlarmsQuery = { process, policy, units, asOf, isHidden, isSeen: seenBy('rektor', org, ([own]) => own) };
  const above: AlarmsQuery = {
    ...{ ...atUnit, isHidden: () => false },
    isSeen: seenBy('skolchef', org, (path) => path[1] ?? path[0]),
  };
  const listening = await listeningUnits(parts, units, policy, asOf);
  const told = (kind: Finding['kind'], found: readonly { readonly unitId: UnitId; readonly key?: string }[]) =>
    found.map(({ unitId, key = unitId }) => ({ kind, unitId, key: [kind, process.id, key].join('|') }));
  return [
    ...told('recurrence', await readRecurrences(projections, atUnit)),
    ...told('silent', await readSilent(projections, atUnit, listening)),
    ...told('silentAbove', await readSilent(projections, above, listening)),
  ];
};

/** All that is so now: what is lost, and by the numbers as of a day that is over what recurs and where it is silent. */
export const findAll = async (parts: FindParts, asOf: IsoDate): Promise<readonly Finding[]> => {
  const top = parts.directory.huvudman();
  if (top === undefined) return [];
  const units = new Set(parts.directory.org().below(top.unitId));
  const found = [...(await findLost(parts, units))];
  for (const process of countedProcesses(parts.processes))
    found.push(...(await findAlarms(parts, units, process, asOf)));
  return found;
};
