import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { FILES } from '../../src/compose/sqlite-ports.ts';
import { checkpointSigner } from '../../src/log/checkpoint.ts';
import { verifyFile } from '../../src/log/sqlite/verify-file.ts';
import { openDatabase } from '../../src/sqlite/database.ts';
import { deriveSubkeys } from '../../src/vault/subkeys.ts';
import { Somebody } from '../support/somebody.ts';
import { tempDir } from '../support/temp-dir.ts';

const KEY = randomBytes(32);
const PASSWORD = 'ett långt lösenord 42';
const folder = tempDir();
const SERVE = fileURLToPath(new URL('../support/serve.ts', import.meta.url));
const REPORTS = 1000;
let server: ChildProcess;

const serve = async (): Promise<string> => {
  server = spawn(process.execPath, ['--import', 'tsx', SERVE, folder], {
    env: { ...process.env, SKYNDSAM_KEY: KEY.toString('hex'), TEST_PASSWORD: PASSWORD },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = (await once(server.stdout as NodeJS.ReadableStream, 'data')) as [Buffer];
  return `http://127.0.0.1:${line.toString().trim()}`;
};

const report = (n: number) => ({
  processId: 'loan',
  command: 'askForLoan',
  unitId: 'ekan',
  data: {
    neededAt: '2026-08-17T07:30:00.000Z',
    borrower: [{ name: `Elev ${n}` }],
    reason: `Anledning ${n}`,
  },
});

interface Sent {
  readonly key: string;
  readonly n: number;
  readonly caseId?: string;
}

/** Reports once; no caseId when no answer came. */
const sendOne = async (url: string, who: Somebody, headers: Record<string, string>, n: number): Promise<Sent> => {
  const key = randomUUID();
  try {
    const response = await fetch(`${url}/api/cases`, {
      method: 'POST',
      headers: {
        ...headers,
        'Content-Type': 'application/json',
        'Idempotency-Key': key,
        'X-CSRF-Token': who.me?.csrfToken ?? '',
      },
      body: JSON.stringify(report(n)),
    });
    const body = (await response.json()) as { cases: { caseId: string }[] };
    return response.status === 201 ? { key, n, caseId: body.cases[0]!.caseId } : { key, n };
  } catch {
    return { key, n };
  }
};

let sent: readonly Sent[] = [];
let url = '';
let teacher: Somebody;
let rektor: Somebody;

beforeAll(async () => {
  url = await serve();
  teacher = new Somebody(url, { username: 'larare.ekan', password: PASSWORD });
  const cookie = (await teacher.logIn()).headers['set-cookie'] as unknown as string[];
  const headers = { Cookie: cookie.map((one) => one.split(';')[0]).join('; ') };
  let answered = 0;
  const all = Array.from({ length: REPORTS }, async (_, n) => {
    const one = await sendOne(url, teacher, headers, n);
    answered += one.caseId === undefined ? 0 : 1;
    if (answered === 400) server.kill('SIGKILL');
    return one;
  });
  sent = await Promise.all(all);
  url = await serve();
  teacher = new Somebody(url, { username: 'larare.ekan', password: PASSWORD });
  rektor = new Somebody(url, { username: 'rektor.ekan', password: PASSWORD });
  await teacher.logIn();
  await rektor.logIn();
}, 120_000);
afterAll(() => {
  server.kill('SIGKILL');
});

const acknowledged = () => sent.filter((one): one is Required<Sent> => one.caseId !== undefined);

test('the server was killed in the midst: some reports were acknowledged, others not', () => {
  expect(acknowledged().length).toBeGreaterThanOrEqual(400);
  expect(acknowledged().length).toBeLessThan(REPORTS);
});

test('every acknowledged report is there after the restart, once, with its number and deadline', async () => {
  const pages = await Promise.all(acknowledged().map(({ caseId }) => rektor.reads(caseId)));
  expect(new Set(pages.map(({ caseNumber }) => caseNumber)).size).toBe(acknowledged().length);
  expect(
    pages.every(({ deadlines }) =>
      deadlines.some(({ ruleId, status }) => ruleId === 'approve' && status === 'running'),
    ),
  ).toBe(true);
  const texts = pages.map(({ timeline }) => timeline[0]?.data['reason']);
  expect(texts).toEqual(acknowledged().map(({ n }) => `Anledning ${n}`));
});

test('the list and the inbox have each case exactly once', async () => {
  const listed: string[] = [];
  let cursor = '';
  do {
    const { body } = await rektor.get(`/cases?view=open&limit=100${cursor && `&cursor=${encodeURIComponent(cursor)}`}`);
    listed.push(...body.items.map(({ caseId }: { caseId: string }) => caseId));
    cursor = body.next ?? '';
  } while (cursor !== '');
  expect(new Set(listed).size).toBe(listed.length);
  expect(acknowledged().every(({ caseId }) => listed.includes(caseId))).toBe(true);
  const inbox = await rektor.get('/notifications?limit=100');
  expect(inbox.body.unread).toBe(listed.length);
});

test('an unacknowledged report sent again under its key is there once, stored before the kill or not', async () => {
  const unanswered = sent.filter(({ caseId }) => caseId === undefined).slice(0, 40);
  const first = await Promise.all(unanswered.map(({ key, n }) => teacher.opens(report(n), { key })));
  const again = await Promise.all(unanswered.map(({ key, n }) => teacher.opens(report(n), { key })));
  expect(again.map(([one]) => one?.caseNumber)).toEqual(first.map(([one]) => one?.caseNumber));
  expect(new Set(first.map(([one]) => one?.caseId)).size).toBe(unanswered.length);
});

test('the log verifies, and a changed byte in a copy is found and its commit named', async () => {
  server.kill('SIGKILL');
  await once(server, 'exit');
  const copy = join(tempDir(), FILES.main);
  for (const suffix of ['', '-wal']) copyFileSync(join(folder, `${FILES.main}${suffix}`), `${copy}${suffix}`);
  const file = openDatabase({ path: copy, synchronous: 'FULL' });
  file.checkpoint();
  file.close();
  const { publicKey } = checkpointSigner(deriveSubkeys(KEY).checkpoint);
  const whole = await verifyFile({ path: copy, publicKey });
  expect({ faults: whole.faults, damage: whole.damage }).toEqual({ faults: [], damage: [] });
  expect(whole.commits).toBeGreaterThan(acknowledged().length);

  const { caseId } = acknowledged()[7]!;
  const bytes = readFileSync(copy);
  const at = bytes.indexOf(`"caseId":"${caseId}","caseNumber"`);
  expect(at).toBeGreaterThan(0);
  bytes[at + 12] = (bytes[at + 12] ?? 0) ^ 1;
  writeFileSync(copy, bytes);
  const changed = await verifyFile({ path: copy, publicKey });
  expect(changed.faults[0]).toMatchObject({ kind: 'changed' });
  expect(changed.faults[0]?.streamId).toBe(caseId);
});
