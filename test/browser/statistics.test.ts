import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { processes } from '../../workflows/index.ts';
import { look, type Stage, startStage } from '../support/browser.ts';
import { Typist, violations } from '../support/browser-access.ts';
import type { Visitor } from '../support/browser-visitor.ts';
import { phone } from '../support/chromium.ts';
import { reportedAtTwoSchools } from '../support/krankning.ts';

const AT_EKAN = 6;
const FILE = [
  'indikator;enhet;period;värde;antal',
  'trygghet;Ekans skola;2025/2026;80,5;90',
  'trygghet;Ingen skola;2025/2026;70;90',
  'trygghet;Almens gymnasium;2025/2026;70;3',
].join('\r\n');

let stage: Stage;
beforeAll(async () => {
  stage = await startStage({ processes });
  await reportedAtTwoSchools(stage.school, AT_EKAN);
});
afterAll(() => stage.close());

/** The line of what was opened month by month, by what it says. */
const trend = ({ page }: Visitor, opened: number) =>
  page.getByRole('img', { name: `${opened} öppnade till och med aug., 0 i samma månader ett år tidigare.` });

/** What is folded is reached with Tab, and opens with Enter. */
const unfoldsByKeyboard = async (who: Visitor, title: Locator): Promise<void> => {
  const typist = new Typist(who);
  await typist.tabTo(title.locator('..'));
  await typist.key('Enter');
};

test('who may not: a teacher finds no statistics, and a rektor no way to bring measures in', async () => {
  const teacher = await stage.open('larare.ekan', { path: '/statistik' });
  await teacher.sees('Din roll får inte göra det här.');
  expect(await teacher.link('Statistik').count()).toBe(0);
  const rektor = await stage.open('rektor.ekan', { path: '/statistik' });
  await rektor.heading('Mått utifrån').waitFor();
  expect(await rektor.page.getByText('Lägg in mått från en fil').count()).toBe(0);
});

describe('the numbers of a läsår', () => {
  test('a picture says in words what it shows, and is a table for who asks by the keyboard', async () => {
    const desk = await stage.open('handlaggare', { path: '/statistik' });
    await trend(desk, AT_EKAN + 1).waitFor();
    const figure = desk.page.getByRole('figure').filter({ has: trend(desk, AT_EKAN + 1) });
    await unfoldsByKeyboard(desk, figure.getByText('Visa som tabell'));
    const months = figure.getByRole('table', { name: 'Öppnade ärenden per månad' });
    await desk.sees(months.getByRole('row', { name: `aug. ${AT_EKAN + 1} 0` }));
    await look(desk.page, 'statistics');
    expect(await violations(desk)).toEqual([]);
  });

  test('another school is chosen by the keyboard, and every number follows', async () => {
    const desk = await stage.open('handlaggare', { path: '/statistik', device: phone });
    await trend(desk, AT_EKAN + 1).waitFor();
    const typist = new Typist(desk);
    const school = desk.page.getByRole('combobox', { name: 'Visa', exact: true });
    await typist.tabTo(school);
    await typist.type('Almens');
    await trend(desk, 1).waitFor();
    await desk.sees(desk.page.getByText('Flest: Korridor', { exact: false }));
    expect(await typist.isAt(school)).toBe(true);
    expect(typist.unseen).toEqual([]);
    expect(await desk.scrollsSideways()).toBe(false);
    await look(desk.page, 'statistics-phone');
    expect(await violations(desk)).toEqual([]);
  });
});

test('a file of measures is tried first, row by row, and then brought in', async () => {
  const desk = await stage.open('handlaggare', { path: '/statistik' });
  await desk.sees('Inga mått har lagts in.');
  await unfoldsByKeyboard(desk, desk.page.getByText('Lägg in mått från en fil'));
  const file = { name: 'enkat.csv', mimeType: 'text/csv', buffer: Buffer.from(FILE) };
  await desk.page.getByLabel('Fil', { exact: true }).setInputFiles(file);
  const faults = desk.page.getByRole('table', { name: '2 rader tas inte med' });
  await desk.sees(faults.getByRole('row', { name: '3 enhet Enheten är inte känd.' }));
  await desk.sees(faults.getByRole('row', { name: /^4 antal Färre än fem svar/ }));
  await desk.sees(desk.page.getByRole('table', { name: '1 nytt värde' }).getByText('80,5'));
  expect(await violations(desk)).toEqual([]);
  await look(desk.page, 'indicators-tried');
  await desk.write('Varifrån kommer siffrorna?', 'Skolenkäten 2026');
  await desk.button('Lägg in 1 värde').press('Enter');
  await desk.sees('Värdena är inlagda.');
  const row = desk.page.getByRole('row', { name: /^Ekans skola/ });
  await desk.sees(row.getByText('80,5 %'));
  await desk.sees('Källa: Skolenkäten 2026.');
});
