import type { StatePath } from '../domain/chart.ts';
import type { Instant } from '../domain/clock.ts';
import type { CaseId, IncidentId, PersonId, UnitId } from '../domain/ids.ts';
import type { JsonObject } from '../domain/json.ts';
import type { Role } from '../domain/principal.ts';
import type { Restriction } from '../engine/process.ts';
import { officeOf, placeGroups, type Placing } from './audience.ts';
import type { Collection, IndexEntry } from './store.ts';

/** A deadline of the case that is not yet met or cancelled. */
export type OpenDeadline = {
  readonly ruleId: string;
  /** Excluded. */
  readonly dueAt: Instant;
  readonly isPassed: boolean;
  readonly escalatedTo?: Role;
};

/** The one that is due first. */
export const nextDue = (open: readonly OpenDeadline[]): OpenDeadline | undefined =>
  open.toSorted((a, b) => (a.dueAt < b.dueAt ? -1 : 1))[0];

/** A task that waits. */
export type OpenTask = { readonly name: string; readonly owner: string; readonly personIds: readonly PersonId[] };

/** A case as lists show it. Open data and ids only: no person is named, nothing sealed is opened. */
export interface CaseDoc extends JsonObject {
  readonly caseId: CaseId;
  readonly version: number;
  readonly caseNumber: string;
  readonly processId: string;
  /** The start command. */
  readonly command: string;
  readonly openedAt: Instant;
  readonly closedAt?: Instant;
  /** When the statute's own clock began. */
  readonly legalClockAt: Instant;
  /** Open codes of the report, by the process's `listFields`. */
  readonly fields: JsonObject;
  readonly reporterId: PersonId;
  readonly incidentId: IncidentId;
  /** Pseudonym of whom the case is about. */
  readonly subject?: string;
  readonly isProtected: boolean;
  readonly unitId: UnitId;
  readonly placing: Placing;
  readonly restriction: Restriction;
  readonly barred: readonly PersonId[];
  readonly active: readonly StatePath[];
  /** Of the main region. */
  readonly state: StatePath;
  readonly isClosed: boolean;
  readonly tasks: Readonly<Record<string, OpenTask>>;
  readonly participants: Readonly<Record<string, readonly PersonId[]>>;
  readonly deadlines: Readonly<Record<string, OpenDeadline>>;
  /** The earliest open deadline, excluded; with its rule. */
  readonly dueAt?: Instant;
  readonly dueRuleId?: string;
  /** A deadline has passed and is not met. */
  readonly isLate: boolean;
  /** Highest level to which an open deadline has been handed. */
  readonly escalatedTo?: Role;
  /** Keys of all who may know of it, by policy. Who is barred is barred all the same. */
  readonly audience: readonly string[];
  /** Keys that once were in `audience` and are no more, with the version that took them out. */
  readonly left: Readonly<Record<string, number>>;
  /** The version that barred each of `barred`. */
  readonly barredIn: Readonly<Record<string, number>>;
}

/** What waits for somebody in the case, by name, oldest first. */
export const tasksOf = (doc: CaseDoc, personId: string): readonly string[] =>
  Object.values(doc.tasks)
    .filter((task) => (task.personIds as readonly string[]).includes(personId))
    .map(({ name }) => name);

/** Whether somebody has a task in the case. */
export const hasTask = (doc: CaseDoc, personId: string): boolean => tasksOf(doc, personId).length > 0;

/** Late ones first, then by due; without due last, by age. */
const dueSort = ({ isLate, dueAt, openedAt }: CaseDoc): string =>
  dueAt === undefined ? `2${openedAt}` : `${isLate ? 0 : 1}${dueAt}`;

/** Bounds of the late ones within the index `open`. */
export const LATE = { from: '0', to: '1' } as const;
/** Bounds of those with something due and nothing late. */
export const RUNNING = { from: '1', to: '2' } as const;

/** The group narrowed to one process, and to one state. */
export const ofProcess = (group: string, processId: string): string => `${group}|p:${processId}`;
export const ofState = (group: string, state: StatePath): string => `${group}|s:${state}`;

const narrowed = (group: string, { processId, state }: CaseDoc): readonly string[] => [
  group,
  ofProcess(group, processId),
  ofState(group, state),
];

const entry =
  (index: string, sort: string) =>
  (group: string): IndexEntry => ({ index, group, sort });

const openEntries = (doc: CaseDoc, groups: readonly string[]): readonly IndexEntry[] => [
  ...groups.slice(0, 1).map(entry('opened', doc.openedAt)),
  ...doc.barred.map(entry('barred', doc.openedAt)),
  ...(doc.escalatedTo === 'namnd' ? groups.map(entry('namnd', dueSort(doc))) : []),
];

const caseEntries = (doc: CaseDoc): readonly IndexEntry[] => {
  const groups = placeGroups(doc.placing);
  const byOffice = groups.flatMap((group) => narrowed(group, doc));
  const listed = [...byOffice, ...doc.audience.filter((key) => officeOf(key) === undefined)];
  const owners = new Set(Object.values(doc.tasks).flatMap(({ personIds }) => personIds));
  return [
    ...listed.map(doc.isClosed ? entry('closed', doc.closedAt ?? '') : entry('open', dueSort(doc))),
    ...(doc.isClosed ? [] : openEntries(doc, groups)),
    ...[...owners].map(entry('mine', dueSort(doc))),
    entry('reported', doc.openedAt)(doc.reporterId),
    entry('unit', doc.caseId)(doc.unitId),
    entry('incident', doc.openedAt)(doc.incidentId),
    ...(doc.subject === undefined ? [] : [entry('subject', doc.openedAt)(subjectGroup(doc.processId, doc.subject))]),
  ];
};

/** Group of the index `subject`. */
export const subjectGroup = (processId: string, subject: string): string => `${processId}|${subject}`;

/** Cases by id. */
export const CASES: Collection<CaseDoc> = { name: 'cases', entries: caseEntries };

/** The sealed half of each case's report, as the log has it, for a presenter that may open it. */
export const SEALED_REPORTS: Collection<{ readonly sealed: string }> = { name: 'sealedReports', entries: () => [] };

/** A place where there has been a case, with the places above it. */
export type PlaceDoc = { readonly path: readonly UnitId[] };
export const PLACES: Collection<PlaceDoc> = { name: 'places', entries: () => [] };

/** Every `Placing.roles` that any case has had: a handful. One document, {@link ONE}. */
export const OFFICES: Collection<{ readonly roles: readonly string[] }> = { name: 'offices', entries: () => [] };
/** Key of the document of a collection that holds one. */
export const ONE = 'one';
