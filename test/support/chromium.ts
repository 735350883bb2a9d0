import { existsSync } from 'node:fs';
import { type Browser, type BrowserContextOptions, chromium } from 'playwright-core';

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** What to tell somebody whose machine has no browser. */
export const CHROMIUM_MISSING =
  'Chromium was not found. Get it with `apt-get update && apt-get install -y chromium`, or name one in CHROMIUM_PATH.';

/** Path of a Chromium that can be started: `CHROMIUM_PATH`, else the system's, else Playwright's own; `undefined` when there is none. */
export const findChromium = (): string | undefined => {
  const named = process.env.CHROMIUM_PATH;
  if (named) return existsSync(named) ? named : undefined;
  return [...PLACES, chromium.executablePath()].find((path) => existsSync(path));
};

/** Starts a browser with a profile of its own, empty at the start and gone after `close()`. @throws Error when there is no Chromium. */
export const launchChromium = async (): Promise<Browser> => {
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error(CHROMIUM_MISSING);
  return chromium.launch({ executablePath, args: FLAGS });
};

const SWEDEN = { locale: 'sv-SE', timezoneId: 'Europe/Stockholm' } as const satisfies BrowserContextOptions;

/** Options of `browser.newContext()`: one person at a desk. Each context has its own cookies and storage. */
export const desktop: BrowserContextOptions = { ...SWEDEN, viewport: { width: 1280, height: 800 } };

/** Options of `browser.newContext()`: one person in a corridor. */
export const phone: BrowserContextOptions = {
  ...SWEDEN,
  viewport: { width: 390, height: 844 },
  deviceScaleFactor: 3,
  isMobile: true,
  hasTouch: true,
};
