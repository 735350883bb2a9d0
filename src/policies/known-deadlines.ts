import type { Instant } from '../domain/clock.ts';
import type { CaseId, PersonId } from '../domain/ids.ts';
import type { OrgView } from '../domain/org.ts';
import { standingIn } from '../engine/actors.ts';
import type { LoadedCase } from '../engine/case-store.ts';
import type { ProcessDefinition } from '../engine/process.ts';
import { type CaseScope, isInScope, type Listed } from './case-scope.ts';
import { isDeadlineOfAll, readerOf } from './reader.ts';

/** By what it is decided which deadlines of a listed case somebody may know of. */
export interface Knowing {
  /** Every version of every process. */
  readonly processes: readonly ProcessDefinition[];
  readonly org: OrgView;
  readonly at: Instant;
  /** The case itself: asked for only when one of its deadlines is kept to fewer readers. */
  readonly load: (caseId: CaseId) => Promise<LoadedCase | undefined>;
}

/** A deadline as a list has it. */
interface OfRule {
  readonly ruleId: string;
}

/** A case as a list has it, with its open deadlines by id. */
export interface ListedDeadlines<Deadline extends OfRule> extends Listed {
  readonly caseId: CaseId;
  readonly processId: string;
  readonly deadlines: Readonly<Record<string, Deadline>>;
  readonly tasks: Readonly<Record<string, { readonly name: string; readonly personIds: readonly PersonId[] }>>;
}

/** Name of the task that waits while the deadline runs: that of the state, or of the planned work itself. */
export const taskOfRule = ({ deadlines }: ProcessDefinition, ruleId: string): string =>
  deadlines.find((definition) => definition.ruleId === ruleId)?.while ?? ruleId;

type MaySee = (ruleId: string) => boolean;

const ofOwnTasks = (
  versions: readonly ProcessDefinition[],
  { tasks }: ListedDeadlines<OfRule>,
  personId: PersonId,
): MaySee => {
  const own = Object.values(tasks).filter(({ personIds }) => personIds.includes(personId));
  return (ruleId) => versions.some((process) => own.some(({ name }) => name === taskOfRule(process, ruleId)));
};

const maySeeIn = async (
  { processes, org, at, load }: Knowing,
  scope: CaseScope,
  row: ListedDeadlines<OfRule>,
): Promise<MaySee> => {
  const versions = processes.filter(({ id }) => id === row.processId);
  if (!isInScope(scope, row)) return ofOwnTasks(versions, row, scope.personId);
  const isOfAll: MaySee = (ruleId) => versions.every((process) => isDeadlineOfAll(process, ruleId));
  if (Object.values(row.deadlines).every(({ ruleId }) => isOfAll(ruleId))) return isOfAll;
  const loaded = await load(row.caseId);
  if (loaded === undefined) return isOfAll;
  return readerOf(standingIn(loaded.process, loaded.state, org, at), scope.personId).maySeeDeadline;
};

/**
 * The open deadlines of a listed case that the scope's person may know of: of who may read the case all but those kept to fewer, of
 * others only those of a task that waits for them in person.
 */
export const knownDeadlines = async <Deadline extends OfRule>(
  knowing: Knowing,
  scope: CaseScope,
  row: ListedDeadlines<Deadline>,
): Promise<Readonly<Record<string, Deadline>>> => {
  const maySee = await maySeeIn(knowing, scope, row);
  return Object.fromEntries(Object.entries(row.deadlines).filter(([, { ruleId }]) => maySee(ruleId)));
};
