import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { reported } from '../support/krankning.ts';
import type { Username } from '../support/kommun.ts';
import { type MailServer, startMailServer } from '../support/mail-server.ts';
import type { Somebody } from '../support/somebody.ts';
import { START_MS, startSystem, type TestSystem } from '../support/system.ts';

let school: TestSystem;
let server: MailServer;
let admin: Somebody;
let rektor: Somebody;
beforeAll(async () => {
  server = await startMailServer();
  school = await startSystem({ notices: { smtpUrl: server.url, retry: { attempts: 1 } } });
  [admin, rektor] = [await school.as('admin'), await school.as('rektor.ekan')];
}, START_MS);
afterAll(async () => {
  await school.close();
  await server.down();
});

const DEFAULTS = {
  urgent: ['mail', 'push'],
  ordinary: ['mail', 'push'],
  quietHours: { from: 18, to: 7 },
  quietDays: true,
  quietLov: false,
  digestHour: null,
};
const send = (): Promise<void> => school.sendNotices();
const settingsOf = async (who: Username) => (await (await school.as(who)).get('/me/notices')).body;
const putMail = (who: Somebody, path: string, mail: unknown) => who.send('put', path, { mail });

describe('who may not', () => {
  test.each(['larare.ekan', 'rektor.ekan', 'skolchef.norr', 'handlaggare', 'ledamot'] as const)(
    'NOTE-41 %s: see or settle deliveries, send a test mail, or choose for everybody',
    async (who) => {
      const somebody = await school.as(who);
      const answers = [
        await somebody.get('/admin/notices'),
        await somebody.get('/admin/notices/deliveries'),
        await somebody.post('/admin/notices/dead', { decision: 'retry' }),
        await somebody.post('/admin/notices/test'),
        await somebody.send('put', '/admin/notices/defaults', DEFAULTS),
      ];
      expect(answers.map(({ status }) => status)).toEqual([403, 403, 403, 403, 403]);
    },
  );

  test.each(['larare.ekan', 'skolchef.norr', 'handlaggare'] as const)(
    'NOTE-40 %s: say where somebody else is told',
    async (who) => {
      const answer = await putMail(await school.as(who), '/admin/people/rektor.ekan/mail', 'fel@lillvik.example');
      expect(answer.status).toBe(403);
      expect((await settingsOf('rektor.ekan')).mail).toBeNull();
    },
  );

  test('NOTE-40 give a pupil, or nobody, an address', async () => {
    for (const id of ['elev.alva', 'ingen', '..%2F..'])
      expect((await putMail(admin, `/admin/people/${id}/mail`, 'x@lillvik.example')).status).toBe(404);
  });
});

