import type { Page } from 'playwright-core';
import { getCurrentTest } from 'vitest/suite';

/** So many pages are told, the last opened, and so many lines of each: what is asked and answered stands at its top. */
const PAGES = 4;
const LINES = 90;

const openPages = new Set<Page>();

/** Has a page told when a test fails, for as long as it is open. */
export const watchPage = (page: Page): void => {
  openPages.add(page);
  page.once('close', () => openPages.delete(page));
};

const told = async (page: Page): Promise<string> => {
  const lines = (await page.locator('body').ariaSnapshot({ timeout: 5_000 })).split('\n');
  const main = Math.max(0, lines.indexOf('- main:')); // nothing but what is above the page, when it is hidden behind that
  return [`The page at ${new URL(page.url()).pathname} said:`, ...lines.slice(main, main + LINES)].join('\n');
};

/** Adds to the error of a test that has failed what its pages said, as it would be read out: what fails once in a hundred runs is understood from its report. */
export const tellPages = async (): Promise<void> => {
  const result = getCurrentTest()?.result;
  const error = result?.state === 'fail' ? result.errors?.[0] : undefined;
  if (error === undefined) return;
  for (const page of [...openPages].slice(-PAGES)) error.message += `\n\n${await told(page).catch(String)}`;
};
