import { afterAll, beforeAll, expect, test } from 'vitest';
import { personId } from '../../src/domain/ids.ts';
import { processes } from '../../workflows/index.ts';
import { type Stage, startStage } from '../support/browser.ts';
import { until, type Visitor } from '../support/browser-visitor.ts';
import type { Username } from '../support/kommun.ts';
import { createBrowserKeys } from '../support/push-service.ts';

const LONG = { timeout: 120_000 };
const SERVICE = 'https://push.lillvik.example';
const ON = 'Aviseringar är påslagna i den här webbläsaren.';

let stage: Stage;
beforeAll(async () => {
  stage = await startStage({ processes, notices: { pushServices: [SERVICE] } });
});
afterAll(() => stage.close());

/** A push service cannot be reached from here: the browser subscribes with what stands for one, and keeps it over pages and logins. */
const subscribing = (endpoint: string): string => {
  const { p256dh, auth } = createBrowserKeys();
  return `(() => {
    const keys = ${JSON.stringify({ p256dh, auth })};
    const bytes = (text) => Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (c) => c.charCodeAt(0)).buffer;
    const subscription = {
      endpoint: '${endpoint}',
      getKey: (name) => bytes(keys[name]),
      unsubscribe: async () => { localStorage.removeItem('subscribed'); return true; },
    };
    PushManager.prototype.getSubscription = async () => localStorage.getItem('subscribed') === null ? null : subscription;
    PushManager.prototype.subscribe = async () => { localStorage.setItem('subscribed', 'yes'); return subscription; };
    Notification.requestPermission = async () => 'granted';
    Object.defineProperty(Notification, 'permission', { get: () => 'granted' });
  })()`;
};

/** Somebody on the page about notices, in a browser that can subscribe. */
const withPush = async (username: Username, path: string): Promise<Visitor> => {
  const visitor = await stage.open(username);
  await visitor.context.addInitScript(subscribing(`${SERVICE}${path}`));
  await visitor.page.evaluate('navigator.serviceWorker.ready.then(() => true)');
  await visitor.page.goto('/aviseringar');
  return visitor;
};

const isSubscribed = ({ page }: Visitor) => page.evaluate("localStorage.getItem('subscribed') !== null");
const browsersOf = async (who: Username): Promise<number> =>
  (await stage.school.system.notices.subscriptions.idsOf(personId(who))).length;

test('NOTE-36 logging out turns off what the browser shows, there and at the server', LONG, async () => {
  const rektor = await withPush('rektor.ekan', '/shared');
  await rektor.press('Slå på här');
  await rektor.sees(ON);
  expect([await browsersOf('rektor.ekan'), await isSubscribed(rektor)]).toEqual([1, true]);
  await rektor.press('Logga ut');
  await rektor.sees(rektor.button('Logga in'));
  expect([await browsersOf('rektor.ekan'), await isSubscribed(rektor)]).toEqual([0, false]);
});

test('NOTE-36 the page says on only of a browser that the server has for this person', LONG, async () => {
  const bitr = await withPush('bitr.ekan', '/found');
  await bitr.page.evaluate("localStorage.setItem('subscribed', 'by another')");
  await bitr.page.reload();
  await bitr.sees(bitr.button('Slå på här'));
  await bitr.seesNot(ON);
  await bitr.press('Slå på här');
  await bitr.sees(ON);
  await bitr.page.reload();
  await bitr.sees(ON);
  await bitr.press('Stäng av här');
  await bitr.sees(bitr.button('Slå på här'));
  await until('the server has forgotten it', async () => (await browsersOf('bitr.ekan')) === 0);
  expect(await isSubscribed(bitr)).toBe(false);
});

/** The login has run out, and somebody logs in where the page was. */
const logsInAt = async (visitor: Visitor, username: Username): Promise<void> => {
  await visitor.context.clearCookies();
  await visitor.page.goto('/');
  const { password } = await stage.account(username);
  await visitor.write('Användarnamn', username);
  await visitor.write('Lösenord', password);
  await visitor.press('Logga in');
  await visitor.sees(visitor.button('Logga ut'));
};

test(
  'NOTE-36 what the one before left on is off when another logs in, and stays on for the same one',
  LONG,
  async () => {
    const bitr = await withPush('bitr.ekan', '/left-on');
    await bitr.press('Slå på här');
    await bitr.sees(ON);
    await logsInAt(bitr, 'bitr.ekan');
    await bitr.page.goto('/aviseringar');
    await bitr.sees(ON);
    await logsInAt(bitr, 'rektor.ekan');
    await until('the browser has left', async () => !(await isSubscribed(bitr)));
  },
);
