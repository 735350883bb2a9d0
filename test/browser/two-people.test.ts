import { afterAll, beforeAll, expect, test } from 'vitest';
import { processes } from '../../workflows/index.ts';
import { look, type Stage, startStage } from '../support/browser.ts';
import { report } from '../support/browser-krankning.ts';
import {
  ABOUT_STAFF,
  actsUntilItHasStopped,
  approves,
  assesses,
  assigns,
  decidesOutside,
  investigates,
  receives,
  STEPS,
  todayOf,
} from '../support/browser-story.ts';
import {
  assessed,
  investigated,
  krankningReport,
  reported,
  sideDuties,
  underInvestigation,
} from '../support/krankning.ts';
import type { Visitor } from '../support/browser-visitor.ts';
import { phone } from '../support/chromium.ts';

/** Presses, choices and texts from the start page to the receipt. */
const SHORT_PATH_MAX = 15;
const LONG = 240_000;

let stage: Stage;
beforeAll(async () => {
  stage = await startStage({ processes });
});
afterAll(() => stage.close());

const totalOpen = (visitor: Visitor, count: number) =>
  visitor.page.getByRole('definition').filter({ hasText: new RegExp(`^${count}ärenden som inte är avslutade`) });

test('a report from a phone stands in the rektor’s list without reload, after few presses', async () => {
  const rektor = await stage.open('rektor.ekan', { path: '/arenden' });
  await rektor.sees('Inget väntar på dig');
  const teacher = await stage.open('larare.ekan', { device: phone });
  const number = await report(teacher);
  await look(teacher.page, 'receipt-phone');
  expect(teacher.interactions).toBeLessThanOrEqual(SHORT_PATH_MAX);
  await rektor.sees(rektor.link(number));
  await rektor.sees('1 nytt ärende har kommit in i listan.');
  await rektor.sees(rektor.button('Inkorg, 1 ny'));
  await look(rektor.page, 'list-live');
});

test('a case goes from report to closing among five people, and its timeline has each step with who, when and paragraph', {
  timeout: LONG,
}, async () => {
  const { school } = stage;
  const [rektor, handlaggare, teacher] = await Promise.all([
    stage.open('rektor.ekan', { path: '/arenden' }),
    stage.open('handlaggare', { path: '/oversikt' }),
    stage.open('larare.ekan', { device: phone }),
  ]);
  await handlaggare.heading('Översikt').waitFor();
  const { open } = (await (await school.as('handlaggare')).get('/board')).body.total;
  const number = await report(teacher, ABOUT_STAFF);

  await rektor.opensCase(number);
  await look(rektor.page, 'case-new');
  await receives(rektor);
  await handlaggare.sees(totalOpen(handlaggare, open + 1));
  await look(handlaggare.page, 'board');
  await handlaggare.opensCase(number);
  await decidesOutside(rektor);
  await assigns(handlaggare);
  const utredare = await stage.open('utredare.ekan', { path: '/arenden' });
  await utredare.opensCase(number);
  await investigates(utredare);
  const skolchef = await stage.open('skolchef.norr', { path: '/arenden?view=open' });
  await skolchef.opensCase(number);
  await assesses(skolchef);
  await actsUntilItHasStopped(rektor, todayOf(stage));
  await approves(handlaggare);

  await rektor.sees('Avslutad, efterkontroll återstår');
  await rektor.press('Äldst först');
  const time = rektor.page.getByRole('time');
  const entries = rektor.page.getByRole('tabpanel', { name: 'Händelser' }).getByRole('listitem').filter({ has: time });
  const told = await entries.allInnerTexts();
  await look(rektor.page, 'case-closed');
  expect(told).toHaveLength(STEPS.length);
  for (const [at, [title, name, as, citation]] of STEPS.entries()) {
    expect(told[at]).toContain(title);
    expect(told[at]).toContain(`${name}, som ${as} · mån 17 aug. 2026 kl. 10.00`);
    expect(told[at]).toMatch(citation);
  }

  await teacher.press('Meny');
  await teacher.follow('Mina rapporter', teacher.page.getByRole('navigation'));
  await teacher.sees(teacher.page.getByRole('listitem').filter({ hasText: number }).getByText('Avslutat'));
  await look(teacher.page, 'reported-phone');
});

test('after the line was cut a list, a case and a board show by themselves what happened meanwhile', {
  timeout: LONG,
}, async () => {
  const { school } = stage;
  const caseId = await reported(school);
  const [rektor, board] = await Promise.all([
    stage.open('rektor.ekan', { path: '/arenden?view=open' }),
    stage.open('handlaggare', { path: '/oversikt' }),
  ]);
  const tab = await rektor.tab(`/arenden/${caseId}`);
  await tab.heading('Nu').waitFor();
  await board.heading('Översikt').waitFor();
  const { open } = (await (await school.as('handlaggare')).get('/board')).body.total;
  for (const { line } of [rektor, board]) line.cut();
  for (const page of [rektor, tab, board])
    await page.sees('Ingen kontakt med servern. Det du skriver sparas på enheten.');

  await investigated(school, await underInvestigation(school, caseId));
  await sideDuties(school, caseId);
  await assessed(school, caseId);
  const [receipt] = await (await school.as('larare.ekan')).opens(krankningReport());
  for (const { line } of [rektor, board]) line.mend();

  await rektor.sees(rektor.link(receipt!.caseNumber));
  await board.sees(totalOpen(board, open + 1));
  await tab.sees(
    tab.page.getByRole('tabpanel', { name: 'Händelser' }).getByRole('heading', { name: 'Ärendet bedömt' }),
  );
  await tab.sees(tab.button('Besluta om åtgärder'));
  for (const page of [rektor, tab, board]) await page.seesNot('Ingen kontakt med servern.');
});

test('a page that nobody has touched for an hour still hears of a report when the line comes back', {
  timeout: LONG,
}, async () => {
  const rektor = await stage.open('rektor.ekan', { path: '/arenden?view=open' });
  await rektor.heading('Ärenden').waitFor();
  await stage.turn({ hours: 1 });
  rektor.line.cut();
  await rektor.sees('Ingen kontakt med servern.');
  rektor.line.mend();
  await rektor.seesNot('Ingen kontakt med servern.');
  const [receipt] = await (await stage.school.as('larare.ekan')).opens(krankningReport());
  await rektor.sees(rektor.link(receipt!.caseNumber));
});
