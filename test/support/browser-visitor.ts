import type { BrowserContext, BrowserContextOptions, Locator, Page } from 'playwright-core';
import type { Line } from './browser-line.ts';

/** Waits until a question gives yes; for what no role or text of the page tells. @throws when it has not within 20 s */
export const until = async (what: string, isSo: () => Promise<boolean> | boolean): Promise<void> => {
  const end = performance.now() + 20_000;
  while (!(await isSo())) {
    if (performance.now() > end) throw new Error(`not within 20 s: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
};

/** Runs in the browser. */
const isOpaque = (element: { checkVisibility(options: object): boolean }): boolean =>
  element.checkVisibility({ opacityProperty: true });

/** Somebody at a browser: finds things as people do, by role and label, and counts what it costs to do them. */
export class Visitor {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly line: Line;
  readonly #hasTouch: boolean;
  /** Presses, choices and texts written so far. */
  interactions = 0;
  /** Characters typed so far. */
  characters = 0;

  constructor(page: Page, line: Line, { hasTouch = false }: BrowserContextOptions = {}) {
    this.#hasTouch = hasTouch;
    this.page = page;
    this.context = page.context();
    this.line = line;
  }

  /** How long it takes somebody who needs 1.2 s for each press and types 200 characters a minute. */
  get seconds(): number {
    return this.interactions * 1.2 + (this.characters / 200) * 60;
  }

  /** Turns the clock of this browser's pages, and of those that it will open. */
  async setClock(ms: number): Promise<void> {
    await this.context.addInitScript(`setNow(${ms})`);
    await Promise.all(this.context.pages().map((page) => page.evaluate(`setNow(${ms})`)));
  }

  /** Another tab of the same browser. */
  async tab(path: string): Promise<Visitor> {
    const page = await this.context.newPage();
    await page.goto(path);
    return new Visitor(page, this.line, { hasTouch: this.#hasTouch });
  }

  /** With a finger or with the mouse. */
  async #touch(place: Locator, options: { readonly timeout?: number } = {}): Promise<void> {
    if (this.#hasTouch) await place.tap(options);
    else await place.click(options);
  }

  /** Waits until the browser has drawn the page twice: what a press has scrolled then stands. */
  async #stands(): Promise<void> {
    await this.page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');
  }

  /** Seen on the page. @throws when it does not come */
  async sees(what: string | RegExp | Locator): Promise<void> {
    const place = typeof what === 'string' || what instanceof RegExp ? this.page.getByText(what).first() : what;
    await place.waitFor();
  }

  /** No longer seen on the page, or never. */
  async seesNot(what: string | RegExp | Locator): Promise<void> {
    const place = typeof what === 'string' || what instanceof RegExp ? this.page.getByText(what).first() : what;
    await place.waitFor({ state: 'hidden' });
  }

  heading(name: string | RegExp): Locator {
    return this.page.getByRole('heading', { name }).first();
  }

  button(name: string | RegExp, within: Page | Locator = this.page): Locator {
    return within.getByRole('button', { name, exact: typeof name === 'string' });
  }

  link(name: string | RegExp, within: Page | Locator = this.page): Locator {
    return within.getByRole('link', { name, exact: typeof name === 'string' });
  }

  /** A question with several controls: a group of radios, boxes, a date with its time, an item of a list. */
  group(question: string | RegExp): Locator {
    const named = this.page.getByRole('group', { name: question });
    return this.page.getByRole('radiogroup', { name: question }).or(named).first();
  }

  async press(name: string | RegExp, within?: Locator): Promise<void> {
    this.interactions += 1;
    await this.#touch(this.button(name, within));
  }

  async follow(name: string | RegExp, within?: Locator): Promise<void> {
    this.interactions += 1;
    await this.#touch(this.link(name, within));
  }

  /** Chooses a radio or ticks a box of a question. */
  async choose(question: string | RegExp, option: string): Promise<void> {
    this.interactions += 1;
    await this.#touch(this.group(question).getByText(option, { exact: true }));
  }

  async write(question: string | RegExp, text: string, within: Page | Locator = this.page): Promise<void> {
    this.interactions += 1;
    this.characters += text.length;
    await within.getByRole('textbox', { name: question }).fill(text);
  }

  /** Looks somebody up by the beginning of a name, and chooses. */
  async find(question: string | RegExp, typed: string, chosen: string | RegExp): Promise<void> {
    this.interactions += 2;
    this.characters += typed.length;
    const box = this.page.getByRole('combobox', { name: question });
    const option = this.page.getByRole('option', { name: chosen });
    const choose = async (): Promise<void> => {
      await this.#touch(box);
      await this.#stands();
      await box.fill('');
      await box.pressSequentially(typed);
      await option.waitFor();
      // on a phone they are transparent until the keyboard has had time to come up, which for Playwright is visible
      await until('suggestions are seen', () => option.evaluate(isOpaque));
      await this.#touch(option, { timeout: 10_000 });
    };
    // suggestions close when the page moves, as it does when something new comes in: then one types again
    await choose().catch(choose);
  }

  /** Presses "Nu" at a question about a moment. */
  async now(question: string | RegExp): Promise<void> {
    await this.press('Nu', this.group(question));
  }

  /** Opens something folded, unless it is open. */
  async unfold(title: string | RegExp): Promise<void> {
    const folded = this.page.getByRole('group').filter({ has: this.page.getByText(title) });
    const summary = folded.getByText(title).first();
    if ((await folded.first().getAttribute('open')) === null) await summary.click();
  }

  /** Goes to a case by its number, wherever the page names it first. */
  async opensCase(caseNumber: string): Promise<void> {
    this.interactions += 1;
    await this.#touch(this.link(caseNumber).first());
    await this.heading(caseNumber).waitFor();
  }

  /** Whether the page is wider than the window. */
  async scrollsSideways(): Promise<boolean> {
    return this.page.evaluate('document.documentElement.scrollWidth > document.documentElement.clientWidth');
  }
}

const NO_CONTACT = 'Ingen kontakt med servern. Det du skriver sparas på enheten.';

/** Cuts the lines of some, does something meanwhile, mends them and waits until each page has found its way back by itself. */
export const whileCutOff = async <Done>(cutOff: readonly Visitor[], meanwhile: () => Promise<Done>): Promise<Done> => {
  for (const { line } of cutOff) line.cut();
  for (const visitor of cutOff) await visitor.sees(NO_CONTACT);
  const done = await meanwhile();
  for (const { line } of cutOff) line.mend();
  for (const visitor of cutOff) await visitor.seesNot(NO_CONTACT);
  return done;
};
