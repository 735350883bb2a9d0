import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pino from 'pino';
import { processes } from '../workflows/index.ts';
import { createSystem, type System } from './compose/create-system.ts';
import type { Settings } from './compose/settings.ts';
import { type Clock, systemClock } from './domain/clock.ts';
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

const folderOf = ({ settings, isDemo }: Start): string =>
  settings.dataFolder ?? join(ROOT, 'data', isDemo ? 'demo' : 'skola');

const optionsOf = (start: Start, dataFolder: string) => {
  const { settings, isDemo } = start;
  const isSecure = settings.publicOrigin?.startsWith('https:') ?? false;
  return {
    dataFolder,
    processes,
    encryptsFiles: settings.encryptsFiles,
    survivesPowerLoss: !isDemo,
    env: process.env,
    logger: pino({ level: settings.logLevel }),
    sweepEveryMs: SWEEP_EVERY_MS,
    notices: settings.notices,
    http: {
      clientFolder: join(ROOT, 'dist', 'client'),
      publicOrigin: settings.publicOrigin,
      isSecure,
      trustedProxies: settings.trustedProxies,
      ...(isDemo && { demoPeople: [...demoPeople] }),
    },
  };
};

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

/** Starts the server. Resolves when it answers. */
export const startServer = async (start: Start): Promise<System> => {
  const { settings, say } = start;
  const dataFolder = folderOf(start);
  const system = start.isDemo
    ? await openDemo(start, dataFolder)
    : await createSystem({ ...optionsOf(start, dataFolder), clock: systemClock });
  await start.ready;
  const { port } = await system.listen(settings.port, settings.host);
  await sayHowToBegin(system, settings.publicOrigin ?? `http://${settings.host}:${port}`, say);
  return system;
};
