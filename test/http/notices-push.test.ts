import { createHash } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { deriveVapidKeys } from '../../src/notifications/push/vapid.ts';
import { createPusher, PUSH_SERVICES } from '../../src/notifications/push/pusher.ts';
import { reported } from '../support/krankning.ts';
import { createBrowserKeys, isSignedFor, type PushService, startPushService } from '../support/push-service.ts';
import type { Somebody } from '../support/somebody.ts';
import { START_MS, startSystem, type TestSystem } from '../support/system.ts';

const CANARY = 'Kanariefågel Åström';

let school: TestSystem;
let service: PushService;
let rektor: Somebody;
beforeAll(async () => {
  service = await startPushService();
  school = await startSystem({ notices: { pushServices: [service.origin] } });
  rektor = await school.as('rektor.ekan');
}, START_MS);
afterAll(async () => {
  await school.close();
  await service.close();
});
beforeEach(() => {
  service.answer = 201;
  service.received.length = 0;
});

const browser = createBrowserKeys();
const subscription = (path = '/a', more: object = {}) => ({
  endpoint: `${service.origin}${path}`,
  p256dh: browser.p256dh,
  auth: browser.auth,
  ...more,
});
const subscribe = (who: Somebody, path = '/a', more: object = {}) => who.post('/me/browsers', subscription(path, more));
const send = (): Promise<void> => school.sendNotices();
const report = (data: object = {}) => reported(school, { happenedAt: school.now(), noticedAt: school.now(), ...data });
const idsOf = async (who: Somebody): Promise<readonly string[]> => (await who.get('/me/notices')).body.browsers;
const browsersOf = async (who: Somebody) => (await idsOf(who)).length;
const codes = async () =>
  (await school.system.notices.deliveries.page({ limit: 1 })).items.map(({ status, code }) => [status, code]);

describe('who may not', () => {
  test.each([
    ['a server of the house', 'http://127.0.0.1:1/x'],
    ['another site', 'https://evil.example/x'],
    ['one that looks like a service', 'https://fcm.googleapis.com.evil.example/x'],
    ['a file', 'file:///etc/passwd'],
  ])('NOTE-34 have the server call %s', async (_, endpoint) => {
    const answer = await subscribe(rektor, '', { endpoint });
    expect(answer.status).toBe(422);
    expect(await browsersOf(rektor)).toBe(0);
  });

  test('NOTE-34 only services of browsers are called, by TLS', () => {
    const { isAllowed } = createPusher({
      keys: deriveVapidKeys(new Uint8Array(32)),
      contact: 'mailto:x@lillvik.example',
      services: PUSH_SERVICES,
    });
    const allowed = [
      'https://fcm.googleapis.com/x',
      'https://a.push.services.mozilla.com/x',
      'https://web.push.apple.com/x',
    ];
    const refused = [
      'http://fcm.googleapis.com/x',
      'https://push.services.mozilla.com.evil.example/x',
      'https://evilpush.apple.com/x',
      'https://fcm.googleapis.com:8443/x',
      'nothing',
    ];
    expect([allowed.map(isAllowed), refused.map(isAllowed)]).toEqual([
      [true, true, true],
      [false, false, false, false, false],
    ]);
  });

  test.each([
    ['nothing', {}],
    ['a short key', { p256dh: 'AAAA' }],
    ['a long secret', { auth: 'A'.repeat(1000) }],
    ['what is no address', { endpoint: 'x' }],
  ])('subscribe with %s', async (what, more) => {
    const body = what === 'nothing' ? {} : subscription('/a', more);
    expect((await rektor.post('/me/browsers', body)).status).toBe(422);
  });

  test('NOTE-40 remove the browser of another', async () => {
    await subscribe(rektor, '/mine');
    const other = await school.as('larare.ekan');
    await other.send('delete', '/me/browsers', { endpoint: `${service.origin}/mine` });
    expect(await browsersOf(rektor)).toBe(1);
    await rektor.send('delete', '/me/browsers', { endpoint: `${service.origin}/mine` });
    expect(await browsersOf(rektor)).toBe(0);
  });

  test('NOTE-36 be told in a browser that another has taken over, nor turn it off for that other', async () => {
    await subscribe(rektor, '/shared');
    const other = await school.as('larare.ekan');
    await subscribe(other, '/shared');
    expect([await browsersOf(rektor), await browsersOf(other)]).toEqual([0, 1]);
    await report();
    await send();
    expect(service.received).toEqual([]);
    await rektor.send('delete', '/me/browsers', { endpoint: `${service.origin}/shared` });
    expect(await browsersOf(other)).toBe(1);
    await other.send('delete', '/me/browsers', { endpoint: `${service.origin}/shared` });
    expect(await browsersOf(other)).toBe(0);
  });
});

