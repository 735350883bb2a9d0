import { expect, test } from 'vitest';
import { acknowledge } from '../../src/notifications/acknowledge.ts';
import { inboxesChangedAt, readInbox } from '../../src/projections/inbox-queries.ts';
import { projectCommits } from '../../src/projections/project-commits.ts';
import {
  barring,
  completed,
  deadline,
  ended,
  NOON,
  notice,
  opened,
  openWorld,
  task,
  ticked,
  who,
} from './projections-world.ts';

type World = ReturnType<typeof openWorld>;

const inboxOf = (world: World, name: string, limit = 50) => readInbox(world.store, who(name), { limit });
const unread = async (world: World, name: string): Promise<number> => (await inboxOf(world, name)).unread;

const withTask = async (): Promise<World> => {
  const world = openWorld();
  await world.tell('c1', [opened('c1'), task('t', ['rektor', 'bitr'])], [notice(['rektor', 'bitr'])]);
  return world;
};

const acknowledgeFirst = async (world: World, name: string): Promise<boolean> => {
  const [first] = (await inboxOf(world, name)).items;
  const isDone = await acknowledge(world.log, world.store, {
    personId: who(name),
    notificationId: first?.notificationId ?? 'none',
    at: NOON,
  });
  await projectCommits(world.store, world.projections(), await world.log.readAll(0, 100));
  return isDone;
};

test('nobody can acknowledge the notification of another', async () => {
  const world = await withTask();
  const [first] = (await inboxOf(world, 'rektor')).items;
  const seen = { personId: who('larare'), notificationId: first!.notificationId, at: NOON };
  expect(await acknowledge(world.log, world.store, seen)).toBe(false);
  expect(await world.log.head()).toBe(1);
});

test('each recipient has the notification in an inbox of his or her own', async () => {
  const world = await withTask();
  const [first] = (await inboxOf(world, 'bitr')).items;
  expect(first).toMatchObject({
    caseId: 'c1',
    caseNumber: 'LAN-2026-c1',
    processId: 'loan',
    text: 'task.created',
    at: NOON,
  });
  expect(await unread(world, 'larare')).toBe(0);
});

test('what is acknowledged by one is unread by the other', async () => {
  const world = await withTask();
  expect(await acknowledgeFirst(world, 'rektor')).toBe(true);
  expect([await unread(world, 'rektor'), await unread(world, 'bitr')]).toEqual([0, 1]);
  expect((await inboxOf(world, 'rektor')).items[0]?.acknowledgedAt).toBe(NOON);
});

test('acknowledging twice is one event', async () => {
  const world = await withTask();
  await acknowledgeFirst(world, 'rektor');
  await acknowledgeFirst(world, 'rektor');
  expect(await world.log.head()).toBe(2);
});

test('PROJ-28 a notification of a task stops when the task is completed, whoever completed it', async () => {
  const world = await withTask();
  await world.tell('c1', [completed('t')]);
  expect([await unread(world, 'rektor'), await unread(world, 'bitr')]).toEqual([0, 0]);
  expect((await inboxOf(world, 'rektor')).items[0]?.handledAt).toBe(NOON);
});

test('PROJ-28 a notification of a task stops for who has handed it on, and not for who still has it', async () => {
  const world = await withTask();
  await world.tell('c1', [task('t', ['bitr', 'chef'], 'TaskDelegated')], [notice(['chef'])]);
  expect(await Promise.all(['rektor', 'bitr', 'chef'].map((name) => unread(world, name)))).toEqual([0, 1, 1]);
});

test('PROJ-28 who is told the same as whoever got the task hears no more of it when one is done', async () => {
  const world = openWorld();
  await world.tell(
    'c1',
    [opened('c1'), task('t', ['rektor']), task('u', ['rektor'])],
    [notice(['rektor', 'bitr']), notice(['larare'])],
  );
  await world.tell('c1', [completed('t')]);
  expect(await Promise.all(['rektor', 'bitr', 'larare'].map((name) => unread(world, name)))).toEqual([1, 0, 1]);
});

test('PROJ-28 a reminder stops when its deadline is met', async () => {
  const world = openWorld();
  await world.tell('c1', [opened('c1'), deadline('d', NOON)]);
  await world.tell('c1', [ticked('DeadlineReminded', 'd')], [notice(['rektor'], 'deadline.reminded')]);
  expect(await unread(world, 'rektor')).toBe(1);
  await world.tell('c1', [ended('DeadlineMet', 'd')]);
  expect(await unread(world, 'rektor')).toBe(0);
});

test('PROJ-28 a notification that speaks of no task or deadline stays until it is acknowledged', async () => {
  const world = openWorld();
  await world.tell('c1', [opened('c1'), task('t', ['rektor'])], [notice(['larare'], 'case.registered')]);
  await world.tell('c1', [completed('t')]);
  expect(await unread(world, 'larare')).toBe(1);
});

test('PROJ-28 what was acknowledged and then handled is counted down once', async () => {
  const world = await withTask();
  await acknowledgeFirst(world, 'rektor');
  await world.tell('c1', [completed('t')]);
  expect(await unread(world, 'rektor')).toBe(0);
});

test('PROJ-29 who is barred loses the notifications of the case', async () => {
  const world = await withTask();
  await world.tell('c1', [barring(['rektor'], 'aboveUnit')]);
  expect(await inboxOf(world, 'rektor')).toEqual({ items: [], unread: 0 });
});

test('the inbox has the newest first, a page at a time', async () => {
  const world = openWorld();
  for (const id of ['c1', 'c2', 'c3']) await world.tell(id, [opened(id)], [notice(['rektor'])]);
  const first = await inboxOf(world, 'rektor', 2);
  const rest = await readInbox(world.store, who('rektor'), { limit: 2, cursor: first.next });
  expect([...first.items, ...rest.items].map((item) => item.caseId)).toEqual(['c3', 'c2', 'c1']);
  expect(rest.next).toBeUndefined();
});

test('a commit names the inboxes that it changed', async () => {
  const world = await withTask();
  expect(await inboxesChangedAt(world.store, 1)).toEqual(['bitr', 'rektor']);
  await world.tell('c2', [opened('c2')], [notice(['chef'])]);
  expect(await inboxesChangedAt(world.store, 2)).toEqual(['chef']);
});
