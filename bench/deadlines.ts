import { fork } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { dirname, join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { pino } from 'pino';
import { createSystem, type System } from '../src/compose/create-system.ts';
import { epochMs, type Instant, instantOf, parseInstant } from '../src/domain/clock.ts';
import { personId, unitId } from '../src/domain/ids.ts';
import { type DeadlineDefinition, defineProcess } from '../src/engine/index.ts';
import { seedKommun } from '../test/support/kommun.ts';
import { errand } from '../test/support/processes/errand.ts';
import { figureOf, inFolder, type Part } from './figures.ts';
import { rawInserts, storedRows } from './raw.ts';

const PASSWORD = 'ett långt lösenord 42';
const RULES = 20;
const AT_ONCE = 64;
const IDLE_MS = 5_000;
const MINUTE_MS = 60_000;
const ASKED = parseInstant('2026-08-17T08:00:00Z');

const ruleOf = (n: number): DeadlineDefinition => ({
  ruleId: `rule-${n}`,
  while: 'main.asked',
  startsAt: 'askedAt',
  basis: 'policy',
  source: 'SL 6:10',
  limit: { amount: 24 * (1 + n), unit: 'hour' },
  remind: [],
  escalate: [{ after: { amount: 0, unit: 'sameDay' }, to: 'skolchef' }],
});

const rules = Array.from({ length: RULES }, (_, n) => ruleOf(n));
const texts = {
  ...errand.texts.sv,
  deadlines: Object.fromEntries(rules.map(({ ruleId }) => [ruleId, ruleId])),
};
const watched = defineProcess({
  ...errand,
  id: 'watched',
  series: 'WAT',
  deadlines: rules,
  texts: { sv: texts, en: texts },
});

/** How much is armed, and of how many cases a deadline is due in the same minute. */
interface Size {
  readonly cases: number;
  readonly due: number;
}

/** Of the first the earliest deadline falls within one minute; those of the others, and all other deadlines, at least an hour later. */
const askedAt = (n: number, due: number): Instant =>
  instantOf(epochMs(ASKED) + (n < due ? (n * MINUTE_MS) / due : 2 * 60 * MINUTE_MS));

const openCases = async ({ engine, relay }: System, { cases, due }: Size): Promise<void> => {
  let next = 0;
  const client = async (): Promise<void> => {
    for (let n = next++; n < cases; n = next++) {
      const handled = await engine.open({
        processId: watched.id,
        command: 'ask',
        data: { askedAt: askedAt(n, due) },
        principal: { kind: 'person', personId: personId('larare.ekan') },
        unitId: unitId('ekan'),
        key: `case-${n}`,
        index: 0,
      });
      if (handled.kind === 'refused') throw new Error(JSON.stringify(handled.refusal));
      if (n % 10_000 === 9_999) console.log(`  ${(n + 1) * RULES} deadlines armed`);
    }
  };
  const release = relay.hold();
  await Promise.all(Array.from({ length: AT_ONCE }, client));
  release();
  await relay.idle();
};

const startAsking = (url: string, username: string) => {
  const file = fileURLToPath(new URL('./ask-lists.ts', import.meta.url));
  const child = fork(file, [url, username, PASSWORD], { execArgv: ['--import', 'tsx'] });
  return {
    waits: async (): Promise<readonly number[]> => {
      child.send('tell');
      const [waits] = (await once(child, 'message')) as [readonly number[]];
      return waits;
    },
    stop: () => child.kill(),
  };
};

const total = (waits: readonly number[]): number => waits.reduce((sum, wait) => sum + wait, 0);

const passedIn = (events: readonly { readonly type: string }[]): number =>
  events.filter(({ type }) => type === 'DeadlinePassed' || type === 'DeadlineEscalated').length;

/** Events of passing and escalating in the log after a position. */
const countPassed = async ({ log }: System, after: number): Promise<number> => {
  let passed = 0;
  for (let position = after; ; ) {
    const commits = await log.readAll(position, 1_000);
    const last = commits.at(-1);
    if (last === undefined) return passed;
    passed += commits.reduce((sum, { events }) => sum + passedIn(events), 0);
    position = last.position;
  }
};

/**
 * A million armed deadlines, ten thousand of them due in the same minute: how many a second are passed and handed up, beside the raw
 * inserts of the same commits in groups as large, and how long a list takes meanwhile beside what it takes when nothing is due.
 */
export const benchDeadlines = (scale = 1): Promise<Part> =>
  inFolder(async (file) => {
    const size: Size = { cases: Math.round(50_000 * scale), due: Math.round(10_000 * scale) };
    let now = instantOf(epochMs(ASKED) + 3 * 60 * MINUTE_MS);
    const folder = join(dirname(file), 'data');
    const system = await createSystem({
      dataFolder: folder,
      encryptsFiles: false,
      survivesPowerLoss: true,
      env: { SKYNDSAM_KEY: randomBytes(32).toString('hex') },
      clock: () => now,
      processes: [watched],
      logger: pino({ level: 'silent' }),
      http: { isSecure: false, clientFolder: folder, requestsPerMinute: 1_000_000 },
      sweepEveryMs: 3_600_000,
    });
    await seedKommun(system);
    const username = 'rektor.ekan';
    await system.identity.createAccount({ personId: personId(username), username, password: PASSWORD });
    await openCases(system, size);
    const { port } = await system.listen(0, '127.0.0.1');
    const lists = startAsking(`http://127.0.0.1:${port}`, username);
    await new Promise((resolve) => setTimeout(resolve, 2_000));
    await lists.waits();
    await new Promise((resolve) => setTimeout(resolve, IDLE_MS));
    const idle = await lists.waits();
    const before = await system.log.head();
    now = instantOf(epochMs(ASKED) + 24 * 60 * MINUTE_MS + MINUTE_MS);
    const start = performance.now();
    await system.sweeper.run();
    const swept = performance.now() - start;
    await system.relay.idle();
    const shown = performance.now() - start;
    const busy = await lists.waits();
    lists.stop();
    const passed = await countPassed(system, before);
    await system.close();
    if (passed !== 2 * size.due) throw new Error(`${passed} events of ${2 * size.due}`);
    const raw = await rawInserts(storedRows(join(folder, 'main.db')).slice(-size.due), 256);
    const sweep = figureOf(`deadlines passed and handed up, of ${size.cases * RULES} armed`, size.due, swept, []);
    const idleFigure = figureOf('list while nothing is due', idle.length, total(idle), idle);
    const busyFigure = figureOf('list while they pass', busy.length, total(busy), busy);
    return {
      figures: [
        sweep,
        figureOf('the same, until every list and inbox knows', size.due, shown, []),
        raw,
        idleFigure,
        busyFigure,
      ],
      ratios: [
        {
          name: 'passed against raw inserts of the same commits',
          ratio: sweep.perSecond / raw.perSecond,
          goal: 'none',
        },
        {
          name: 'list while they pass against idle (p50)',
          ratio: busyFigure.p50Ms / idleFigure.p50Ms,
          goal: 'at most 2',
        },
      ],
    };
  });
