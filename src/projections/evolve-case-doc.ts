import { startOfDay } from '../domain/calendar.ts';
import { type Instant, type IsoDate, parseInstant } from '../domain/clock.ts';
import type { StatePath } from '../domain/chart.ts';
import type { JsonObject } from '../domain/json.ts';
import type { OrgView } from '../domain/org.ts';
import type { Role } from '../domain/principal.ts';
import { type EngineEvent, isEngineEvent } from '../engine/events.ts';
import type { ProcessDefinition } from '../engine/process.ts';
import type { Commit, StoredEvent } from '../log/commit.ts';
import { type Audience, placingOf } from './audience.ts';
import { type CaseDoc, nextDue, type OpenDeadline, type OpenTask } from './case-doc.ts';

/** What a case's row is made with beside its commits. */
export interface CaseListParts {
  /** The organisation as the log tells it up to the commit, or later. */
  readonly org: () => OrgView;
  readonly audience: Audience;
  /** The process by which a row is made. */
  readonly processOf: (processId: string) => ProcessDefinition | undefined;
  /** See `mainStateOf`. */
  readonly mainState: (processId: string, active: readonly StatePath[]) => StatePath;
}

type DataOf<Type extends EngineEvent['type']> = Extract<EngineEvent, { type: Type }>['data'];
type Step = {
  readonly [Type in EngineEvent['type']]: (
    doc: CaseDoc,
    data: DataOf<Type>,
    at: Instant,
    parts: CaseListParts,
  ) => CaseDoc;
};

/** Levels from low to high: who has it last has it. */
const LADDER: readonly Role[] = [
  'personal',
  'utredare',
  'bitr_rektor',
  'rektor',
  'admin',
  'registrator',
  'skolchef',
  'handlaggare',
  'namnd',
];

const without = <T>(record: Readonly<Record<string, T>>, key: string): Readonly<Record<string, T>> => {
  const { [key]: _gone, ...rest } = record;
  return rest;
};

const withDeadline = (doc: CaseDoc, deadlineId: string, change: Partial<OpenDeadline>): CaseDoc => {
  const before = doc.deadlines[deadlineId];
  return before === undefined
    ? doc
    : { ...doc, deadlines: { ...doc.deadlines, [deadlineId]: { ...before, ...change } } };
};

const moveDeadline = (doc: CaseDoc, { deadlineId, ruleId, plan, staysPassed }: DataOf<'DeadlineMoved'>): CaseDoc => {
  if (staysPassed) return withDeadline(doc, deadlineId, { dueAt: plan.dueAt });
  return { ...doc, deadlines: { ...doc.deadlines, [deadlineId]: { ruleId, dueAt: plan.dueAt, isPassed: false } } };
};

const endDeadline = (doc: CaseDoc, { deadlineId }: { readonly deadlineId: string }): CaseDoc => ({
  ...doc,
  deadlines: without(doc.deadlines, deadlineId),
});

const setTask = (doc: CaseDoc, { taskId, name, owner, personIds }: DataOf<'TaskCreated'>): CaseDoc => ({
  ...doc,
  tasks: { ...doc.tasks, [taskId]: { name, owner, personIds } satisfies OpenTask },
});

const closing = (doc: CaseDoc, isClosed: boolean, at: Instant): CaseDoc => {
  if (doc.isClosed === isClosed) return doc;
  const { closedAt: _before, ...rest } = doc as CaseDoc & JsonObject;
  return { ...(rest as CaseDoc), isClosed, ...(isClosed && { closedAt: at }) };
};

const STEPS: Step = {
  CaseOpened: (doc) => doc,
  StatesChanged: (doc, { active, isClosed }, at, { mainState }) => ({
    ...closing(doc, isClosed, at),
    active,
    state: mainState(doc.processId, active),
  }),
  TaskCreated: setTask,
  TaskDelegated: setTask,
  TaskCompleted: (doc, { taskId }) => ({ ...doc, tasks: without(doc.tasks, taskId) }),
  DeadlineSet: (doc, { deadlineId, ruleId, plan }) => ({
    ...doc,
    deadlines: { ...doc.deadlines, [deadlineId]: { ruleId, dueAt: plan.dueAt, isPassed: false } },
  }),
  DeadlineMoved: moveDeadline,
  PolicyFollowed: (doc) => doc,
  DeadlineMet: endDeadline,
  DeadlineCancelled: endDeadline,
  DeadlineReminded: (doc) => doc,
  DeadlinePassed: (doc, { deadlineId }) => withDeadline(doc, deadlineId, { isPassed: true }),
  DeadlineEscalated: (doc, { deadlineId, to }) => withDeadline(doc, deadlineId, { escalatedTo: to }),
  ParticipantAssigned: (doc, { participant, personIds }) => ({
    ...doc,
    participants: { ...doc.participants, [participant]: personIds },
  }),
  AccessRestricted: (doc, { barred, restriction }) => ({ ...doc, barred, restriction }),
  CaseMoved: (doc, { to }) => ({ ...doc, unitId: to }),
  IncidentLinked: (doc, { incidentId }) => ({ ...doc, incidentId }),
};

