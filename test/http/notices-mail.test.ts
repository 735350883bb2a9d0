import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { whyNotWorking } from '../../src/domain/calendar.ts';
import type { IsoDate } from '../../src/domain/clock.ts';
import { commitId, personId } from '../../src/domain/ids.ts';
import { changeSettings } from '../../src/notifications/change-settings.ts';
import { DEFAULT_SETTINGS, type NoticeSettings } from '../../src/domain/notice-settings.ts';
import { krankningReport, notified, reported } from '../support/krankning.ts';
import type { Username } from '../support/kommun.ts';
import { type MailServer, startMailServer } from '../support/mail-server.ts';
import { START_MS, startSystem, type TestSystem } from '../support/system.ts';

const CANARY = 'Kanariefågel Åström';
const ATTEMPTS = 3;
const DAY_MS = 86_400_000;

let school: TestSystem;
let server: MailServer;
beforeAll(async () => {
  server = await startMailServer();
  school = await startSystem({
    http: { publicOrigin: 'https://arenden.lillvik.example' },
    notices: {
      smtpUrl: server.url,
      mailFrom: 'Skyndsam <no-reply@lillvik.example>',
      retry: { attempts: ATTEMPTS, firstPauseMs: 60_000 },
    },
  });
  for (const who of ['rektor.ekan', 'bitr.ekan', 'skolchef.norr', 'handlaggare'] as const) await giveAddress(who);
}, START_MS);
afterAll(async () => {
  await school.close();
  await server.down();
});

/** A worked day's morning: nobody has quiet. */
const toMorning = async (): Promise<void> => {
  let day = school.now().slice(0, 10);
  do day = new Date(Date.parse(day) + DAY_MS).toISOString().slice(0, 10);
  while (whyNotWorking(school.system.directory.calendar(), day as IsoDate) !== null);
  await school.turnTo(`${day}T09:00:00Z`);
};

beforeEach(async () => {
  server.answer = () => undefined;
  await toMorning();
  await send();
  server.mails.length = 0;
});

const mailOf = (who: Username): string => `${who}@lillvik.example`;

const giveAddress = async (who: Username, mail = mailOf(who)): Promise<void> => {
  const request = { commitId: commitId(`mail-${randomUUID()}`), by: 'system' as const, personId: personId(who), mail };
  expect(await school.system.orgLog.changeMail(request)).toMatchObject({ kind: 'done' });
  await school.settle();
};

const choose = async (who: Username, settings: Partial<NoticeSettings>): Promise<void> => {
  const chosen = { ...DEFAULT_SETTINGS, ...settings } as NoticeSettings;
  await changeSettings(school.system.log, { by: personId(who), at: school.now(), settings: chosen });
  await school.settle();
};

const send = (): Promise<void> => school.sendNotices();

const turn = async (by: { readonly days?: number; readonly hours?: number }): Promise<void> => {
  await school.turn(by);
  await send();
};

/** A report of what happened an hour ago. */
const report = (data: object = {}): Promise<string> =>
  reported(school, { happenedAt: hoursAgo(1), noticedAt: hoursAgo(0.5), ...data });
const hoursAgo = (hours: number): string => new Date(Date.parse(school.now()) - hours * 3_600_000).toISOString();

const sentTo = (who: Username) => server.mails.filter(({ to }) => to.includes(mailOf(who)));
const deliveriesOf = async (caseId: string) =>
  (await school.system.notices.deliveries.page({ limit: 100 })).items.filter((one) => one.caseId === caseId);

describe('who is not told', () => {
  test('NOTE-1 nobody without an address, and the teacher who wrote it least of all', async () => {
    await report();
    await send();
    expect(server.mails.map(({ to }) => to[0]).sort()).toEqual([mailOf('bitr.ekan'), mailOf('rektor.ekan')]);
  });

  test('NOTE-2 an accused rektor gets no mail of it, nor does the deputy', async () => {
    await report({ accusedKind: 'rektor', accused: [{ personId: 'rektor.ekan' }] });
    await send();
    expect([...sentTo('rektor.ekan'), ...sentTo('bitr.ekan')]).toEqual([]);
    expect(sentTo('skolchef.norr').length + sentTo('handlaggare').length).toBeGreaterThan(0);
  });

  test('NOTE-2 whoever has lost the case before the mail went is not told of it', async () => {
    await choose('rektor.ekan', { digestHour: 13 });
    const caseId = await report();
    await send();
    const admin = await school.as('admin');
    await admin.send('delete', '/admin/people/rektor.ekan/roles', { role: 'rektor', unitId: 'ekan' });
    await turn({ hours: 3 });
    expect(sentTo('rektor.ekan')).toEqual([]);
    const mine = (await deliveriesOf(caseId)).filter((one) => one.personId === 'rektor.ekan');
    await admin.post('/admin/people/rektor.ekan/roles', { role: 'rektor', unitId: 'ekan' });
    await choose('rektor.ekan', {});
    // whether the task went to somebody else before anybody looked
    expect(mine.map(({ status }) => status)).toEqual(['stopped']);
    expect(['no-access', 'handled']).toContain(mine[0]?.code);
  });
});

