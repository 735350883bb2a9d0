import type { Locator } from 'playwright-core';
import type { Visitor } from './browser-visitor.ts';

/** The code on the receipt that one has come to, as it stands there. */
export const codeOf = async (sender: Visitor): Promise<string> => {
  const card = sender.page.getByRole('region', { name: /^Kod till ärende / });
  await card.waitFor();
  return /(?:[0-9A-Z]{4}-?\s*){4}/.exec((await card.innerText()).replaceAll(/\s*-\s*/g, '-'))![0].trim();
};

/** What the sender and the school have told each other. */
export const entriesOf = (sender: Visitor): Locator => sender.page.getByRole('region', { name: 'Vad som har hänt' });

/** Where a code is asked for: tries one, whatever comes of it. */
export const triesCode = async (sender: Visitor, code: string): Promise<void> => {
  await sender.write('Kod', code);
  await sender.press('Visa ärendet');
};

/** Leaves the page, so that the code is forgotten, and goes to where one is asked for. */
export const leaves = async (sender: Visitor): Promise<void> => {
  await sender.press('Lämna sidan');
  await sender.heading('Har du inget konto?').waitFor();
  await sender.follow(/^Följ ditt ärende/);
  await sender.heading('Följ ditt ärende').waitFor();
};
