import { afterAll, beforeAll, expect, test } from 'vitest';
import { processes } from '../../workflows/index.ts';
import { look, type Stage, startStage } from '../support/browser.ts';
import { beginReport, receivedNumber, report, tellByWhom, tellWhat, tellWhom } from '../support/browser-krankning.ts';
import {
  ABOUT_STAFF,
  actsUntilItHasStopped,
  approves,
  assesses,
  assigns,
  beginsToInvestigate,
  type Cast,
  considersInspectorate,
  decidesOutside,
  endsInvestigation,
  hearsChild,
  lendsInvestigation,
  readsTimeline,
  receives,
  stepsOf,
  todayOf,
} from '../support/browser-story.ts';
import { krankningReport } from '../support/krankning.ts';
import { type Visitor, whileCutOff } from '../support/browser-visitor.ts';
import { phone } from '../support/chromium.ts';

/** Presses, choices and texts from the start page to the receipt, where the school has several school forms; one fewer where it has one. */
const SHORT_PATH_MAX = 10;
const LONG = 240_000;

let stage: Stage;
beforeAll(async () => {
  stage = await startStage({ processes });
});
afterAll(() => stage.close());

/** For whoever wants to know whether a report takes less than a minute. */
const tellEffort = (where: string, { interactions, characters, seconds }: Visitor): void =>
  console.info(`report at ${where}: ${interactions} interactions, ${characters} characters, ${seconds.toFixed(0)} s`);

const totalOpen = (visitor: Visitor, count: number) =>
  visitor.page.getByRole('definition').filter({ hasText: new RegExp(`^${count}ärenden som inte är avslutade`) });

test('a report from a phone stands in the rektor’s list without reload, after few presses', async () => {
  const rektor = await stage.open('rektor.ekan', { path: '/arenden' });
  await rektor.sees('Inget väntar på dig');
  const teacher = await stage.open('larare.ekan', { device: phone });
  const number = await report(teacher);
  await look(teacher.page, 'receipt-phone');
  expect(teacher.interactions).toBeLessThanOrEqual(SHORT_PATH_MAX);
  tellEffort('Ekans skola', teacher);
  await rektor.sees(rektor.link(number));
  await rektor.sees('1 nytt ärende har kommit in i listan.');
  await rektor.sees(rektor.button('Inkorg, 1 ny'));
  await look(rektor.page, 'list-live');
});

const timelineHeading = (who: Visitor, name: string) =>
  who.page.getByRole('tabpanel', { name: 'Händelser' }).getByRole('heading', { name });

test('at a school with one school form a report is sent after eight presses, choices and texts, and the times that stood there are those that were meant', async () => {
  const teacher = await stage.open('larare.almen', { device: phone });
  await beginReport(teacher);
  const begun = teacher.interactions;
  await look(teacher.page, 'report-short-phone');
  await tellWhom(teacher, { child: 'Cleo Ceder', skolform: null });
  await tellByWhom(teacher);
  await tellWhat(teacher, { what: 'Cleo blev kallad saker vid skåpen.' });
  await look(teacher.page, 'report-short-filled-phone');
  await teacher.press('Skicka rapporten');
  await receivedNumber(teacher);
  expect(teacher.interactions - begun).toBeLessThanOrEqual(8);
  tellEffort('Almens gymnasium', teacher);
  for (const question of ['När hände det?', 'När fick du veta?'])
    await teacher.sees(
      teacher.page
        .getByRole('term')
        .filter({ hasText: question })
        .locator('..')
        .getByText('mån 17 aug. 2026 kl. 10.00'),
    );
});

test('what happened earlier is told with a press and a time of day, and cannot have happened after one learnt of it', async () => {
  const teacher = await stage.open('larare.almen', { device: phone });
  await beginReport(teacher);
  await tellWhom(teacher, { child: 'Cleo Ceder', skolform: null });
  await teacher.choose(/^När fick du veta/, 'Tidigare i dag');
  await teacher.page
    .getByRole('group', { name: /^När fick du veta/ })
    .getByLabel('Klockslag')
    .fill('09:10');
  await tellByWhom(teacher);
  await tellWhat(teacher);
  await teacher.press('Skicka rapporten');
  await teacher.sees(teacher.link(/^När hände det\? Den tiden kan inte vara senare/));
  await look(teacher.page, 'report-times-phone');
  await teacher.choose(/^När hände det/, 'Tidigare i dag');
  await teacher.page
    .getByRole('group', { name: /^När hände det/ })
    .getByLabel('Klockslag')
    .fill('08:40');
  await teacher.press('Skicka rapporten');
  await receivedNumber(teacher);
  for (const at of ['mån 17 aug. 2026 kl. 08.40', 'mån 17 aug. 2026 kl. 09.10']) await teacher.sees(at);
});

