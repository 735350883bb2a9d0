import { afterAll, beforeAll, expect, test } from 'vitest';
import { processes } from '../../workflows/index.ts';
import { look, type Stage, startStage } from '../support/browser.ts';
import { gives } from '../support/browser-case.ts';
import { reported } from '../support/krankning.ts';
import { type Visitor, whileCutOff } from '../support/browser-visitor.ts';

const TYPED = 'Jag har talat med klassläraren.';

let stage: Stage;
beforeAll(async () => {
  stage = await startStage({ processes });
});
afterAll(() => stage.close());

const beginsToNotify = async (who: Visitor): Promise<void> => {
  await who.press('Anmäl till huvudmannen');
  await who.write(/^Något huvudmannen bör veta/, TYPED);
};
const acknowledges = (who: Visitor): Promise<void> =>
  gives(who, 'Kvittera rapporten', { submit: 'Kvittera', done: 'Rapporten kvitterad av rektorn' });

/** What the second sees and does when the first was quicker. */
const readsAndSendsAgain = async (second: Visitor, first: string, shot: string): Promise<void> => {
  const notice = second.page.getByRole('alert').filter({ hasText: 'Någon annan hann före' });
  await second.sees(notice);
  await second.sees(notice.getByRole('heading', { name: 'Rapporten kvitterad av rektorn' }));
  await second.sees(notice.getByText(new RegExp(`^${first}`)));
  await look(second.page, shot);
  const text = second.page.getByRole('textbox', { name: /^Något huvudmannen bör veta/ });
  expect(await text.inputValue()).toBe(TYPED);
  await second.press('Jag har läst det nya');
  await second.press('Anmäl');
  await second.sees('Sparat: Anmäld till huvudmannen');
};

test('of two leaders at once the second is told what the first did, keeps what was typed, and sends it again', async () => {
  const caseId = await reported(stage.school);
  const [rektor, deputy] = await Promise.all([
    stage.open('rektor.ekan', { path: `/arenden/${caseId}` }),
    stage.open('bitr.ekan', { path: `/arenden/${caseId}` }),
  ]);
  await beginsToNotify(rektor);
  await acknowledges(deputy);
  await readsAndSendsAgain(rektor, 'Birk Biträde', 'conflict');

  const { timeline } = await (await stage.school.as('rektor.ekan')).reads(caseId);
  expect(timeline.filter(({ command }) => command === 'notifyHuvudman').map(({ data }) => data['message'])).toEqual([
    TYPED,
  ]);
  await deputy.sees(deputy.page.getByRole('heading', { name: 'Anmäld till huvudmannen' }));
});

test('who presses send before the news has come is refused, told why, and loses nothing', async () => {
  const caseId = await reported(stage.school);
  const [rektor, deputy] = await Promise.all([
    stage.open('rektor.ekan', { path: `/arenden/${caseId}`, isDeaf: true }),
    stage.open('bitr.ekan', { path: `/arenden/${caseId}` }),
  ]);
  await beginsToNotify(rektor);
  await acknowledges(deputy);
  expect(await rektor.page.getByText('Någon annan hann före').count()).toBe(0);
  await rektor.press('Anmäl');
  await readsAndSendsAgain(rektor, 'Birk Biträde', 'conflict-refused');
});

test('what was sent while the line was cut is sent again when it is back, also where the device knows nothing of it', async () => {
  const caseId = await reported(stage.school);
  const rektor = await stage.open('rektor.ekan', { path: `/arenden/${caseId}` });
  await beginsToNotify(rektor);
  await whileCutOff([rektor], async () => {
    await rektor.press('Anmäl');
    await rektor.sees('Inte skickat. Det du skrev finns kvar.');
  });
  await rektor.sees('Sparat: Anmäld till huvudmannen');
});

test('what only the system has written meanwhile is no reason to ask anybody: it is sent on that', async () => {
  const caseId = await reported(stage.school);
  await stage.turn({ hours: 10 });
  const rektor = await stage.open('rektor.ekan', { path: `/arenden/${caseId}`, isDeaf: true });
  const version = async () => (await (await stage.school.as('rektor.ekan')).reads(caseId)).version;
  const before = await version();
  await beginsToNotify(rektor);
  await stage.turn({ hours: 5 }); // past midnight: a deadline is missed
  expect(await version()).toBeGreaterThan(before);
  await rektor.press('Anmäl');
  await rektor.sees('Sparat: Anmäld till huvudmannen');
});