describe('my notices', () => {
  test('NOTE-10 begin with quiet nights, weekends and holidays', async () => {
    expect(await settingsOf('rektor.ekan')).toMatchObject({
      settings: DEFAULTS,
      isOwn: false,
      mail: null,
      browsers: [],
    });
  });

  test('NOTE-40 are changed by me, for me', async () => {
    const mine = { ...DEFAULTS, ordinary: ['mail'], quietHours: null, digestHour: 8 };
    expect((await rektor.send('put', '/me/notices', mine)).status).toBe(204);
    expect(await settingsOf('rektor.ekan')).toMatchObject({ settings: mine, isOwn: true });
    expect(await settingsOf('bitr.ekan')).toMatchObject({ settings: DEFAULTS, isOwn: false });
    await rektor.send('put', '/me/notices', DEFAULTS);
  });

  test('NOTE-10 are the huvudman’s until I choose', async () => {
    const wanted = { ...DEFAULTS, quietHours: { from: 17, to: 8 } };
    expect((await admin.send('put', '/admin/notices/defaults', wanted)).status).toBe(204);
    expect((await settingsOf('bitr.ekan')).settings).toEqual(wanted);
    expect((await settingsOf('rektor.ekan')).settings).toEqual(DEFAULTS);
    await admin.send('put', '/admin/notices/defaults', DEFAULTS);
  });

  test.each([
    ['nothing', {}],
    ['an hour that is none', { ...DEFAULTS, digestHour: 24 }],
    ['half an hour', { ...DEFAULTS, digestHour: 7.5 }],
    ['quiet from an hour to the same', { ...DEFAULTS, quietHours: { from: 7, to: 7 } }],
    ['quiet without an end', { ...DEFAULTS, quietHours: { from: 7 } }],
    ['an unknown channel', { ...DEFAULTS, urgent: ['pigeon'] }],
    ['a channel twice', { ...DEFAULTS, urgent: ['mail', 'mail'] }],
    ['a thousand channels', { ...DEFAULTS, urgent: Array.from({ length: 1000 }, () => 'mail') }],
    ['what nobody asked for', { ...DEFAULTS, personId: 'bitr.ekan' }],
    ['text for yes', { ...DEFAULTS, quietDays: 'yes' }],
  ])('refuse %s', async (_, body) => {
    expect((await rektor.send('put', '/me/notices', body)).status).toBe(422);
  });

  test('take the last of several changes at once, whole', async () => {
    const hours = [5, 6, 7, 8, 9];
    await Promise.all(hours.map((digestHour) => rektor.send('put', '/me/notices', { ...DEFAULTS, digestHour })));
    expect(hours).toContain((await settingsOf('rektor.ekan')).settings.digestHour);
    await rektor.send('put', '/me/notices', DEFAULTS);
  });
});

describe('an address', () => {
  test('NOTE-40 is set by an admin, and changed and removed by the person', async () => {
    expect((await putMail(admin, '/admin/people/rektor.ekan/mail', 'rut@lillvik.example')).status).toBe(204);
    expect((await settingsOf('rektor.ekan')).mail).toBe('rut@lillvik.example');
    expect((await putMail(rektor, '/me/mail', 'rektor@lillvik.example')).status).toBe(204);
    const found = (await admin.post('/admin/people/search', { q: 'Rut' })).body.items[0];
    expect(found.mail).toBe('rektor@lillvik.example');
    await putMail(rektor, '/me/mail', '');
    expect((await settingsOf('rektor.ekan')).mail).toBeNull();
  });

  test.each([
    'rektor',
    'a@b',
    'a b@lillvik.example',
    'a@lillvik.example\r\nBcc: b@lillvik.example',
    'a@lillvik.example,b@lillvik.example',
    '<a@lillvik.example>',
    `${'a'.repeat(250)}@lillvik.example`,
    null,
    7,
  ])('is not %j', async (mail) => {
    expect((await putMail(rektor, '/me/mail', mail)).status).toBe(422);
  });

  test('NOTE-4 lies sealed: neither the log nor the table of deliveries has it in clear', async () => {
    await putMail(rektor, '/me/mail', 'hemlig.adress@lillvik.example');
    const commits = await school.system.log.readAll(0, 100_000);
    expect(JSON.stringify(commits)).not.toContain('hemlig.adress');
    expect(school.logged()).not.toContain('hemlig.adress');
  });

  test('is counted where it lacks', async () => {
    const before = (await admin.get('/admin/notices')).body.withoutMail;
    await putMail(admin, '/admin/people/bitr.ekan/mail', 'bitr@lillvik.example');
    expect((await admin.get('/admin/notices')).body.withoutMail).toBe(before - 1);
  });
});

