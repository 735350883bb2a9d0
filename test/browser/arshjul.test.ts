import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { processes } from '../../workflows/index.ts';
import { choose, smallWheel } from '../support/arshjul.ts';
import { look, type Stage, startStage } from '../support/browser.ts';
import { violations } from '../support/browser-access.ts';
import { phone } from '../support/chromium.ts';

const LONG = { timeout: 120_000 };

let stage: Stage;
beforeAll(async () => {
  stage = await startStage({ processes });
});
afterAll(() => stage.close());

describe('the årshjul', () => {
  test('before any is decided the page says where one is chosen', LONG, async () => {
    const rektor = await stage.open('rektor.ekan', { path: '/arshjul' });
    await rektor.sees('Inget årshjul är beslutat för läsåret');
    expect(await violations(rektor)).toEqual([]);
  });

  test('an admin picks a ready one, changes a day and takes away an activity, and decides', LONG, async () => {
    const admin = await stage.open('admin', { path: '/admin' });
    await admin.page.getByRole('tab', { name: 'Årshjul' }).click();
    await admin.page.getByLabel('Utgå från').selectOption({ label: 'Årshjul i tre delar' });
    const plan = admin.page.getByRole('group', { name: 'Verksamhetsplan' });
    await plan.getByLabel('Månad och dag (MM-DD)').fill('13-40');
    await admin.press('Ta bort Kvalitetsrapport för läsåret, med en populärversion');
    const decide = async () => {
      await admin.press('Besluta om årshjulet');
      await admin.press('Besluta', admin.page.getByRole('dialog'));
    };
    await admin.page.getByLabel('Beslutets diarienummer').fill('KS 2026/12');
    await admin.page.getByLabel('Skäl').fill('Ett gemensamt årshjul för alla enheter.');
    await decide();
    await admin.sees('Verksamhetsplan: dagen, veckan eller antalet dagar går inte');
    await plan.getByLabel('Månad och dag (MM-DD)').fill('09-30');
    expect(await violations(admin)).toEqual([]);
    await look(admin.page, 'arshjul-admin');
    await decide();
    await admin.sees(/^Årshjul i tre delar, från läsåret 2026\/2027\. Beslut KS 2026\/12, version 1\.$/);
  });

  test('a rektor sees the own school month by month, and opens what has begun', LONG, async () => {
    await choose(stage.school, smallWheel(), 1);
    await stage.school.turnTo('2026-10-06T08:00:00Z');
    const rektor = await stage.open('rektor.ekan', { path: '/arshjul' });
    await rektor.sees('0 av 2 klara');
    const table = rektor.page.getByRole('table', { name: 'Oktober 2026' });
    await rektor.sees(table.getByRole('row', { name: /Dialog host.*Ekans skola.*Rektor.*Pågår/ }));
    expect(await violations(rektor)).toEqual([]);
    await look(rektor.page, 'arshjul-rektor');
    await table.getByRole('link').click();
    await rektor.sees('Förbered dialogen');
  });

  test(
    'whoever works for the huvudman sees all units, and each of them behind a row, on a phone too',
    LONG,
    async () => {
      const desk = await stage.open('handlaggare', { path: '/arshjul', device: phone });
      const row = desk.page.getByRole('table', { name: 'Oktober 2026' }).getByRole('row', { name: /2 enheter/ });
      await row.getByText('Enhet för enhet').click();
      await desk.sees(row.getByText('Almens gymnasium'));
      expect(await violations(desk)).toEqual([]);
      await look(desk.page, 'arshjul-phone');
    },
  );
});
