import { afterAll, beforeAll, expect, test } from 'vitest';
import { closed, dayFrom, reported } from '../support/krankning.ts';
import { START_MS, startSystem, type TestSystem } from '../support/system.ts';

let school: TestSystem;
let caseId = '';
beforeAll(async () => {
  school = await startSystem();
  caseId = (await closed(school, await reported(school))).caseId;
}, START_MS);
afterAll(() => school.close());

const REASON = { reason: 'Det har börjat igen vid skåpen.' };

test('a closed case is taken up again within ninety days, under the same number, with everything asked anew', async () => {
  const rektor = await school.as('rektor.ekan');
  const before = await rektor.reads(caseId);
  await school.turn({ days: 60 });
  await rektor.does(caseId, 'reopen', REASON);
  const page = await rektor.reads(caseId);
  expect(page).toMatchObject({ isClosed: false, caseNumber: before.caseNumber });
  expect(page.active).toContain('handlaggning.utredning.att_paborja');
  expect(page.active).toContain('externt.polis.oprovad');
  expect(page.timeline.slice(0, before.timeline.length)).toEqual(before.timeline);
  await school.settle();
  expect((await (await school.as('skolchef.norr')).get('/notifications')).body.items[0]).toMatchObject({ caseId });
});

test('the second round ends as lawfully as the first, not sooner', async () => {
  const rektor = await school.as('rektor.ekan');
  const early = await rektor.tries(caseId, 'proposeClosing', { reasonCode: 'upphort' });
  expect(early.body.slug).toBe('event-not-permitted');
});

test(
  'after ninety days it is too late, and a new case is linked to the old one',
  async () => {
    const other = (await closed(school, await reported(school, { noticedAt: school.now(), happenedAt: school.now() })))
      .caseId;
    await school.turn({ days: 91 });
    const rektor = await school.as('rektor.ekan');
    const late = await rektor.tries(other, 'reopen', REASON);
    expect(late.body).toMatchObject({ status: 409, slug: 'requirement-not-met' });
    expect(late.body.requirements[0]).toMatchObject({ name: 'withinReopenDays' });
    const anew = await reported(school, {
      happenedAt: `${dayFrom(school, 0)}T06:00:00Z`,
      noticedAt: `${dayFrom(school, 0)}T07:00:00Z`,
    });
    await school.settle();
    await rektor.does(anew, 'linkCase', { other, reason: 'Samma sak igen' });
    await school.settle();
    expect((await rektor.reads(anew)).linkedCases.map((linked) => linked.caseId)).toEqual([other]);
  },
  START_MS,
);
