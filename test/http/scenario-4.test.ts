import { afterAll, beforeAll, expect, test } from 'vitest';
import { countIncidents } from '../../src/projections/incidents.ts';
import { krankningReport, reported } from '../support/krankning.ts';
import { START_MS, startSystem, type TestSystem } from '../support/system.ts';

let school: TestSystem;
beforeAll(async () => {
  school = await startSystem();
}, START_MS);
afterAll(() => school.close());

test('two staff report the same fight about a child each, the rektor links them, and it is one incident with a case for each child and both reports kept', async () => {
  const first = await reported(school, { what: 'Lena såg slagsmålet.' });
  const [second] = await (await school.as('larare2.ekan')).opens(
    krankningReport({
      exposed: [{ personId: 'elev.bo' }],
      accused: [{ personId: 'elev.alva' }],
      what: 'Leif såg slagsmålet.',
    }),
  );
  await school.settle();
  expect(await countIncidents(school.system.projections)).toEqual({ cases: 2, incidents: 2 });

  const rektor = await school.as('rektor.ekan');
  await rektor.does(second!.caseId, 'linkCase', { other: first, reason: 'Samma bråk' });
  await school.settle();

  const [one, other] = [await rektor.reads(first), await rektor.reads(second!.caseId)];
  expect(one.incidentId).toBe(other.incidentId);
  expect(one.linkedCases.map(({ caseId }) => caseId)).toEqual([second!.caseId]);
  expect([one.subject?.name, other.subject?.name]).toEqual(['Alva Alm', 'Bo Björk']);
  expect([one.timeline[0]!.data['what'], other.timeline[0]!.data['what']]).toEqual([
    'Lena såg slagsmålet.',
    'Leif såg slagsmålet.',
  ]);
  expect(await countIncidents(school.system.projections)).toEqual({ cases: 2, incidents: 1 });
});

test('two reports about the same child become one case that knows of the other, and both reporters keep their receipts', async () => {
  const first = await reported(school);
  const [second] = await (await school.as('larare2.ekan')).opens(krankningReport({ what: 'Samma sak, sedd av mig.' }));
  await school.settle();
  const rektor = await school.as('rektor.ekan');
  await rektor.does(second!.caseId, 'mergeInto', {
    survivor: first,
    sameChildAndEvent: 'samma_barn_samma_handelse',
    reason: 'Två rapporter om samma knuff.',
  });
  await school.settle();
  expect((await rektor.reads(second!.caseId)).isClosed).toBe(true);
  expect((await rektor.reads(first)).timeline.map(({ command }) => command)).toEqual(['report', 'receiveDuplicate']);
  const receipt = await (await school.as('larare2.ekan')).get(`/cases/${second!.caseId}/receipt`);
  expect(receipt.body).toMatchObject({ isClosed: true, data: { what: 'Samma sak, sedd av mig.' } });
});
