import { randomBytes } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pino } from 'pino';
import { expect, test } from 'vitest';
import { createSystem, type System } from '../../src/compose/create-system.ts';
import { FILES } from '../../src/compose/sqlite-ports.ts';
import { instantOf, parseInstant } from '../../src/domain/clock.ts';
import { commitId, personId, unitId } from '../../src/domain/ids.ts';
import { processes } from '../../workflows/index.ts';
import { krankningReport } from '../support/krankning.ts';
import { seedKommun } from '../support/kommun.ts';
import { readMail } from '../support/mail-server.ts';
import { loan } from '../support/processes/loan.ts';
import { tempDir } from '../support/temp-dir.ts';

const dataFolder = tempDir();
const OUTBOX = join(dataFolder, 'outbox');
const key = randomBytes(32).toString('hex');
const NOON = parseInstant('2026-08-17T10:00:00Z');

const open = async (at = NOON): Promise<System> => {
  const system = await createSystem({
    ...{ dataFolder, encryptsFiles: false, survivesPowerLoss: false, env: { SKYNDSAM_KEY: key } },
    clock: () => at,
    processes: [...processes, loan],
    logger: pino({ level: 'silent' }),
    http: { isSecure: false, clientFolder: dataFolder, publicOrigin: 'https://arenden.lillvik.example' },
    notices: { mailFrom: 'Skyndsam <no-reply@lillvik.example>' },
    sweepEveryMs: 3_600_000,
  });
  return system;
};

const report = async ({ engine, relay }: System, reportKey: string): Promise<void> => {
  const { data, command, processId } = krankningReport();
  const handled = await engine.open({
    ...{ data, command, processId, key: reportKey, index: 0 },
    unitId: unitId('ekan'),
    principal: { kind: 'person', personId: personId('larare.ekan') },
  });
  expect(handled.kind).toBe('accepted');
  await relay.idle();
};

const mails = () => (existsSync(OUTBOX) ? readdirSync(OUTBOX).sort() : []);

test('NOTE-6 projections that are made anew send nothing again, and NOTE-7 what was there before the first start is never sent', async () => {
  const first = await open();
  await seedKommun(first);
  const mail = 'rektor@lillvik.example';
  const request = { commitId: commitId('mail-1'), by: 'system' as const, personId: personId('rektor.ekan'), mail };
  await first.orgLog.changeMail(request);
  await first.relay.idle();
  await report(first, 'before-anybody-was-served');
  await first.listen(0, '127.0.0.1');
  await report(first, 'after');
  await first.notices.sender.run();
  const before = mails();
  expect(before).toHaveLength(1);
  await first.close();

  for (const name of readdirSync(dataFolder).filter((file) => file.startsWith(FILES.projections)))
    rmSync(join(dataFolder, name));
  const second = await open(instantOf(Date.parse(NOON) + 60_000));
  await second.relay.idle();
  await second.listen(0, '127.0.0.1');
  await second.notices.sender.run();
  expect(mails()).toEqual(before);
  expect(await second.notices.deliveries.counts()).toMatchObject({ sent: 1, queued: 0, waiting: 0 });
  await report(second, 'after-the-rebuild');
  await second.notices.sender.run();
  expect(mails()).toHaveLength(2);
  await second.close();
});

test('NOTE-1 an address that is given later brings nothing that was told before, after a restart neither', async () => {
  const first = await open(instantOf(Date.parse(NOON) + 120_000));
  await first.relay.idle();
  await report(first, 'told to a deputy without an address');
  const mail = 'bitr@lillvik.example';
  const request = { commitId: commitId('mail-2'), by: 'system' as const, personId: personId('bitr.ekan'), mail };
  await first.orgLog.changeMail(request);
  await first.relay.idle();
  await first.close();
  const second = await open(instantOf(Date.parse(NOON) + 180_000));
  await second.relay.idle();
  const waiting = await second.notices.deliveries.open({ personId: personId('bitr.ekan') });
  expect(waiting).toEqual([]);
  await second.close();
});

test('NOTE-3 where no server is configured a mail is a file of its own that only the owner reads', () => {
  const [name = ''] = mails();
  const raw = readFileSync(join(OUTBOX, name), 'utf8');
  const mail = readMail(raw);
  expect(name).toMatch(/^[0-9a-f]{32}\.eml$/);
  expect(mail.headers['message-id']).toBe(`<${name.replace('.eml', '')}@lillvik.example>`);
  expect(mail.text).toContain('Kränkande behandling');
  expect(mail.html).toContain('Öppna i Skyndsam');
  expect(statSync(join(OUTBOX, name)).mode & 0o777).toBe(0o600);
  expect(statSync(OUTBOX).mode & 0o777).toBe(0o700);
});
