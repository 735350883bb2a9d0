import type { ReadLog } from '../audit/read-log.ts';
import type { Clock } from '../domain/clock.ts';
import type { Leases } from '../engine/lease.ts';
import type { IdentityStore } from '../identity/identity.ts';
import type { CheckpointStore } from '../log/checkpoint.ts';
import type { EventLog } from '../log/event-log.ts';
import type { Deliveries } from '../notifications/deliveries.ts';
import type { SubscriptionStore } from '../notifications/push-subscriptions.ts';
import type { ProjectionStore } from '../projections/store.ts';
import type { Vault } from '../vault/vault.ts';

/** Where the data is, and how it is kept. */
export interface StorageOptions {
  /** Holds `main.db` (the truth), `projections.db` (can be deleted) and, unless configured elsewhere, `installation.key`. */
  readonly dataFolder: string;
  /** Encrypts whole files too, beside the seals of each case. */
  readonly encryptsFiles: boolean;
  /** Whether an acknowledged commit survives loss of power. Only what is invented may do without. */
  readonly survivesPowerLoss: boolean;
  /** A database on a server that several nodes share, instead of the files. */
  readonly mongo?: { readonly uri: string; readonly database: string } | undefined;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly clock: Clock;
  /** Told of what went wrong in the background, by a name without content. */
  readonly onError: (what: string, error: unknown) => void;
}

/** Every port that keeps something, on one adapter. */
export interface Ports {
  /** Whether other nodes work on the same data. */
  readonly isShared: boolean;
  readonly log: EventLog;
  readonly vault: Vault;
  readonly projections: ProjectionStore;
  readonly identity: IdentityStore;
  readonly readLog: ReadLog;
  readonly leases: Leases;
  readonly deliveries: Deliveries;
  readonly subscriptions: SubscriptionStore;
  readonly checkpoints: CheckpointStore;
  /** Finishes what is queued, and lets go. The log, the read log and the projections have been closed before. */
  close(): Promise<void>;
}
