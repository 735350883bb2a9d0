import type { JsonObject } from '../domain/json.ts';
import type { PersonId } from '../domain/ids.ts';
import type { OutboxMessage } from '../log/commit.ts';
import type { Standing } from './actors.ts';
import type { CaseState } from './case-state.ts';
import { type CaseEvent, type EngineEvent, isEngineEvent } from './events.ts';
import { peopleFor } from './owners.ts';
import type { ProcessDefinition } from './process.ts';
import { type TickKind, toldBy } from './told.ts';

/** Message kind of {@link NotifyData}. */
export const NOTIFY = 'notify';
/** Message kind of {@link SendCommandData}. */
export const SEND_COMMAND = 'command';

/** Message kind of {@link OpenCaseData}. */
export const OPEN_CASE = 'open-case';

/** Open the case that the commit's command spawns: the which-th of its `spawns`. With what stands in the commit, sealed. */
export interface OpenCaseData extends JsonObject {
  readonly spawn: number;
  /** Where the spawning case was then. */
  readonly unitId: string;
}

/** Tell these people this: recipients are decided in the commit itself, so that replay tells the same. */
export interface NotifyData extends JsonObject {
  readonly to: readonly string[];
  /** Key in the process's `notifications`. */
  readonly text: string;
  readonly isUrgent: boolean;
  /** Of what the system has found by itself: what, and where. Then `text` is none of a process. */
  readonly finding?: { readonly kind: string; readonly unitId: string };
}

/** Do this in another case, as the system. */
export interface SendCommandData extends JsonObject {
  readonly caseId: string;
  readonly command: string;
  readonly data: JsonObject;
}

const notify = (to: readonly PersonId[], text: string, isUrgent = false): OutboxMessage => ({
  kind: NOTIFY,
  data: { to, text, isUrgent } satisfies NotifyData,
});

const byRules = (
  process: ProcessDefinition,
  standing: Standing,
  events: readonly CaseEvent[],
): readonly OutboxMessage[] =>
  process.notifications
    .filter((rule) => events.some((event) => event.type === rule.on))
    .map((rule) =>
      notify(
        rule.tell.flatMap((actor) => peopleFor(standing, actor)),
        rule.text,
        rule.urgent,
      ),
    );

const ofTicks = (state: CaseState, standing: Standing, event: EngineEvent): readonly OutboxMessage[] => {
  const told = (deadlineId: string, tick: TickKind) => toldBy(state, standing, deadlineId, tick).personIds;
  switch (event.type) {
    case 'DeadlineReminded':
      return [notify(told(event.data.deadlineId, { kind: 'remind' }), 'deadline.reminded')];
    case 'DeadlinePassed':
      return [notify(told(event.data.deadlineId, { kind: 'pass' }), 'deadline.passed', true)];
    case 'DeadlineEscalated':
      return [notify(told(event.data.deadlineId, { kind: 'escalate', to: event.data.to }), 'deadline.escalated', true)];
    case 'TaskCreated':
    case 'TaskDelegated':
      return [notify(event.data.personIds, 'task.created')];
    default:
      return [];
  }
};

/**
 * Whom a commit promises to tell. Each person is told once, by the most particular text (rules of the process first);
 * whoever did it is not told.
 */
export const notificationsOf = (
  process: ProcessDefinition,
  state: CaseState,
  standing: Standing,
  events: readonly CaseEvent[],
  by: string,
): readonly OutboxMessage[] => {
  const engineEvents = events.filter(isEngineEvent);
  const all = [
    ...byRules(process, standing, events),
    ...engineEvents.flatMap((event) => ofTicks(state, standing, event)),
  ];
  const told = new Set<string>([by]);
  return all.flatMap((message) => {
    const to = (message.data as NotifyData).to.filter((personId) => !told.has(personId));
    for (const personId of to) told.add(personId);
    return to.length === 0 ? [] : [{ ...message, data: { ...message.data, to: [...new Set(to)] } }];
  });
};
