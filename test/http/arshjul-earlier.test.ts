import { afterAll, beforeAll, expect, test } from 'vitest';
import { on, words, workPlan } from '../../workflows/arshjul/activities.ts';
import { choose, smallWheel } from '../support/arshjul.ts';
import { START_MS, startSystem, type TestSystem } from '../support/system.ts';

let school: TestSystem;
beforeAll(async () => {
  school = await startSystem();
}, START_MS);
afterAll(() => school.close());

/** Case ids of what the wheel has opened of the activity at Ekans skola, in order of the log. */
const plansAtEkan = async (): Promise<readonly string[]> =>
  (await school.system.log.readAll(0, 100_000)).flatMap(({ streamId, events: [first] }) => {
    const by = first?.data['planned'] as { activity: string } | undefined;
    return by?.activity === 'plan' && first?.data['unitId'] === 'ekan' ? [String(streamId)] : [];
  });

test('WHEEL-11 next läsår’s plan is opened after this one’s, and the first after none', async () => {
  const plan = workPlan({
    ...{ id: 'plan', level: 'skolenhet', when: on('10-01'), leadDays: 20 },
    title: words('Verksamhetsplan', 'Work plan'),
  });
  await choose(school, smallWheel(plan));
  await school.turnTo('2026-09-20T08:00:00Z');
  await school.turnTo('2027-09-20T08:00:00Z');
  const [first, second, ...more] = await plansAtEkan();
  expect(more).toEqual([]);
  const rektor = await school.as('rektor.ekan');
  const earlierOf = async (caseId: string | undefined) =>
    (await rektor.reads(String(caseId))).linkedCases.map((linked) => linked.caseId);
  expect(await earlierOf(second)).toEqual([first]);
  const [opened, after] = (await school.system.log.readAll(0, 100_000)).flatMap(({ streamId, events: [event] }) =>
    streamId === first || streamId === second
      ? event?.type === 'CaseOpened'
        ? [event.data['startData'] as { earlier?: string; periodOf: number }]
        : []
      : [],
  );
  expect([opened?.earlier, opened?.periodOf]).toEqual([undefined, 2026]);
  expect([after?.earlier, after?.periodOf]).toEqual([first, 2027]);
});