/** Whoever reads the closed case finds each step in its timeline, with who, as what, when and by which paragraph. */
const findsEachStep = async (who: Visitor, cast: Cast): Promise<void> => {
  const told = await readsTimeline(who);
  const steps = stepsOf(cast);
  expect(told).toHaveLength(steps.length);
  for (const [at, [title, name, as, citation]] of steps.entries()) {
    expect(told[at]).toContain(title);
    expect(told[at]).toContain(`${name}, som ${as} · mån 17 aug. 2026 kl. 10.00`);
    expect(told[at]).toMatch(citation);
  }
};

const openAtHuvudman = async (): Promise<number> =>
  (await (await stage.school.as('handlaggare')).get('/board')).body.total.open;

test('a case goes from report to closing among five people, and its timeline has each step with who, when and paragraph', {
  timeout: LONG,
}, async () => {
  const [rektor, handlaggare, teacher] = await Promise.all([
    stage.open('rektor.ekan', { path: '/arenden' }),
    stage.open('handlaggare', { path: '/oversikt' }),
    stage.open('larare.ekan', { device: phone }),
  ]);
  await handlaggare.heading('Översikt').waitFor();
  const open = await openAtHuvudman();
  const number = await report(teacher, ABOUT_STAFF);

  await rektor.opensCase(number);
  await look(rektor.page, 'case-new');
  await receives(rektor);
  await handlaggare.sees(totalOpen(handlaggare, open + 1));
  await look(handlaggare.page, 'board');
  await handlaggare.opensCase(number);
  await decidesOutside(rektor);
  await assigns(handlaggare, ['Ulla', /^Ulla Utredare/]);
  await considersInspectorate(handlaggare);
  const utredare = await stage.open('utredare.ekan', { path: '/arenden' });
  await utredare.opensCase(number);
  await beginsToInvestigate(utredare);
  await hearsChild(utredare);
  await endsInvestigation(utredare, ['Leif', /^Leif Läsare/]);
  const skolchef = await stage.open('skolchef.norr', { path: '/arenden?view=open' });
  await skolchef.opensCase(number);
  await assesses(skolchef);
  await actsUntilItHasStopped(rektor, todayOf(stage));
  await approves(handlaggare);

  await rektor.sees('Avslutad, efterkontroll återstår');
  await look(rektor.page, 'case-closed');
  await findsEachStep(rektor, {
    investigator: ['Ulla Utredare', 'utredare'],
    decider: ['Stina Skolchef', 'skolchef'],
    doer: ['Rut Rektor', 'rektor'],
    isAboutStaff: true,
  });

  await teacher.press('Meny');
  await teacher.follow('Mina rapporter', teacher.page.getByRole('navigation'));
  await teacher.sees(teacher.page.getByRole('listitem').filter({ hasText: number }).getByText('Avslutat'));
  await look(teacher.page, 'reported-phone');
});

test('with the line cut at the report, at the appointment and at the decision, each page finds its way back by itself and the case goes on to its closing', {
  timeout: LONG,
}, async () => {
  await lendsInvestigation(stage);
  const [rektor, handlaggare, teacher] = await Promise.all([
    stage.open('rektor.ekan', { path: '/arenden' }),
    stage.open('handlaggare', { path: '/oversikt' }),
    stage.open('larare.ekan', { device: phone }),
  ]);
  await Promise.all([rektor.heading('Ärenden').waitFor(), handlaggare.heading('Översikt').waitFor()]);
  const open = await openAtHuvudman();

  const number = await whileCutOff([rektor, handlaggare], () => report(teacher));
  await handlaggare.sees(totalOpen(handlaggare, open + 1));
  await rektor.sees(rektor.link(number));
  await look(rektor.page, 'list-recovered');
  await rektor.opensCase(number);
  await receives(rektor);
  await decidesOutside(rektor);

  await handlaggare.opensCase(number);
  await whileCutOff([rektor], () => assigns(handlaggare, ['Rut', /^Rut Rektor/]));
  await beginsToInvestigate(rektor);
  await hearsChild(rektor);
  await endsInvestigation(rektor, ['Bo', /^Bo Björk/]);
  await whileCutOff([handlaggare], () => assesses(rektor));
  await handlaggare.sees(timelineHeading(handlaggare, 'Ärendet bedömt'));
  await actsUntilItHasStopped(rektor, todayOf(stage));
  await approves(handlaggare);

  await rektor.sees('Avslutad, efterkontroll återstår');
  await look(rektor.page, 'case-closed-after-cuts');
  await findsEachStep(rektor, {
    investigator: ['Rut Rektor', 'utredare'],
    decider: ['Rut Rektor', 'rektor'],
    doer: ['Rut Rektor', 'utredare'],
    isAboutStaff: false,
  });
});

test('a page that nobody has touched for an hour still hears of a report when the line comes back', {
  timeout: LONG,
}, async () => {
  const rektor = await stage.open('rektor.ekan', { path: '/arenden?view=open' });
  await rektor.heading('Ärenden').waitFor();
  await stage.turn({ hours: 1 });
  await whileCutOff([rektor], async () => undefined);
  const [receipt] = await (await stage.school.as('larare.ekan')).opens(krankningReport());
  await rektor.sees(rektor.link(receipt!.caseNumber));
});
