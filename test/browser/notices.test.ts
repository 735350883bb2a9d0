import { afterAll, beforeAll, expect, test } from 'vitest';
import { processes } from '../../workflows/index.ts';
import { look, type Stage, startStage } from '../support/browser.ts';
import { Typist, violations } from '../support/browser-access.ts';
import { until, type Visitor } from '../support/browser-visitor.ts';
import { desktop, phone } from '../support/chromium.ts';
import { reported } from '../support/krankning.ts';
import { type MailServer, startMailServer } from '../support/mail-server.ts';

const LONG = { timeout: 120_000 };
/** A desk's window at four times the size of its letters. */
const NARROW = { width: 320, height: 640 };

let stage: Stage;
let server: MailServer;
beforeAll(async () => {
  server = await startMailServer();
  stage = await startStage({ processes, notices: { smtpUrl: server.url, retry: { attempts: 1 } } });
});
afterAll(async () => {
  await stage.close();
  await server.down();
});

const send = (): Promise<void> => stage.school.sendNotices();

/** The deputy is told at the address, as far as the server takes it. */
const giveBitr = async (mail: string): Promise<void> => {
  await (await stage.school.as('admin')).send('put', '/admin/people/bitr.ekan/mail', { mail });
};

const openNotices = async (device = desktop): Promise<Visitor> => {
  const admin = await stage.open('admin', { path: '/admin', device });
  await admin.page.getByRole('tab', { name: 'Utskick' }).click();
  await admin.sees(admin.heading('Antal'));
  return admin;
};

test('a rektor chooses quiet hours and a mail a day, on a phone, and finds them again', LONG, async () => {
  const rektor = await stage.open('rektor.ekan', { path: '/inkorg', device: phone });
  await rektor.follow('Mina aviseringar');
  await rektor.sees('Du har inte valt själv. Det här är huvudmannens val för alla.');
  const { page } = rektor;
  expect(await page.getByLabel('Från').inputValue()).toBe('18');
  await page.getByLabel('Från').selectOption('kl. 16.00');
  await page.getByLabel('Till').selectOption('kl. 16.00');
  await rektor.sees('Tyst tid måste sluta en annan timme än den börjar.');
  await page.getByLabel('Till').selectOption('kl. 08.00');
  await rektor.choose('Mejl om annat än det brådskande', 'Ett mejl om dagen med allt');
  await page.getByLabel('När på dagen').selectOption('kl. 09.00');
  await look(page, 'my-notices-390');
  expect(await violations(rektor)).toEqual([]);
  expect(await rektor.scrollsSideways()).toBe(false);
  await page.setViewportSize(NARROW);
  expect(await rektor.scrollsSideways()).toBe(false);
  await rektor.press('Spara');
  await rektor.sees('Dina val är sparade.');
  await page.reload();
  await rektor.seesNot('Du har inte valt själv.');
  expect(await page.getByLabel('Från').inputValue()).toBe('16');
  expect((await (await stage.school.as('rektor.ekan')).get('/me/notices')).body).toMatchObject({
    settings: { quietHours: { from: 16, to: 8 }, digestHour: 9, quietDays: true },
    isOwn: true,
  });
});

test('with the keyboard alone an address is written, refused and put right', LONG, async () => {
  const bitr = await stage.open('bitr.ekan', { path: '/aviseringar' });
  const typist = new Typist(bitr);
  const address = bitr.page.getByRole('textbox', { name: 'Mejladress' });
  await address.focus();
  await bitr.page.keyboard.type('birk');
  await typist.key('Enter');
  await bitr.sees('Skriv en hel mejladress');
  await bitr.page.keyboard.type('@lillvik.example');
  await typist.key('Enter');
  await bitr.sees('Adressen är sparad');
  await look(bitr.page, 'my-notices-1280');
  expect(await violations(bitr)).toEqual([]);
});

