import { randomBytes } from 'node:crypto';
import { pino } from 'pino';
import supertest from 'supertest';
import { createSystem, type System } from '../../src/compose/create-system.ts';
import type { NoticeOptions } from '../../src/compose/open-notices.ts';
import { epochMs, type Instant, instantOf, parseInstant } from '../../src/domain/clock.ts';
import { personId } from '../../src/domain/ids.ts';
import type { ProcessDefinition } from '../../src/engine/process.ts';
import type { HttpSettings } from '../../src/http/deps.ts';
import { wheels } from '../../workflows/arshjul/index.ts';
import { processes as installed } from '../../workflows/index.ts';
import { type Elsewhere, seedKommun, type Username } from './kommun.ts';
import { storeOf } from './mongo.ts';
import { loan } from './processes/loan.ts';
import { lostKey } from './processes/lost-key/index.ts';
import { Somebody } from './somebody.ts';
import { tempDir } from './temp-dir.ts';

/** What a test may choose. */
export interface TestSystemOptions {
  /** Where the clock begins. Default: Monday 2026-08-17 10.00 in Stockholm. */
  readonly clock?: string;
  /** Default: the installed processes and two of the tests' own. */
  readonly processes?: readonly ProcessDefinition[];
  /** Default: the invented kommun. */
  readonly seed?: (system: System) => Promise<void>;
  /** Another kommun of the same kind: what ids and names begin with. People log in by their ids. */
  readonly elsewhere?: Elsewhere;
  readonly http?: Partial<HttpSettings>;
  /** The installation's key, as `newKey` gives it. Default: that of the shared store, or one that nobody else has. */
  readonly key?: string;
  /** A database on which there are other nodes, with the key that they have in common. Default: what `STORE` says, and a key of its own. */
  readonly shared?: { readonly uri: string; readonly database: string; readonly key: string };
  /** How notices are sent. Default: mails become files. */
  readonly notices?: NoticeOptions;
}

/** A new key of an installation. */
export const newKey = (): string => randomBytes(32).toString('hex');

/** A password that everybody in the tests has. */
export const PASSWORD = 'ett långt lösenord 42';

/** So long a start may take on a busy machine. */
export const START_MS = 60_000;

/** A whole system on a folder of its own, with a clock that the test turns. */
export interface TestSystem {
  readonly system: System;
  readonly url: string;
  readonly http: ReturnType<typeof supertest>;
  /** Lines that were logged, as text. */
  readonly logged: () => string;
  now(): Instant;
  /** Turns the clock to a moment, passes what is due by then and waits until everybody knows. */
  turnTo(at: string): Promise<void>;
  /** The same by hours and days of 24 hours. */
  turn(by: { readonly days?: number; readonly hours?: number }): Promise<void>;
  /** Waits until projections and handlers know everything in the log. */
  settle(): Promise<void>;
  /** Settles, and sends by mail and push what is due. */
  sendNotices(): Promise<void>;
  /** Somebody logged in; once logged in, the same browser goes on. */
  as(username: Username): Promise<Somebody>;
  /** A new browser of somebody, not yet logged in. */
  browserOf(username: Username): Promise<Somebody>;
  /** The second time it does nothing. */
  close(): Promise<void>;
}

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;

const logInto = (lines: string[]) => pino({ level: 'info' }, { write: (line: string) => void lines.push(line) });

/** Starts one. Close it when the tests of the file have ended. */
export const startSystem = async (options: TestSystemOptions = {}): Promise<TestSystem> => {
  let now = parseInstant(options.clock ?? '2026-08-17T08:00:00Z');
  const lines: string[] = [];
  const dataFolder = tempDir();
  const system = await createSystem({
    dataFolder,
    mongo: options.shared ?? (await storeOf(dataFolder)),
    encryptsFiles: false,
    survivesPowerLoss: true,
    env: { SKYNDSAM_KEY: options.key ?? options.shared?.key ?? newKey() },
    clock: () => now,
    processes: options.processes ?? [...installed, loan, lostKey],
    wheels,
    logger: logInto(lines),
    http: { isSecure: false, clientFolder: tempDir(), requestsPerMinute: 100_000, ...options.http },
    notices: options.notices ?? {},
    sweepEveryMs: 3_600_000,
  });
  await (options.seed ?? ((empty) => seedKommun(empty, options.elsewhere)))(system);
  const { port } = await system.listen(0, '127.0.0.1');
  const url = `http://127.0.0.1:${port}`;
  const browsers = new Map<Username, Somebody>();
  let closing: Promise<void> | undefined;

  // What is delivered may lead to more: a case that is opened has to be projected too.
  const settle = async (): Promise<void> => {
    const head = await system.log.head();
    await system.relay.idle();
    if ((await system.log.head()) !== head) await settle();
  };
  const turnTo = async (at: string): Promise<void> => {
    now = parseInstant(at);
    await settle();
    await system.sweeper.run();
    await settle();
  };
  const browserOf = async (name: Username): Promise<Somebody> => {
    const username = `${options.elsewhere?.ids ?? ''}${name}`;
    const id = personId(username);
    const known = await system.identity.account(id);
    if (known === undefined) await system.identity.createAccount({ personId: id, username, password: PASSWORD });
    return new Somebody(url, { username, password: PASSWORD }, settle);
  };
  return {
    system,
    url,
    http: supertest(url),
    logged: () => lines.join(''),
    now: () => now,
    turnTo,
    turn: ({ days = 0, hours = 0 }) => turnTo(instantOf(epochMs(now) + days * DAY_MS + hours * HOUR_MS)),
    settle,
    sendNotices: async () => {
      await settle();
      await system.notices.sender.run();
    },
    browserOf,
    as: async (username) => {
      const known = browsers.get(username) ?? (await browserOf(username));
      if (known.me === undefined) await known.logIn();
      browsers.set(username, known);
      return known;
    },
    close: () => (closing ??= system.close()),
  };
};
