import { afterAll, beforeAll, expect, test } from 'vitest';
import { commitId, personId, unitId } from '../../src/domain/ids.ts';
import type { Role } from '../../src/domain/principal.ts';
import { processes } from '../../workflows/index.ts';
import { look, type Stage, startStage } from '../support/browser.ts';
import { reported } from '../support/krankning.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await startStage({ processes });
});
afterAll(() => stage.close());

const by = (name: string) => ({ commitId: commitId(name), by: personId('admin') });
const atEkan = (who: string, role: Role) => ({ personId: personId(who), role, unitId: unitId('ekan') });

test('who has nothing but a role that is ended loses the case on the screen at once', async () => {
  const caseId = await reported(stage.school);
  const deputy = await stage.open('bitr.ekan', { path: `/arenden/${caseId}` });
  await deputy.heading('Nu').waitFor();
  await stage.school.system.orgLog.endRole({ ...by('ends-deputy'), ...atEkan('bitr.ekan', 'bitr_rektor') });
  await deputy.heading('Logga in för att fortsätta').waitFor();
  expect(await deputy.page.getByText('Alva').count()).toBe(0);
  await look(deputy.page, 'withdrawn-out');
});

test('who loses one of two roles keeps the login, and loses the case and the list at once', async () => {
  const { orgLog } = stage.school.system;
  await orgLog.grantRole({ ...by('grants-teacher'), ...atEkan('rektor.ekan', 'personal') });
  const caseId = await reported(stage.school);
  const rektor = await stage.open('rektor.ekan', { path: '/arenden?view=open' });
  await rektor.sees('Alva Alm');
  const tab = await rektor.tab(`/arenden/${caseId}`);
  await tab.heading('Nu').waitFor();
  await orgLog.endRole({ ...by('ends-rektor'), ...atEkan('rektor.ekan', 'rektor') });

  await tab.sees('Det finns inte, eller så har du inte tillgång till det.');
  await rektor.sees('Inga öppna ärenden');
  for (const { page } of [rektor, tab]) expect(await page.getByText('Alva').count()).toBe(0);
  await look(tab.page, 'withdrawn-case');
});
