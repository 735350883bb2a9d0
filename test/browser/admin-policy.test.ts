import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { processes } from '../../workflows/index.ts';
import { look, type Stage, startStage } from '../support/browser.ts';
import { violations } from '../support/browser-access.ts';
import type { Visitor } from '../support/browser-visitor.ts';
import { phone } from '../support/chromium.ts';
import { reported } from '../support/krankning.ts';

const LONG = { timeout: 120_000 };

// The rektor has a working day to read the report: by the end of Tuesday 18 August. From the routine's second version on, three.
let stage: Stage;
let caseId = '';
let admin: Visitor;
beforeAll(async () => {
  stage = await startStage({ processes });
  caseId = await reported(stage.school);
  await reported(stage.school);
  await stage.school.settle();
  admin = await stage.open('admin', { path: '/admin' });
  await admin.page.getByRole('tab', { name: 'Huvudmannens rutin' }).click();
});
afterAll(() => stage.close());

const acknowledged = async () => {
  const page = await (await stage.school.as('rektor.ekan')).reads(caseId);
  return page.deadlines.find(({ ruleId }) => ruleId === 'kvittens')?.dueText;
};
const limitOf = (title: string) => admin.page.getByRole('group', { name: title });

describe('from a changed limit to open cases', () => {
  test('whoever only reads the routine gets no way to change it', LONG, async () => {
    const answer = await (await stage.school.as('handlaggare')).post('/admin/policies/krankning/redatings', {});
    expect(answer.status).not.toBe(201);
  });

  test('each limit says where it comes from and what it was from the start', LONG, async () => {
    const limit = limitOf('Rektorn läser och kvitterar');
    await admin.sees(limit.getByText(/^Huvudmannens egen tidsgräns för 6 kap\. 10 § skollagen/));
    await admin.sees(limit.getByText('Grundinställning: 1 arbetsdag', { exact: true }));
    await admin.sees(limit.getByText('Nu: 1 arbetsdag', { exact: true }));
  });

  test('a preview counts the dates that would change before anything is published', LONG, async () => {
    await limitOf('Rektorn läser och kvitterar').getByLabel('Antal').fill('3');
    await admin.press('Visa vilka datum som skulle ändras');
    await admin.sees('2 öppna ärenden skulle få andra datum.');
    const table = admin.page.getByRole('table', { name: 'Vilka öppna ärenden berörs?' });
    await admin.sees(table.getByRole('row', { name: /^Rektorn läser och kvitterar 0 2$/ }));
    await admin.sees('2 datum i ärenden som inte visas här.');
    expect(await violations(admin)).toEqual([]);
    await look(admin.page, 'policy-preview');
  });

  test('publishing moves no open case, and says how many follow an older routine', LONG, async () => {
    await admin.press('Publicera ny version');
    await admin.press('Publicera', admin.page.getByRole('dialog'));
    await admin.sees(/Gäller nu: version 1, publicerad/);
    await admin.sees(/^2 öppna ärenden följer en äldre rutin/);
    expect(await acknowledged()).toBe('tisdag 18 augusti 2026');
  });

  test('a decision wants its number and its reason', LONG, async () => {
    await admin.press('Räkna om öppna ärenden');
    expect(await admin.page.getByText('Fyll i det som saknas.').count()).toBe(2);
    expect(await admin.page.getByRole('dialog').count()).toBe(0);
  });

  test('a decision is carried out in each case, and the page says when it is done', LONG, async () => {
    await admin.page.getByLabel('Beslutets diarienummer').fill('KS 2026/12');
    await admin.page.getByLabel('Skäl', { exact: true }).fill('Rektorerna hinner inte läsa på en dag.');
    await admin.press('Räkna om öppna ärenden');
    const dialog = admin.page.getByRole('dialog');
    await admin.sees(dialog.getByText(/^2 öppna ärenden följer från och med nu version 1/));
    await admin.press('Räkna om', dialog);
    await admin.sees('Klart. I 2 ärenden ändrades minst ett datum.');
    await admin.sees('Alla öppna ärenden följer det som gäller nu.');
    await admin.sees('Beslut KS 2026/12, version 1');
    expect(await acknowledged()).toBe('torsdag 20 augusti 2026');
    expect(await violations(admin)).toEqual([]);
    await look(admin.page, 'policy-redated');
  });

  test('the case says by which decision its date was worked out anew', LONG, async () => {
    const reader = await stage.open('rektor.ekan', { path: `/arenden/${caseId}`, device: phone });
    const deadline = reader.page
      .getByRole('complementary')
      .getByRole('listitem')
      .filter({ has: reader.page.getByRole('heading', { name: 'Rektorn läser och kvitterar' }) });
    await deadline.getByText('Varför detta datum?').click();
    await reader.sees(deadline.getByText(/^Datumet räknades om .* enligt huvudmannens beslut KS 2026\/12\.$/));
    expect(await reader.scrollsSideways()).toBe(false);
  });
});
