import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { inject } from 'vitest';
import { epochMs } from '../../src/domain/clock.ts';
import { drawLine, type Line } from './browser-line.ts';
import { Visitor } from './browser-visitor.ts';
import { desktop, launchChromium } from './chromium.ts';
import type { Username } from './kommun.ts';
import { PASSWORD, startSystem, type TestSystem, type TestSystemOptions } from './system.ts';
import { tellPages, watchPage } from './tell-pages.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The client that `global-setup.ts` has built. */
    clientFolder: string;
  }
}

/** How a browser is opened. */
export interface Opening {
  /** `desktop` (default) or `phone` of `chromium.ts`, or one's own. */
  readonly device?: BrowserContextOptions;
  /** The first address. Default: the start page. */
  readonly path?: string;
  /** The socket opens and is silent, as behind a proxy that lets nothing through: the page hears of nothing by itself. */
  readonly isDeaf?: boolean;
  /** Port of another node, at which this browser begins. Default: the stage's own. */
  readonly leadTo?: number;
}

/** A system with its client, and people with browsers of their own. The browsers' clocks follow the system's. */
export interface Stage {
  readonly school: TestSystem;
  /** Somebody logged in, in a browser of her own. */
  open(username: Username, opening?: Opening): Promise<Visitor>;
  /** A browser in which nobody is logged in. */
  openNobody(opening?: Opening): Promise<Visitor>;
  /** Makes the account that somebody logs in with. */
  account(username: Username): Promise<{ readonly username: string; readonly password: string }>;
  /** Turns the system's clock and that of every browser. */
  turn(by: { readonly days?: number; readonly hours?: number }): Promise<void>;
  close(): Promise<void>;
}

/** The browser's clock stands still at a moment; its timers and frames go on. `setNow(ms)` turns it. */
const standingClock = (ms: number): string => `(() => {
  const Real = Date;
  let now = ${ms};
  globalThis.setNow = (ms) => { now = ms; };
  globalThis.Date = new Proxy(Real, {
    construct: (target, given, made) => Reflect.construct(target, given.length === 0 ? [now] : given, made),
    apply: () => new Real(now).toString(),
    get: (target, name) => (name === 'now' ? () => now : Reflect.get(target, name)),
  });
})()`;

const screenshots = (() => {
  const wanted = process.env.SCREENSHOTS;
  if (!wanted) return undefined;
  if (!wanted.startsWith('/')) return mkdtempSync(join(tmpdir(), 'skyndsam-screens-'));
  mkdirSync(wanted, { recursive: true });
  return wanted;
})();

/** Keeps a picture for somebody to look at, when `SCREENSHOTS` is set: to a folder, or to `1` for a new one. */
export const look = async (page: Page, name: string): Promise<void> => {
  if (screenshots === undefined) return;
  await page.screenshot({ path: join(screenshots, `${name}.png`), fullPage: true });
};

/** Starts one; close it when the tests of the file have ended. */
export const startStage = async (options: TestSystemOptions = {}): Promise<Stage> => {
  const [school, browser]: [TestSystem, Browser] = await Promise.all([
    startSystem({ ...options, http: { clientFolder: inject('clientFolder'), ...options.http } }),
    launchChromium(),
  ]);
  const lines: Line[] = [];
  const visitors: Visitor[] = [];

  const account = async (username: Username) => {
    await school.browserOf(username);
    return { username, password: PASSWORD };
  };
  const visit = async (username: Username | undefined, opening: Opening): Promise<Visitor> => {
    const { device = desktop, path = '/', isDeaf = false, leadTo = Number(new URL(school.url).port) } = opening;
    const line = await drawLine(leadTo);
    lines.push(line);
    const context = await browser.newContext({ ...device, baseURL: line.url });
    context.setDefaultTimeout(20_000);
    await context.addInitScript(standingClock(epochMs(school.now())));
    if (isDeaf) await context.routeWebSocket(/socket\.io/, () => undefined);
    if (username !== undefined) {
      const login = await context.request.post('/api/session', { data: await account(username) });
      if (login.status() !== 200) throw new Error(`${username} could not log in: ${login.status()}`);
    }
    const page = await context.newPage();
    watchPage(page);
    const visitor = new Visitor(page, line, device);
    visitors.push(visitor);
    await page.goto(path);
    return visitor;
  };
  return {
    school,
    account,
    open: (username, opening = {}) => visit(username, opening),
    openNobody: (opening = {}) => visit(undefined, opening),
    turn: async (by) => {
      await school.turn(by);
      await Promise.all(visitors.map((visitor) => visitor.setClock(epochMs(school.now()))));
    },
    close: async () => {
      await tellPages();
      await browser.close();
      await Promise.all(lines.map((line) => line.close()));
      await school.close();
    },
  };
};