test('an admin sees what did not get through, puts the address right, tries it again, and it comes', LONG, async () => {
  await giveBitr('birk@lillvik.example');
  server.answer = (to) => (to === 'birk@lillvik.example' ? 550 : undefined);
  await reported(stage.school, { happenedAt: stage.school.now(), noticedAt: stage.school.now() });
  await send();
  const admin = await openNotices();
  await admin.sees('Mejl skickas genom den mejlserver som är inställd.');
  await admin.sees(/anställda saknar mejladress/);
  const dead = admin.page.getByRole('list', { name: 'Kom inte fram' });
  await admin.sees(dead.getByText('Birk Biträde'));
  await admin.sees(dead.getByText(/smtp-550/));
  await look(admin.page, 'notices-admin-1280');
  expect(await violations(admin)).toEqual([]);
  await giveBitr('bitr@lillvik.example');
  await admin.press(/^Försök igen: Birk Biträde/);
  await admin.sees('1 försöks igen');
  await admin.sees('Allt har kommit fram, väntar eller försöks igen.');
  await send();
  expect(server.mails.map(({ to }) => to)).toContainEqual(['bitr@lillvik.example']);
  await admin.page.reload();
  await admin.page.getByRole('tab', { name: 'Utskick' }).click();
  await admin.sees(admin.page.getByRole('row', { name: /^Skickat 1$/ }));
});

test('on a phone an admin gives all up, and is told what a test mail lacks', LONG, async () => {
  await giveBitr('bitr@lillvik.example');
  server.answer = () => 550;
  await reported(stage.school, { happenedAt: stage.school.now(), noticedAt: stage.school.now() });
  await send();
  const admin = await openNotices(phone);
  await admin.press('Skicka inget av dem');
  await admin.sees('Låta bli att skicka 1 utskick?');
  await admin.press('Skicka inget av dem', admin.page.getByRole('dialog'));
  await admin.sees('1 skickas inte');
  await admin.sees(admin.page.getByRole('row', { name: /Stoppat, behövs inte.*valde att inte skicka/ }));
  await admin.press('Skicka provmejl till mig');
  await admin.sees('Du har ingen mejladress. Ange den under Mina aviseringar.');
  await look(admin.page, 'notices-admin-390');
  expect(await violations(admin)).toEqual([]);
  expect(await admin.scrollsSideways()).toBe(false);
  await admin.page.setViewportSize(NARROW);
  expect(await admin.scrollsSideways()).toBe(false);
});

interface Registered {
  readonly registrations: readonly { readonly registrationId: string; readonly isDeleted: boolean }[];
}

/** Hands the page's service worker a push message, as the browser does when one comes. */
const push = async ({ page, context }: Visitor, data: string): Promise<void> => {
  const chromium = await context.newCDPSession(page);
  const registrationId = new Promise<string>((resolve) => {
    chromium.on('ServiceWorker.workerRegistrationUpdated', ({ registrations }: Registered) => {
      const [registration] = registrations.filter(({ isDeleted }) => !isDeleted);
      if (registration !== undefined) resolve(registration.registrationId);
    });
  });
  await chromium.send('ServiceWorker.enable');
  const { origin } = new URL(page.url());
  await chromium.send('ServiceWorker.deliverPushMessage', { origin, registrationId: await registrationId, data });
  await chromium.detach();
};

const SHOWN = `navigator.serviceWorker.ready
  .then((worker) => worker.getNotifications())
  .then((shown) => shown.map(({ title, body, data }) => ({ title, body, path: data.path })))`;

test(
  'what is pushed is shown by the service worker, in the words that were sent, or as something new',
  LONG,
  async () => {
    const rektor = await stage.open('rektor.ekan', { path: '/aviseringar' });
    await rektor.context.grantPermissions(['notifications']);
    await rektor.page.evaluate('navigator.serviceWorker.ready.then(() => true)');
    const sent = { title: 'Skyndsam', body: 'KRB-2026-0001 väntar på dig', path: '/arenden/c-1' };
    await push(rektor, JSON.stringify({ ...sent, tag: 'a' }));
    await until('one is shown', async () => ((await rektor.page.evaluate(SHOWN)) as unknown[]).length === 1);
    await push(rektor, 'nothing that can be read');
    await until('two are shown', async () => ((await rektor.page.evaluate(SHOWN)) as unknown[]).length === 2);
    const shown = (await rektor.page.evaluate(SHOWN)) as readonly object[];
    expect(shown).toContainEqual(sent);
    expect(shown).toContainEqual({ title: 'Skyndsam', body: 'Du har en ny avisering.', path: '/inkorg' });
  },
);

test('the pages are in English too', LONG, async () => {
  const admin = await openNotices();
  await admin.page.getByRole('button', { name: /English/ }).click();
  await admin.sees(admin.heading('Did not get through'));
  await admin.page.goto('/aviseringar');
  await admin.sees(admin.heading('My notices'));
});
