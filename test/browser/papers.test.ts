import { afterAll, beforeAll, expect, test } from 'vitest';
import { processes } from '../../workflows/index.ts';
import { look, type Opening, type Stage, startStage } from '../support/browser.ts';
import type { Visitor } from '../support/browser-visitor.ts';
import { reported, underInvestigation } from '../support/krankning.ts';
import { violations } from '../support/browser-access.ts';
import { phone } from '../support/chromium.ts';
import { takes } from '../support/browser-papers.ts';

let stage: Stage;
let caseId: string;
beforeAll(async () => {
  stage = await startStage({ processes });
  caseId = await underInvestigation(stage.school, await reported(stage.school));
});
afterAll(() => stage.close());

const atDocuments = async (
  who: 'handlaggare' | 'rektor.ekan' | 'utredare.ekan',
  opening: Opening = {},
): Promise<Visitor> => {
  const visitor = await stage.open(who, { path: `/arenden/${caseId}`, ...opening });
  await visitor.page.getByRole('tab', { name: 'Handlingar' }).click();
  await visitor.sees(visitor.page.getByRole('button', { name: /^Utredare utsedd/ }));
  return visitor;
};

test('who may only read the case is offered no file', async () => {
  const { page } = await atDocuments('utredare.ekan');
  expect(await page.getByRole('button', { name: /PDF/ }).count()).toBe(0);
  expect(await page.getByText('Underlag att lämna ut').count()).toBe(0);
});

test('the rektor fetches the case file by the keyboard, and no material to hand out', async () => {
  const rektor = await atDocuments('rektor.ekan');
  const { name, pdf } = await takes(rektor, 'Hämta ärendeakten (PDF)');
  expect(name).toMatch(/^KB-2026-\d{4}-arendeakt\.pdf$/);
  expect(pdf.pages.join(' ')).toContain('Alva Alm');
  expect(await rektor.page.getByText('Underlag att lämna ut').count()).toBe(0);
});

test('the huvudman chooses on a phone for whom, and gets what is masked for them', async () => {
  const officer = await atDocuments('handlaggare', { device: phone });
  await officer.unfold('Underlag att lämna ut');
  await officer.page.getByRole('radio', { name: /^Någon annan, utan personer/ }).press('Space');
  await look(officer.page, 'papers');
  expect(await violations(officer)).toEqual([]);
  expect(await officer.page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
  const { name, pdf } = await takes(officer, 'Hämta underlaget (PDF)');
  expect(name).toMatch(/^KB-2026-\d{4}-deidentified\.pdf$/);
  expect(pdf.pages.join(' ')).not.toContain('Alva');
});
