import type { Limit, WorkCalendar } from '../domain/deadline.ts';
import type { CaseId, IncidentId } from '../domain/ids.ts';
import type { OrgView } from '../domain/org.ts';
import type { PolicyOptions, ProcessDefinition } from './process.ts';

/** A version of the huvudman's own routine for a process: limits by rule id where they differ from the default, and switches. */
export interface Policy {
  readonly version: number;
  readonly limits: Readonly<Record<string, Limit>>;
  readonly options: PolicyOptions;
}

/** Another case that a command refers to. */
export interface ReferredCase {
  readonly caseId: CaseId;
  readonly processId: string;
  readonly incidentId: IncidentId;
  readonly isOpen: boolean;
}

/** What a decision may look at beside the case: all of it values, none of it asked for during the decision. */
export interface World {
  readonly org: OrgView;
  readonly calendar: WorkCalendar;
  readonly policy: Policy;
  /** Pseudonym of the person whom the command's `subject` field names, or of its `pattern`. */
  readonly subject?: string;
  /** Earlier cases with the same `subject` within the policy's `recurrenceDays`. */
  readonly recurrence?: number;
  readonly referred?: ReferredCase;
  /** The processes in which the command may open cases, by id. */
  readonly spawned?: Readonly<Record<string, { readonly process: ProcessDefinition; readonly policy: Policy }>>;
}
