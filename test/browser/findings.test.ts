import { afterAll, beforeAll, expect, test } from 'vitest';
import { processes } from '../../workflows/index.ts';
import { look, type Stage, startStage } from '../support/browser.ts';
import { violations } from '../support/browser-access.ts';
import { phone } from '../support/chromium.ts';
import { reportedAvvikelse } from '../support/avvikelse.ts';
import type { Visitor } from '../support/browser-visitor.ts';
import { krankningReport, reportedAtTwoSchools } from '../support/krankning.ts';

const AT_EKAN = 3;
/** Enough to recur, by the routine that comes with the process. */
const AT_ONE_PLACE = 3;
const MORE_THAN_TEN = 11;
const PAGE = '/ingenting-tappat';

let stage: Stage;
beforeAll(async () => {
  stage = await startStage({ processes });
  await reportedAtTwoSchools(stage.school, AT_EKAN);
});
afterAll(() => stage.close());

test('who may not: a teacher finds no way to it, and nothing there', async () => {
  const teacher = await stage.open('larare.ekan');
  await teacher.heading(/./).waitFor();
  expect(await teacher.link('Ingenting tappat').count()).toBe(0);
  const there = await teacher.tab(PAGE);
  await there.sees('Din roll får inte göra det här.');
  expect(await there.page.getByRole('table').count()).toBe(0);
  await there.seesNot('Ekans skola');
});

test('the huvudman comes to it from the overview, and sees by unit and day that nothing is missing', async () => {
  const desk = await stage.open('handlaggare', { path: '/oversikt' });
  await desk.follow('Ingenting tappat');
  await desk.sees(desk.page.getByRole('heading', { level: 1, name: 'Ingenting tappat' }));
  await desk.sees('Allt stämmer: inget saknas och inget är för mycket.');
  const days = desk.page.getByRole('table', { name: 'Per enhet och dag' });
  const at = (unit: string, count: number) =>
    days.getByRole('row', { name: new RegExp(`${unit} ${count} 0 ${count} 0 0 0 Stämmer`) });
  await desk.sees(at('Ekans skola', AT_EKAN));
  await desk.sees(at('Almens gymnasium', 1));
  await look(desk.page, 'nothing-lost');
  expect(await violations(desk)).toEqual([]);
});

test('one unit is chosen on a phone, and a läsår without reports has none', async () => {
  const desk = await stage.open('handlaggare', { path: PAGE, device: phone });
  const days = desk.page.getByRole('table', { name: 'Per enhet och dag' });
  await desk.sees(days.getByText('Ekans skola'));
  await desk.page.getByRole('combobox', { name: 'Visa', exact: true }).selectOption('Almens gymnasium');
  await desk.seesNot(days.getByText('Ekans skola'));
  await desk.sees(days.getByText('Almens gymnasium'));
  expect(await desk.scrollsSideways()).toBe(false);
  await desk.page.getByRole('combobox', { name: 'Period' }).selectOption({ index: 4 });
  await desk.sees('Ingenting har rapporterats under perioden.');
});

test('ALARM-1 the overview asks of what recurs in any process, and says nothing of one in which nothing does', async () => {
  const { school } = stage;
  const at = { happenedAt: school.now(), noticedAt: school.now() };
  for (let n = 0; n < AT_ONE_PLACE; n += 1) await reportedAvvikelse(school, at);
  await school.turn({ days: 1 });
  const desk = await stage.open('handlaggare', { path: '/oversikt' });
  const again = desk.page.getByRole('table', { name: 'Återkommer' });
  await desk.sees(again.getByRole('row', { name: /Skolgård eller förskolegård, kl\. .* Ekans skola 3/ }));
  await desk.sees(desk.page.getByRole('heading', { name: /närmare på: Tillbud/ }));
  await desk.seesNot(desk.page.getByRole('heading', { name: /närmare på: Klagomål/ }));
  await look(desk.page, 'alarms');
  expect(await violations(desk)).toEqual([]);
});

test('the overview shows the most urgent cases first, ten or on a phone five, and all of them at a press', async () => {
  const teacher = await stage.school.as('larare.ekan');
  for (let n = 0; n < MORE_THAN_TEN - AT_EKAN; n += 1) await teacher.opens(krankningReport());
  await stage.school.settle();
  const desk = await stage.open('handlaggare', { path: '/oversikt' });
  const onPhone = await stage.open('handlaggare', { path: '/oversikt', device: phone });
  const urgent = ({ page }: Visitor) => page.getByRole('table', { name: 'Det som brådskar mest' });
  const shown = (who: Visitor) => urgent(who).getByRole('link').count();
  await desk.sees(urgent(desk));
  expect(await shown(desk)).toBe(10);
  await onPhone.sees(urgent(onPhone));
  expect(await shown(onPhone)).toBe(5);
  await onPhone.page
    .getByRole('button', { name: /^Visa alla \d+ ärenden$/ })
    .first()
    .tap();
  await expect.poll(() => shown(onPhone)).toBeGreaterThanOrEqual(MORE_THAN_TEN);
});
