import type { Clock, Instant } from '../domain/clock.ts';
import type { WorkCalendar } from '../domain/deadline.ts';
import type { CaseId } from '../domain/ids.ts';
import type { OrgView } from '../domain/org.ts';
import type { EventLog } from '../log/event-log.ts';
import type { Vault } from '../vault/vault.ts';
import type { CaseStore, Registry } from './case-store.ts';
import type { Policy } from './world.ts';

/** The huvudman's organisation and routine as known now; by version, as they were. */
export interface Settings {
  org(): OrgView;
  policy(processId: string, version?: number): Policy;
  calendar(version?: number): WorkCalendar;
}

/** What decisions ask of other cases. */
export interface CaseFacts {
  /** Earlier cases of the process about the same person, opened at `since` or later. */
  countEarlier(query: { processId: string; subject: string; since: Instant; except: CaseId }): Promise<number>;
}

/** What the engine is built of. */
export interface EngineParts {
  readonly log: EventLog;
  readonly vault: Vault;
  readonly registry: Registry;
  readonly cases: CaseStore;
  readonly settings: Settings;
  readonly facts: CaseFacts;
  readonly clock: Clock;
}
