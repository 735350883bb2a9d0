import { afterAll, beforeAll, expect, test } from 'vitest';
import { reported } from '../support/krankning.ts';
import { START_MS, startSystem, type TestSystem } from '../support/system.ts';

let school: TestSystem;
let caseId = '';
beforeAll(async () => {
  school = await startSystem();
  caseId = await reported(school);
  await school.settle();
}, START_MS);
afterAll(() => school.close());

test('a child gets a protected identity during the case: its name goes from every list, board and inbox, and the log says who saw it before', async () => {
  const rektor = await school.as('rektor.ekan');
  const chief = await school.as('skolchef.norr');
  const shown = async () =>
    JSON.stringify([
      (await chief.get('/cases')).body,
      (await chief.get('/board')).body,
      (await chief.get('/notifications')).body,
    ]);
  expect(await shown()).toContain('Alva Alm');
  await chief.reads(caseId);

  await rektor.does(caseId, 'protectIdentity', {
    whose: 'utsatt',
    protection: 'sekretessmarkering',
    knownSince: '2026-08-17',
  });
  await school.settle();
  expect(await shown()).not.toContain('Alva');
  expect((await chief.get('/cases')).body.items[0]).toMatchObject({ isProtected: true });

  const reads = (await (await school.as('handlaggare')).get(`/cases/${caseId}/reads`)).body.items;
  expect(reads.map(({ by }: { by: { name: string } }) => by.name)).toContain('Stina Skolchef');
});
