import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { cpSync, existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pino } from 'pino';
import { build } from 'vite';
import { beforeAll, expect, test } from 'vitest';
import { createSystem, type System } from '../../src/compose/create-system.ts';
import { type Instant, parseInstant } from '../../src/domain/clock.ts';
import { commitId, type PersonId, personId, unitId } from '../../src/domain/ids.ts';
import { NOTIFY, type NotifyData } from '../../src/engine/notify.ts';
import { changeDefaults } from '../../src/notifications/change-settings.ts';
import { readInbox } from '../../src/projections/inbox-queries.ts';
import { recordsOf, verifyLog } from '../../src/log/verify-log.ts';
import { processes } from '../../workflows/index.ts';
import { AT_ONCE } from '../support/at-once.ts';
import { seedKommun } from '../support/kommun.ts';
import { krankningReport } from '../support/krankning.ts';
import { tempDir } from '../support/temp-dir.ts';

const RUNS = 200;
const CASES = 6;
const KEY = randomBytes(32).toString('hex');
const OPENED = parseInstant('2026-08-17T08:00:00Z');
/** Reminders, passings and levels of several deadlines are due by then, some at one instant. */
const SWEPT = parseInstant('2026-08-28T08:00:00Z');
/** Later than any clock of the runs has stood. */
const AFTERWARDS = parseInstant('2026-08-31T08:00:00Z');
const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** Clocks that stand still, and clocks that jump to and fro between two readings. */
const CLOCKS: readonly (readonly number[])[] = [[], [HOUR_MS, -HOUR_MS], [], [DAY_MS, -DAY_MS]];

/** Told by mail too, at once. */
const ADDRESSED = ['rektor.ekan', 'skolchef.norr'] as const;

const base = tempDir();
const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const CHILD = fileURLToPath(new URL('../support/die-in-sweep.ts', import.meta.url));
/** Inside the project, where the packages are found. */
const BUNDLE = join(ROOT, 'dist', 'fault');

const systemOn = (dataFolder: string, now: Instant): Promise<System> =>
  createSystem({
    dataFolder,
    encryptsFiles: false,
    survivesPowerLoss: true,
    env: { SKYNDSAM_KEY: KEY },
    clock: () => now,
    processes,
    logger: pino({ level: 'silent' }),
    http: { isSecure: false, clientFolder: dataFolder, requestsPerMinute: 1_000_000 },
    sweepEveryMs: HOUR_MS,
  });

/** They look for files beside their own, or are not loaded. */
const LEFT_OUTSIDE = ['libsql', '@node-rs/argon2', 'mongodb', 'mongoose', 'pdfkit', 'fontkit', 'pino', 'date-holidays'];

/** One program of all files, so that two hundred starts are quick. */
const bundleChild = () =>
  build({
    configFile: false,
    logLevel: 'error',
    root: ROOT,
    ssr: { noExternal: true, external: LEFT_OUTSIDE },
    build: { ssr: CHILD, outDir: BUNDLE, emptyOutDir: true, target: 'node20' },
  });

/** Gives the number of writes, or undefined when it was killed. */
const sweepIn = (folder: string, killAt: number, jumps: readonly number[]): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    const args = [join(BUNDLE, 'die-in-sweep.js'), folder, SWEPT, String(killAt), ...jumps.map(String)];
    execFile(process.execPath, args, { env: { ...process.env, SKYNDSAM_KEY: KEY } }, (error, out) => {
      if (error === null) resolve(Number(out));
      else if (error.signal === 'SIGKILL') resolve(undefined);
      else reject(error);
    });
  });

const copyOfBase = (): string => {
  const folder = tempDir();
  cpSync(base, folder, { recursive: true });
  return folder;
};

const TICKS = new Set(['DeadlineReminded', 'DeadlinePassed', 'DeadlineEscalated']);

/** Every tick in the log, and everything that each person was told by it, beside what stands in the inboxes. */
const outcomeOf = async (folder: string) => {
  const system = await systemOn(folder, AFTERWARDS);
  await system.sweeper.run();
  await system.relay.idle();
  const commits = await system.log.readAll(0, 100_000);
  const ticks = commits.flatMap(({ streamId, events }) =>
    events
      .filter(({ type }) => TICKS.has(type))
      .map(({ type, data }) => `${type} ${streamId} ${String(data['deadlineId'])} ${String(data['tick'])}`),
  );
  const promised = commits.flatMap(({ position, messages }) =>
    messages.flatMap(({ kind, data }, index) =>
      kind === NOTIFY ? (data as NotifyData).to.map((personId) => `${personId} ${position}.${index}`) : [],
    ),
  );
  const people = [...new Set(promised.map((one) => one.split(' ')[0]))] as PersonId[];
  const inboxes = await Promise.all(
    people.map(async (personId) => {
      const { items } = await readInbox(system.projections, personId, { limit: 10_000 });
      return items.map(({ notificationId }) => `${personId} ${notificationId}`);
    }),
  );
  await system.notices.sender.run();
  const deliveries = await system.notices.deliveries.counts();
  const outbox = join(folder, 'outbox');
  const mails = existsSync(outbox) ? readdirSync(outbox) : [];
  const { faults } = await verifyLog({ records: recordsOf(system.log) });
  await system.close();
  return { ticks, promised, received: inboxes.flat(), deliveries, mails, faults };
};

