import { afterAll, beforeAll, expect, test } from 'vitest';
import { processes } from '../../workflows/index.ts';
import { account, atLunch, lastYearsPlan } from '../support/basis.ts';
import { look, type Stage, startStage } from '../support/browser.ts';
import { violations } from '../support/browser-access.ts';
import { gives } from '../support/browser-case.ts';
import { phone } from '../support/chromium.ts';
import { begun } from '../support/documents.ts';

let stage: Stage;
let path: string;
beforeAll(async () => {
  stage = await startStage({ processes });
  const { school } = stage;
  const rektor = await school.as('rektor.ekan');
  const earlier = await lastYearsPlan(school, rektor);
  await atLunch(school, 5);
  const plan = await begun(school, rektor, 'plan_mot_krankande', { earlier });
  await rektor.does(plan, 'giveAccount', account);
  await school.turn({ days: 1 });
  path = `/arenden/${plan}`;
});
afterAll(() => stage.close());

const TITLE = 'Underlag: enhetens siffror';

test('BASIS-9 a plan opens with its figures folded on a phone, unfolded by the keyboard', async () => {
  const rektor = await stage.open('rektor.ekan', { path, device: phone });
  const { page } = rektor;
  const figures = page.getByRole('table', { name: /Per 100 elever/ }).first();
  await rektor.sees(page.getByText(TITLE));
  expect(await figures.isVisible()).toBe(false);
  await page.locator('summary', { hasText: TITLE }).press('Enter');
  await rektor.sees(figures);
  await look(page, 'basis-phone');
  expect(await rektor.scrollsSideways()).toBe(false);
  expect(await violations(rektor)).toEqual([]);
});

test('BASIS-8 what recurs stands in the form, and is taken with a reason beside the figures', async () => {
  const rektor = await stage.open('rektor.ekan', { path });
  const { page } = rektor;
  const panel = page.getByRole('region', { name: TITLE });
  await rektor.sees(panel.getByText('Matsal, Klockan 10–13'));
  await rektor.sees(panel.getByText('Två vuxna i matsalen.'));
  await rektor.sees(panel.getByText('Gjord. Hjälpte: Delvis.'));
  await gives(rektor, 'Kartlägg', {
    done: 'Kartlagt',
    fill: async () => {
      await rektor.press('Besvara: Matsal, Klockan 10–13');
      const item = page.getByRole('group', { name: 'Förslag från ärendena 1', exact: true });
      expect(await item.getByRole('radio', { name: 'Matsal' }).isChecked()).toBe(true);
      await look(page, 'basis-form');
      expect(await violations(rektor)).toEqual([]);
      await item.getByText('Tas med', { exact: true }).click();
      await rektor.write(/^Varför/, 'Kön är lång.', item);
      await rektor.choose(/^Hur har ni undersökt/, 'Årets ärenden, i siffror');
      await rektor.write(/^Vilka risker/, 'Trängsel före lunch.');
    },
  });
  await rektor.sees(panel.getByText('Tas med. Kön är lång.'));
  const opened = page.waitForEvent('popup');
  await panel
    .getByRole('link', { name: /^Vad det betyder\s+Per 100 elever/ })
    .first()
    .click();
  const definitions = await opened;
  await definitions.getByRole('heading', { name: 'Vad siffrorna betyder' }).waitFor();
  await definitions.locator('#per100:focus').waitFor();
});