describe('a mail', () => {
  test('NOTE-3 says what, which case, until when, who is told as what, and where, in whole Swedish words', async () => {
    const caseId = await report();
    await send();
    const [mail] = sentTo('rektor.ekan');
    const { caseNumber } = await (await school.as('rektor.ekan')).reads(caseId);
    expect(mail?.headers).toMatchObject({
      from: 'Skyndsam <no-reply@lillvik.example>',
      to: mailOf('rektor.ekan'),
      'auto-submitted': 'auto-generated',
    });
    expect(mail?.headers['subject']).toContain(caseNumber);
    for (const part of [mail?.text, mail?.html]) {
      expect(part).toContain('Kränkande behandling');
      expect(part).toContain(caseNumber);
      expect(part).toContain(`https://arenden.lillvik.example/arenden/${caseId}`);
    }
    expect(mail?.text).toMatch(/Ska vara klart: senast \S+ \d+ aug\. 2026/);
    expect(mail?.text).toContain('Du får mejlet som: rektor');
    expect(mail?.text).toContain('Har också fått veta: biträdande rektor (1)');
  });

  test('NOTE-4 holds nothing of what anybody wrote and nobody’s name, in no kind of it', async () => {
    const caseId = await report({ what: CANARY, exposed: [{ name: CANARY }], accused: [{ name: CANARY }] });
    const rektor = await school.as('rektor.ekan');
    await notified(school, caseId);
    await rektor.does(caseId, 'addNote', { note: CANARY });
    for (let day = 0; day < 40; day += 1) await turn({ days: 1 });
    const all = server.mails
      .map(({ raw, text, html, headers }) => raw + text + html + JSON.stringify(headers))
      .join('');
    expect(server.mails.length).toBeGreaterThan(4);
    expect(all).toContain('Brådskande');
    for (const word of [CANARY, 'Kanarie', 'Åström', 'Alva', 'Lena', 'Rut Rektor', 'Skolchef,'])
      expect(all).not.toContain(word);
    expect(school.logged()).not.toContain('lillvik.example');
  });

  test('NOTE-5 of an escalation says what it was, since when, and which offices have been told', async () => {
    await report();
    for (let day = 0; day < 20; day += 1) await turn({ days: 1 });
    const escalated = sentTo('skolchef.norr').find(({ text }) => text.includes('lyfts till dig'));
    expect(escalated?.headers['subject']).toMatch(/^Brådskande: /);
    expect(escalated?.text).toMatch(/Det gäller: \S+/);
    expect(escalated?.text).toMatch(/Skulle ha varit klart: senast \S+ \d+ \S+ 2026/);
    expect(escalated?.text).toMatch(/Har också fått veta: .*rektor \(1\)/);
  });
});

describe('each is sent once', () => {
  test('NOTE-6 however often the projections are made anew', async () => {
    await report();
    await send();
    const before = server.mails.length;
    const { system } = school;
    await system.notices.handler.handle((await system.log.readAll((await system.log.head()) - 1, 1))[0]!);
    await send();
    expect(before).toBeGreaterThan(0);
    expect(server.mails.length).toBe(before);
  });

  test('NOTE-7 and nothing that was in the log before the first start is sent at all', async () => {
    const { deliveries } = school.system.notices;
    const opened = await deliveries.mark('opened');
    const [old] = await school.system.log.readAll((opened ?? 1) - 1, 1);
    expect(
      await school.system.notices.handler.handle({
        ...old!,
        messages: [{ kind: 'notify', data: { to: ['rektor.ekan'], text: 'x', isUrgent: true } }],
      }),
    ).toBe(false);
  });
});

describe('it stops by itself', () => {
  test('NOTE-20 for all others when somebody has handled what it spoke of', async () => {
    await choose('bitr.ekan', { digestHour: 15 });
    const caseId = await report();
    await send();
    expect(sentTo('bitr.ekan')).toEqual([]);
    await notified(school, caseId);
    await send();
    await send();
    const mine = (await deliveriesOf(caseId)).filter((one) => one.personId === 'bitr.ekan');
    expect(mine.filter(({ code }) => code === 'handled').length).toBeGreaterThan(0);
    await choose('bitr.ekan', {});
  });

  test('NOTE-21 for whoever has said in the app that it is seen, and not for the others', async () => {
    await choose('bitr.ekan', { digestHour: 15 });
    await choose('rektor.ekan', { digestHour: 15 });
    const caseId = await report();
    await send();
    const rektor = await school.as('rektor.ekan');
    const { items } = (await rektor.get('/notifications')).body;
    for (const { notificationId } of items.filter((item: { caseId: string }) => item.caseId === caseId))
      await rektor.post(`/notifications/${notificationId}/acknowledgement`);
    await send();
    const open = await deliveriesOf(caseId);
    const states = (who: Username) => [
      ...new Set(open.filter((one) => one.personId === who).map(({ status }) => status)),
    ];
    expect([states('rektor.ekan'), states('bitr.ekan')]).toEqual([['stopped'], ['waiting']]);
    await choose('rektor.ekan', {});
    await choose('bitr.ekan', {});
  });
});

