import type { StatePath } from '../domain/chart.ts';
import type { Instant } from '../domain/clock.ts';
import type { DeadlinePlan } from '../domain/deadline.ts';
import type { CaseId, IncidentId, PersonId, UnitId } from '../domain/ids.ts';
import type { JsonObject } from '../domain/json.ts';
import type { Role } from '../domain/principal.ts';
import type { CaseOpening, Task } from './case-state.ts';
import type { Facts, Restriction } from './process.ts';

/** The engine's own events: the same for every process. Stored for ever under these names. */
export type EngineEvent =
  | {
      readonly type: 'CaseOpened';
      readonly data: CaseOpening & {
        readonly caseId: CaseId;
        readonly unitId: UnitId;
        readonly incidentId: IncidentId;
        /** Pseudonym of the person the case is about. */
        readonly subject?: string;
        /** Open half of the start command's data. */
        readonly startData: JsonObject;
      };
    }
  | {
      readonly type: 'StatesChanged';
      readonly data: {
        readonly active: readonly StatePath[];
        readonly entered: readonly StatePath[];
        readonly isClosed: boolean;
      };
    }
  | { readonly type: 'TaskCreated'; readonly data: Task }
  | { readonly type: 'TaskDelegated'; readonly data: Task }
  | { readonly type: 'TaskCompleted'; readonly data: { readonly taskId: string } }
  | {
      readonly type: 'DeadlineSet';
      readonly data: { readonly deadlineId: string; readonly ruleId: string; readonly plan: DeadlinePlan };
    }
  | {
      readonly type: 'DeadlineMet';
      readonly data: { readonly deadlineId: string; readonly ruleId: string; readonly isLate: boolean };
    }
  | {
      /** The same deadline with a new plan: more time, a pause begun or ended, or another version of the routine. */
      readonly type: 'DeadlineMoved';
      readonly data: {
        readonly deadlineId: string;
        readonly ruleId: string;
        readonly plan: DeadlinePlan;
        readonly why: MoveReason;
        /** Index into the new plan's ticks of the first that is still to come. */
        readonly nextTick: number;
        /** It had passed and has passed by the new date too. */
        readonly staysPassed: boolean;
      };
    }
  | {
      /** From now on the case counts by these versions, by a decision of the huvudman. */
      readonly type: 'PolicyFollowed';
      readonly data: {
        readonly policyVersion: number;
        readonly calendarVersion: number;
        readonly decisionId: string;
        readonly decisionNumber: string;
      };
    }
  | { readonly type: 'DeadlineCancelled'; readonly data: { readonly deadlineId: string; readonly ruleId: string } }
  | { readonly type: 'DeadlineReminded'; readonly data: DeadlineTick & { readonly to: Role | 'owner' } }
  | { readonly type: 'DeadlinePassed'; readonly data: DeadlineTick & { readonly dueAt: Instant } }
  | {
      readonly type: 'DeadlineEscalated';
      readonly data: DeadlineTick & { readonly from: Role | 'owner'; readonly to: Role };
    }
  | {
      readonly type: 'ParticipantAssigned';
      readonly data: { readonly participant: string; readonly personIds: readonly PersonId[] };
    }
  | {
      readonly type: 'AccessRestricted';
      readonly data: { readonly barred: readonly PersonId[]; readonly restriction: Restriction };
    }
  | { readonly type: 'CaseMoved'; readonly data: { readonly from: UnitId; readonly to: UnitId } }
  | { readonly type: 'IncidentLinked'; readonly data: { readonly incidentId: IncidentId } };

/** Why a deadline was moved. */
export type MoveReason = 'extended' | 'paused' | 'redated';

/** What every tick says: which deadline, and which of its ticks (index into `plan.ticks`). */
export interface DeadlineTick {
  readonly deadlineId: string;
  readonly ruleId: string;
  readonly tick: number;
}

/** An event of the process: one accepted command. `sealed` is content to be sealed before it is stored. */
export interface ProcessEvent {
  readonly type: string;
  readonly data: { readonly form: JsonObject; readonly facts: Facts };
  readonly sealed?: JsonObject;
}

/** Any event of a case, before sealing. */
export type CaseEvent = EngineEvent | ProcessEvent;

/** Kept with each commit of a case: who, when, as what, by which command. */
export interface CommitMeta {
  readonly [key: string]: string | undefined;
  readonly command: string;
  /** PersonId, or `system`. */
  readonly by: string;
  /** Role or participant as which the person acted. */
  readonly as: string;
  readonly at: Instant;
  /** SHA-256 of the command's content: the same key with another content is told apart. */
  readonly fingerprint: string;
}

const ENGINE_EVENTS = {
  CaseOpened: true,
  StatesChanged: true,
  TaskCreated: true,
  TaskDelegated: true,
  TaskCompleted: true,
  DeadlineSet: true,
  DeadlineMet: true,
  DeadlineMoved: true,
  PolicyFollowed: true,
  DeadlineCancelled: true,
  DeadlineReminded: true,
  DeadlinePassed: true,
  DeadlineEscalated: true,
  ParticipantAssigned: true,
  AccessRestricted: true,
  CaseMoved: true,
  IncidentLinked: true,
} as const satisfies Record<EngineEvent['type'], true>;

/** Whether the type is one of the engine's own. */
export const isEngineEvent = (event: { readonly type: string }): event is EngineEvent => event.type in ENGINE_EVENTS;
