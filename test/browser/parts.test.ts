import { afterAll, beforeAll, expect, test } from 'vitest';
import { processes } from '../../workflows/index.ts';
import { type Stage, startStage } from '../support/browser.ts';
import { until, type Visitor } from '../support/browser-visitor.ts';
import { desktop } from '../support/chromium.ts';

/** Without the worker that keeps pages on the device: as in an old browser, or where it has not come yet. */
const device = { ...desktop, serviceWorkers: 'block' } as const;
const LATE_PART = /\/assets\/statistics-page-[^/]*\.js$/;

let stage: Stage;
beforeAll(async () => {
  stage = await startStage({ processes });
});
afterAll(() => stage.close());

/** At a page with a mark that no reload leaves. */
const opens = async (): Promise<Visitor> => {
  const who = await stage.open('handlaggare', { path: '/oversikt', device });
  await who.heading('Översikt').waitFor();
  await who.page.evaluate('globalThis.isSamePage = true');
  return who;
};
const isSamePage = (who: Visitor): Promise<boolean> => who.page.evaluate('globalThis.isSamePage === true');

test('a page that cannot be fetched for want of contact comes by itself when there is contact, and takes nothing away until then', async () => {
  const who = await opens();
  let tries = 0;
  who.page.on('requestfailed', (request) => {
    if (LATE_PART.test(request.url())) tries += 1;
  });
  who.line.cut();
  await who.link('Statistik').hover();
  await until('it has been tried again', () => tries > 1);
  expect(await isSamePage(who)).toBe(true);
  await who.heading('Översikt').waitFor();

  await who.follow('Statistik');
  who.line.mend();
  await who.heading('Statistik').waitFor();
  expect(await isSamePage(who)).toBe(true);
});

test('a page that the server has no more is fetched in its newer version, once, and only when somebody goes there', async () => {
  const who = await opens();
  let refused = 0;
  await who.context.route(LATE_PART, async (route) => {
    refused += 1;
    await route.fulfill({ status: 404 });
  });
  await who.link('Statistik').hover();
  await until('it has been tried twice', () => refused === 2);
  await who.heading('Översikt').waitFor();
  expect(await isSamePage(who)).toBe(true);

  const reloaded = who.page.waitForEvent('load');
  await who.follow('Statistik');
  await reloaded;
  expect(await isSamePage(who)).toBe(false);
  await who.heading('Något gick fel').waitFor();
  await who.context.unroute(LATE_PART);
  await who.press('Försök igen');
  await who.heading('Statistik').waitFor();
});
