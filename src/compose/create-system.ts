import { randomUUID } from 'node:crypto';
import type { Server } from 'node:http';
import type { Logger } from 'pino';
import type { ReadLog } from '../audit/read-log.ts';
import { type ArshjulLog, createArshjulLog } from '../arshjul/arshjul-log.ts';
import { type ConfigLog, createConfigLog } from '../config/config-log.ts';
import { createRedatingLog, type RedatingLog } from '../config/redating-log.ts';
import { swedishCalendar } from '../config/swedish-holidays.ts';
import type { Wheel } from '../domain/arshjul.ts';
import type { Clock } from '../domain/clock.ts';
import { commitId, streamId } from '../domain/ids.ts';
import { createTurn, type TurnTaker } from '../engine/lease.ts';
import type { Periodic } from '../engine/periodic.ts';
import type { Engine } from '../engine/handle-command.ts';
import type { ProcessDefinition } from '../engine/process.ts';
import { createApp } from '../http/create-app.ts';
import type { HttpSettings } from '../http/deps.ts';
import { createIdentity, type Identity } from '../identity/identity.ts';
import type { Receipts } from '../identity/receipts.ts';
import { createSetup, sameOnEveryNode, type Setup } from '../identity/setup.ts';
import { createIndicatorLog, type IndicatorLog } from '../indicators/indicator-log.ts';
import type { EventLog } from '../log/event-log.ts';
import type { Directory } from '../org/directory.ts';
import { loadDirectory } from '../org/directory-projection.ts';
import { createOrgLog, type OrgLog } from '../org/org-log.ts';
import { createCommandHandler } from '../outbox/command-handler.ts';
import { createRedatingHandler } from '../outbox/redating-handler.ts';
import { type Follower, type Relay, type RelayOptions, startRelay } from '../outbox/relay.ts';
import type { Projection } from '../projections/projection.ts';
import { GroupForgotten, type ProjectionStore } from '../projections/store.ts';
import type { Vault } from '../vault/vault.ts';
import type { Gateway } from '../realtime/gateway.ts';
import { createCore } from './core.ts';
import { openLive } from './open-live.ts';
import { type NoticeOptions, type Notices, openNotices } from './open-notices.ts';
import { openSweeps } from './open-sweeps.ts';
import { closeSystem, createHttpServer, localOrigin, type Serving, type ServingParts, servingOf } from './serving.ts';
import type { StorageOptions } from './ports.ts';
import { openStorage, type Storage } from './storage.ts';

/** All that an installation may choose. */
export interface SystemOptions extends Omit<StorageOptions, 'onError'> {
  readonly processes: readonly ProcessDefinition[];
  /** Ready wheels that a huvudman may choose among. Default: none. */
  readonly wheels?: readonly Wheel[];
  readonly logger: Logger;
  readonly http: HttpSettings;
  /** Absent: mails are written into a folder. */
  readonly notices?: NoticeOptions;
  /** How often deadlines, and notices to be sent, are looked at, in milliseconds. */
  readonly sweepEveryMs: number;
  /** So long a node may be silent, in milliseconds, before another does what one node does at a time. Default: half a minute. */
  readonly leaseMs?: number;
  /** Called when a newer program on the same database has begun the lists anew: this one cannot go on, and is to be started again. */
  readonly onOutdated?: () => void;
}

/** The whole system of a huvudman, put together. */
export interface System extends Serving {
  /** Answers HTTP and sockets, on a port of its own or of somebody else's. */
  readonly server: Server;
  readonly log: EventLog;
  readonly vault: Vault;
  readonly engine: Engine;
  readonly directory: Directory;
  readonly orgLog: OrgLog;
  readonly configLog: ConfigLog;
  readonly redatingLog: RedatingLog;
  readonly indicatorLog: IndicatorLog;
  readonly arshjulLog: ArshjulLog;
  readonly identity: Identity;
  readonly accounts: Storage['identity']['accounts'];
  readonly receipts: Receipts;
  readonly setup: Setup;
  readonly readLog: ReadLog;
  readonly projections: ProjectionStore;
  readonly relay: Relay;
  readonly sweeper: Periodic;
  readonly notices: Notices;
}

const LEASE_MS = 30_000;
/** Among several nodes: how often each looks whether it has become its turn. */
const SHARED_POLL_MS = 1_000;

/** Years whose free days are known from the start: deadlines far beyond are refused. */
const CALENDAR_YEARS = { fromYear: 2015, toYear: 2045 } as const;

/** A new installation gets the Swedish calendar as its first; later ones are published by the huvudman. */
const publishFirstCalendar = async (log: EventLog, configLog: ConfigLog): Promise<void> => {
  if ((await log.readStream(streamId('calendar'))).length > 0) return;
  const { version: _first, ...calendar } = await swedishCalendar({ ...CALENDAR_YEARS, version: 1 });
  await configLog.publishCalendar({ commitId: commitId('calendar-1'), by: 'system', calendar });
};

/** The directory knows of a commit before the projections that ask it. */
const feeding = (directory: Directory, projections: ProjectionStore): Follower => ({
  load: () => loadDirectory(projections, directory),
  take: async (commits) => {
    for (const commit of commits) await directory.apply(commit);
  },
});

