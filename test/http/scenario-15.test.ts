import { afterAll, beforeAll, expect, test } from 'vitest';
import { krankningReport } from '../support/krankning.ts';
import { START_MS, startSystem, type TestSystem } from '../support/system.ts';

let school: TestSystem;
beforeAll(async () => {
  school = await startSystem({ clock: '2026-08-03T08:00:00Z' });
}, START_MS);
afterAll(() => school.close());

const handled = (more: object = {}) =>
  krankningReport(
    {
      happenedAt: '2026-08-03T06:00:00Z',
      noticedAt: '2026-08-03T06:30:00Z',
      severity: 'enstaka_lindrig',
      suspectedCrime: 'nej',
      handled: 'Pratade med båda och ringde hem.',
      needsProtection: undefined,
      ...more,
    },
    { command: 'documentHandled' },
  );
const teacher = () => school.as('larare.ekan');
const requirementsOf = (body: { requirements?: { name: string }[] }) => body.requirements?.map(({ name }) => name);

test('while the huvudman reports everything, a mild event is reported like all others', async () => {
  const response = await (await teacher()).post('/cases', handled());
  expect(requirementsOf(response.body)).toEqual(['policyAllowsDocumenting']);
});

test('once the huvudman’s policy allows it, one mild event between pupils after the first of August is documented and done', async () => {
  const published = await (await school.as('admin')).post('/admin/policies/krankning', {
    limits: {},
    options: { reportEverything: false },
  });
  expect(published.status).toBe(201);
  const [receipt] = await (await teacher()).opens(handled());
  expect(receipt).toMatchObject({ isClosed: true, stage: 'handlaggning.dokumenterad' });
  await school.settle();
  const rektor = await school.as('rektor.ekan');
  expect(await rektor.lists('closed')).toEqual([receipt!.caseNumber]);
});

test('the second about the same child within ninety days is “upprepad” and must be reported', async () => {
  await school.turn({ days: 7 });
  const response = await (await teacher()).post('/cases', handled());
  expect(requirementsOf(response.body)).toEqual(['isNotRepeated']);
  const [receipt] = await (await teacher()).opens(
    handled({ exposed: [{ personId: 'elev.dag' }], accused: [{ name: 'Okänd' }] }),
  );
  expect(receipt!.isClosed).toBe(true);
});

test('the same by somebody of the staff goes to the rektor always', async () => {
  const byStaff = handled({ exposed: [{ name: 'Ett annat barn' }], accused: [{ personId: 'larare2.ekan' }] });
  expect(requirementsOf((await (await teacher()).post('/cases', byStaff)).body)).toEqual(['isMildBetweenPupils']);
});

test('what one knew of before the first of August follows the law of then', async () => {
  const inJuly = handled({
    exposed: [{ name: 'Ett tredje barn' }],
    happenedAt: '2026-07-31T08:00:00Z',
    noticedAt: '2026-07-31T09:00:00Z',
  });
  expect(requirementsOf((await (await teacher()).post('/cases', inJuly)).body)).toContain('packAllowsDocumenting');
});

test('cases that were opened before keep the routine that they were opened under', async () => {
  const [receipt] = await (await teacher()).opens(
    krankningReport({
      happenedAt: '2026-08-10T06:00:00Z',
      noticedAt: '2026-08-10T06:30:00Z',
      exposed: [{ name: 'Ett fjärde barn' }],
    }),
  );
  const rektor = await school.as('rektor.ekan');
  const before = (await rektor.reads(receipt!.caseId)).deadlines.find(({ ruleId }) => ruleId === 'kvittens')!;
  await (await school.as('admin')).post('/admin/policies/krankning', {
    limits: { kvittens: { amount: 5, unit: 'workingDay' } },
    options: {},
  });
  expect((await rektor.reads(receipt!.caseId)).deadlines.find(({ ruleId }) => ruleId === 'kvittens')).toEqual(before);
});
