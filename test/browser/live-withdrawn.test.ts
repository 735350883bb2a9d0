import { afterAll, beforeAll, expect, test } from 'vitest';
import { commitId, personId, unitId } from '../../src/domain/ids.ts';
import type { Role } from '../../src/domain/principal.ts';
import { processes } from '../../workflows/index.ts';
import { look, type Stage, startStage } from '../support/browser.ts';
import type { Visitor } from '../support/browser-visitor.ts';
import type { Username } from '../support/kommun.ts';
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
  await deputy.heading(/^Logga in (igen|för att fortsätta)/).waitFor();
  await deputy.seesNot('Alva Alm');
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

test('who logs in over a page whose login has run out sees nothing of it as another person, and all of it as the same', async () => {
  const caseId = await reported(stage.school);
  const [chief, same] = await Promise.all([
    stage.open('skolchef.norr', { path: `/arenden/${caseId}` }),
    stage.open('skolchef.norr', { path: `/arenden/${caseId}` }),
  ]);
  for (const visitor of [chief, same]) {
    await visitor.unfold(/^Anteckna \(/);
    await visitor.press('Skriv anteckning');
    await visitor.write('Anteckning', 'Ringde hem till Alva.');
  }
  await stage.school.system.identity.revokePerson(personId('skolchef.norr'));
  await stage.turn({ hours: 1 });
  for (const { line } of [chief, same]) {
    line.cut();
    line.mend();
  }
  const logsIn = async (visitor: Visitor, username: Username): Promise<void> => {
    await visitor.heading('Logga in igen').waitFor();
    await visitor.seesNot('Alva Alm');
    const { password } = await stage.account(username);
    await visitor.write('Användarnamn', username);
    await visitor.write('Lösenord', password);
    await visitor.press('Logga in');
  };
  await logsIn(chief, 'larare2.ekan');
  await chief.sees('Det finns inte, eller så har du inte tillgång till det.');
  expect(await chief.page.getByText('Alva').count()).toBe(0);

  await logsIn(same, 'skolchef.norr');
  await same.sees('Alva Alm');
  expect(await same.page.getByRole('textbox', { name: 'Anteckning' }).inputValue()).toBe('Ringde hem till Alva.');
});