describe('the mail of the day', () => {
  test('NOTE-14 is one for many, without what was handled meanwhile, and none when nothing is left', async () => {
    await choose('bitr.ekan', { digestHour: 9 });
    const [first, second, handled] = [await report(), await report(), await report()];
    await notified(school, handled);
    await toMorning();
    await send();
    const digests = sentTo('bitr.ekan').filter(({ headers }) => !headers['subject']?.startsWith('Brådskande'));
    expect(digests).toHaveLength(1);
    expect(digests[0]?.headers['subject']).toMatch(/^Skyndsam: \d+ aviseringar$/);
    for (const caseId of [first, second]) expect(digests[0]?.text).toContain(`/arenden/${caseId}`);
    server.mails.length = 0;
    await notified(school, first);
    await notified(school, second);
    await toMorning();
    await send();
    expect(sentTo('bitr.ekan').filter(({ text }) => text.includes(first) || text.includes(second))).toEqual([]);
    await choose('bitr.ekan', {});
  });
});

test('NOTE-15 who will have no digest any more gets at once what waits', async () => {
  await choose('bitr.ekan', { digestHour: 23 });
  const caseId = await report();
  await send();
  expect(sentTo('bitr.ekan')).toEqual([]);
  await choose('bitr.ekan', {});
  await send();
  expect(sentTo('bitr.ekan').filter(({ text }) => text.includes(caseId))).toHaveLength(1);
});

test('NOTE-15 who wants no mail any more gets none of what waits', async () => {
  await choose('bitr.ekan', { digestHour: 23 });
  const caseId = await report();
  await send();
  await choose('bitr.ekan', { ordinary: [] });
  await send();
  const mine = (await deliveriesOf(caseId)).filter((one) => one.personId === 'bitr.ekan');
  expect(mine.map(({ code }) => code)).toEqual(['not-wanted']);
  await choose('bitr.ekan', {});
});

describe('when it does not get through', () => {
  test('NOTE-30 a server that is down is tried again, and the mail comes once when it is up', async () => {
    await server.down();
    const caseId = await report();
    await send();
    expect((await deliveriesOf(caseId)).map(({ status, code }) => [status, code])).toContainEqual([
      'failed',
      'smtp-ESOCKET',
    ]);
    await server.up();
    for (let tries = 0; tries < 3; tries += 1) await turn({ hours: 1 });
    expect(sentTo('rektor.ekan').filter(({ text }) => text.includes(caseId))).toHaveLength(1);
    expect((await deliveriesOf(caseId)).every(({ status }) => status === 'sent')).toBe(true);
  });

  test('NOTE-31 a 4xx is tried again, and dead after the limit', async () => {
    server.answer = () => 451;
    const caseId = await report();
    await send();
    for (let tries = 0; tries <= ATTEMPTS; tries += 1) await turn({ hours: 1 });
    const all = await deliveriesOf(caseId);
    expect(all.length).toBeGreaterThan(0);
    for (const one of all) expect(one).toMatchObject({ status: 'dead', code: 'smtp-451', attempts: ATTEMPTS });
  });

  test('NOTE-32 a 5xx is dead at once, and holds up nobody else', async () => {
    server.answer = (to) => (to === mailOf('rektor.ekan') ? 550 : undefined);
    const caseId = await report();
    await send();
    const all = await deliveriesOf(caseId);
    const of = (who: Username) => all.filter((one) => one.personId === who).map(({ status, code }) => [status, code]);
    expect(of('rektor.ekan').every(([status, code]) => status === 'dead' && code === 'smtp-550')).toBe(true);
    expect(of('bitr.ekan').every(([status]) => status === 'sent')).toBe(true);
    expect(all.find(({ status }) => status === 'dead')?.attempts).toBe(1);
  });

  test('a report of two children is told of by case', async () => {
    const receipts = await (await school.as('larare.ekan')).opens(
      krankningReport({
        happenedAt: hoursAgo(1),
        noticedAt: hoursAgo(0.5),
        exposed: [{ personId: 'elev.alva' }, { personId: 'elev.dag' }],
      }),
    );
    await send();
    expect(sentTo('rektor.ekan').length).toBeGreaterThanOrEqual(receipts.length);
  });
});
