import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Stage, startStage } from '../support/browser.ts';
import { violations } from '../support/browser-access.ts';
import { phone } from '../support/chromium.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await startStage();
});
afterAll(() => stage.close());

test('an admin adds a person, is told what is missing, and gives a role for a time', async () => {
  const admin = await stage.open('admin', { path: '/admin' });
  await admin.press('Lägg till person');
  const dialog = admin.page.getByRole('dialog');
  await admin.write(/^Namn/, 'Nova Ny', dialog);
  await admin.press('Lägg till person', dialog);
  await expect.poll(() => dialog.getByText('Fyll i det som saknas.').count()).toBe(2);
  await admin.write('Användarnamn', 'nova', dialog);
  await admin.write('Första lösenord', 'för kort', dialog);
  await admin.sees(dialog.getByText('Minst 12 tecken.', { exact: true }));
  await admin.write('Första lösenord', 'nu är det långt nog', dialog);
  await admin.press('Lägg till person', dialog);
  await admin.sees(/^Nova Ny är tillagd\./);
  await admin.page.getByRole('searchbox', { name: 'Sök efter namn' }).fill('Nova');
  const row = admin.page.getByRole('listitem').filter({ has: admin.heading('Nova Ny') });
  await row.getByText('Ge en roll').first().click();
  await row.getByLabel('Roll', { exact: true }).selectOption({ label: 'Rektor' });
  await admin.press('Ge en roll', row);
  await admin.sees(row.getByText('Fyll i det som saknas.'));
  await row.getByLabel('Enhet', { exact: true }).selectOption({ label: 'Ekans skola' });
  await admin.write('Från och med', '2026-08-17', row);
  await admin.write('Till och med', '2026-12-31', row);
  await admin.press('Ge en roll', row);
  await admin.sees('Nova Ny har fått rollen');
  await admin.sees(row.getByText(/17 aug\. 2026 – .*31 dec\. 2026/));
  expect(await violations(admin)).toEqual([]);
});

test('on a phone an admin adds a skolenhet, once its code has eight digits', async () => {
  const admin = await stage.open('admin', { path: '/admin', device: phone });
  await admin.page.getByRole('tab', { name: 'Enheter' }).click();
  const form = admin.page.locator('form');
  await admin.write('Namn', 'Björkens skola', form);
  await form.getByLabel('Hör till').selectOption({ label: 'Norra området' });
  await admin.write(/^Skolenhetskod/, '123', form);
  await admin.press('Lägg till enhet', form);
  await admin.sees('Skriv åtta siffror.');
  await admin.write(/^Skolenhetskod/, '12345678', form);
  await admin.press('Lägg till enhet', form);
  await admin.sees('Björkens skola är tillagd');
  await expect.poll(() => form.getByLabel('Namn').inputValue()).toBe('');
});
