import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { pino } from 'pino';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { verifyDeadlinesCommand } from '../../src/cli/verify-deadlines.ts';
import { createSystem } from '../../src/compose/create-system.ts';
import { readSettings } from '../../src/compose/settings.ts';
import { FILES } from '../../src/compose/sqlite-ports.ts';
import { parseInstant } from '../../src/domain/clock.ts';
import { openDatabase } from '../../src/sqlite/database.ts';
import { processes } from '../../workflows/index.ts';
import { seedKommun } from '../support/kommun.ts';
import { krankningReport } from '../support/krankning.ts';
import { tempDir } from '../support/temp-dir.ts';

let folder: string;
let before: typeof process.exitCode;
beforeEach(async () => {
  before = process.exitCode;
  folder = tempDir();
  const system = await createSystem({
    dataFolder: folder,
    encryptsFiles: false,
    survivesPowerLoss: true,
    env: { SKYNDSAM_KEY: randomBytes(32).toString('hex') },
    clock: () => parseInstant('2026-08-17T08:00:00Z'),
    processes,
    logger: pino({ level: 'silent' }),
    http: { isSecure: false, clientFolder: tempDir(), requestsPerMinute: 100_000 },
    sweepEveryMs: 3_600_000,
  });
  await seedKommun(system);
  const { data, unitId } = krankningReport();
  const principal = { kind: 'person' as const, personId: 'larare.ekan' as never };
  await system.relay.idle();
  const report = { processId: 'krankning', command: 'report', data, principal, unitId: unitId as never };
  expect((await system.engine.open({ ...report, key: 'a-key-of-its-own', index: 0 })).kind).toBe('accepted');
  await system.close();
});
afterEach(() => {
  process.exitCode = before;
});

const said = async (): Promise<readonly string[]> => {
  const lines: string[] = [];
  await verifyDeadlinesCommand(readSettings({ SKYNDSAM_DATA: folder }), (line) => void lines.push(line));
  return lines;
};

test('CFG-1 the command works every date out again from a copy of the log, without the installation’s key', async () => {
  const [counted, verdict] = await said();
  expect(counted).toMatch(/^[1-9]\d* tidsgränser i 1 ärenden räknades om ur loggen\.$/);
  expect(verdict).toBe('Alla datum stämmer.');
  expect(process.exitCode).toBe(before);
});

test('CFG-1 the command names the deadline whose date was changed in the file, and fails', async () => {
  const db = openDatabase({ path: join(folder, FILES.main), synchronous: 'NORMAL' });
  db.run('DROP TRIGGER commits_no_update');
  const changed = db.run(
    `UPDATE commits SET body = replace(body, '"dueAt":"2026-08-18T22:00', '"dueAt":"2026-08-19T22:00') WHERE stream_id LIKE 'c-%'`,
  );
  expect(changed.changes).toBe(1);
  db.close();
  const lines = await said();
  expect(lines.filter((line) => line.includes('kvittens.1, differs'))).toHaveLength(1);
  expect(lines.at(-1)).toMatch(/^\d+ tidsgränser stämmer INTE\.$/);
  expect(process.exitCode).toBe(1);
});

test('CFG-1 a folder without data is said to have none', async () => {
  folder = tempDir();
  await expect(said()).rejects.toThrow(/^Ingen data i /);
});
