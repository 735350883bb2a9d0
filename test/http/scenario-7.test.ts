import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Username } from '../support/kommun.ts';
import { notified, reported } from '../support/krankning.ts';
import { START_MS, startSystem, type TestSystem } from '../support/system.ts';

let school: TestSystem;
beforeAll(async () => {
  school = await startSystem();
}, START_MS);
afterAll(() => school.close());

test('the huvudman is silent: skolchef, desk and nämnd hear of it in turn, the nämnd without names, and nothing closes by itself', async () => {
  const caseId = await notified(school, await reported(school)); // Monday 17 August
  const toldOf = async (username: Username) => {
    const { items } = (await (await school.as(username)).get('/notifications?limit=100')).body;
    return items.filter((item: { caseId: string; text: string }) => item.caseId === caseId).length as number;
  };
  const ladder = async () =>
    (await (await school.as('handlaggare')).reads(caseId)).deadlines.find(({ ruleId }) => ruleId === 'utredare')!;

  expect((await ladder()).dueText).toBe('tisdag 18 augusti 2026');
  const [chiefBefore, deskBefore] = [await toldOf('skolchef.norr'), await toldOf('handlaggare')];

  await school.turnTo('2026-08-19T06:00:00Z');
  expect(await ladder()).toMatchObject({ status: 'passed', isLate: true });
  expect(await toldOf('skolchef.norr')).toBeGreaterThan(chiefBefore);

  await school.turnTo('2026-08-26T06:00:00Z');
  expect(await toldOf('handlaggare')).toBeGreaterThan(deskBefore);
  const member = await school.as('ledamot');
  expect((await member.get('/board/namnd')).body.items).toEqual([]);

  await school.turnTo('2026-09-20T06:00:00Z');
  const { body } = await member.get('/board/namnd');
  expect(body).toMatchObject({
    items: [{ unitName: 'Ekans skola', processId: 'krankning', ageDays: 34, lateDays: 33 }],
    total: { open: 1, late: 1 },
  });
  expect((await member.get('/notifications')).body.items).toEqual([]);

  const page = await (await school.as('handlaggare')).reads(caseId);
  expect(page.isClosed).toBe(false);
  expect(page.active).toContain('handlaggning.anmald');
  expect(page.timeline.at(-1)!.by).toBeUndefined();
  expect((await ladder()).ladder.filter(({ isDone }) => isDone)).toHaveLength((await ladder()).ladder.length);
});