/** An event of the process changes no row, save that a person's identity becomes protected or no longer is. */
const stepOfProcess = (doc: CaseDoc, type: string): CaseDoc => {
  if (type !== 'IdentityProtected' && type !== 'IdentityUnprotected') return doc;
  return { ...doc, isProtected: type === 'IdentityProtected' };
};

const step = (doc: CaseDoc, event: StoredEvent, at: Instant, parts: CaseListParts): CaseDoc => {
  if (!isEngineEvent(event)) return stepOfProcess(doc, event.type);
  const run = STEPS[event.type] as (doc: CaseDoc, data: unknown, at: Instant, parts: CaseListParts) => CaseDoc;
  return run(doc, event.data, at, parts);
};

const legalClock = (process: ProcessDefinition | undefined, { startData, openedAt }: DataOf<'CaseOpened'>): Instant => {
  const value = process === undefined ? undefined : startData[process.legalClock.from];
  if (typeof value !== 'string') return openedAt;
  return value.length === 10 ? startOfDay(value as IsoDate) : parseInstant(value);
};

const listFields = (process: ProcessDefinition | undefined, { startData }: DataOf<'CaseOpened'>): JsonObject =>
  Object.fromEntries(
    (process?.listFields ?? []).flatMap((name) => (startData[name] === undefined ? [] : [[name, startData[name]]])),
  );

const opened = (data: DataOf<'CaseOpened'>, commit: Commit, parts: CaseListParts): CaseDoc => {
  const process = parts.processOf(data.processId);
  const { caseId, caseNumber, processId, openedAt, reporterId, incidentId, unitId, subject } = data;
  return {
    ...{ caseId, caseNumber, processId, openedAt, reporterId, incidentId, unitId },
    ...(subject !== undefined && { subject }),
    version: 0,
    command: String(commit.meta['command']),
    legalClockAt: legalClock(process, data),
    fields: listFields(process, data),
    ...{ isProtected: false, isClosed: false, isLate: false },
    placing: { path: [], seenFrom: -1, roles: '' },
    restriction: 'none',
    ...{ barred: [], active: [], audience: [] },
    state: '',
    ...{ tasks: {}, participants: {}, deadlines: {}, left: {}, barredIn: {} },
  };
};

const highest = (roles: readonly Role[]): Role | undefined => LADDER.findLast((role) => roles.includes(role));

const withDue = (doc: CaseDoc): CaseDoc => {
  const { dueAt: _dueAt, dueRuleId: _ruleId, escalatedTo: _escalatedTo, ...rest } = doc as CaseDoc & JsonObject;
  const open = Object.values(doc.deadlines);
  const next = nextDue(open);
  const escalatedTo = highest(open.flatMap((deadline) => deadline.escalatedTo ?? []));
  return {
    ...(rest as CaseDoc),
    ...(next !== undefined && { dueAt: next.dueAt, dueRuleId: next.ruleId }),
    ...(escalatedTo !== undefined && { escalatedTo }),
    isLate: open.some(({ isPassed }) => isPassed),
  };
};

const leftSince = (before: CaseDoc | undefined, after: CaseDoc): CaseDoc['left'] => {
  if (before === undefined) return {};
  const gone = before.audience.filter((key) => !after.audience.includes(key));
  const kept = Object.entries(before.left).filter(([key]) => !after.audience.includes(key));
  return Object.fromEntries([...kept, ...gone.map((key) => [key, after.version])]);
};

const barredSince = (before: CaseDoc | undefined, after: CaseDoc): CaseDoc['barredIn'] =>
  Object.fromEntries(after.barred.map((personId) => [personId, before?.barredIn[personId] ?? after.version]));

/** The row with its place and its audience as organisation and policy have them; `commit` when the row follows from it. */
export const placed = async (
  doc: CaseDoc,
  before: CaseDoc | undefined,
  { at, commit }: { readonly at: Instant; readonly commit?: Commit },
  parts: CaseListParts,
): Promise<CaseDoc> => {
  const { caseId, version } = doc;
  const audience = await parts.audience({ caseId, version, at, ...(commit !== undefined && { commit }) });
  const after = { ...doc, audience, placing: placingOf(parts.org(), doc.unitId, audience) };
  return { ...after, left: leftSince(before, after), barredIn: barredSince(before, after) };
};

const isOpening = (event: StoredEvent | undefined): event is StoredEvent & { readonly data: DataOf<'CaseOpened'> } =>
  event?.type === 'CaseOpened';

/** The row after a commit of the case; `undefined` when the stream is no case. */
export const evolveCaseDoc = async (
  before: CaseDoc | undefined,
  commit: Commit,
  parts: CaseListParts,
): Promise<CaseDoc | undefined> => {
  const [first] = commit.events;
  const start = isOpening(first) ? opened(first.data, commit, parts) : before;
  if (start === undefined) return undefined;
  const at = atOf(commit);
  const moved = commit.events.reduce((doc, event) => step(doc, event, at, parts), start);
  return placed(withDue({ ...moved, version: commit.version }), before, { at, commit }, parts);
};

/** When what the commit tells of happened. */
export const atOf = (commit: Commit): Instant => (commit.meta['at'] as Instant | undefined) ?? commit.recordedAt;
