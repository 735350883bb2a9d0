import type { Instant } from '../domain/clock.ts';
import type { CaseId } from '../domain/ids.ts';
import type { JsonObject } from '../domain/json.ts';
import { type EngineEvent, isEngineEvent } from '../engine/events.ts';
import type { Projection } from './projection.ts';
import type { Collection, ProjectionReader, ProjectionWriter } from './store.ts';

/** A deadline that is neither met nor cancelled, with the instants at which it does something by itself. */
export interface ArmedDeadline extends JsonObject {
  readonly caseId: CaseId;
  readonly deadlineId: string;
  /** In order of time, as the plan has them. */
  readonly tickTimes: readonly Instant[];
  /** Index into `tickTimes`; past the end: nothing is left. */
  readonly nextTick: number;
}

const ARMED = 'armed';
const ALL = 'all';

const tickEntry = (deadline: ArmedDeadline) => {
  const at = nextTickOf(deadline);
  return at === undefined ? [] : [{ index: ARMED, group: ALL, sort: at }];
};

/** When the deadline next does something; undefined when nothing is left. The same as the engine's `nextTickAt`. */
export const nextTickOf = ({ tickTimes, nextTick }: ArmedDeadline): Instant | undefined => tickTimes[nextTick];

/** Open deadlines. Key: `caseId|deadlineId`. */
export const ARMED_DEADLINES: Collection<ArmedDeadline> = { name: 'armedDeadlines', entries: tickEntry };

const keyOf = (caseId: string, deadlineId: string): string => `${caseId}|${deadlineId}`;

type Ticked = Extract<EngineEvent, { type: 'DeadlineReminded' | 'DeadlinePassed' | 'DeadlineEscalated' }>;

const advance = async (writer: ProjectionWriter, caseId: string, { data }: Ticked): Promise<void> => {
  const key = keyOf(caseId, data.deadlineId);
  const before = await writer.get(ARMED_DEADLINES, key);
  if (before !== undefined) writer.put(ARMED_DEADLINES, key, { ...before, nextTick: data.tick + 1 });
};

const projectEvent = async (caseId: CaseId, event: EngineEvent, writer: ProjectionWriter): Promise<void> => {
  switch (event.type) {
    case 'DeadlineSet': {
      const { deadlineId, plan } = event.data;
      const tickTimes = plan.ticks.map(({ at }) => at);
      return writer.put(ARMED_DEADLINES, keyOf(caseId, deadlineId), { caseId, deadlineId, tickTimes, nextTick: 0 });
    }
    case 'DeadlineMoved': {
      const { deadlineId, plan, nextTick } = event.data;
      const tickTimes = plan.ticks.map(({ at }) => at);
      return writer.put(ARMED_DEADLINES, keyOf(caseId, deadlineId), { caseId, deadlineId, tickTimes, nextTick });
    }
    case 'DeadlineReminded':
    case 'DeadlinePassed':
    case 'DeadlineEscalated':
      return advance(writer, caseId, event);
    case 'DeadlineMet':
    case 'DeadlineCancelled':
      return writer.remove(ARMED_DEADLINES, keyOf(caseId, event.data.deadlineId));
    default:
      return undefined;
  }
};

/** What is armed, for the sweep: it asks here which cases to wake, and the case itself decides what is due. */
export const deadlineBoard: Projection = {
  name: 'deadline-board',
  version: 1,
  project: async ({ streamId, events }, writer) => {
    for (const event of events)
      if (isEngineEvent(event)) await projectEvent(streamId as string as CaseId, event as EngineEvent, writer);
  },
};

/** Cases with something due at `now` or before, the longest overdue first, each once; found among at most `limit` deadlines. */
export const dueTicks = async (reader: ProjectionReader, now: Instant, limit: number): Promise<readonly CaseId[]> => {
  // `to` is excluded; nothing sorts between an instant and the same with a blank.
  const due = await reader.find(ARMED_DEADLINES, { index: ARMED, group: ALL, to: `${now} `, limit });
  return [...new Set(due.map(({ doc }) => doc.caseId))];
};

/** When the next deadline does something; undefined when none is armed. For a sweep that sleeps until then. */
export const nextTickAt = async (reader: ProjectionReader): Promise<Instant | undefined> => {
  const [first] = await reader.find(ARMED_DEADLINES, { index: ARMED, group: ALL, limit: 1 });
  return first && nextTickOf(first.doc);
};
