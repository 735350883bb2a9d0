import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { processes } from '../../workflows/index.ts';
import { look, type Stage, startStage } from '../support/browser.ts';
import { reported, underInvestigation } from '../support/krankning.ts';
import type { Visitor } from '../support/browser-visitor.ts';

let stage: Stage;
let investigator: Visitor;
beforeAll(async () => {
  stage = await startStage({ processes });
  const caseId = await underInvestigation(stage.school, await reported(stage.school));
  investigator = await stage.open('utredare.ekan', { path: `/arenden/${caseId}` });
});
afterAll(() => stage.close());

test('a date says why it is that day, in sentences and as a calendar, and what follows if nothing is done', async () => {
  const deadline = investigator.page
    .getByRole('complementary')
    .getByRole('listitem')
    .filter({ has: investigator.page.getByRole('heading', { name: 'Utred och bedöm' }) });
  await investigator.sees(deadline.getByText('Senast måndag 31 augusti 2026', { exact: true }));
  await investigator.sees(deadline.getByText(/^Huvudmannens egen tidsgräns för 6 kap\. 10 § skollagen/));
  await deadline.getByText('Varför detta datum?').click();
  await look(investigator.page, 'why-this-date');
  await investigator.sees(deadline.getByText(/skyndsamt/).first());
  const calendar = deadline.getByRole('table', { name: 'Dagarna som räknades' });
  await investigator.sees(calendar.getByRole('cell', { name: 'lördag 22 augusti, räknas inte, helg' }));
  await investigator.sees(calendar.getByRole('cell', { name: 'måndag 31 augusti, sista dag, dag 10', exact: true }));
  await investigator.sees(calendar.getByRole('cell', { name: 'tisdag 18 augusti, räknas, dag 1', exact: true }));
  await deadline.getByText('Om inget händer').click();
  await investigator.sees(deadline.getByText(/^Tiden går ut/));
});

test('the chart says where the case is, where it has been and what may come next by one’s own hand', async () => {
  await investigator.page.getByRole('tab', { name: 'Karta' }).click();
  const picture = investigator.page.getByRole('img', {
    name: /^Ärendet är i: Utredning pågår\. Härifrån kan det gå till: /,
  });
  await investigator.sees(picture);
  await look(investigator.page, 'chart');
  await investigator.unfold('Kartan i ord');
  const words = await investigator.page.getByRole('tabpanel', { name: 'Karta' }).innerText();
  expect(words).toContain('Samtalen är pausade – genom ”Pausa samtalen” (det kan du göra nu)');
  expect(words).toMatch(/Det har varit i:[^]*Hos rektorn/);
  expect(words).toContain('Polis: att pröva');
});

test('what cannot be done yet stays in the order of focus and says what must be done first', async () => {
  const blocked = investigator.button('Lämna utredningen för bedömning');
  await blocked.focus();
  expect(await blocked.getAttribute('aria-disabled')).toBe('true');
  const why = 'Det utsatta barnets röst saknas. Anteckna ett samtal med barnet, eller varför barnet inte hörts.';
  await investigator.sees(why);
  await blocked.press('Enter');
  expect(await investigator.page.getByRole('heading', { name: 'Lämna utredningen för bedömning' }).count()).toBe(0);
});

