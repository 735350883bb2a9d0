import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pino } from 'pino';
import { expect, test } from 'vitest';
import { rebuildCommand } from '../../src/cli/rebuild.ts';
import { verifyDeadlinesCommand } from '../../src/cli/verify-deadlines.ts';
import { verifyLogCommand } from '../../src/cli/verify-log.ts';
import { createSystem, type System } from '../../src/compose/create-system.ts';
import { readSettings } from '../../src/compose/settings.ts';
import { instantOf } from '../../src/domain/clock.ts';
import { commitId, personId } from '../../src/domain/ids.ts';
import { processes } from '../../workflows/index.ts';
import { NOON, type Place } from '../support/kept.ts';
import { seedKommun } from '../support/kommun.ts';
import { krankningReport } from '../support/krankning.ts';
import { onMongo } from '../support/mongo.ts';
import { databaseAt, files, inStore, key, move } from '../support/moved.ts';
import { loan } from '../support/processes/loan.ts';
import { Somebody } from '../support/somebody.ts';
import { PASSWORD } from '../support/system.ts';

const PEOPLE = ['larare.ekan', 'rektor.ekan', 'rektor.almen', 'handlaggare', 'admin'] as const;
const LISTS = [
  '/cases',
  '/notifications',
  '/board',
  '/me',
  '/me/notices',
  '/admin/notices',
  '/admin/notices/deliveries',
];

const mailsAt = ({ dataFolder }: Place): readonly string[] => {
  const outbox = join(dataFolder, 'outbox');
  return existsSync(outbox) ? readdirSync(outbox).sort() : [];
};

/** The system on a place, with an address to reach it by, while the work lasts. */
const serving = async <T>(
  { dataFolder, mongo }: Place,
  at: number,
  work: (system: System, url: string) => Promise<T>,
): Promise<T> => {
  const system = await createSystem({
    ...{ dataFolder, encryptsFiles: false, survivesPowerLoss: false, env: { SKYNDSAM_KEY: key }, mongo },
    clock: () => instantOf(Date.parse(NOON) + at),
    processes: [...processes, loan],
    logger: pino({ level: 'silent' }),
    http: { isSecure: false, clientFolder: dataFolder, requestsPerMinute: 100_000 },
    notices: { mailFrom: 'Skyndsam <no-reply@lillvik.example>' },
    sweepEveryMs: 3_600_000,
  });
  try {
    if (system.directory.huvudman() === undefined) await seedKommun(system);
    const { port } = await system.listen(0, '127.0.0.1');
    await system.relay.idle();
    return await work(system, `http://127.0.0.1:${port}`);
  } finally {
    await system.close();
  }
};

const browserAt = async (url: string, username: string): Promise<Somebody> => {
  const somebody = new Somebody(url, { username, password: PASSWORD });
  expect((await somebody.logIn()).status).toBe(200);
  return somebody;
};

/** People with accounts, an address, cases of two kinds and a mail that has been sent. */
const live = (place: Place): Promise<void> =>
  serving(place, 0, async (system, url) => {
    for (const username of PEOPLE)
      await system.identity.createAccount({ personId: personId(username), username, password: PASSWORD });
    await system.orgLog.changeMail({
      ...{ commitId: commitId('mail-1'), by: 'system' as const },
      ...{ personId: personId('rektor.ekan'), mail: 'rektor@lillvik.example' },
    });
    await system.relay.idle();
    const teacher = await browserAt(url, 'larare.ekan');
    const [first] = await teacher.opens(krankningReport());
    await teacher.opens(krankningReport({ exposed: [{ personId: 'elev.dag' }] }));
    await system.relay.idle();
    await (await browserAt(url, 'rektor.ekan')).does(first!.caseId, 'acknowledge');
    await system.relay.idle();
    await system.notices.sender.run();
  });

/** What several people see in lists and on the pages of the cases in them, after everything has been delivered and sent that is to be. */
const seenAt = (place: Place, at: number) =>
  serving(place, at, async (system, url) => {
    await system.notices.sender.run();
    const seen: Record<string, unknown> = { head: await system.log.head() };
    for (const username of PEOPLE) {
      const browser = await browserAt(url, username);
      for (const path of LISTS) {
        const { status, body } = await browser.get(path);
        seen[`${username} ${path}`] = path === '/me' ? { status } : { status, body };
      }
      const { items = [] } = (await browser.get('/cases')).body as { items?: readonly { readonly caseId: string }[] };
      for (const { caseId } of items) seen[`${username} ${caseId}`] = (await browser.get(`/cases/${caseId}`)).body;
    }
    return seen;
  });

const moved = async (from: Place, to: Place): Promise<string> => {
  const { rollingHash } = await move(from, to);
  await inStore(to, (store) => store.markUnfinished(false));
  return rollingHash;
};

await onMongo(({ uri }) => {
  test('MOVE-11 a school goes to a database and back: the same log, lists and pages, everybody logs in, and nothing is delivered again', async () => {
    const [before, there, back] = [files(), databaseAt(uri), files()];
    await live(before);
    const mails = mailsAt(before);
    expect(mails.length).toBeGreaterThan(0);
    const seen = await seenAt(before, 1_000);
    expect(mailsAt(before)).toEqual(mails);
    expect((seen['rektor.ekan /cases'] as { body: { items: unknown[] } }).body.items).toHaveLength(2);

    const hash = await moved(before, there);
    const seenThere = await seenAt(there, 1_000);
    expect(seenThere).toEqual(seen);
    expect(mailsAt(there)).toEqual([]);

    const lines: string[] = [];
    const settings = readSettings({ MONGODB_URI: uri, SKYNDSAM_DATABASE: there.mongo.database });
    const ownKey = process.env['SKYNDSAM_KEY'];
    process.env['SKYNDSAM_KEY'] = key;
    await verifyLogCommand(settings, (line) => void lines.push(line));
    if (ownKey === undefined) delete process.env['SKYNDSAM_KEY'];
    await verifyDeadlinesCommand(settings, (line) => void lines.push(line));
    await rebuildCommand(settings, (line) => void lines.push(line));
    expect(lines).toContain('Loggen är hel.');
    expect(lines).toContain('Alla datum stämmer.');
    expect(await seenAt(there, 1_000)).toEqual(seen);

    expect(await moved(there, back)).toBe(hash);
    expect(await seenAt(back, 1_000)).toEqual(seen);
    expect(mailsAt(back)).toEqual([]);
  });
});
