import { randomBytes } from 'node:crypto';
import { pino } from 'pino';
import { expect, test } from 'vitest';
import { createSystem, type System } from '../../src/compose/create-system.ts';
import { type Instant, parseInstant } from '../../src/domain/clock.ts';
import { personId, streamId } from '../../src/domain/ids.ts';
import { processes } from '../../workflows/index.ts';
import { seedKommun } from '../support/kommun.ts';
import { Somebody } from '../support/somebody.ts';
import { PASSWORD } from '../support/system.ts';
import { tempDir } from '../support/temp-dir.ts';

const folder = tempDir();
const env = { SKYNDSAM_KEY: randomBytes(32).toString('hex') };
let now: Instant = parseInstant('2026-08-17T08:00:00Z');

const start = async (): Promise<{ readonly system: System; readonly url: string }> => {
  const system = await createSystem({
    dataFolder: folder,
    encryptsFiles: false,
    survivesPowerLoss: true,
    env,
    clock: () => now,
    processes,
    logger: pino({ level: 'silent' }),
    http: { isSecure: false, clientFolder: folder, requestsPerMinute: 100_000 },
    sweepEveryMs: 3_600_000,
  });
  if (system.directory.huvudman() === undefined) {
    await seedKommun(system);
    for (const username of ['larare.ekan', 'skolchef.norr', 'handlaggare'])
      await system.identity.createAccount({ personId: personId(username), username, password: PASSWORD });
  }
  const { port } = await system.listen(0, '127.0.0.1');
  return { system, url: `http://127.0.0.1:${port}` };
};

const logIn = async (url: string, username: string): Promise<Somebody> => {
  const somebody = new Somebody(url, { username, password: PASSWORD });
  await somebody.logIn();
  return somebody;
};

const ticksOf = async (system: System, caseId: string) =>
  (await system.log.readStream(streamId(caseId))).flatMap(({ events }) =>
    events.flatMap(({ type, data }) =>
      type.startsWith('DeadlinePassed') && data['ruleId'] === 'kvittens' ? [type] : [],
    ),
  );

test('a deadline that fell due while the server was down for a week passes once at the start, is handed up, and the huvudman sees why', async () => {
  const before = await start();
  const teacher = await logIn(before.url, 'larare.ekan');
  const at = '2026-08-17T07:30:00.000Z';
  const [report] = await teacher.opens({
    processId: 'krankning',
    command: 'report',
    unitId: 'ekan',
    data: {
      happenedAt: at,
      noticedAt: at,
      exposed: [{ personId: 'elev.alva' }],
      skolform: 'grundskola',
      accusedKind: 'elev',
      types: ['verbal'],
      place: 'korridor',
      what: 'Hon säger att de ropar efter henne.',
      needsProtection: false,
    },
  });
  await before.system.close();

  now = parseInstant('2026-08-28T08:00:00Z');
  const after = await start();
  await after.system.sweeper.run();
  await after.system.relay.idle();
  const { caseId, caseNumber } = report!;
  expect(await ticksOf(after.system, caseId)).toEqual(['DeadlinePassed']);
  const huvudman = await logIn(after.url, 'handlaggare');
  const board = (await huvudman.get('/board')).body;
  expect(board.total).toMatchObject({ open: 1, late: 1, escalated: 1 });
  const page = await huvudman.reads(caseId);
  const late = page.deadlines.find(({ ruleId }) => ruleId === 'kvittens');
  expect(late).toMatchObject({ status: 'passed', isLate: true });
  expect(late?.explanation.join(' ')).toContain('17 augusti');
  expect(page.timeline.flatMap(({ effects }) => effects.map(({ kind }) => kind))).toEqual(
    expect.arrayContaining(['DeadlinePassed', 'DeadlineEscalated']),
  );
  const chief = await logIn(after.url, 'skolchef.norr');
  const { items } = (await chief.get('/notifications')).body;
  expect(items.filter((item: { text: string }) => item.text.includes(caseNumber)).length).toBeGreaterThan(0);

  await after.system.close();
  const again = await start();
  await again.system.sweeper.run();
  expect(await ticksOf(again.system, caseId)).toEqual(['DeadlinePassed']);
  await again.system.close();
});
