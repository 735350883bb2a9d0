import { randomBytes, randomUUID } from 'node:crypto';
import supertest from 'supertest';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openStorage } from '../../src/compose/storage.ts';
import { type Route, ROUTES } from '../../src/contract/routes.ts';
import { systemClock } from '../../src/domain/clock.ts';
import { caseId, streamId } from '../../src/domain/ids.ts';
import { deriveIdentitySecrets } from '../../src/identity/secrets.ts';
import { createCsrfToken, isCsrfToken } from '../../src/identity/csrf.ts';
import { checkpointSigner, isSigned } from '../../src/log/checkpoint.ts';
import { deriveSubkeys } from '../../src/vault/subkeys.ts';
import { SealBroken, WrongInstallationKey } from '../../src/vault/vault.ts';
import { newAddress } from '../support/ask.ts';
import { fill, type Filled } from '../support/filled-huvudman.ts';
import { complaint } from '../support/klagomal.ts';
import { STAFF } from '../support/kommun.ts';
import { PASSWORD, START_MS } from '../support/system.ts';
import { tempDir } from '../support/temp-dir.ts';
import { startTwoHuvudman, type TestTenant, type TwoHuvudman } from '../support/two-huvudman.ts';

let two: TwoHuvudman;
let albys: Filled;
beforeAll(async () => {
  two = await startTwoHuvudman();
  albys = await fill(two.alby);
}, 2 * START_MS);
afterAll(() => two.close());

/** A request of anybody at a huvudman's host. */
const request = (method: Route['method'], path: string, { host }: Pick<TestTenant, 'host'>, headers: object = {}) =>
  supertest(two.url)
    [method](path)
    .set({ Host: host, 'X-Forwarded-For': newAddress(), 'Idempotency-Key': randomUUID(), ...headers });

/** What a browser has after somebody has logged in: its cookies, and the token for changes. */
const loginAt = async (tenant: TestTenant) => {
  await tenant.school.browserOf('admin');
  const login = await request('post', '/api/session', tenant).send({
    username: `${tenant.ids}admin`,
    password: PASSWORD,
  });
  const cookies = (login.headers['set-cookie'] as unknown as string[]).map((one) => one.split(';', 1)[0]);
  return { Cookie: cookies.join('; '), 'X-CSRF-Token': login.body.csrfToken as string };
};
const WAYS = [
  ['ekby', 'alby'],
  ['alby', 'ekby'],
] as const;

const members = Object.values(ROUTES as Readonly<Record<string, Route>>).filter(({ isPublic }) => isPublic !== true);

describe('a login at one huvudman', () => {
  test.each(WAYS)('TEN-4 that of %s is none at %s, on any route that is not public', async (own, other) => {
    const login = await loginAt(two[own]);
    expect((await request('get', '/api/me', two[own], login)).status).toBe(200);
    for (const { method, path } of members) {
      const answer = await request(method, `/api${path.replaceAll(':', '')}`, two[other], login).send({});
      expect([path, answer.status, answer.body.slug]).toEqual([path, 401, 'not-logged-in']);
    }
  });

  test.each(WAYS)('TEN-4 that of %s is not renewed at %s, and is still good where it is from', async (own, other) => {
    const login = await loginAt(two[own]);
    const refused = await request('post', '/api/session/refresh', two[other], login);
    expect([refused.status, refused.headers['set-cookie']]).toEqual([401, undefined]);
    expect((await request('post', '/api/session/refresh', two[own], login)).status).toBe(200);
  });

  test('TEN-4 a token for changes of one is none at another, though somebody is logged in there', async () => {
    const [ekbys, albyLogin] = [await loginAt(two.ekby), await loginAt(two.alby)];
    const mixed = { ...ekbys, 'X-CSRF-Token': albyLogin['X-CSRF-Token'] };
    const answer = await request('put', '/api/me/mail', two.ekby, mixed).send({ mail: '' });
    expect([answer.status, answer.body.slug]).toEqual([403, 'csrf']);
  });

  test('TEN-4 a name and password of one are those of nobody at another', async () => {
    const credentials = { username: 'alby.admin', password: PASSWORD };
    const [known, unknown] = await Promise.all(
      [credentials, { ...credentials, username: 'ingen.admin' }].map((sent) =>
        request('post', '/api/session', two.ekby).send(sent),
      ),
    );
    expect([known!.status, known!.text]).toEqual([401, unknown!.text]);
  });
});