test('NOTE-36 a browser knows by the digest of its endpoint that it is mine', async () => {
  await subscribe(rektor, '/known');
  const digest = createHash('sha256').update(`${service.origin}/known`).digest('hex');
  expect(await idsOf(rektor)).toEqual([digest]);
  await rektor.send('delete', '/me/browsers', { endpoint: `${service.origin}/known` });
  expect(await idsOf(rektor)).toEqual([]);
});

test('NOTE-35 all browsers of a person are called at once', async () => {
  const paths = ['/one', '/two', '/three'];
  for (const path of paths) await subscribe(rektor, path);
  await report();
  service.holdUntil(paths.length);
  await send();
  expect(service.mostAtOnce()).toBe(paths.length);
  for (const path of paths) await rektor.send('delete', '/me/browsers', { endpoint: `${service.origin}${path}` });
});

test('NOTE-4 a browser is told which case, and nothing of what is in it, sealed for that browser and signed by us', async () => {
  await subscribe(rektor);
  const caseId = await report({ what: CANARY, exposed: [{ name: CANARY }], accused: [{ name: CANARY }] });
  await send();
  const { caseNumber } = await rektor.reads(caseId);
  const [pushed] = service.received;
  const told = JSON.parse(browser.open(pushed!.body)) as Record<string, string>;
  expect(told).toMatchObject({
    title: 'Skyndsam',
    path: `/arenden/${caseId}`,
    tag: expect.stringMatching(/^[0-9a-f]{32}$/),
  });
  expect(told['body']).toContain(caseNumber);
  expect(JSON.stringify(told)).not.toContain('Kanarie');
  const { pushKey } = (await rektor.get('/me/notices')).body;
  expect(isSignedFor(String(pushed?.headers['authorization']), pushKey, service.origin)).toBe(true);
});

test('NOTE-6 the same browser twice is told once', async () => {
  await subscribe(rektor);
  await subscribe(rektor);
  expect(await browsersOf(rektor)).toBe(1);
  await report();
  await send();
  expect(service.received).toHaveLength(1);
});

test.each([404, 410])('NOTE-33 a browser that is gone (%i) is forgotten, and the others are told', async (status) => {
  await subscribe(rektor, '/other');
  service.answer = status;
  await report();
  await send();
  expect(await browsersOf(rektor)).toBe(0);
  expect(await codes()).toEqual([['stopped', 'no-browser']]);
  await subscribe(rektor);
});

test('NOTE-30 a service that is busy is tried again', async () => {
  service.answer = 503;
  await report();
  await send();
  expect(await codes()).toEqual([['failed', 'push-503']]);
  service.answer = 201;
  await school.turn({ hours: 1 });
  await send();
  expect(await codes()).toEqual([['sent', null]]);
});

test('a person keeps ten browsers, the newest', async () => {
  for (let n = 0; n < 12; n += 1) await subscribe(rektor, `/many/${n}`);
  expect(await browsersOf(rektor)).toBe(10);
});

test('NOTE-4 where a browser is reached lies sealed', async () => {
  const rows = school.system.notices.subscriptions;
  expect(
    (await rows.ofPerson(rektor.me!.personId as never)).some(({ endpoint }) => endpoint.endsWith('/many/11')),
  ).toBe(true);
  expect(school.logged()).not.toContain('/many/');
});

test('the key by which push services know us follows from the installation’s', () => {
  const [one, same, other] = [1, 1, 2].map((byte) => deriveVapidKeys(new Uint8Array(32).fill(byte)));
  expect(one).toEqual(same);
  expect(one?.publicKey).not.toBe(other?.publicKey);
  expect(Buffer.from(one?.publicKey ?? '', 'base64url')).toHaveLength(65);
});
