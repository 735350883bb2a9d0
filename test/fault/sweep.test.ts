import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pino } from 'pino';
import { build } from 'vite';
import { beforeAll, expect, test } from 'vitest';
import { createSystem, type System } from '../../src/compose/create-system.ts';
import { type Instant, parseInstant } from '../../src/domain/clock.ts';
import { type PersonId, unitId } from '../../src/domain/ids.ts';
import { NOTIFY, type NotifyData } from '../../src/engine/notify.ts';
import { readInbox } from '../../src/projections/inbox-queries.ts';
import { recordsOf, verifyLog } from '../../src/log/verify-log.ts';
import { processes } from '../../workflows/index.ts';
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

const base = tempDir();
const ROOT = fileURLToPath(new URL('../..', import.meta.url));
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

/** One program of all our files, so that two hundred starts are quick. */
const bundleChild = () =>
  build({
    configFile: false,
    logLevel: 'error',
    root: ROOT,
    build: { ssr: 'test/support/die-in-sweep.ts', outDir: BUNDLE, emptyOutDir: true, target: 'node20' },
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
  await system.sweeper.sweep();
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
  const { faults } = await verifyLog({ records: recordsOf(system.log) });
  await system.close();
  return { ticks, promised, received: inboxes.flat(), faults };
};

const neverReminders = (ticks: readonly string[]): readonly string[] =>
  ticks.filter((tick) => !tick.startsWith('DeadlineReminded')).sort();

/** How many writes a sweep makes that is not disturbed, by its clock. */
let writes: readonly number[] = [];
let expected: readonly string[] = [];

beforeAll(async () => {
  await bundleChild();
  const system = await systemOn(base, OPENED);
  await seedKommun(system);
  const { processId, command, data } = krankningReport();
  for (let n = 0; n < CASES; n += 1)
    await system.engine.open({
      processId,
      command,
      data,
      principal: { kind: 'person', personId: 'larare.ekan' as PersonId },
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
const deathOf = (run: number): number => 1 + ((run * 7919) % ((writes[run % CLOCKS.length] ?? 0) - 2));
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
  const runOne = async (run: number): Promise<void> => {
    const folder = copyOfBase();
    const [first, ...later] = livesOf(run);
    const at = `run ${run}, killed at ${livesOf(run).join(' and ')} of ${writes[run % CLOCKS.length]}`;
    expect(await sweepIn(folder, first ?? 0, CLOCKS[run % CLOCKS.length] ?? []), at).toBeUndefined();
    for (const again of later) await sweepIn(folder, again, []);
    const outcome = await outcomeOf(folder);
    expect(new Set(outcome.ticks).size, `${at}: ticks twice`).toBe(outcome.ticks.length);
    expect(neverReminders(outcome.ticks), at).toEqual(expected);
    expect([...outcome.received].sort(), `${at}: inboxes`).toEqual([...outcome.promised].sort());
    expect(outcome.faults, at).toEqual([]);
  };
  const next = async (): Promise<void> => {
    for (let run = runs.shift(); run !== undefined; run = runs.shift()) await runOne(run);
  };
  await Promise.all([next(), next()]);
});
