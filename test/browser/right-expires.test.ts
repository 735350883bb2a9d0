import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { epochMs, type Instant, instantOf } from '../../src/domain/clock.ts';
import { commitId, personId, unitId } from '../../src/domain/ids.ts';
import { anAbsence } from '../support/absence.ts';
import { look, type Stage, startStage } from '../support/browser.ts';
import { violations } from '../support/browser-access.ts';
import { phone } from '../support/chromium.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await startStage();
});
afterAll(() => stage.close());

const by = () => ({ commitId: commitId(`t-${randomUUID()}`), by: personId('admin') });
const inHours = (hours: number): Instant => instantOf(epochMs(stage.school.now()) + hours * 3_600_000);
/** Within the life of a login, so that what takes the page away is the right that ends. */
const FIVE_MINUTES = 1 / 12;
const openLoan = async (): Promise<string> => {
  const [opened] = await (await stage.school.as('larare.ekan')).opens({
    processId: 'loan',
    command: 'askForLoan',
    unitId: 'ekan',
    data: { neededAt: stage.school.now(), borrower: [{ personId: 'elev.alva' }], reason: 'Datorn är trasig' },
  });
  await stage.school.settle();
  return opened!.caseId;
};

test('a deputy’s time runs out while the case is on the screen: it goes away without anybody doing anything', async () => {
  const caseId = await openLoan();
  const decided = { decisionNumber: 'KS 2026:1' };
  await stage.school.system.orgLog.registerAbsence({
    ...by(),
    absence: anAbsence('rektor.ekan', 'larare2.ekan', inHours(-1), inHours(FIVE_MINUTES), decided),
  });
  const deputy = await stage.open('larare2.ekan', { path: `/arenden/${caseId}` });
  await deputy.heading('Nu').waitFor();
  await deputy.sees('Du ersätter Rut Rektor t.o.m. mån 17 aug. 2026.');
  await look(deputy.page, 'deputy-acts');
  await stage.turn({ hours: FIVE_MINUTES });
  await deputy.sees('Det finns inte, eller så har du inte tillgång till det.');
  expect(await deputy.page.getByText('Alva').count()).toBe(0);
  await look(deputy.page, 'deputy-gone');
});

test('a delegation runs out while the case is on the screen: its button goes, the case stays', async () => {
  const caseId = await openLoan();
  const lent = { delegationId: 'd-1', fromRole: 'skolchef', toPersonId: personId('rektor.ekan') } as const;
  await stage.school.system.orgLog.delegate({
    ...by(),
    delegation: {
      ...lent,
      unitId: unitId('ekan'),
      scope: 'loan.refuse',
      validFrom: inHours(-1),
      validTo: inHours(FIVE_MINUTES),
      decisionNumber: 'BUN 2026:4',
    },
  });
  const rektor = await stage.open('rektor.ekan', { path: `/arenden/${caseId}` });
  await rektor.heading('Nu').waitFor();
  const refuse = rektor.page.getByRole('button', { name: 'Säg nej' });
  await rektor.unfold(/^Ovanligt och allvarligt/);
  await expect.poll(() => refuse.count(), { timeout: 20_000 }).toBeGreaterThan(0);
  await stage.turn({ hours: FIVE_MINUTES });
  await expect.poll(() => refuse.count(), { timeout: 20_000 }).toBe(0);
  await rektor.sees('Alva Alm');
});

test('somebody says on a phone that she is away, names who stands in, and ends it again', async () => {
  const teacher = await stage.open('larare.ekan', { path: '/borta', device: phone });
  await teacher.page.getByRole('heading', { level: 1, name: 'Min frånvaro' }).waitFor();
  await teacher.write('Första dagen', '2026-08-20');
  await teacher.write('Sista dagen', '2026-08-28');
  await teacher.find('Vem ersätter?', 'Leif', /^Leif Läsare/);
  await teacher.write('Beslutets diarienummer', 'KS 2026:9');
  expect(await violations(teacher)).toEqual([]);
  expect(await teacher.scrollsSideways()).toBe(false);
  await look(teacher.page, 'absence-form');
  await teacher.press('Anmäl');
  await teacher.sees('Ersätts av Leif Läsare');
  await look(teacher.page, 'absence-registered');
  await teacher.press('Avsluta nu: Lena Lärare');
  await teacher.sees('Avslutad');
});

test('the admin sees absences, jour and delegations with their decisions, without a fault of access', async () => {
  const admin = await stage.open('admin', { path: '/admin' });
  await admin.page.getByRole('tab', { name: 'Delegationer' }).click();
  await admin.sees(/beslut BUN 2026:4/);
  expect(await violations(admin)).toEqual([]);
  await admin.page.getByRole('tab', { name: 'Frånvaro och jour' }).click();
  await admin.sees('Ersätts av Leif Läsare');
  await admin.sees('Ingen har jour.');
  expect(await violations(admin)).toEqual([]);
  await look(admin.page, 'admin-cover');
});

test('the admin gives jour by a name that was chosen, for roles that are lent only; then the form is empty again', async () => {
  const admin = await stage.open('admin', { path: '/admin' });
  await admin.page.getByRole('tab', { name: 'Frånvaro och jour' }).click();
  await admin.find('Vem har jour?', 'Leif', /^Leif Läsare/);
  const roles = admin.page.getByLabel('Roll', { exact: true });
  const offered = await roles.getByRole('option').allTextContents();
  expect(offered).toContain('Rektor');
  expect(offered).not.toContain('Administratör');
  expect(offered).not.toContain('Ledamot i nämnden');
  await roles.selectOption({ label: 'Rektor' });
  await admin.page.getByLabel('Enhet', { exact: true }).selectOption({ index: 1 });
  await admin.write('Från och med', '2026-08-20');
  await admin.write('Till och med', '2026-08-28');
  await admin.write('Beslutets diarienummer', 'KS 2026:11');
  await admin.press('Lägg in jour');
  await admin.sees(/^Jour som rektor, /);
  await expect.poll(() => admin.page.getByRole('combobox', { name: 'Vem har jour?' }).inputValue()).toBe('');
});

test('the admin delegates to a name that was chosen, and is told to whom', async () => {
  const admin = await stage.open('admin', { path: '/admin' });
  await admin.page.getByRole('tab', { name: 'Delegationer' }).click();
  await admin.page.getByLabel('Vems befogenhet').selectOption({ label: 'Skolchef' });
  await admin.find('Till vem', 'Birk', /^Birk Biträde/);
  await admin.page.getByLabel('Enhet', { exact: true }).selectOption({ index: 1 });
  await admin.page.getByLabel('Befogenhet', { exact: true }).selectOption({ index: 1 });
  await admin.write('Från och med', '2026-08-20');
  await admin.write('Till och med', '2026-08-28');
  await admin.write('Beslutets diarienummer', 'KS 2026:12');
  await admin.press('Delegera');
  await admin.sees('Befogenheten är delegerad till Birk Biträde');
  await expect.poll(() => admin.page.getByRole('combobox', { name: 'Till vem' }).inputValue()).toBe('');
});
