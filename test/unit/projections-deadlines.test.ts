import { expect, test } from 'vitest';
import { parseInstant } from '../../src/domain/clock.ts';
import { dueTicks, nextTickAt } from '../../src/projections/deadline-board.ts';
import { nextTickAt as nextTickOfEngine } from '../../src/engine/tick.ts';
import { ARMED_DEADLINES, nextTickOf } from '../../src/projections/deadline-board.ts';
import { aLoan, give } from '../support/loan-case.ts';
import { later, testEngine } from '../support/engine.ts';
import { loan } from '../support/processes/loan.ts';
import { projectCommits } from '../../src/projections/project-commits.ts';
import { deadlineBoard } from '../../src/projections/deadline-board.ts';
import { deadline, ended, NOON, openStore, opened, openWorld, ticked } from './projections-world.ts';

const [eight, nine, ten] = ['08', '09', '10'].map((hour) => parseInstant(`2026-08-18T${hour}:00:00Z`)) as [
  ReturnType<typeof parseInstant>,
  ReturnType<typeof parseInstant>,
  ReturnType<typeof parseInstant>,
];

test('a deadline is due at the instant of its next tick, not before', async () => {
  const world = openWorld();
  await world.tell('c1', [opened('c1'), deadline('d', nine, [eight, nine])]);
  expect(await dueTicks(world.store, parseInstant('2026-08-18T07:59:59.999Z'), 10)).toEqual([]);
  expect(await dueTicks(world.store, eight, 10)).toEqual(['c1']);
});

test('a tick that has happened arms the next', async () => {
  const world = openWorld();
  await world.tell('c1', [opened('c1'), deadline('d', nine, [eight, nine])]);
  await world.tell('c1', [ticked('DeadlineReminded', 'd', 0)]);
  expect(await nextTickAt(world.store)).toBe(nine);
});

test('a deadline whose ticks have all happened is no more armed', async () => {
  const world = openWorld();
  await world.tell('c1', [opened('c1'), deadline('d', nine, [nine, ten])]);
  await world.tell('c1', [ticked('DeadlinePassed', 'd', 0), ticked('DeadlineEscalated', 'd', 1)]);
  expect(await dueTicks(world.store, parseInstant('2027-01-01T00:00:00Z'), 10)).toEqual([]);
});

test.each(['DeadlineMet', 'DeadlineCancelled'] as const)('%s disarms a deadline', async (type) => {
  const world = openWorld();
  await world.tell('c1', [opened('c1'), deadline('d', nine)]);
  await world.tell('c1', [ended(type, 'd')]);
  expect(await nextTickAt(world.store)).toBeUndefined();
});

test('cases come by how long they are overdue, each once', async () => {
  const world = openWorld();
  await world.tell('c1', [opened('c1'), deadline('a', nine), deadline('b', ten)]);
  await world.tell('c2', [opened('c2'), deadline('a', eight)]);
  expect(await dueTicks(world.store, ten, 10)).toEqual(['c2', 'c1']);
});

test('the armed deadlines of a case are those that the engine would tick, at the same instants', async () => {
  const test = await testEngine([loan]);
  const id = await aLoan(test);
  test.now = later(NOON, 24 * 30);
  await test.engine.tick(id);
  await give(test, id, 'rektor', 'nameLender', { lender: 'larare2' });
  const { store } = openStore();
  await projectCommits(store, [deadlineBoard], await test.parts.log.readAll(0, 100));
  const armed = await store.find(ARMED_DEADLINES, { index: 'armed', group: 'all', limit: 100 });
  const loaded = await test.engine.load(id);
  const wanted = Object.values(loaded!.state.deadlines).flatMap((one) => nextTickOfEngine(one) ?? []);
  expect(armed.map(({ doc }) => nextTickOf(doc))).toEqual(wanted.toSorted());
  await test.close();
});