describe('over Christmas, where the huvudman has klämdagar', () => {
  let christmas: Stage;
  let reader: Visitor;
  beforeAll(async () => {
    christmas = await startStage({ processes, clock: '2026-12-21T08:00:00Z' });
    const { school } = christmas;
    const lov = { unitId: 'ekan', kind: 'lov', from: '2026-12-21', to: '2027-01-08', name: 'Jullov' };
    const huvudmanDays = { '2026-12-28': 'Klämdag', '2027-01-05': 'Klämdag' };
    const admin = await school.as('admin');
    await admin.post('/admin/calendar', { basedOn: 1, huvudmanDays, schoolDays: [lov] });
    const times = { happenedAt: '2026-12-21T07:10:00Z', noticedAt: '2026-12-21T07:40:00Z' };
    const caseId = await underInvestigation(school, await reported(school, times));
    reader = await christmas.open('utredare.ekan', { path: `/arenden/${caseId}` });
  });
  afterAll(() => christmas.close());

  test('each day that was skipped says why, and lov that it moved nothing', async () => {
    const deadline = reader.page
      .getByRole('complementary')
      .getByRole('listitem')
      .filter({ has: reader.page.getByRole('heading', { name: 'Utred och bedöm' }) });
    await reader.sees(deadline.getByText('Senast onsdag 13 januari 2027', { exact: true }));
    await deadline.getByText('Varför detta datum?').click();
    await look(reader.page, 'why-christmas');
    const skipped = [
      'torsdag 24 december (Julafton)',
      'fredag 25 december (Juldagen)',
      'lördag 26 december (Annandag jul)',
      'söndag 27 december (helg)',
      'måndag 28 december (Klämdag, ledig dag hos huvudmannen)',
      'torsdag 31 december (Nyårsafton)',
      'fredag 1 januari (Nyårsdagen)',
      'lördag 2 januari (helg)',
      'söndag 3 januari (helg)',
      'tisdag 5 januari (Klämdag, ledig dag hos huvudmannen)',
      'onsdag 6 januari (Trettondedag jul)',
      'lördag 9 januari (helg)',
      'söndag 10 januari (helg)',
    ];
    await reader.sees(deadline.getByText(`Hoppade över: ${skipped.join(', ')}.`, { exact: true }));
    await reader.sees(
      deadline.getByText(
        'Skolans lov och studiedagar flyttar inte datumet: mån 21 dec. 2026–fre 8 jan. 2027 (Jullov).',
      ),
    );
    const calendar = deadline.getByRole('table', { name: 'Dagarna som räknades' });
    await reader.sees(calendar.getByRole('cell', { name: 'måndag 28 december, räknas inte, Klämdag, Jullov' }));
    await reader.sees(calendar.getByRole('cell', { name: 'torsdag 24 december, räknas inte, Julafton, Jullov' }));
  });
});

describe('an extended deadline', () => {
  const inquiryOf = (reader: Visitor) =>
    reader.page
      .getByRole('complementary')
      .getByRole('listitem')
      .filter({ has: reader.page.getByRole('heading', { name: 'Utred och bedöm' }) });
  let extended: Stage;
  let reader: Visitor;
  beforeAll(async () => {
    extended = await startStage({ processes });
    const { school } = extended;
    const caseId = await underInvestigation(school, await reported(school));
    const chief = await school.as('skolchef.norr');
    await chief.does(caseId, 'extendInvestigation', { dueOn: '2026-09-10', reason: 'Ett vittne är bortrest.' });
    reader = await extended.open('utredare.ekan', { path: `/arenden/${caseId}` });
  });
  afterAll(() => extended.close());

  test('says at once who gave more time, and in the explanation when and by which paragraph', async () => {
    const deadline = inquiryOf(reader);
    await reader.sees(deadline.getByText('Senast torsdag 10 september 2026', { exact: true }));
    await reader.sees(
      deadline.getByText('Förlängd av Stina Skolchef. Tidigare sista dag: mån 31 aug. 2026.', { exact: true }),
    );
    await deadline.getByText('Varför detta datum?').click();
    await reader.sees(
      deadline.getByText(
        /^Förlängd till och med torsdag 10 september 2026, beslutat .* av Stina Skolchef.*6 kap\. 10 §/,
      ),
    );
    const september = deadline.getByRole('table', { name: 'Dagarna som räknades, september 2026' });
    await reader.sees(september.getByRole('cell', { name: 'onsdag 9 september, mer tid', exact: true }));
    await reader.sees(september.getByRole('cell', { name: 'torsdag 10 september, sista dag', exact: true }));
    await look(reader.page, 'why-extended');
  });

  test('its explanation is saved as a file by the keyboard', async () => {
    const save = inquiryOf(reader).getByRole('button', { name: 'Spara förklaringen' });
    await save.focus();
    const [download] = await Promise.all([reader.page.waitForEvent('download'), save.press('Enter')]);
    expect(download.suggestedFilename()).toMatch(/^KB-2026-\d{4}-utredning_klar\.1\.txt$/);
    const chunks: Buffer[] = [];
    for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
    const text = Buffer.concat(chunks).toString('utf8');
    expect(text).toContain('Senast torsdag 10 september 2026.');
    expect(text).toContain('"lastDay": "2026-09-10"');
    expect(text).not.toContain('bortrest');
  });

  test('fits a phone without scrolling sideways', async () => {
    await reader.page.setViewportSize({ width: 390, height: 844 });
    await reader.sees(inquiryOf(reader).getByText(/^Förlängd till och med/));
    await look(reader.page, 'why-extended-phone');
    expect(await reader.scrollsSideways()).toBe(false);
  });
});