/** Who no longer works here is out at once: sessions end, and the open sockets with them. */
const shutOutWhoLeft = (
  directory: Directory,
  identity: Identity,
  live: Gateway,
  now: Clock,
  onError: (what: string, error: unknown) => void,
): void => {
  directory.onAccessChanged(async (personId) => {
    if (directory.org().assignments(personId, now()).length > 0) return;
    await identity.revokePerson(personId).catch((error: unknown) => onError('revoke', error));
    live.recheck(personId).catch((error: unknown) => onError('recheck', error));
  });
};

/**
 * Puts the whole system together on a data folder or database and sets the relay going. It serves nobody until told to listen. When it
 * cannot be put together, what had been opened is closed again. @throws what keeps it from being opened
 */
export const createSystem = async (options: SystemOptions): Promise<System> => {
  const onError = (what: string, error: unknown): void =>
    options.logger.error({ what, kind: error instanceof Error ? error.name : typeof error }, 'background work failed');
  const opened: Partial<ServingParts> = {};
  try {
    return await putTogether(options, opened, onError);
  } catch (error) {
    await closeSystem(opened, onError);
    throw error;
  }
};

interface Carrying extends Pick<RelayOptions, 'handlers'> {
  readonly storage: Storage;
  readonly projected: readonly Projection[];
  readonly directory: Directory;
  readonly node: TurnTaker;
  readonly options: SystemOptions;
  readonly onError: (what: string, error: unknown) => void;
}

const carry = ({ storage, projected, directory, handlers, node, options, onError }: Carrying): Promise<Relay> =>
  startRelay({
    ...(storage.isShared && { turn: createTurn(node, 'relay'), pollMs: SHARED_POLL_MS }),
    log: storage.log,
    store: storage.projections,
    projections: projected,
    follower: feeding(directory, storage.projections),
    handlers,
    onFailure: ({ consumer, position, failures, error }) => {
      onError(`${consumer} after ${position}, ${failures} times`, error);
      if (error instanceof GroupForgotten) options.onOutdated?.();
    },
  });

/** The ways into the log that are no case's. */
const createLogs = ({ log, vault }: Storage, { clock, processes }: SystemOptions) => ({
  orgLog: createOrgLog({ log, vault, clock }),
  configLog: createConfigLog({ log, clock }),
  redatingLog: createRedatingLog({ log, vault, clock }),
  indicatorLog: createIndicatorLog({ log, clock }),
  arshjulLog: createArshjulLog({ log, vault, clock, processes }),
});

/** `opened` is told of each part that has to be closed, as soon as it is open. */
const putTogether = async (
  options: SystemOptions,
  opened: { -readonly [Part in keyof ServingParts]?: ServingParts[Part] },
  onError: (what: string, error: unknown) => void,
): Promise<System> => {
  const { clock, logger } = options;
  const storage = await openStorage({ ...options, onError });
  opened.storage = storage;
  const { log, vault, projections, readLog } = storage;
  const { directory, engine, projected, receipts } = createCore(storage, options);
  const logs = createLogs(storage, options);
  await publishFirstCalendar(log, logs.configLog);
  const identity = await createIdentity({ ...storage.identity, secrets: storage.identitySecrets, clock });
  // The socket takes over the server's listeners, so the application must be among them from the start.
  const server = createHttpServer((request, response) => app(request, response));
  opened.server = server;
  const live = openLive({ server, identity, directory, projections, clock, http: options.http });
  opened.live = live;
  const notices = await openNotices({
    ...{ storage, directory, processes: options.processes, clock, dataFolder: options.dataFolder, onError },
    options: options.notices ?? {},
    origin: () => options.http.publicOrigin ?? localOrigin(server),
    projected: () => relay.caughtUp().then(() => relay.health().projected),
  });
  opened.notices = notices;
  const node = { leases: storage.leases, clock, holder: randomUUID(), leaseMs: options.leaseMs ?? LEASE_MS };
  const handlers = [
    createCommandHandler(engine),
    createRedatingHandler({ engine, reader: projections, redatingLog: logs.redatingLog }),
    notices.handler,
    live.handler,
  ];
  const relay = await carry({ storage, projected, directory, handlers, node, options, onError });
  opened.relay = relay;
  await relay.caughtUp();
  shutOutWhoLeft(directory, identity, live, clock, onError);
  const sweeps = openSweeps({
    ...{ node, log, projections, directory, engine, processes: options.processes, onError },
    caughtUp: relay.caughtUp,
    recheck: live.recheck,
    ...(storage.isShared && { loadRevoked: identity.loadRevoked }),
  });
  const tokens = storage.isShared ? sameOnEveryNode(storage.identitySecrets) : undefined;
  const setup = createSetup(storage.identity.accounts, tokens);
  const parts = { ...logs, log, readLog, vault, engine, notices, directory, identity, receipts, setup, projections };
  const app = createApp({
    ...parts,
    ...{ settings: options.http, clock, logger, relay, publishedTables: new Map() },
    ...{ processes: options.processes, wheels: options.wheels ?? [] },
  });
  return {
    ...parts,
    accounts: storage.identity.accounts,
    server,
    relay,
    sweeper: sweeps.sweeper,
    ...servingOf({ ...sweeps, server, live, notices, relay, storage, everyMs: options.sweepEveryMs }, onError),
  };
};