const isAddressed = (promise: string): boolean => ADDRESSED.some((who) => promise.startsWith(`${who} `));

const neverReminders = (ticks: readonly string[]): readonly string[] =>
  ticks.filter((tick) => !tick.startsWith('DeadlineReminded')).sort();

/** How many writes a sweep makes that is not disturbed, by its clock. */
let writes: readonly number[] = [];
let expected: readonly string[] = [];

beforeAll(async () => {
  await bundleChild();
  const system = await systemOn(base, OPENED);
  await seedKommun(system);
  for (const who of ADDRESSED)
    await system.orgLog.changeMail({
      commitId: commitId(`mail-${who}`),
      by: 'system',
      personId: personId(who),
      mail: `${who}@lillvik.example`,
    });
  await changeDefaults(system.log, { by: personId('admin'), at: OPENED, settings: AT_ONCE });
  await system.relay.idle();
  await system.notices.open();
  const { processId, command, data } = krankningReport();
  for (let n = 0; n < CASES; n += 1)
    await system.engine.open({
      processId,
      command,
      data,
      principal: { kind: 'person', personId: personId('larare.ekan') },
      unitId: unitId('ekan'),
      key: `report-${n}`,
      index: 0,
    });
  await system.relay.idle();
  await system.close();
  writes = await Promise.all(CLOCKS.map(async (jumps) => (await sweepIn(copyOfBase(), 0, jumps)) ?? 0));
  expected = neverReminders((await outcomeOf(copyOfBase())).ticks);
});

/** Where to die: spread over all the writes, so that two runs on one clock never die at the same. */
const deathOf = (run: number): number => 1 + ((run * 7919) % (writes[run % CLOCKS.length] ?? 0));
/** Every third run dies once more, early in its second life, where it takes up what it left. */
const livesOf = (run: number): readonly number[] => [deathOf(run), ...(run % 3 === 0 ? [1 + (run % 97)] : [])];

test('there is enough to be lost: reminders, passings and escalations, told to several people', async () => {
  expect(Math.min(...writes)).toBeGreaterThan(RUNS / CLOCKS.length);
  expect(expected.length).toBeGreaterThan(CASES * 4);
  const { ticks } = await outcomeOf(copyOfBase());
  expect(new Set(ticks).size).toBe(ticks.length);
});

test(`ENG-65 killed at ${RUNS} places between two writes around the sweep, clocks jumping: nothing is lost, passed or told twice`, {
  timeout: 1_200_000,
}, async () => {
  const runs = Array.from({ length: RUNS }, (_, run) => run);
  /** How writes are grouped is not quite the same each time: who has outlived the last is made to die a little earlier, in another copy. */
  const killedIn = async (run: number, at: number): Promise<string> => {
    const folder = copyOfBase();
    const clock = CLOCKS[run % CLOCKS.length] ?? [];
    return (await sweepIn(folder, at, clock)) === undefined ? folder : killedIn(run, at - 5);
  };
  const runOne = async (run: number): Promise<void> => {
    const [first = 0, ...later] = livesOf(run);
    const folder = await killedIn(run, first);
    const at = `run ${run}, killed at ${livesOf(run).join(' and ')} of ${writes[run % CLOCKS.length]}`;
    for (const again of later) await sweepIn(folder, again, []);
    const outcome = await outcomeOf(folder);
    expect(new Set(outcome.ticks).size, `${at}: ticks twice`).toBe(outcome.ticks.length);
    expect(neverReminders(outcome.ticks), at).toEqual(expected);
    expect([...outcome.received].sort(), `${at}: inboxes`).toEqual([...outcome.promised].sort());
    const { sent, stopped, ...others } = outcome.deliveries;
    expect(others, `${at}: mails left`).toEqual({ queued: 0, waiting: 0, failed: 0, dead: 0 });
    expect(sent + stopped, `${at}: mails queued`).toBe(outcome.promised.filter(isAddressed).length);
    expect(outcome.mails.length, `${at}: mails sent`).toBe(sent);
    expect(outcome.faults, at).toEqual([]);
  };
  const next = async (): Promise<void> => {
    for (let run = runs.shift(); run !== undefined; run = runs.shift()) await runOne(run);
  };
  await Promise.all([next(), next()]);
});
