import { expect, test } from 'vitest';
import { type Instant, parseInstant } from '../../src/domain/clock.ts';
import type { StoredEvent } from '../../src/log/commit.ts';
import { CASES } from '../../src/projections/case-doc.ts';
import { dueTicks, nextTickAt } from '../../src/projections/deadline-board.ts';
import { NOTIFICATIONS } from '../../src/projections/notification-doc.ts';
import { deadline, notice, opened, openWorld, ticked } from './projections-world.ts';

const at = (day: string): Instant => parseInstant(`2026-08-${day}T22:00:00Z`);

const moved = (deadlineId: string, dueAt: Instant, more: object = {}): StoredEvent => ({
  type: 'DeadlineMoved',
  data: {
    deadlineId,
    ruleId: 'approve',
    plan: { dueAt, derivation: {}, ticks: [{ kind: 'pass', at: dueAt }] },
    ...{ why: 'extended', nextTick: 0, staysPassed: false, ...more },
  },
});

test('PROJ-30 is armed by its new date, and by that alone', async () => {
  const world = openWorld();
  await world.tell('c1', [opened('c1'), deadline('d', at('20'))]);
  await world.tell('c1', [moved('d', at('25'))]);
  expect(await dueTicks(world.store, at('24'), 10)).toEqual([]);
  expect(await nextTickAt(world.store)).toBe(at('25'));
});

test('PROJ-30 is armed again when it had passed and has time again', async () => {
  const world = openWorld();
  await world.tell('c1', [opened('c1'), deadline('d', at('20')), ticked('DeadlinePassed', 'd', 0)]);
  expect(await nextTickAt(world.store)).toBeUndefined();
  await world.tell('c1', [moved('d', at('25'))]);
  expect(await nextTickAt(world.store)).toBe(at('25'));
});

test('PROJ-30 the row is late no more, and is due by the new date', async () => {
  const world = openWorld();
  const escalated = ticked('DeadlineEscalated', 'd', 1);
  await world.tell('c1', [opened('c1'), deadline('d', at('20')), ticked('DeadlinePassed', 'd', 0), escalated]);
  expect(await world.store.get(CASES, 'c1')).toMatchObject({ isLate: true, escalatedTo: 'skolchef' });
  await world.tell('c1', [moved('d', at('25'))]);
  const row = await world.store.get(CASES, 'c1');
  expect(row).toMatchObject({ isLate: false, dueAt: at('25') });
  expect(row?.escalatedTo).toBeUndefined();
});

test('PROJ-30 what has passed by the new date too stays late and handed up', async () => {
  const world = openWorld();
  const escalated = ticked('DeadlineEscalated', 'd', 1);
  await world.tell('c1', [opened('c1'), deadline('d', at('20')), ticked('DeadlinePassed', 'd', 0), escalated]);
  await world.tell('c1', [moved('d', at('19'), { staysPassed: true, nextTick: 1 })]);
  expect(await world.store.get(CASES, 'c1')).toMatchObject({ isLate: true, escalatedTo: 'skolchef', dueAt: at('19') });
  expect(await nextTickAt(world.store)).toBeUndefined();
});

test.each([
  ['handled when it has time again', false, true],
  ['unread when it has passed by the new date too', true, false],
] as const)('PROJ-30 a notice of the old date is %s', async (_, staysPassed, isHandled) => {
  const world = openWorld();
  await world.tell('c1', [opened('c1'), deadline('d', at('20'))]);
  await world.tell('c1', [ticked('DeadlinePassed', 'd', 0)], [notice(['rektor'], 'deadline.passed')]);
  await world.tell('c1', [moved('d', at('25'), { staysPassed })]);
  const [found] = await world.store.find(NOTIFICATIONS, { index: 'case', group: 'rektor|c1', limit: 5 });
  expect(found?.doc.handledAt !== undefined).toBe(isHandled);
});
