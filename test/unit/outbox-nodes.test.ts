import { describe, expect, test } from 'vitest';
import { instantOf } from '../../src/domain/clock.ts';
import { createTurn, type Lease, type Leases } from '../../src/engine/lease.ts';
import type { Commit } from '../../src/log/commit.ts';
import type { Projection } from '../../src/projections/projection.ts';
import { handTimers, note, recorder, start } from './outbox-world.ts';
import { openWorld } from './projections-world.ts';

describe('among several nodes', () => {
  /** Leases in memory, and the two nodes' clock. */
  const office = () => {
    let nowMs = 0;
    const held = new Map<string, Lease>();
    const leases: Leases = {
      take: async (name, holder, ttlMs, now) => {
        const last = held.get(name);
        if (last !== undefined && last.holder !== holder && last.until > now) return undefined;
        const fence = last?.holder === holder ? last.fence : (last?.fence ?? 0) + 1;
        const lease = { name, holder, fence, until: now + ttlMs };
        held.set(name, lease);
        return lease;
      },
      release: async (lease) => void held.set(lease.name, { ...lease, until: 0 }),
    };
    const turnOf = (holder: string) =>
      createTurn({ leases, clock: () => instantOf(nowMs), holder, leaseMs: 10_000 }, 'relay');
    return { turnOf, pass: (ms: number) => void (nowMs += ms) };
  };
  const look = async (timers: ReturnType<typeof handTimers>, isDone: () => boolean): Promise<void> => {
    while (!isDone()) {
      timers.goOff();
      await new Promise((resolve) => setImmediate(resolve));
    }
  };

  test('only the node whose turn it is delivers, and all project', async () => {
    const world = openWorld();
    const { turnOf } = office();
    const [a, b] = [recorder(), recorder()];
    const first = await start(world, { handlers: [a.handler], turn: turnOf('a') });
    await first.relay.idle();
    const second = await start(world, { handlers: [b.handler], turn: turnOf('b') });
    for (const _ of [1, 2, 3]) await note(world);
    await Promise.all([first.relay.idle(), second.relay.idle()]);
    expect([a.seen, b.seen]).toEqual([[1, 2, 3], []]);
    expect([first.relay.health().projected, second.relay.health().projected]).toEqual([3, 3]);
  });

  test('another node goes on where it left off when it has been silent, and it stops when it wakes', async () => {
    const world = openWorld();
    const { turnOf, pass } = office();
    const timers = handTimers();
    const [a, b] = [recorder(), recorder()];
    const first = await start(world, { handlers: [a.handler], turn: turnOf('a') });
    await note(world);
    await first.relay.idle();
    await start(world, { handlers: [b.handler], turn: turnOf('b'), later: timers.later });
    await first.relay.stop();
    await note(world);
    await look(timers, () => b.seen.length > 0);
    expect([a.seen, b.seen]).toEqual([[1], [2]]);
    const again = recorder();
    const woken = await start(world, { handlers: [again.handler], turn: turnOf('a') });
    pass(6_000); // the other renews, for it looks
    await note(world);
    await look(timers, () => b.seen.length > 1);
    await woken.relay.idle();
    expect([again.seen, b.seen]).toEqual([[], [2, 3]]);
  });

  test('those who ask for the turn of a node at once ask the store once', async () => {
    let asked = 0;
    const leases: Leases = {
      take: async (name, holder, ttlMs, now) => {
        asked += 1;
        return asked > 1 ? undefined : { name, holder, fence: 1, until: now + ttlMs };
      },
      release: async () => undefined,
    };
    const turn = createTurn({ leases, clock: () => instantOf(0), holder: 'a', leaseMs: 10_000 }, 'relay');
    const taken = await Promise.all([turn.take(), turn.take(), turn.take()]);
    expect(taken.map((lease) => lease?.fence)).toEqual([1, 1, 1]);
  });

  test('a follower in memory is filled once, and told of each commit before it is projected', async () => {
    const world = openWorld();
    await note(world);
    const told: string[] = [];
    const follower = {
      load: async () => void told.push('load'),
      take: async (commits: readonly Commit[]) => void told.push(`take ${commits.map(({ position }) => position)}`),
    };
    const projection: Projection = {
      ...{ name: 'tells', version: 1 },
      project: async ({ position }) => void told.push(`project ${position}`),
    };
    const { relay } = await start(world, { follower, projections: [projection] });
    await relay.idle();
    expect(told).toEqual(['load', 'take 1', 'project 1']);
  });

  test('a follower goes on while the projections are stuck, so that nobody is judged by old roles', async () => {
    const world = openWorld();
    const timers = handTimers();
    const taken: number[] = [];
    const follower = {
      load: async () => undefined,
      take: async (commits: readonly Commit[]) => void taken.push(...commits.map(({ position }) => position)),
    };
    const stuck: Projection = { ...{ name: 'stuck', version: 1 }, project: () => Promise.reject(new Error('never')) };
    const { relay } = await start(world, { follower, projections: [stuck], later: timers.later });
    await note(world);
    await look(timers, () => !relay.health().isOk);
    await note(world);
    await look(timers, () => taken.length === 2);
    expect(taken).toEqual([1, 2]);
    expect(relay.health().projected).toBe(0);
  });
});
