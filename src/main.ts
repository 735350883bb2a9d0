import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pino from 'pino';
import { wheels } from '../workflows/arshjul/index.ts';
import { processes } from '../workflows/index.ts';
import { createSystem, type System, type SystemOptions } from './compose/create-system.ts';
import { type Installation, type Opened, openInstallation } from './compose/installation.ts';
import { operatorServer } from './compose/operator.ts';
import { listenOn } from './compose/serving.ts';
import { BadSettings, type Settings } from './compose/settings.ts';
import { type ListedTenant, readTenants } from './compose/tenants-file.ts';
import { type Clock, systemClock } from './domain/clock.ts';
import { loadInstallationKey } from './vault/installation-key.ts';
import { deriveSubkeys } from './vault/subkeys.ts';
import { demoPeople } from './demo/demo-people.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const SWEEP_EVERY_MS = 5_000;
/** Written when the demo is whole; a folder without it was left by a start that was broken off. */
const DEMO_IS_WHOLE = 'demo-is-whole';

/** How the server is started. */
export interface Start {
  readonly settings: Settings;
  /** With the invented kommun, or with nothing. */
  readonly isDemo: boolean;
  readonly say: (line: string) => void;
  /** Something else to wait for before anybody is served. */
  readonly ready: Promise<void>;
}

/** What runs, to be closed. */
export type Running = Pick<System, 'close'>;

const folderOf = ({ settings, isDemo }: Start): string =>
  settings.dataFolder ?? join(ROOT, 'data', isDemo ? 'demo' : 'skola');

const isSecure = (origin: string | undefined): boolean => origin?.startsWith('https:') ?? false;

const optionsOf = ({ settings, isDemo }: Start, dataFolder: string): Omit<SystemOptions, 'clock'> => ({
  dataFolder,
  processes,
  wheels,
  mongo: settings.mongo,
  encryptsFiles: settings.encryptsFiles,
  survivesPowerLoss: !isDemo,
  env: process.env,
  logger: pino({ level: settings.logLevel }),
  sweepEveryMs: SWEEP_EVERY_MS,
  onOutdated: () => process.exit(1), // whoever keeps it running starts it again
  notices: settings.notices,
  http: {
    clientFolder: join(ROOT, 'dist', 'client'),
    publicOrigin: settings.publicOrigin,
    isSecure: isSecure(settings.publicOrigin),
    trustedProxies: settings.trustedProxies,
    opensAggregates: settings.opensAggregates,
    ...(isDemo && { demoPeople: [...demoPeople] }),
  },
});

/** A demo that was not finished is begun again; one that a school has begun to use is never touched. */
const openDemo = async (start: Start, dataFolder: string): Promise<System> => {
  const isWhole = existsSync(join(dataFolder, DEMO_IS_WHOLE));
  if (isWhole) return createSystem({ ...optionsOf(start, dataFolder), clock: systemClock });
  if (start.settings.dataFolder !== undefined && existsSync(dataFolder))
    throw new Error('The demo wants a folder of its own: name one that does not exist, or start with --empty.');
  rmSync(dataFolder, { recursive: true, force: true });
  const { playDemo } = await import('./demo/play-demo.ts');
  const system = await playDemo((clock: Clock) => createSystem({ ...optionsOf(start, dataFolder), clock }), start.say);
  writeFileSync(join(dataFolder, DEMO_IS_WHOLE), '');
  return system;
};

const sayHowToBegin = async (system: System, address: string, say: Start['say']): Promise<void> => {
  say(`Skyndsam: ${address}`);
  const token = await system.setup.open();
  if (token !== undefined) say(`Första administratören skapas på sidan med den här engångskoden: ${token}`);
};

/** One of several: the same program, with a folder or database, a key, an address and a sender of mails of its own. */
const tenantOptions = (start: Start, tenant: ListedTenant): SystemOptions => {
  const { name, origin, keyFile, mailFrom } = tenant;
  const options = optionsOf(start, join(folderOf(start), name));
  const { mongo } = start.settings;
  return {
    ...options,
    clock: systemClock,
    mongo: mongo && { ...mongo, database: `${mongo.database}_${name}` },
    env: { SKYNDSAM_KEY_FILE: keyFile },
    notices: { ...options.notices, ...(mailFrom !== undefined && { mailFrom }) },
    http: { ...options.http, publicOrigin: origin, isSecure: isSecure(origin) },
    logger: options.logger.child({ huvudman: name }),
  };
};

/** The database is away: it comes back by itself. Told by name, for the driver is loaded only where it is used. */
const isPassing = (error: unknown): boolean => error instanceof Error && error.name === 'MongoUnavailable';

const openAll = (start: Start, tenants: readonly ListedTenant[]): Promise<Installation> => {
  const byName = new Map(tenants.map((one) => [one.name, one]));
  const logger = pino({ level: start.settings.logLevel });
  return openInstallation({
    tenants,
    isPassing,
    signOfKey: ({ name }) => {
      const env = { SKYNDSAM_KEY_FILE: byName.get(name)?.keyFile };
      return deriveSubkeys(loadInstallationKey({ env, dataFolder: '' })).fingerprint;
    },
    open: ({ name }) => createSystem(tenantOptions(start, byName.get(name) as ListedTenant)),
    onError: (what, error) =>
      logger.error({ what, kind: error instanceof Error ? error.name : typeof error }, 'failed'),
  });
};

/** With the page of whoever runs the machines beside it, where that is wanted. */
const withOperator = async ({ operator }: Settings, opened: readonly Opened[], running: Running): Promise<Running> => {
  if (operator === undefined) return running;
  const server = operatorServer(opened, operator.token);
  await listenOn(server, operator.port, operator.host);
  return {
    close: async () => {
      server.close();
      server.closeAllConnections();
      await running.close();
    },
  };
};

const startInstallation = async (start: Start, file: string): Promise<Running> => {
  const { settings, say } = start;
  const installation = await openAll(start, readTenants(file));
  await start.ready;
  await installation.listen(settings.port, settings.host);
  for (const one of installation.opened)
    if ('system' in one) await sayHowToBegin(one.system, one.tenant.origin, say);
    else say(`${one.tenant.name}: kunde inte startas`);
  return withOperator(settings, installation.opened, installation);
};

const startOne = async (start: Start): Promise<Running> => {
  const { settings, say } = start;
  const dataFolder = folderOf(start);
  const system = start.isDemo
    ? await openDemo(start, dataFolder)
    : await createSystem({ ...optionsOf(start, dataFolder), clock: systemClock });
  await start.ready;
  const { port } = await system.listen(settings.port, settings.host);
  const origin = settings.publicOrigin ?? `http://${settings.host}:${port}`;
  await sayHowToBegin(system, origin, say);
  return withOperator(settings, [{ tenant: { name: 'skyndsam', origin }, system }], system);
};

/** Starts the server. Resolves when it answers. @throws BadSettings */
export const startServer = async (start: Start): Promise<Running> => {
  const { huvudmanFile, mongo } = start.settings;
  if (start.isDemo && mongo !== undefined)
    throw new BadSettings('MONGODB_URI: the demo is kept in files; start with --empty, or move a demo by migrate-log');
  if (huvudmanFile === undefined) return startOne(start);
  if (start.isDemo) throw new BadSettings('SKYNDSAM_HUVUDMAN_FILE: the demo is one huvudman; start with --empty');
  return startInstallation(start, huvudmanFile);
};
