import { dayOf } from '../domain/calendar.ts';
import type { IsoDate } from '../domain/clock.ts';
import type { CaseId, UnitId } from '../domain/ids.ts';
import type { OrgView } from '../domain/org.ts';
import type { Unit } from '../domain/unit.ts';
import { allInBreaths } from '../engine/breath.ts';
import type { Engine } from '../engine/handle-command.ts';
import { plannedIds } from '../engine/keys.ts';
import { createTurn, type TurnTaker } from '../engine/lease.ts';
import type { ProcessDefinition } from '../engine/process.ts';
import type { EventLog } from '../log/event-log.ts';
import type { Directory } from '../org/directory.ts';
import { unitStream } from '../org/org-events.ts';
import { dataOf, dueBy, occurrenceKey, type Occurrence } from './occurrences.ts';

/** What opening planned cases stands on. */
export interface PlannedParts extends TurnTaker {
  readonly directory: Pick<Directory, 'org' | 'wheels' | 'calendar' | 'huvudman'>;
  readonly log: Pick<EventLog, 'findCommit' | 'readStream'>;
  readonly engine: Pick<Engine, 'openPlanned'>;
  readonly processes: readonly ProcessDefinition[];
  /** Resolves when the directory knows what has been committed so far. */
  readonly caughtUp: () => Promise<void>;
  /** Told of what could not be opened, by its key; the sweep goes on with the others. */
  readonly onError: (key: string, error: unknown) => void;
}

/** A planned case was refused: the wheel asks for what the process does not take (any more). */
class PlannedRefused extends Error {
  override readonly name = 'PlannedRefused';
}

/** Everything in the organisation's tree, the huvudman first. */
export const allUnits = ({ org, huvudman }: Pick<PlannedParts['directory'], 'org' | 'huvudman'>): readonly Unit[] => {
  const top = huvudman();
  const view = org();
  return top === undefined ? [] : view.below(top.unitId).flatMap((unitId) => view.unit(unitId) ?? []);
};

/** The first day of the unit: what was to be done before it is not owed. */
const firstDay = async ({ log }: PlannedParts, unitId: UnitId): Promise<IsoDate | undefined> => {
  const [added] = await log.readStream(unitStream(unitId));
  return added && dayOf(added.recordedAt);
};

const isOwed = async (parts: PlannedParts, { unitId, dueOn }: Occurrence, today: IsoDate): Promise<boolean> => {
  if (dueOn >= today) return true;
  const since = await firstDay(parts, unitId);
  return since !== undefined && since <= dueOn;
};

/** The case that the activity opened at the unit the läsår before, where it did. */
const caseBefore = async (
  { log }: PlannedParts,
  { activity, unitId, lasar }: Occurrence,
): Promise<CaseId | undefined> => {
  const { caseId, commitId } = plannedIds(occurrenceKey(activity, unitId, lasar - 1));
  return (await log.findCommit(commitId)) === undefined ? undefined : caseId;
};

/** True when it was opened now. @throws PlannedRefused */
const open = async (parts: PlannedParts, occurrence: Occurrence, today: IsoDate): Promise<boolean> => {
  const { activity, unitId, lasar, wheel, key } = occurrence;
  if ((await parts.log.findCommit(plannedIds(key).commitId)) !== undefined) return false;
  if (!(await isOwed(parts, occurrence, today))) return false;
  const { processId, command } = activity;
  const planned = parts.processes.findLast(({ id }) => id === processId)?.commands[command]?.planned;
  if (planned === undefined) throw new PlannedRefused(`${processId} ${command}`);
  const handled = await parts.engine.openPlanned({
    ...{ processId, command, unitId, key },
    data: dataOf(occurrence, planned, today, await caseBefore(parts, occurrence)),
    planned: { activity: activity.id, lasar, wheel },
  });
  if (handled.kind === 'refused') throw new PlannedRefused(handled.refusal.kind);
  return !handled.isRepeat;
};

type Outcome = 'opened' | 'there' | 'refused' | 'failed';

const outcomeOf = (parts: PlannedParts, occurrence: Occurrence, today: IsoDate): Promise<Outcome> =>
  open(parts, occurrence, today).then(
    (isNew) => (isNew ? 'opened' : 'there'),
    (error: unknown) => {
      parts.onError(occurrence.key, error);
      return error instanceof PlannedRefused ? 'refused' : 'failed';
    },
  );

interface Seen {
  readonly today: IsoDate;
  readonly org: OrgView;
  readonly wheels: ReturnType<Directory['wheels']>;
  readonly calendar: number;
}

const isSame = (a: Seen | undefined, b: Seen): boolean =>
  a?.today === b.today && a.org === b.org && a.wheels === b.wheels && a.calendar === b.calendar;

/**
 * Opens every case of the huvudman's årshjul whose day has come, while this node holds the lease; gives how many were opened. Twice, on
 * two nodes, or after a silence of weeks is once. What was refused is tried again the next day, or when something has changed.
 */
export const createPlannedSweep = (parts: PlannedParts): (() => Promise<number>) => {
  const { directory, clock, caughtUp } = parts;
  const turn = createTurn(parts, 'arshjul');
  const settled = new Set<string>();
  let seen: Seen | undefined;
  return async () => {
    await caughtUp();
    const today = dayOf(clock());
    const now = { today, org: directory.org(), wheels: directory.wheels(), calendar: directory.calendar().version };
    if (now.wheels.length === 0 || isSame(seen, now) || (await turn.take()) === undefined) return 0;
    const surroundings = { units: allUnits(directory), calendar: directory.calendar() };
    const due = dueBy(now.wheels, today, surroundings).filter(({ key }) => !settled.has(key));
    const outcomes = await allInBreaths(due, (occurrence) => outcomeOf(parts, occurrence, today));
    for (const [at, { key }] of due.entries())
      if (outcomes[at] === 'opened' || outcomes[at] === 'there') settled.add(key);
    if (!outcomes.includes('failed')) seen = now;
    return outcomes.filter((outcome) => outcome === 'opened').length;
  };
};
