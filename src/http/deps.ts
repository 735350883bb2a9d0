import type { Logger } from 'pino';
import type { ReadLog } from '../audit/read-log.ts';
import type { ArshjulLog } from '../arshjul/arshjul-log.ts';
import type { ConfigLog } from '../config/config-log.ts';
import type { RedatingLog } from '../config/redating-log.ts';
import type { StartInfo } from '../contract/wire.ts';
import type { Wheel } from '../domain/arshjul.ts';
import type { Clock } from '../domain/clock.ts';
import type { Engine } from '../engine/handle-command.ts';
import type { ProcessDefinition } from '../engine/process.ts';
import type { Identity } from '../identity/identity.ts';
import type { Receipts } from '../identity/receipts.ts';
import type { Setup } from '../identity/setup.ts';
import type { IndicatorLog } from '../indicators/indicator-log.ts';
import type { EventLog } from '../log/event-log.ts';
import type { Directory } from '../org/directory.ts';
import type { OrgLog } from '../org/org-log.ts';
import type { Relay } from '../outbox/relay.ts';
import type { ProjectionReader } from '../projections/store.ts';
import type { Vault } from '../vault/vault.ts';
import type { KeptTables } from './kept-tables.ts';
import type { NoticeDeps } from './notice-deps.ts';
import type { Place } from './middleware/security-headers.ts';

/** What the installation says about its web server. */
export interface HttpSettings extends Place {
  /** The built client: `index.html` and hashed files in `assets/`. */
  readonly clientFolder: string;
  /** Proxies in front of us whose `X-Forwarded-For` is believed. Default 0: none. */
  readonly trustedProxies?: number;
  /** From one address. Default 3000. */
  readonly requestsPerMinute?: number;
  /** Whether published tables of statistics are there for everybody, without an account. Default false. */
  readonly opensAggregates?: boolean;
  /** People to try the system with; present only in a demo. */
  readonly demoPeople?: StartInfo['demoPeople'];
}

/** What the web server is built of. */
export interface AppDeps {
  readonly settings: HttpSettings;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly log: EventLog;
  readonly vault: Pick<Vault, 'open'>;
  readonly engine: Engine;
  /** Every version of every process that this program carries. */
  readonly processes: readonly ProcessDefinition[];
  readonly directory: Directory;
  readonly orgLog: OrgLog;
  readonly configLog: ConfigLog;
  readonly redatingLog: RedatingLog;
  readonly indicatorLog: IndicatorLog;
  readonly arshjulLog: ArshjulLog;
  /** Ready wheels that a huvudman may choose among. */
  readonly wheels: readonly Wheel[];
  readonly identity: Identity;
  readonly receipts: Receipts;
  readonly setup: Setup;
  readonly readLog: ReadLog;
  readonly projections: ProjectionReader;
  /** One for all routes that tell what is published. */
  readonly publishedTables: KeptTables;
  readonly notices: NoticeDeps;
  /** `caughtUp`: directory and projections know everything that is in the log, so that who changed something sees it. */
  readonly relay: Pick<Relay, 'caughtUp' | 'health'>;
}
