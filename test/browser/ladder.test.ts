import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { processes } from '../../workflows/index.ts';
import { look, type Stage, startStage } from '../support/browser.ts';
import { violations } from '../support/browser-access.ts';
import type { Visitor } from '../support/browser-visitor.ts';
import { desktop, phone } from '../support/chromium.ts';
import { notified, reported } from '../support/krankning.ts';

const LONG = { timeout: 120_000 };
const STEP = 'Utse utredare';

let stage: Stage;
let caseId: string;
beforeAll(async () => {
  stage = await startStage({ processes });
  caseId = await notified(stage.school, await reported(stage.school));
}, LONG.timeout);
afterAll(() => stage.close());

const deadlineIn = ({ page }: Visitor) =>
  page
    .getByRole('complementary')
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name: STEP }) });

const openLadder = async (who: Visitor) => {
  const deadline = deadlineIn(who);
  await deadline.getByText('Om inget händer').click();
  return deadline.locator('ol');
};

test('a case about the rektor shows a ladder without the rektor', LONG, async () => {
  const about = await reported(stage.school, { accusedKind: 'rektor', accused: [{ personId: 'rektor.ekan' }] });
  const chief = await stage.open('skolchef.norr', { path: `/arenden/${about}` });
  await chief.unfold('Om inget händer');
  const rungs = chief.page.locator('.ladder');
  await chief.sees(rungs.getByText(/Har uppdraget då: Stina Skolchef/).first());
  await chief.seesNot(rungs.getByText(/Rut Rektor|Birk Biträde/));
});

describe.each([
  ['1280', desktop],
  ['390', phone],
])('at %s px', (name, device) => {
  test('each open deadline says who is told when, before it happens', LONG, async () => {
    const officer = await stage.open('handlaggare', { path: `/arenden/${caseId}`, device });
    const rungs = (await openLadder(officer)).getByRole('listitem');
    const chief = rungs.filter({ hasText: 'Går vidare till skolchef' });
    await officer.sees(chief.getByText('Har uppdraget då: Stina Skolchef'));
    await officer.sees(rungs.filter({ hasText: 'nämnden' }).getByText('Får en lista utan ärenden och namn'));
    await look(officer.page, `ladder-${name}`);
    expect(await officer.scrollsSideways()).toBe(false);
    expect(await violations(officer)).toEqual([]);
  });
});

test('what has happened is shown as done, by office and not by name', LONG, async () => {
  await stage.turn({ days: 2 });
  const officer = await stage.open('handlaggare', { path: `/arenden/${caseId}` });
  const rungs = (await openLadder(officer)).getByRole('listitem');
  const done = rungs.filter({ hasText: 'redan gjort' });
  await officer.sees(done.first());
  await officer.sees(done.filter({ hasText: 'Tiden går ut' }));
  expect(await done.filter({ hasText: 'Har uppdraget då:' }).count()).toBe(0);
  await look(officer.page, 'ladder-done');
});