describe('somebody without an account', () => {
  test('TEN-5 is at another huvudman answered as to an unknown code', async () => {
    for (const code of [...albys.ids.code, ...albys.ids.code.map((one) => one.replaceAll('-', '').toLowerCase())])
      for (const path of ['/api/public/case', '/api/public/case/commands/addInformation']) {
        const [theirs, unknown] = await Promise.all(
          [code, '0000-1111-2222-3333'].map((sent) => request('post', path, two.ekby).send({ code: sent })),
        );
        expect([theirs!.status, theirs!.text]).toEqual([404, unknown!.text]);
      }
    expect((await request('post', '/api/public/case', two.alby).send({ code: albys.ids.code[0] })).status).toBe(200);
  });

  test('TEN-5 sends something new under a key that another huvudman has seen, with another code', async () => {
    const key = { 'Idempotency-Key': albys.senderKey };
    const sent = await request('post', '/api/public/cases', two.ekby, key).send(
      complaint({ what: 'Något helt annat.' }),
    );
    expect(sent.status).toBe(201);
    expect(albys.ids.code).not.toContain(sent.body.cases[0].code);
    const read = await request('post', '/api/public/case', two.ekby).send({ code: sent.body.cases[0].code });
    expect(JSON.stringify(read.body)).toContain('Något helt annat.');
  });
});

test.each([
  '/',
  '/report',
  '/api/openapi.json',
  '/api/docs',
  '/problems',
  '/problems/not-found',
  '/api/public/forms',
  '/api/nothing',
])('TEN-7 %s is the same at each host, but for the units that something may be sent in to', async (path) => {
  const [ekbys, theirs] = await Promise.all([two.ekby, two.alby].map((tenant) => request('get', path, tenant)));
  const plain = theirs!.text.replaceAll(two.alby.ids, '').replaceAll(two.alby.names, '');
  expect([theirs!.status, plain]).toEqual([ekbys!.status, ekbys!.text]);
  if (path !== '/api/public/forms') expect(theirs!.text).toBe(ekbys!.text);
});

describe('keys', () => {
  test('TEN-8 what one has sealed does not open at another, also in a stream of the same name', async () => {
    const { vault, log } = two.alby.school.system;
    const [first] = albys.ids.case;
    const sealed = (await log.readStream(streamId(first!)))
      .flatMap(({ events }) => events)
      .find((one) => one.sealed)?.sealed;
    expect(await vault.open(streamId(first!), sealed!)).toBeDefined();
    const others = two.ekby.school.system.vault;
    await expect(others.open(streamId(first!), sealed!)).rejects.toThrow(SealBroken);
    await others.seal(streamId(first!), { made: 'a key of its own' });
    await expect(others.open(streamId(first!), sealed!)).rejects.toThrow(SealBroken);
  });

  test('TEN-8 pseudonyms, receipt codes and the key of push messages are others', () => {
    const [ekby, alby] = [two.ekby.school.system, two.alby.school.system];
    expect(ekby.vault.pseudonym('elev.alva')).not.toBe(alby.vault.pseudonym('elev.alva'));
    expect(ekby.receipts.codeOf(caseId('c-1'))).not.toBe(alby.receipts.codeOf(caseId('c-1')));
    expect(ekby.receipts.lookupKey(albys.ids.code[0]!)).not.toBe(alby.receipts.lookupKey(albys.ids.code[0]!));
    expect(ekby.notices.pusher.publicKey).not.toBe(alby.notices.pusher.publicKey);
  });

  test('TEN-8 a checkpoint and a token for changes are good under the key that made them, and no other', () => {
    const [own, other] = [randomBytes(32), randomBytes(32)];
    const [signer, stranger] = [own, other].map((key) => checkpointSigner(deriveSubkeys(key).checkpoint));
    const checkpoint = signer!.sign({ position: 7, rollingHash: 'ab', at: two.ekby.school.now() });
    expect([signer, stranger].map((one) => isSigned(checkpoint, one!.publicKey))).toEqual([true, false]);
    const [csrf, others] = [own, other].map((key) => deriveIdentitySecrets(key).csrf);
    const token = createCsrfToken(csrf!, 'session', (size) => randomBytes(size));
    expect([csrf, others].map((key) => isCsrfToken(key!, 'session', token))).toEqual([true, false]);
  });

  test('TEN-8 the data of one does not open under the key of another', async () => {
    const opened = (dataFolder: string, key: Buffer) =>
      openStorage({
        ...{ dataFolder, encryptsFiles: false, survivesPowerLoss: false, clock: systemClock, onError: () => undefined },
        env: { SKYNDSAM_KEY: key.toString('hex') },
      });
    const [folder, key] = [tempDir(), randomBytes(32)];
    await (await opened(folder, key)).close();
    await expect(opened(folder, randomBytes(32))).rejects.toThrow(WrongInstallationKey);
  });
});

test('TEN-9 whoever runs the machines is told of no case and no person', async () => {
  const answer = await supertest(two.operatorUrl).get('/status').set('Authorization', `Bearer ${two.operatorToken}`);
  expect(answer.body.huvudman.map(({ isOk }: { isOk: boolean }) => isOk)).toEqual([true, true]);
  expect(answer.body.huvudman[1].deliveries.dead).toBeGreaterThan(0);
  const { notification: _numbers, ...ids } = albys.ids;
  const ekbys = [...Object.keys(STAFF), ...Object.values(STAFF).map(([name]) => name)];
  const words = [...Object.values(ids).flat(), ...albys.caseNumbers, ...albys.words];
  expect(
    [...words, ...ekbys.filter((one) => !two.operatorUrl.includes(one))].filter((one) => answer.text.includes(one)),
  ).toEqual([]);
});
