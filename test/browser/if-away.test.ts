import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { processes } from '../../workflows/index.ts';
import { look, type Stage, startStage } from '../support/browser.ts';
import { violations } from '../support/browser-access.ts';
import { desktop, phone } from '../support/chromium.ts';
import { reported } from '../support/krankning.ts';

const LONG = { timeout: 120_000 };

let stage: Stage;
let caseNumber: string;
let secretNumber: string;
beforeAll(async () => {
  stage = await startStage({ processes });
  const rektor = await stage.school.as('rektor.ekan');
  ({ caseNumber } = await rektor.reads(await reported(stage.school)));
  const about = await reported(stage.school, { accusedKind: 'rektor', accused: [{ personId: 'rektor.ekan' }] });
  ({ caseNumber: secretNumber } = await (await stage.school.as('skolchef.norr')).reads(about));
  await stage.school.settle();
}, LONG.timeout);
afterAll(() => stage.close());

describe.each([
  ['1280', desktop],
  ['390', phone],
])('at %s px', (name, device) => {
  test('before an absence is registered its form says to whom one’s deadlines would go, and when', LONG, async () => {
    const rektor = await stage.open('rektor.ekan', { path: '/borta', device });
    await rektor.write('Första dagen', '2026-08-18');
    await rektor.write('Sista dagen', '2026-08-31');
    const title = 'Om du är borta tis 18 aug. 2026 – mån 31 aug. 2026';
    await rektor.sees(rektor.heading(title));
    await rektor.find('Vem ersätter?', 'Bi', /Birk Biträde/);
    const row = rektor.page
      .getByRole('table', { name: title })
      .getByRole('row')
      .filter({ hasText: caseNumber })
      .filter({ hasText: 'tis 18 aug. 2026' })
      .first();
    await rektor.sees(row.getByText('Birk Biträde', { exact: true }));
    await rektor.sees(row.getByText(/^Tiden går ut .*, Birk Biträde får veta$/));
    await rektor.seesNot(rektor.page.getByText(secretNumber));
    await look(rektor.page, `if-away-${name}`);
    expect(await rektor.scrollsSideways()).toBe(false);
    expect(await violations(rektor)).toEqual([]);
    expect((await (await stage.school.as('rektor.ekan')).get('/cover')).body.absences).toEqual([]);
  });
});
