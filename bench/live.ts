import { randomBytes } from 'node:crypto';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pino } from 'pino';
import type { Page } from 'playwright-core';
import { buildClient } from '../src/cli/build-client.ts';
import { createSystem } from '../src/compose/create-system.ts';
import { systemClock } from '../src/domain/clock.ts';
import { personId } from '../src/domain/ids.ts';
import { processes } from '../workflows/index.ts';
import { desktop, launchChromium } from '../test/support/chromium.ts';
import { seedKommun } from '../test/support/kommun.ts';
import { loan } from '../test/support/processes/loan.ts';
import { Somebody } from '../test/support/somebody.ts';
import { type Figure, figureOf, inFolder, type Ratio } from './figures.ts';

const CLIENT = fileURLToPath(new URL('../dist/client', import.meta.url));
const PASSWORD = 'ett långt lösenord 42';
const REPORTS = 20;
const GOAL_MS = 300;

/** Notes in the page when each case number is first shown. */
const watch = (page: Page) =>
  page.evaluate(`{
    window.seen = {};
    const look = () => {
      for (const [number] of document.body.innerText.matchAll(/LAN-\\d+-\\d+/g)) window.seen[number] ??= Date.now();
    };
    new MutationObserver(look).observe(document.body, { subtree: true, childList: true, characterData: true });
  }`);

const shownAt = async (page: Page, caseNumber: string): Promise<number> => {
  await page.waitForFunction(
    (number) => (globalThis as unknown as { seen: Record<string, number> }).seen[number],
    caseNumber,
  );
  return page.evaluate(
    (number) => (globalThis as unknown as { seen: Record<string, number> }).seen[number] ?? 0,
    caseNumber,
  );
};

const openList = async (page: Page, url: string): Promise<void> => {
  await page.goto(url);
  await page.getByLabel('Användarnamn').fill('rektor.ekan');
  await page.getByLabel('Lösenord', { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: 'Logga in', exact: true }).click();
  await page.getByRole('link', { name: 'Ärenden' }).first().click();
  await page.getByRole('heading', { name: 'Ärenden', level: 1 }).waitFor();
  await watch(page);
};

const report = (n: number) => ({
  processId: 'loan',
  command: 'askForLoan',
  unitId: 'ekan',
  data: { neededAt: new Date(Date.now() - 60_000).toISOString(), borrower: [{ name: `Elev ${n}` }] },
});

const startServer = async (file: string) => {
  const system = await createSystem({
    dataFolder: join(dirname(file), 'data'),
    encryptsFiles: false,
    survivesPowerLoss: true,
    env: { SKYNDSAM_KEY: randomBytes(32).toString('hex') },
    clock: systemClock,
    processes: [...processes, loan],
    logger: pino({ level: 'silent' }),
    http: { isSecure: false, clientFolder: CLIENT, requestsPerMinute: 100_000 },
    sweepEveryMs: 60_000,
  });
  await seedKommun(system);
  for (const username of ['larare.ekan', 'rektor.ekan'])
    await system.identity.createAccount({ personId: personId(username), username, password: PASSWORD });
  const { port } = await system.listen(0, '127.0.0.1');
  return { system, url: `http://127.0.0.1:${port}` };
};

const measure = async (page: Page, teacher: Somebody): Promise<readonly number[]> => {
  const waits: number[] = [];
  for (let n = 0; n < REPORTS; n += 1) {
    const [receipt] = await teacher.opens(report(n));
    const answeredAt = Date.now();
    waits.push((await shownAt(page, receipt?.caseNumber ?? '')) - answeredAt);
  }
  return waits;
};

/** From the answer to a report until another person's open list shows it, in Chromium, one report at a time. */
export const benchLive = async (): Promise<{ figures: readonly Figure[]; ratios: readonly Ratio[] }> => {
  await buildClient(console.log);
  return inFolder(async (file) => {
    const { system, url } = await startServer(file);
    const browser = await launchChromium();
    try {
      const page = await (await browser.newContext(desktop)).newPage();
      await openList(page, url);
      const teacher = new Somebody(url, { username: 'larare.ekan', password: PASSWORD });
      await teacher.logIn();
      const waits = await measure(page, teacher);
      const total = waits.reduce((sum, wait) => sum + wait, 0);
      const figure = figureOf('from the 201 to the open list of the rektor', REPORTS, Math.max(1, total), waits);
      return {
        figures: [figure],
        ratios: [{ name: 'median against 300 ms', ratio: figure.p50Ms / GOAL_MS, goal: 'at most 1' }],
      };
    } finally {
      await browser.close();
      await system.close();
    }
  });
};
