import { afterAll, beforeAll, expect, test } from 'vitest';
import { look, type Stage, startStage } from '../support/browser.ts';
import { languageOf, violations } from '../support/browser-access.ts';
import { gives } from '../support/browser-case.ts';
import { codeOf, entriesOf, triesCode } from '../support/browser-sender.ts';
import type { Visitor } from '../support/browser-visitor.ts';
import { desktop, phone } from '../support/chromium.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await startStage();
});
afterAll(() => stage.close());

const REASON = 'Min egen är trasig, hälsar Kanariefågeln';
const NARROW = { width: 320, height: 700 };

/** As the page stands: axe finds nothing, and it is not too wide for the narrowest phone. */
const isFine = async (sender: Visitor, name: string): Promise<void> => {
  await look(sender.page, `${name}-390`);
  expect(await violations(sender), name).toEqual([]);
  await sender.page.setViewportSize(NARROW);
  expect(await sender.scrollsSideways(), name).toBe(false);
  if (process.env.SCREENSHOTS) {
    await look(sender.page, `${name}-320`);
    await sender.page.setViewportSize(desktop.viewport!);
    await look(sender.page, `${name}-1280`);
  }
  await sender.page.setViewportSize(phone.viewport!);
};

/** How many cases the school has received. */
const received = async (): Promise<number> => {
  const rektor = await stage.school.as('rektor.ekan');
  return ((await rektor.get('/cases?view=open&limit=100')).body as { items: unknown[] }).items.length;
};

/** From the start page to the receipt; gives the code. */
const sendsIn = async (sender: Visitor): Promise<string> => {
  await sender.follow(/^Låna en dator utan konto/);
  await sender.sees('Du behöver inget konto.');
  await isFine(sender, 'sender-place');
  await sender.press('Ekans skola');
  await sender.now(/^När behövs den/);
  await sender.write('Varför?', REASON);
  await sender.write(/^Vem hjälper dig/, 'Mormor Greta');
  await sender.write(/^Vilka delar den/, 'Kim Klass');
  await sender.press('Lägg till');
  await sender.write(/^Vilka delar den/, 'Sam Syskon');
  await sender.page.getByRole('combobox', { name: /^Var hämtas den/ }).selectOption('Almens gymnasium');
  await isFine(sender, 'sender-form');
  await sender.press('Nästa');
  await sender.heading('Stämmer allt?').waitFor();
  for (const answer of ['Mormor Greta', 'Kim Klass', 'Sam Syskon', 'Almens gymnasium']) await sender.sees(answer);
  await isFine(sender, 'sender-review');
  await sender.press('Skicka');
  await sender.heading('Tack! Det har kommit fram.').waitFor();
  await sender.sees('Skolan svarar dig här.');
  await isFine(sender, 'sender-receipt');
  return codeOf(sender);
};

test('somebody without an account sends in at a phone, is asked, answers by the code, and both sides see it by themselves', async () => {
  const rektor = await stage.open('rektor.ekan', { path: '/arenden?view=open' });
  await rektor.heading(/^Ärenden/).waitFor();
  const sender = await stage.openNobody({ device: phone });
  await sender.heading('Har du inget konto?').waitFor();
  await isFine(sender, 'sender-start');
  const code = await sendsIn(sender);

  await rektor.opensCase('LAN-2026-0001');
  await rektor.sees('Avsändaren, utan konto');
  await rektor.sees(REASON);

  await sender.press('Följ ditt ärende');
  await sender.sees('Skolan läser');
  await gives(rektor, 'Fråga', {
    in: 'Vid sidan om',
    fill: () => rektor.write('Fråga', 'Vilken dator?'),
    done: 'Frågade',
  });
  await sender.sees(entriesOf(sender).getByText('Från rektor'));
  await sender.sees(sender.page.getByRole('status').getByText('Det har kommit något nytt i ditt ärende.'));
  await sender.sees(entriesOf(sender).getByText('Vilken dator?'));
  await isFine(sender, 'sender-case');
  await sender.press('Visa det nya');

  await sender.press('Svara');
  await sender.write('Svar', 'Den röda på hyllan');
  await isFine(sender, 'sender-answer');
  await sender.press('Skicka');
  await sender.sees(entriesOf(sender).getByText('Den röda på hyllan'));
  await rektor.sees('Den röda på hyllan');
  await look(rektor.page, 'sender-rektor');

  await sender.press('Lämna sidan');
  await sender.heading('Har du inget konto?').waitFor();
  expect(await sender.page.evaluate('JSON.stringify([sessionStorage, localStorage])')).not.toContain(code.slice(0, 4));
  await sender.follow(/^Följ ditt ärende/);
  await triesCode(sender, '0000 0000');
  await sender.sees('Koden har 16 tecken. Här står 8.');
  await triesCode(sender, '0000 0000 0000 0000');
  await sender.sees('Inget ärende har den koden.');
  await isFine(sender, 'sender-code');
  await triesCode(sender, ` ${code.toLowerCase().replaceAll('-', ' ')} `);
  await sender.sees(entriesOf(sender).getByText('Den röda på hyllan'));
  expect(sender.page.url()).not.toMatch(new RegExp(code.replaceAll('-', '.?'), 'i'));

  await sender.press('English');
  await sender.heading('What has happened').waitFor();
  await sender.sees('From you');
  expect(await languageOf(sender)).toBe('en');
});

test('what is typed outlives a reload and a cut line, is sent once, and is not kept on a device where one said so', async () => {
  const sender = await stage.openNobody({
    device: phone,
    path: '/skicka-in?processId=loan&command=sendIn&unitId=ekan',
  });
  const reason = sender.page.getByRole('textbox', { name: 'Varför?' });
  const before = await received();
  const isSaved = () => sender.sees(/^Sparat på den här enheten/);
  await sender.now(/^När behövs den/);
  await reason.fill('Kvar efter omladdning');
  await isSaved();
  await sender.page.reload();
  await sender.sees(/^Vi har sparat det du skrev/);
  expect(await reason.inputValue()).toBe('Kvar efter omladdning');

  await sender.page.getByText('Spara inte på den här enheten').tap();
  await reason.fill('Sparas inte');
  await sender.page.reload();
  await reason.waitFor();
  expect(await reason.inputValue()).toBe('');
  await sender.page.getByText('Spara inte på den här enheten').tap();
  await sender.now(/^När behövs den/);
  await reason.fill('Skickas en gång');
  await isSaved();

  await sender.press('Nästa');
  await sender.heading('Stämmer allt?').waitFor();
  sender.line.cut();
  await sender.press('Skicka');
  await sender.sees('Inte skickat. Det du skrev finns kvar.');
  sender.line.mend();
  await sender.press('Skicka');
  await sender.heading('Tack! Det har kommit fram.').waitFor();
  await sender.page.goto('/skicka-in?processId=loan&command=sendIn&unitId=ekan');
  await reason.waitFor();
  expect(await reason.inputValue()).toBe('');

  expect(await received()).toBe(before + 1);
});
