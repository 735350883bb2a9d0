import { afterAll, beforeAll, expect, test } from 'vitest';
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
  await investigator.sees(deadline.getByText(/^Huvudmannens rutin: 6 kap\. 10 § skollagen/));
  await deadline.getByText('Varför detta datum?').click();
  await look(investigator.page, 'why-this-date');
  await investigator.sees(deadline.getByText(/skyndsamt/).first());
  const calendar = deadline.getByRole('table', { name: 'Dagarna som räknades' });
  await investigator.sees(calendar.getByRole('cell', { name: 'lördag 22 augusti, räknas inte, helg' }));
  await investigator.sees(calendar.getByRole('cell', { name: /^måndag 31 augusti, sista dag/ }));
  await investigator.sees(deadline.getByRole('heading', { name: 'Om inget händer' }));
  await investigator.sees(deadline.getByText('Tiden går ut'));
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
