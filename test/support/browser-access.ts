import { AxeBuilder } from '@axe-core/playwright';
import type { Locator } from 'playwright-core';
import type { Visitor } from './browser-visitor.ts';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What axe finds against WCAG 2.2 AA on the page as it stands: one line each; empty when there is nothing. */
export const violations = async ({ page }: Visitor): Promise<readonly string[]> => {
  const found = (await new AxeBuilder({ page }).withTags(WCAG).analyze()).violations;
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target} ${failureSummary}`),
  );
};

/** Whether the page's language is what a screen reader is told. */
export const languageOf = ({ page }: Visitor): Promise<string> => page.evaluate('document.documentElement.lang');

const FOCUS_SHOWN = `(() => {
  const at = document.activeElement;
  if (at === null || at === document.body) return true;
  const shown = (one) => {
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(one);
    return (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none';
  };
  return shown(at) || [at.closest('label'), at.closest('[data-focus-visible]')].some((one) => one !== null && shown(one));
})()`;

const MOVING = `document.getAnimations().filter(({ playState, effect }) => playState === 'running' && Number(effect.getComputedTiming().duration) > 10).length`;

/** How many things move on the page now. */
export const moving = ({ page }: Visitor): Promise<number> => page.evaluate(MOVING);

const STOPS_MAX = 60;

/** Somebody with a keyboard and nothing else. */
export class Typist {
  readonly #who: Visitor;
  /** Stops where one could not see that one was there. */
  readonly unseen: string[] = [];

  constructor(who: Visitor) {
    this.#who = who;
  }

  async isAt(place: Locator): Promise<boolean> {
    return place.evaluate((one: { matches(selector: string): boolean }) => one.matches(':focus'));
  }

  async key(key: string): Promise<void> {
    await this.#who.page.keyboard.press(key);
  }

  async type(text: string): Promise<void> {
    await this.#who.page.keyboard.type(text);
  }

  /** Goes on with Tab until the focus is there. @throws when it does not come there */
  async tabTo(place: Locator): Promise<void> {
    await place.waitFor();
    for (let stop = 0; stop < STOPS_MAX; stop += 1) {
      await this.key('Tab');
      if (!(await this.#who.page.evaluate(FOCUS_SHOWN)))
        this.unseen.push(await this.#who.page.evaluate('document.activeElement.outerHTML.slice(0, 200)'));
      if (await this.isAt(place)) return;
    }
    throw new Error(`the focus does not come to ${place}`);
  }

  async press(name: string | RegExp, within?: Locator): Promise<void> {
    await this.tabTo(this.#who.button(name, within));
    await this.key('Enter');
  }

  /** Goes to a question and chooses its option by arrows or, where several may be chosen, by Tab. */
  async choose(question: string | RegExp, role: 'radio' | 'checkbox', option: string): Promise<void> {
    const all = this.#who.group(question).getByRole(role);
    const wanted = this.#who.group(question).getByRole(role, { name: option, exact: true });
    await this.tabTo(role === 'radio' ? all.first() : wanted);
    for (let at = 0; role === 'radio' && !(await this.isAt(wanted)); at += 1) {
      if (at > STOPS_MAX) throw new Error(`no way to ${option}`);
      await this.key('ArrowDown');
    }
    await this.key('Space');
  }
}
