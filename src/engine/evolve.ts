import { type AnyActorScope, type AnyStateMachine, createActor } from 'xstate';
import type { StatePath } from '../domain/chart.ts';
import type { Instant } from '../domain/clock.ts';
import { isSomebody } from '../domain/principal.ts';
import type { CaseState, Deadline, DeadlineStatus } from './case-state.ts';
import { type CaseEvent, type CommitMeta, type EngineEvent, isEngineEvent, type ProcessEvent } from './events.ts';
import {
  activeStates,
  type MachineEvent,
  type MachineInput,
  type ProcessDefinition,
  type Snapshot,
} from './process.ts';

type Opened = Extract<EngineEvent, { type: 'CaseOpened' }>['data'];
type Entries = CaseState['entries'];

const enter = (entries: Entries, before: readonly StatePath[], after: readonly StatePath[], at: Instant): Entries => {
  const entered = after.filter((path) => !before.includes(path));
  if (entered.length === 0) return entries;
  const anew = entered.map((path) => [path, { count: (entries[path]?.count ?? 0) + 1, at }]);
  return { ...entries, ...Object.fromEntries(anew) };
};

const scopes = new WeakMap<AnyStateMachine, AnyActorScope>();

/**
 * A scope in which nothing is done. XState's own `transition` makes one, with an actor and an initial snapshot, at every call,
 * which costs three times the transition itself; process machines have no effects, so one for each machine serves for ever.
 */
const inertScope = (machine: AnyStateMachine): AnyActorScope => {
  const known = scopes.get(machine);
  if (known !== undefined) return known;
  const nothing = (): void => {};
  const input: MachineInput = { options: {}, pack: '' };
  const self = createActor(machine, { input });
  const scope: AnyActorScope = {
    self,
    system: self.system,
    id: '',
    sessionId: '',
    logger: nothing,
    defer: nothing,
    emit: nothing,
    stopChild: nothing,
    actionExecutor: nothing,
  };
  scopes.set(machine, scope);
  return scope;
};

const begin = (process: ProcessDefinition, opened: Opened, at: Instant): CaseState => {
  const { caseId, unitId, incidentId, startData, subject: _subject, ...opening } = opened;
  const input: MachineInput = { options: opening.options, pack: opening.rulePack };
  const snapshot = process.machine.getInitialSnapshot(inertScope(process.machine), input);
  const active = activeStates(snapshot);
  return {
    caseId,
    version: 0,
    opening,
    unitId,
    incidentId,
    startData,
    snapshot,
    active,
    entries: enter({}, [], active, at),
    participants: { reporter: isSomebody(opening.reporterId) ? [opening.reporterId] : [] },
    barred: [],
    restriction: 'none',
    tasks: {},
    deadlines: {},
  };
};

/** The machine's event for an event of the process. */
export const machineEvent = (event: ProcessEvent, meta: Pick<CommitMeta, 'by' | 'at'>): MachineEvent => ({
  type: event.type,
  data: event.data.form,
  facts: event.data.facts,
  by: meta.by,
  at: meta.at,
});

/** Moves the machine. An event that it does not take changes nothing. */
export const moveMachine = (process: ProcessDefinition, state: CaseState, event: MachineEvent): CaseState => {
  const snapshot: Snapshot = process.machine.transition(state.snapshot, event, inertScope(process.machine));
  if (snapshot === state.snapshot) return state;
  const active = activeStates(snapshot);
  return { ...state, snapshot, active, entries: enter(state.entries, state.active, active, event.at) };
};

const withDeadline = (state: CaseState, deadlineId: string, change: Partial<Deadline>): CaseState => {
  const deadline = state.deadlines[deadlineId];
  if (deadline === undefined) return state;
  return { ...state, deadlines: { ...state.deadlines, [deadlineId]: { ...deadline, ...change } } };
};

