import { afterAll, beforeAll, expect, test } from 'vitest';
import { krankningReport } from '../support/krankning.ts';
import { START_MS, startSystem, type TestSystem } from '../support/system.ts';

let school: TestSystem;
beforeAll(async () => {
  school = await startSystem();
}, START_MS);
afterAll(() => school.close());

const sixtyDaysAgo = { happenedAt: '2026-06-18T08:00:00Z', noticedAt: '2026-06-18T09:00:00Z' };

test('an event of sixty days ago wants to know why it is told so late, and is taken with a reason', async () => {
  const teacher = await school.as('larare.ekan');
  const without = await teacher.post('/cases', krankningReport(sixtyDaysAgo));
  expect(without.body).toMatchObject({
    status: 409,
    slug: 'requirement-not-met',
    requirements: [{ name: 'lateReasonGiven' }],
  });
  expect(without.body.requirements[0].text).not.toBe('lateReasonGiven');
  const [receipt] = await teacher.opens(krankningReport({ ...sixtyDaysAgo, lateReasonCode: 'berattades_sent' }));
  expect(receipt!.duty).toMatchObject({
    isLate: true,
    dueAt: '2026-06-18T22:00:00.000Z',
    metAt: '2026-08-17T08:00:00.000Z',
  });

  const page = await (await school.as('rektor.ekan')).reads(receipt!.caseId);
  expect(page.rulePack).toMatchObject({ id: '2010', isVerified: true });
  expect(page.legalClock).toMatchObject({ startedAt: '2026-06-18T09:00:00.000Z', days: 60 });
  expect(page.deadlines.find(({ ruleId }) => ruleId === 'rapport')).toMatchObject({ status: 'met', isLate: true });
});

test('an event of long ago that one has heard of today is not late, and follows today’s law', async () => {
  const heardToday = { happenedAt: '2026-02-02T08:00:00Z', noticedAt: '2026-08-17T07:00:00Z' };
  const [receipt] = await (await school.as('larare.ekan')).opens(krankningReport(heardToday));
  expect(receipt!.duty!.isLate).toBe(false);
  expect((await (await school.as('rektor.ekan')).reads(receipt!.caseId)).rulePack).toMatchObject({
    id: '2026',
    isVerified: false,
  });
});

test('nobody reports what has not happened yet', async () => {
  const tomorrow = { happenedAt: '2026-08-18T08:00:00Z', noticedAt: '2026-08-18T08:00:00Z' };
  const response = await (await school.as('larare.ekan')).post('/cases', krankningReport(tomorrow));
  expect(response.body.issues).toEqual([
    { pointer: '/happenedAt', code: 'inFuture' },
    { pointer: '/noticedAt', code: 'inFuture' },
  ]);
});
