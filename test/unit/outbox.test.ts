import { expect, test } from 'vitest';
import type { CommandRequest } from '../../src/engine/handle-command.ts';
import { createCommandHandler } from '../../src/outbox/command-handler.ts';
import type { Handler } from '../../src/outbox/consumer.ts';
import { CASES } from '../../src/projections/case-doc.ts';
import { PROJECTIONS } from '../../src/projections/project-commits.ts';
import type { Projection } from '../../src/projections/projection.ts';
import type { Collection } from '../../src/projections/store.ts';
import { handTimers, note, recorder, start } from './outbox-world.ts';
import { append, opened, openWorld } from './projections-world.ts';

/** Fails at the position until it is mended. */
const breaking = (at: number) => {
  const { seen, handler } = recorder();
  const state = { isMended: false, tries: 0 };
  const handle: Handler['handle'] = async (commit) => {
    if (commit.position === at && !state.isMended) {
      state.tries += 1;
      throw new Error('does not take it');
    }
    return handler.handle(commit);
  };
  return { seen, state, handler: { ...handler, handle } };
};

test('what is appended is projected without anybody asking', async () => {
  const world = openWorld();
  const { relay } = await start(world);
  await append(world.log, 'c1', [opened('c1')]);
  await relay.idle();
  expect(await world.store.get(CASES, 'c1')).toBeDefined();
});

test('a handler sees each commit once, in order', async () => {
  const world = openWorld();
  const { seen, handler } = recorder();
  const { relay } = await start(world, { handlers: [handler], batch: 3 });
  await Promise.all(Array.from({ length: 20 }, (_, n) => note(world, `s${n % 4}`)));
  await relay.idle();
  expect(seen).toEqual(Array.from({ length: 20 }, (_, n) => n + 1));
});

test('a handler finds the commit already projected', async () => {
  const world = openWorld();
  const found: boolean[] = [];
  const handler: Handler = {
    ...{ name: 'looks', kind: 'durable' },
    handle: async ({ streamId }) => {
      found.push((await world.store.get(CASES, streamId)) !== undefined);
      return true;
    },
  };
  const { relay } = await start(world, { handlers: [handler] });
  for (const id of ['c1', 'c2']) await append(world.log, id, [opened(id)]);
  await relay.idle();
  expect(found).toEqual([true, true]);
});

test('after a restart a durable handler goes on where it stopped', async () => {
  const world = openWorld();
  const first = recorder();
  const { relay } = await start(world, { handlers: [first.handler] });
  await note(world);
  await relay.idle();
  await relay.stop();
  await note(world);
  const second = recorder();
  await (await start(world, { handlers: [second.handler] })).relay.idle();
  expect([first.seen, second.seen]).toEqual([[1], [2]]);
});

test('a live handler begins with what comes after the start', async () => {
  const world = openWorld();
  await note(world);
  const { seen, handler } = recorder('live');
  const { relay } = await start(world, { handlers: [handler] });
  await note(world);
  await relay.idle();
  expect(seen).toEqual([2]);
});

test('a commit that a handler cannot take stops that handler alone, and health says so', async () => {
  const world = openWorld();
  const timers = handTimers();
  const broken = breaking(2);
  const whole = recorder('durable', 'whole');
  const { relay, failures } = await start(world, { handlers: [broken.handler, whole.handler], later: timers.later });
  for (const _ of [1, 2, 3]) await note(world);
  const idle = relay.idle();
  while (broken.state.tries < 4) {
    await new Promise((resolve) => setImmediate(resolve));
    timers.goOff((ms) => ms < 5_000);
  }
  await idle;
  expect([broken.seen, whole.seen]).toEqual([[1], [1, 2, 3]]);
  expect(relay.health()).toMatchObject({ isOk: false, projected: 3 });
  expect(relay.health().consumers.filter(({ isStuck }) => isStuck)).toEqual([
    { name: 'seen', position: 1, failures: 4, isStuck: true },
  ]);
  expect(failures.map(({ consumer, position }) => [consumer, position])).toContainEqual(['seen', 1]);
});

test('a handler that is mended goes on with the commit that it could not take', async () => {
  const world = openWorld();
  const timers = handTimers();
  const { seen, state, handler } = breaking(1);
  const { relay } = await start(world, { handlers: [handler], later: timers.later });
  await note(world);
  const idle = relay.idle();
  while (state.tries === 0) await new Promise((resolve) => setImmediate(resolve));
  state.isMended = true;
  while (timers.pauses().length < 2) await new Promise((resolve) => setImmediate(resolve));
  timers.goOff((ms) => ms < 5_000);
  await idle;
  expect(seen).toEqual([1]);
  expect(relay.health().isOk).toBe(true);
});

test('pauses between tries grow', async () => {
  const world = openWorld();
  const timers = handTimers();
  const { state, handler } = breaking(1);
  await start(world, { handlers: [handler], later: timers.later });
  await note(world);
  const pauses: number[] = [];
  while (pauses.length < 3) {
    await new Promise((resolve) => setImmediate(resolve));
    pauses.push(...timers.pauses().filter((ms) => ms < 5_000));
    timers.goOff((ms) => ms < 5_000);
  }
  expect(pauses).toEqual([100, 200, 400]);
  expect(state.tries).toBeGreaterThanOrEqual(3);
});

test('a hint that gets lost is made good by looking now and then', async () => {
  const world = openWorld();
  const timers = handTimers();
  const deaf = { ...world.log, onAppended: () => () => {} };
  const { seen, handler } = recorder();
  await start({ ...world, log: deaf }, { handlers: [handler], later: timers.later });
  await note(world);
  timers.goOff();
  while (seen.length === 0) await new Promise((resolve) => setImmediate(resolve));
  expect(seen).toEqual([1]);
});

test('PROJ-22 a raised version makes all projections anew', async () => {
  const world = openWorld();
  const names: Collection<{ readonly version: number }> = { name: 'names', entries: () => [] };
  const projection = (version: number): Projection => ({
    ...{ name: 'names', version },
    project: async ({ streamId }, writer) => writer.put(names, streamId, { version }),
  });
  await note(world, 'a');
  const first = await start(world, { projections: [projection(1)] });
  await first.relay.idle();
  await first.relay.stop();
  await (await start(world, { projections: [projection(2)] })).relay.idle();
  expect(await world.store.get(names, 'a')).toEqual({ version: 2 });
  expect(await world.store.checkpoint(PROJECTIONS)).toBe(1);
});

test('a command that a commit promises is sent under a key that follows from the commit', async () => {
  const world = openWorld();
  const sent: CommandRequest[] = [];
  const handler = createCommandHandler({
    handle: async (request) => {
      sent.push(request);
      return { kind: 'refused', refusal: { kind: 'not-found' } };
    },
    openSpawned: () => Promise.reject(new Error('not asked for')),
  });
  const { relay } = await start(world, { handlers: [handler] });
  const data = { caseId: 'c2', command: 'hearOf', data: { from: 'c1' } };
  const { commitId } = await note(world, 'c1', [
    { kind: 'notify', data: { to: [], text: '', isUrgent: false } },
    { kind: 'command', data },
  ]);
  await relay.idle();
  expect(sent).toEqual([{ ...data, key: `${commitId}.1`, principal: { kind: 'system', name: 'relay' } }]);
});

test('a relay that has stopped delivers no more', async () => {
  const world = openWorld();
  const { seen, handler } = recorder();
  const { relay } = await start(world, { handlers: [handler] });
  await relay.stop();
  await note(world);
  await new Promise((resolve) => setImmediate(resolve));
  expect(seen).toEqual([]);
});