const ended = (state: CaseState, deadlineId: string, status: DeadlineStatus): CaseState =>
  withDeadline(state, deadlineId, { status, nextTick: Number.POSITIVE_INFINITY });

type Moved = Extract<EngineEvent, { type: 'DeadlineMoved' }>['data'];

/** A deadline that runs again is with its owner again, whomever it had been handed up to. */
const moved = (state: CaseState, { deadlineId, plan, nextTick, staysPassed }: Moved): CaseState => {
  const before = state.deadlines[deadlineId];
  if (before === undefined || staysPassed) return withDeadline(state, deadlineId, { plan, nextTick });
  const { escalatedTo: _before, ...deadline } = before;
  const running: Deadline = { ...deadline, plan, nextTick, status: { kind: 'running' } };
  return { ...state, deadlines: { ...state.deadlines, [deadlineId]: running } };
};

const evolveEngine = (process: ProcessDefinition, state: CaseState, event: EngineEvent, at: Instant): CaseState => {
  switch (event.type) {
    case 'CaseOpened':
    case 'StatesChanged':
      return state;
    case 'TaskCreated':
    case 'TaskDelegated':
      return { ...state, tasks: { ...state.tasks, [event.data.taskId]: event.data } };
    case 'TaskCompleted': {
      const { [event.data.taskId]: _done, ...tasks } = state.tasks;
      return { ...state, tasks };
    }
    case 'DeadlineSet': {
      const deadline: Deadline = { ...event.data, status: { kind: 'running' }, nextTick: 0 };
      return { ...state, deadlines: { ...state.deadlines, [deadline.deadlineId]: deadline } };
    }
    case 'DeadlineMoved':
      return moved(state, event.data);
    case 'PolicyFollowed': {
      const { policyVersion, calendarVersion } = event.data;
      return { ...state, follows: { policyVersion, calendarVersion } };
    }
    case 'DeadlineMet':
      return ended(state, event.data.deadlineId, { kind: 'met', at, isLate: event.data.isLate });
    case 'DeadlineCancelled':
      return ended(state, event.data.deadlineId, { kind: 'cancelled', at });
    case 'DeadlineReminded':
      return withDeadline(state, event.data.deadlineId, { nextTick: event.data.tick + 1 });
    case 'DeadlineEscalated':
      return withDeadline(state, event.data.deadlineId, { nextTick: event.data.tick + 1, escalatedTo: event.data.to });
    case 'DeadlinePassed': {
      const passed = withDeadline(state, event.data.deadlineId, {
        nextTick: event.data.tick + 1,
        status: { kind: 'passed', at: event.data.dueAt },
      });
      const { ruleId } = event.data;
      return moveMachine(process, passed, { type: 'deadline.passed', data: { ruleId }, facts: {}, by: 'system', at });
    }
    case 'ParticipantAssigned':
      return { ...state, participants: { ...state.participants, [event.data.participant]: event.data.personIds } };
    case 'AccessRestricted':
      return { ...state, barred: event.data.barred, restriction: event.data.restriction };
    case 'CaseMoved':
      return { ...state, unitId: event.data.to };
    case 'IncidentLinked':
      return { ...state, incidentId: event.data.incidentId, incidentBefore: state.incidentId };
  }
};

/**
 * The next state: pure, total, and the same for ever for the same events. `undefined` is the case before its first event.
 * @throws TypeError when the first event of a case is not `CaseOpened`.
 */
export const evolve = (
  process: ProcessDefinition,
  state: CaseState | undefined,
  event: CaseEvent,
  meta: Pick<CommitMeta, 'by' | 'at'>,
): CaseState => {
  if (event.type === 'CaseOpened') return begin(process, (event as { data: Opened }).data, meta.at);
  if (state === undefined) throw new TypeError('a case begins with CaseOpened');
  return isEngineEvent(event)
    ? evolveEngine(process, state, event, meta.at)
    : moveMachine(process, state, machineEvent(event as ProcessEvent, meta));
};
