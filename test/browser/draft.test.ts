import type { Route } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { processes } from '../../workflows/index.ts';
import { look, type Stage, startStage } from '../support/browser.ts';
import { beginReport, receivedNumber, reviews, tellByWhom, tellWhat, tellWhom } from '../support/browser-krankning.ts';
import { until, type Visitor, whileCutOff } from '../support/browser-visitor.ts';
import { phone } from '../support/chromium.ts';
import type { Username } from '../support/kommun.ts';

const WHAT = 'Alva säger att hon inte vågar gå till matsalen.';

let stage: Stage;
let teacher: Visitor;
let before: readonly string[];
beforeAll(async () => {
  stage = await startStage({ processes });
});
afterAll(() => stage.close());
beforeEach(async () => {
  before = await reportedBy('larare.ekan');
  teacher = await stage.open('larare.ekan', { device: phone });
});

const reportedBy = async (username: Username) => (await stage.school.as(username)).lists('reported');
/** How many cases the teacher has got since the test began. */
const opened = async (): Promise<number> => (await reportedBy('larare.ekan')).length - before.length;

const writesUntilWhat = async (who: Visitor): Promise<void> => {
  await beginReport(who);
  await tellWhom(who);
  await tellByWhom(who);
};
const whatHappened = (who: Visitor) => who.page.getByRole('textbox', { name: /^Vad har hänt/ });
const kept = (who: Visitor): Promise<void> => who.sees(/^Sparat på den här enheten kl\./);

test('a report written while the line is cut is kept, and is received once when the line is back', async () => {
  await writesUntilWhat(teacher);
  teacher.line.cut();
  await tellWhat(teacher, { what: WHAT });
  await teacher.press('Skicka rapporten');
  await teacher.sees('Rapporten är sparad men inte skickad');
  await look(teacher.page, 'waiting-phone');
  expect(await opened()).toBe(0);

  teacher.line.mend();
  await teacher.sees('Rapporten som väntade har kommit fram.');
  await teacher.follow('Visa kvittot');
  await receivedNumber(teacher);
  await teacher.sees(WHAT);
  expect(await opened()).toBe(1);
});

test('a report whose answer was lost on the way is sent again and is still one case', async () => {
  await writesUntilWhat(teacher);
  await tellWhat(teacher, { what: WHAT });
  const loseAnswer = async (route: Route): Promise<void> => {
    await route.fetch();
    teacher.line.cut();
    await route.abort('connectionreset');
  };
  await teacher.context.route('**/api/cases', loseAnswer, { times: 1 });
  await teacher.press('Skicka rapporten');
  await teacher.sees('Rapporten är sparad men inte skickad');
  expect(await opened()).toBe(1);
  teacher.line.mend();
  await teacher.sees('Rapporten som väntade har kommit fram.');
  expect(await opened()).toBe(1);
});

test('a server that answers nothing but errors for a while takes nothing away from under who writes', async () => {
  await writesUntilWhat(teacher);
  await teacher.write(/^Vad har hänt/, WHAT);
  const asked = new Set<string>();
  const fails = async (route: Route): Promise<void> => {
    asked.add(new URL(route.request().url()).pathname);
    await route.fulfill({ status: 500 });
  };
  const QUESTIONS = '**/api/{me,processes,units}*';
  await teacher.context.route(QUESTIONS, fails);
  await whileCutOff([teacher], async () => undefined);
  await until('everything is asked again', () => asked.size === 3);
  await teacher.seesNot(teacher.page.getByRole('button', { name: 'Försök igen' }));
  expect(await whatHappened(teacher).inputValue()).toBe(WHAT);

  await teacher.context.unroute(QUESTIONS);
  await tellWhat(teacher, { what: WHAT });
  await teacher.press('Skicka rapporten');
  await receivedNumber(teacher);
});

test('after a reload the draft is offered with everything in it, and is gone when the report has been received', async () => {
  await writesUntilWhat(teacher);
  await teacher.write(/^Vad har hänt/, WHAT);
  await kept(teacher);
  await teacher.page.reload();
  await teacher.sees(/^Vi har sparat det du skrev/);
  await look(teacher.page, 'draft-found-phone');
  expect(await whatHappened(teacher).inputValue()).toBe(WHAT);
  await teacher.press('Fortsätt');
  await tellWhat(teacher, { what: WHAT });
  await reviews(teacher);
  for (const answer of ['Alva Alm', 'Skolgård', WHAT]) await teacher.sees(answer);
  await teacher.press('Skicka rapporten');
  await receivedNumber(teacher);

  await teacher.follow('Ny rapport');
  await teacher.heading('Vad vill du rapportera?').waitFor();
  expect(await teacher.page.getByText('Påbörjat på den här enheten').count()).toBe(0);
  await teacher.press(/^Rapportera kränkning/);
  await teacher.heading('Det viktigaste').waitFor();
  expect(await teacher.page.getByText(/Vi har sparat det du skrev/).count()).toBe(0);
  expect(await opened()).toBe(1);
});

test('a draft is shown to nobody else who logs in on the same device, and again to the one who wrote it', async () => {
  const logsIn = async (who: Visitor, username: Username): Promise<void> => {
    await who.context.clearCookies(); // a login that has run out; who logs out erases the drafts
    await who.page.goto('/');
    const { password } = await stage.account(username);
    await who.write('Användarnamn', username);
    await who.write('Lösenord', password);
    await who.press('Logga in');
    await who.heading(/^Hej /).waitFor();
  };
  await writesUntilWhat(teacher);
  await teacher.write(/^Vad har hänt/, WHAT);
  await kept(teacher);

  await logsIn(teacher, 'larare2.ekan');
  await beginReport(teacher);
  expect(await teacher.page.getByText(/Vi har sparat det du skrev/).count()).toBe(0);
  expect(await teacher.page.getByText('Alva').count()).toBe(0);

  await logsIn(teacher, 'larare.ekan');
  await teacher.sees('Påbörjat på den här enheten');
  await look(teacher.page, 'draft-listed-phone');
  await teacher.follow(/^Rapportera kränkning\s*Ekans skola/);
  await teacher.sees(/^Vi har sparat det du skrev/);
});

test('who logs out is asked about what is written, and then nothing is left on the device', async () => {
  await writesUntilWhat(teacher);
  await kept(teacher);
  await teacher.press('Meny');
  await teacher.press('Logga ut');
  await teacher.heading('Logga ut?').waitFor();
  await teacher.press('Logga ut och radera');
  await teacher.heading('När ett barn far illa ska det gå skyndsamt').waitFor();
  const { password } = await stage.account('larare.ekan');
  await teacher.write('Användarnamn', 'larare.ekan');
  await teacher.write('Lösenord', password);
  await teacher.press('Logga in');
  await teacher.link(/^Rapportera kränkning/).waitFor();
  expect(await teacher.page.getByText('Påbörjat på den här enheten').count()).toBe(0);
});
