import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { processes } from '../../workflows/index.ts';
import { look, type Stage, startStage } from '../support/browser.ts';
import { violations } from '../support/browser-access.ts';
import type { Visitor } from '../support/browser-visitor.ts';
import { desktop, phone } from '../support/chromium.ts';
import { krankningReport, underInvestigation } from '../support/krankning.ts';

const HISTORY = 12;
const LONG = { timeout: 120_000 };

let stage: Stage;
let running: { readonly caseId: string; readonly caseNumber: string };

const report = async () => {
  const at = stage.school.now();
  const teacher = await stage.school.as('larare.ekan');
  const [receipt] = await teacher.opens(krankningReport({ happenedAt: at, noticedAt: at }));
  return receipt!;
};

beforeAll(async () => {
  stage = await startStage({ processes });
  const past: string[] = [];
  for (let n = 0; n < HISTORY; n += 1) past.push((await report()).caseId);
  const rektor = await stage.school.as('rektor.ekan');
  for (const caseId of past.slice(0, HISTORY / 2)) await rektor.does(caseId, 'acknowledge');
  await stage.turn({ days: 3 });
  running = await report();
  await stage.school.settle();
}, LONG.timeout);
afterAll(() => stage.close());

test('an investigator sees no forecast of the case that he or she works in', LONG, async () => {
  const { caseId } = await report();
  await underInvestigation(stage.school, caseId);
  const investigator = await stage.open('utredare.ekan', { path: `/arenden/${caseId}` });
  await investigator.sees('Varför detta datum?');
  await investigator.seesNot('Risk att det blir sent');
});

describe.each([
  ['1280 px', desktop],
  ['390 px', phone],
])('at %s', (name, device) => {
  let rektor: Visitor;
  beforeAll(async () => {
    rektor = await stage.open('rektor.ekan', { path: '/oversikt', device });
    await rektor.sees(rektor.heading('Vad riskerar att bli sent?'));
  }, LONG.timeout);

  test('the board says which case may be late, in which step, by what', LONG, async () => {
    const table = rektor.page.getByRole('table', { name: 'Vad riskerar att bli sent?' });
    const row = table.getByRole('row').filter({ hasText: running.caseNumber });
    await rektor.sees(row.getByText('Hög risk', { exact: true }));
    await rektor.sees(row.getByText(/^ungefär \d+ %$/));
    await rektor.sees(
      row.getByText(`${HISTORY} av ${HISTORY} liknande tidsgränser som inte var klara vid den här tiden blev sena.`),
    );
    await rektor.sees(rektor.page.getByText(/Den handlar om steget i ärendet, aldrig om en person/));
    await look(rektor.page, `forecast-${name.slice(0, 4).trim()}`);
    expect(await rektor.scrollsSideways()).toBe(false);
    expect(await violations(rektor)).toEqual([]);
  });

  test('it can be narrowed to a risk and ordered by due', LONG, async () => {
    const card = rektor.page.locator('section', { has: rektor.heading('Vad riskerar att bli sent?') }).last();
    await card.getByLabel('Visa', { exact: true }).selectOption({ label: 'Hög risk (2)' });
    await rektor.sees(card.getByText('Visar 2 av 2 ärenden.'));
    await card.getByLabel('Ordna efter').selectOption('Närmast sista dag');
    await rektor.sees(card.getByRole('link', { name: running.caseNumber }));
    await rektor.unfold('Hur räknas det?');
    await rektor.sees(card.getByText('Är de färre än tio sägs ingenting.'));
  });

  test('the case says it at the step itself', LONG, async () => {
    await rektor.follow(running.caseNumber, rektor.page.getByRole('table', { name: 'Vad riskerar att bli sent?' }));
    await rektor.sees(rektor.page.getByText('Risk att det blir sent').first());
    await rektor.sees(rektor.page.getByText('Hög risk', { exact: true }).first());
    await look(rektor.page, `forecast-case-${name.slice(0, 4).trim()}`);
    expect(await violations(rektor)).toEqual([]);
  });
});
