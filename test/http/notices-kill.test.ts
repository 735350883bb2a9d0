import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { AT_ONCE } from '../support/at-once.ts';
import { until } from '../support/browser-visitor.ts';
import { type MailServer, startMailServer } from '../support/mail-server.ts';
import { Somebody } from '../support/somebody.ts';
import { tempDir } from '../support/temp-dir.ts';

const KEY = randomBytes(32).toString('hex');
const PASSWORD = 'ett långt lösenord 42';
const SERVE = fileURLToPath(new URL('../support/serve.ts', import.meta.url));
const folder = tempDir();

let mail: MailServer;
let server: ChildProcess;

const serve = async (): Promise<string> => {
  server = spawn(process.execPath, ['--import', 'tsx', SERVE, folder], {
    env: { ...process.env, SKYNDSAM_KEY: KEY, TEST_PASSWORD: PASSWORD, TEST_SMTP_URL: mail.url },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = (await once(server.stdout as NodeJS.ReadableStream, 'data')) as [Buffer];
  return `http://127.0.0.1:${line.toString().trim()}`;
};

const kill = async (): Promise<void> => {
  const ended = once(server, 'exit');
  server.kill('SIGKILL');
  await ended;
};

const logIn = async (url: string, username: string): Promise<Somebody> => {
  const somebody = new Somebody(url, { username, password: PASSWORD });
  await somebody.logIn();
  return somebody;
};

const loans = async (teacher: Somebody, count: number): Promise<void> => {
  for (let n = 0; n < count; n += 1)
    await teacher.opens({
      processId: 'loan',
      command: 'askForLoan',
      unitId: 'ekan',
      data: { neededAt: '2026-08-17T07:30:00.000Z', borrower: [{ name: `Elev ${n}` }] },
    });
};

beforeAll(async () => {
  mail = await startMailServer();
}, 120_000);
afterAll(async () => {
  await kill();
  await mail.down();
});

test('NOTE-8 killed between sending and marking, the same mail comes once more and all others once', async () => {
  const url = await serve();
  const rektor = await logIn(url, 'rektor.ekan');
  await rektor.send('put', '/me/mail', { mail: 'rektor@lillvik.example' });
  await rektor.send('put', '/me/notices', AT_ONCE);
  let killed: Promise<void> | undefined;
  mail.onMail = async () => {
    if (mail.mails.length === 3) killed = kill();
    await killed; // the third has come, and nobody is told that it has
  };
  await loans(await logIn(url, 'larare.ekan'), 5).catch(() => undefined); // the server dies in the midst
  await until('killed at the third mail', () => killed !== undefined);
  await killed;
  const third = mail.mails[2]?.headers['message-id'];

  mail.onMail = () => undefined;
  const again = await serve();
  const teacher = await logIn(again, 'larare.ekan');
  await loans(teacher, 1);
  const reported = (await teacher.get('/cases?view=reported&limit=100')).body.items.length as number;
  await until('all have come', () => new Set(mail.mails.map(({ headers }) => headers['message-id'])).size >= reported);
  const ids = mail.mails.map(({ headers }) => headers['message-id']);
  expect(ids.filter((id) => id === third)).toHaveLength(2);
  expect(ids.filter((id) => id !== third)).toHaveLength(reported - 1);
  const twice = mail.mails
    .filter(({ headers }) => headers['message-id'] === third)
    .map(({ text }) => text.replace(/:\d{4,5}\//g, '/')); // another port after the restart
  expect(twice[0]).toBe(twice[1]);
});
