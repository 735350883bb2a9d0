import type { CaseId, PersonId, UnitId } from '../domain/ids.ts';
import type { JsonObject } from '../domain/json.ts';
import type { Role } from '../domain/principal.ts';
import type { Registry } from '../engine/case-store.ts';
import { type EngineEvent, isEngineEvent } from '../engine/events.ts';
import { rolesThatDecide } from '../engine/possible-owners.ts';
import { pagesOf } from './pages.ts';
import type { Projection } from './projection.ts';
import type { Collection, IndexEntry, ProjectionReader } from './store.ts';

/** On whom it hangs with whom the tasks of an open case are. Ids and roles only. */
export interface OwnedCase extends JsonObject {
  readonly caseId: CaseId;
  readonly processId: string;
  readonly processVersion: number;
  readonly unitId: UnitId;
  readonly isClosed: boolean;
  /** By task: the roles that decide, and whether anybody has it. */
  readonly tasks: { readonly [taskId: string]: { readonly roles: readonly string[]; readonly isNobodys: boolean } };
  /** Everybody who has had a task or a part in it. */
  readonly people: readonly PersonId[];
}

const ALL = 'all';
const roleGroup = (unitId: UnitId, role: Role | string): string => `${unitId}|${role}`;

const entriesOf = ({ caseId, unitId, isClosed, tasks, people }: OwnedCase): readonly IndexEntry[] => {
  if (isClosed) return [];
  const entry = (index: string) => (group: string) => ({ index, group, sort: caseId as string });
  const all = Object.values(tasks);
  return [
    entry('unit')(unitId),
    ...[...new Set(all.flatMap(({ roles }) => roles))].map((role) => entry('role')(roleGroup(unitId, role))),
    ...people.map(entry('person')),
    ...(all.some(({ isNobodys }) => isNobodys) ? [entry('nobody')(ALL)] : []),
  ];
};

/** Cases by id; found by whom they hang on while they are open. */
export const OWNED_CASES: Collection<OwnedCase> = { name: 'ownedCases', entries: entriesOf };

const withPeople = (doc: OwnedCase, personIds: readonly PersonId[]): OwnedCase => ({
  ...doc,
  people: [...new Set([...doc.people, ...personIds])],
});

const step = (registry: Registry, doc: OwnedCase, event: EngineEvent): OwnedCase => {
  switch (event.type) {
    case 'TaskCreated':
    case 'TaskDelegated': {
      const { taskId, personIds } = event.data;
      const roles = rolesThatDecide(registry(doc.processId, doc.processVersion), event.data);
      const tasks = { ...doc.tasks, [taskId]: { roles, isNobodys: personIds.length === 0 } };
      return withPeople({ ...doc, tasks }, personIds);
    }
    case 'TaskCompleted': {
      const { [event.data.taskId]: _done, ...tasks } = doc.tasks;
      return { ...doc, tasks };
    }
    case 'ParticipantAssigned':
      return withPeople(doc, event.data.personIds);
    case 'CaseMoved':
      return { ...doc, unitId: event.data.to };
    case 'StatesChanged':
      return { ...doc, isClosed: event.data.isClosed };
    default:
      return doc;
  }
};

const opened = (event: EngineEvent | undefined): OwnedCase | undefined => {
  if (event?.type !== 'CaseOpened') return undefined;
  const { caseId, processId, processVersion, unitId, reporterId } = event.data;
  return { caseId, processId, processVersion, unitId, isClosed: false, tasks: {}, people: [reporterId] };
};

/** Which open cases hang on whom, for handing over: found by role and unit, by person, by unit, or because nobody has a task. */
export const createOwnerIndex = (registry: Registry): Projection => ({
  name: 'owner-index',
  version: 1,
  project: async ({ streamId, events }, writer) => {
    const known = (events as unknown as readonly { readonly type: string }[]).filter(isEngineEvent);
    if (known.length === 0) return;
    const before = opened(known[0]) ?? (await writer.get(OWNED_CASES, streamId));
    if (before === undefined) return;
    writer.put(
      OWNED_CASES,
      streamId,
      known.reduce((doc, event) => step(registry, doc, event), before),
    );
  },
});

/** What a case may hang on. */
export type HangsOn =
  | { readonly role: Role; readonly unitId: UnitId }
  | { readonly personId: PersonId }
  | { readonly unitId: UnitId }
  | 'nobody';

const walkOf = (on: HangsOn) => {
  if (on === 'nobody') return { index: 'nobody', group: ALL };
  if ('personId' in on) return { index: 'person', group: on.personId as string };
  return 'role' in on
    ? { index: 'role', group: roleGroup(on.unitId, on.role) }
    : { index: 'unit', group: on.unitId as string };
};

const PAGE = 256;

/** Open cases that hang on it, a page at a time. */
export const casesHangingOn = async function* (
  reader: ProjectionReader,
  on: HangsOn,
): AsyncGenerator<readonly CaseId[]> {
  for await (const page of pagesOf(reader, OWNED_CASES, { ...walkOf(on), limit: PAGE }))
    yield page.map(({ doc }) => doc.caseId);
};
