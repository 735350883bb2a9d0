import { randomBytes } from 'node:crypto';
import { pino } from 'pino';
import { expect, test } from 'vitest';
import { createSystem, type System } from '../../src/compose/create-system.ts';
import type { Wheel } from '../../src/domain/arshjul.ts';
import { type Instant, parseInstant } from '../../src/domain/clock.ts';
import { commitId, personId } from '../../src/domain/ids.ts';
import { processes } from '../../workflows/index.ts';
import { decision, openedIn, smallWheel } from '../support/arshjul.ts';
import { seedKommun } from '../support/kommun.ts';
import { tempDir } from '../support/temp-dir.ts';

const folder = tempDir();
const env = { SKYNDSAM_KEY: randomBytes(32).toString('hex') };
let now: Instant = parseInstant('2026-08-17T08:00:00Z');

const start = (): Promise<System> =>
  createSystem({
    dataFolder: folder,
    encryptsFiles: false,
    survivesPowerLoss: true,
    env,
    clock: () => now,
    processes,
    logger: pino({ level: 'silent' }),
    http: { isSecure: false, clientFolder: folder },
    sweepEveryMs: 3_600_000,
  });

test('WHEEL-6 what a wheel asks for while the server is down is opened once when it is up again, and not at the next start', async () => {
  const first = await start();
  await seedKommun(first);
  const chosen = await first.arshjulLog.choose({
    ...{ commitId: commitId('hjul'), by: personId('admin'), basedOn: 0 },
    ...decision(smallWheel()),
    wheel: smallWheel() as unknown as Wheel,
  });
  expect(chosen).toEqual({ kind: 'chosen', version: 1 });
  await first.close();

  now = parseInstant('2026-10-20T08:00:00Z');
  const second = await start();
  expect(second.directory.wheels().map(({ version, decisionNumber }) => [version, decisionNumber])).toEqual([
    [1, 'KS 2026/12'],
  ]);
  await second.sweeper.run();
  const opened = await openedIn({ system: second });
  expect(opened.toSorted()).toEqual(['host almen 2026', 'host ekan 2026']);
  await second.close();

  const third = await start();
  await third.sweeper.run();
  expect(await openedIn({ system: third })).toEqual(opened);
  expect(await third.arshjulLog.reasons()).toEqual(new Map([[1, decision(smallWheel()).reason]]));
  await third.close();
});
