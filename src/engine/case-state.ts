import type { StatePath } from '../domain/chart.ts';
import type { Instant } from '../domain/clock.ts';
import type { DeadlinePlan } from '../domain/deadline.ts';
import type { CaseId, IncidentId, PersonId, UnitId } from '../domain/ids.ts';
import type { JsonObject } from '../domain/json.ts';
import type { Role } from '../domain/principal.ts';
import type { PolicyOptions, Restriction, Snapshot } from './process.ts';

/** The activity of the huvudman's årshjul by which a case was opened, in which läsår (the year in which it begins) and by which version. */
export interface PlannedOpening {
  readonly activity: string;
  readonly lasar: number;
  readonly wheel: number;
}

/** What a case was opened under; never changes. */
export interface CaseOpening {
  readonly processId: string;
  readonly processVersion: number;
  readonly caseNumber: string;
  readonly rulePack: string;
  readonly policyVersion: number;
  readonly calendarVersion: number;
  readonly options: PolicyOptions;
  readonly openedAt: Instant;
  /** `sender` when it came in without an account, `system` when the huvudman's årshjul opened it. */
  readonly reporterId: PersonId;
  /** What of the huvudman's årshjul it is. */
  readonly planned?: PlannedOpening;
  /** The case that this one was opened from, the command by which it wants to hear when this one is closed, and what it wants to hear. */
  readonly origin?: { readonly caseId: CaseId; readonly tells?: string; readonly returns?: readonly string[] };
}

/** A piece of work that waits for a person or a role. */
export interface Task {
  readonly taskId: string;
  /** State path, or the rule id of a planned item. */
  readonly name: string;
  /** Role or participant whose task it is. */
  readonly owner: string;
  /** Who they are at the time of writing, at least one unless nobody holds the role. */
  readonly personIds: readonly PersonId[];
}

/**
 * `running` until met; `passed` once its day is over and it is still not met (escalation goes on).
 * `met` keeps whether that was in time; `cancelled` when what was due is no longer to be done.
 */
export type DeadlineStatus =
  | { readonly kind: 'running' }
  | { readonly kind: 'passed'; readonly at: Instant }
  | { readonly kind: 'met'; readonly at: Instant; readonly isLate: boolean }
  | { readonly kind: 'cancelled'; readonly at: Instant };

/** A deadline of a case with what is left to happen by itself: `nextTick` indexes `plan.ticks`; past the end = nothing. */
export interface Deadline {
  readonly deadlineId: string;
  readonly ruleId: string;
  readonly plan: DeadlinePlan;
  readonly status: DeadlineStatus;
  readonly nextTick: number;
  /** Role to which it has been handed up, if any. */
  readonly escalatedTo?: Role;
}

/** Whether what is due is still to be done, be it late. */
export const isOpen = ({ status }: Pick<Deadline, 'status'>): boolean =>
  status.kind === 'running' || status.kind === 'passed';

/** A case as its events have made it. Built by `evolve` alone. */
export interface CaseState {
  readonly caseId: CaseId;
  /** Version of the newest commit in its stream. */
  readonly version: number;
  readonly opening: CaseOpening;
  /** Versions that a decision has let it follow since it was opened; absent: those of the opening. */
  readonly follows?: Pick<CaseOpening, 'policyVersion' | 'calendarVersion'>;
  readonly unitId: UnitId;
  readonly incidentId: IncidentId;
  /** What it was about before it was last linked. */
  readonly incidentBefore?: IncidentId;
  /** Open half of the start command's data. */
  readonly startData: JsonObject;
  readonly snapshot: Snapshot;
  readonly active: readonly StatePath[];
  /** How often each active state has been entered, and when last. */
  readonly entries: Readonly<Record<StatePath, { readonly count: number; readonly at: Instant }>>;
  readonly participants: Readonly<Record<string, readonly PersonId[]>>;
  readonly barred: readonly PersonId[];
  readonly restriction: Restriction;
  readonly tasks: Readonly<Record<string, Task>>;
  readonly deadlines: Readonly<Record<string, Deadline>>;
}