describe('the admin’s page', () => {
  test('NOTE-41 counts, and says when and how without saying what, or of which case', async () => {
    server.answer = (to) => (to === 'bitr@lillvik.example' ? 550 : undefined);
    const caseId = await reported(school);
    await send();
    const { counts, mailBy } = (await admin.get('/admin/notices')).body;
    expect({ counts, mailBy }).toMatchObject({ counts: { sent: 1, dead: 1, queued: 0 }, mailBy: 'smtp' });
    const page = await admin.get('/admin/notices/deliveries');
    const { caseNumber } = await rektor.reads(caseId);
    for (const word of [caseId, caseNumber, 'lillvik.example', 'Rut']) expect(page.text).not.toContain(word);
    expect(page.body.items).toContainEqual(
      expect.objectContaining({ status: 'dead', channel: 'mail', code: 'smtp-550', recipient: 'Birk Biträde' }),
    );
    expect(page.body.items.find((item: { status: string }) => item.status === 'sent')).not.toHaveProperty('recipient');
  });

  test('pages, and narrows by status', async () => {
    const dead = (await admin.get('/admin/notices/deliveries?status=dead')).body.items;
    expect(dead.map((item: { status: string }) => item.status)).toEqual(['dead']);
    const first = (await admin.get('/admin/notices/deliveries?limit=1')).body;
    const second = (await admin.get(`/admin/notices/deliveries?limit=1&cursor=${first.next}`)).body;
    expect(second.items).toHaveLength(1);
    expect(second.items[0].deliveryId).not.toBe(first.items[0].deliveryId);
    expect((await admin.get('/admin/notices/deliveries?cursor=-1')).status).toBe(422);
    expect((await admin.get('/admin/notices/deliveries?status=lost')).status).toBe(422);
  });

  test('NOTE-42 takes a dead one up again, once, and gives all up', async () => {
    const [{ deliveryId }] = (await admin.get('/admin/notices/deliveries?status=dead')).body.items;
    const settle = async (body: object) => (await admin.post('/admin/notices/dead', body)).body.settled;
    expect((await admin.post('/admin/notices/dead', { decision: 'retry', deliveryId: 'f'.repeat(32) })).status).toBe(
      404,
    );
    expect((await admin.post('/admin/notices/dead', { decision: 'forget' })).status).toBe(422);
    const both = await Promise.all([
      settle({ decision: 'retry', deliveryId }),
      settle({ decision: 'retry', deliveryId }),
    ]);
    expect(both.sort()).toEqual([0, 1]);
    await send();
    expect((await admin.get('/admin/notices')).body.counts).toMatchObject({ dead: 1 });
    expect([await settle({ decision: 'dismiss' }), await settle({ decision: 'dismiss' })]).toEqual([1, 0]);
    const stopped = (await admin.get('/admin/notices/deliveries?status=stopped')).body.items;
    expect(stopped[0]).toMatchObject({ code: 'dismissed' });
    server.answer = () => undefined;
    await school.turn({ days: 1 });
    await send();
    expect(server.mails.some(({ to }) => to.includes('bitr@lillvik.example'))).toBe(false);
  });

  test('a test mail goes to my own address, and says so when it does not', async () => {
    expect((await admin.post('/admin/notices/test')).body.issues).toMatchObject([{ code: 'noMailAddress' }]);
    await putMail(admin, '/me/mail', 'ada@lillvik.example');
    expect((await admin.post('/admin/notices/test')).body).toEqual({ isSent: true });
    const mail = server.mails.at(-1);
    expect([mail?.to, mail?.headers['subject']]).toEqual([['ada@lillvik.example'], 'Skyndsam: provutskick']);
    expect(mail?.text).toContain('å, ä och ö');
    server.answer = () => 550;
    expect((await admin.post('/admin/notices/test')).body).toEqual({ isSent: false, code: 'smtp-550' });
    server.answer = () => undefined;
  });
});

test('NOTE-21 others who may read the case see who has seen it, and the reporter does not', async () => {
  const caseId = await reported(school, { happenedAt: school.now(), noticedAt: school.now() });
  await school.settle();
  const bitr = await school.as('bitr.ekan');
  const mine = async (who: Somebody) =>
    (await who.get('/notifications')).body.items.find((item: { caseId: string }) => item.caseId === caseId);
  expect(await mine(bitr)).not.toHaveProperty('seenBy');
  await rektor.post(`/notifications/${(await mine(rektor)).notificationId}/acknowledgement`);
  await school.settle();
  expect((await mine(bitr)).seenBy).toEqual([{ name: 'Rut Rektor', at: school.now() }]);
  expect(await mine(rektor)).not.toHaveProperty('seenBy');
});
