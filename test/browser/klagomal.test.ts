import { afterAll, beforeAll, expect, test } from 'vitest';
import { processes } from '../../workflows/index.ts';
import { look, type Stage, startStage } from '../support/browser.ts';
import { violations } from '../support/browser-access.ts';
import {
  answers,
  asks,
  beginsComplaint,
  sendsComplaint,
  takesOn,
  tellsComplaint,
} from '../support/browser-klagomal.ts';
import { entriesOf, leaves, triesCode } from '../support/browser-sender.ts';
import { phone } from '../support/chromium.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await startStage({ processes });
});
afterAll(() => stage.close());

const FIRST = 'Ingen vuxen är ute på rasterna.';
const SECOND = 'Maten är kall varje fredag.';
const QUESTION = 'Vilka raster gäller det?';
const ANSWER = 'De långa, efter lunch.';
const FOUND = 'Två vuxna är ute på varje rast, men de syns för lite.';
const WRONG = '0000 0000 0000 0000';

test('a guardian without an account complains anonymously on a phone, is asked, answers and is answered, each by the code and nobody else', async () => {
  const desk = await stage.open('handlaggare', { path: '/arenden?view=open' });
  await desk.heading(/^Ärenden/).waitFor();
  const guardian = await stage.openNobody({ device: phone });
  await beginsComplaint(guardian);
  await tellsComplaint(guardian, FIRST);
  await look(guardian.page, 'klagomal-about-you-phone');
  const code = await sendsComplaint(guardian);
  await look(guardian.page, 'klagomal-receipt-phone');

  await desk.opensCase('KL-2026-0001');
  await desk.sees(FIRST);
  await takesOn(desk, ['Harry', /^Harry Handläggare/]);
  await guardian.press('Följ ditt ärende');
  await guardian.sees('Vi tar reda på vad som har hänt.');
  await guardian.sees(entriesOf(guardian).getByText('Harry Handläggare, 08-123 00 00'));

  await asks(desk, QUESTION);
  await guardian.sees(entriesOf(guardian).getByText(QUESTION));
  await guardian.press('Visa det nya');
  await look(guardian.page, 'klagomal-asked-phone');
  expect(await violations(guardian)).toEqual([]);
  expect(await guardian.scrollsSideways()).toBe(false);
  await guardian.press(/^Svara på frågan/);
  await guardian.write('Svar', ANSWER);
  await guardian.press('Skicka svaret');
  await desk.sees(ANSWER);
  await look(desk.page, 'klagomal-answered');

  await answers(desk, { found: FOUND, done: 'Rastvakterna får västar i dag.' });
  await leaves(guardian);
  await triesCode(guardian, code);
  await guardian.sees(entriesOf(guardian).getByText(FOUND));
  await guardian.sees('Du har fått svar. Är du inte nöjd kan du be om en ny prövning.');
  await look(guardian.page, 'klagomal-answer-phone');
  expect(await violations(guardian)).toEqual([]);
});

test('each code shows its own case and no other, and whoever guesses is told in plain words, and then to wait', async () => {
  const codes: string[] = [];
  const guardian = await stage.openNobody({ device: phone });
  for (const what of [FIRST, SECOND]) {
    await guardian.page.goto('/');
    await beginsComplaint(guardian);
    await tellsComplaint(guardian, what);
    codes.push(await sendsComplaint(guardian));
  }
  await guardian.press('Följ ditt ärende');
  for (const [code, own, other] of [
    [codes[0], FIRST, SECOND],
    [codes[1], SECOND, FIRST],
  ] as const) {
    await leaves(guardian);
    await triesCode(guardian, code ?? '');
    await guardian.sees(entriesOf(guardian).getByText(own));
    await guardian.seesNot(other);
  }

  await leaves(guardian);
  const isRefused = guardian.page.getByText('För många försök härifrån.');
  const isWrong = guardian.page.getByText('Inget ärende har den koden.');
  let tries = 0;
  while (!(await isRefused.isVisible())) {
    tries += 1;
    expect(tries).toBeLessThanOrEqual(20);
    const answered = guardian.page.waitForResponse('**/api/public/case');
    await triesCode(guardian, WRONG);
    await answered;
    await guardian.sees(isWrong.or(isRefused));
  }
  expect(tries).toBeGreaterThan(3);
  await guardian.sees(/Försök igen om \d+ sekund/);
  await look(guardian.page, 'klagomal-wait-phone');
  await triesCode(guardian, codes[0] ?? '');
  await guardian.sees(isRefused);
  await stage.turn({ hours: 1 });
  await triesCode(guardian, codes[0] ?? '');
  await guardian.sees(entriesOf(guardian).getByText(FIRST));
});
