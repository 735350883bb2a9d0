import { describe, expect } from 'vitest';
import type { Lease, Leases } from '../../src/engine/lease.ts';
import { type PortAdapter, placesOf } from './port-adapter.ts';
import { ruleTests } from './rules.ts';

/** Rules of `src/engine/SPEC.md`. */
export type LeaseRule = `LEASE-${number}` | 'ENG-66';

const TTL = 1000;
const PEOPLE = Array.from({ length: 16 }, (_, at) => `node-${at}`);

const isHeld = (lease: Lease | undefined): lease is Lease => lease !== undefined;

/** Every rule of leases, for one adapter. */
export const describeLeases = (adapter: PortAdapter<Leases, LeaseRule>): void => {
  describe(`leases: ${adapter.name}`, () => {
    const rule = ruleTests(adapter.deviations);
    const { nodes, fresh, reopen } = placesOf(adapter);

    rule('LEASE-1', 'is nobody else’s until its time has passed', async () => {
      const [one, other] = await nodes();
      expect(await one.take('x', 'a', TTL, 0)).toEqual({ name: 'x', holder: 'a', fence: 1, until: TTL });
      expect(await other.take('x', 'b', TTL, TTL - 1)).toBeUndefined();
      expect(await other.take('x', 'b', TTL, TTL)).toMatchObject({ holder: 'b', until: 2 * TTL });
    });

    rule('LEASE-2', 'is renewed under the same fence', async () => {
      const leases = await fresh();
      const first = await leases.take('x', 'a', TTL, 0);
      expect(await leases.take('x', 'a', TTL, 500)).toEqual({ ...first, until: 500 + TTL });
      expect(await leases.take('x', 'b', TTL, TTL)).toBeUndefined();
    });

    rule('LEASE-3', 'has a higher fence with each new holder, after reopening too', async () => {
      const leases = await fresh();
      const fences: (number | undefined)[] = [];
      for (let turn = 0; turn < 3; turn += 1)
        for (const who of ['a', 'b']) fences.push((await leases.take('x', who, TTL, 10_000 * fences.length))?.fence);
      fences.push((await (await reopen()).take('x', 'a', TTL, 100_000))?.fence);
      expect(fences).toEqual([1, 2, 3, 4, 5, 6, 7]);
    });

    rule('LEASE-4', 'goes to one of many who ask at once, on two nodes', async () => {
      const both = await nodes();
      for (let turn = 0; turn < 10; turn += 1) {
        const asked = PEOPLE.map((who, at) => both[at % 2]!.take('x', `${who}.${turn}`, TTL, turn * TTL));
        const held = (await Promise.all(asked)).filter(isHeld);
        expect(held.map(({ fence }) => fence)).toEqual([turn + 1]);
      }
    });

    rule('LEASE-5', 'is given to its holder as often as it asks at once', async () => {
      const leases = await fresh();
      const asked = await Promise.all(PEOPLE.map((_, at) => leases.take('x', 'a', TTL, at)));
      expect(asked.filter(isHeld).map(({ fence }) => fence)).toEqual(PEOPLE.map(() => 1));
      expect(await leases.take('x', 'b', TTL, 500)).toBeUndefined();
    });

    rule('LEASE-6', 'that is let go is free at once, and only its holder lets it go', async () => {
      const [one, other] = await nodes();
      const lease = (await one.take('x', 'a', TTL, 0))!;
      await other.release({ ...lease, holder: 'b' });
      await other.release({ ...lease, fence: 7 });
      await other.release({ ...lease, name: 'y' });
      expect(await other.take('x', 'b', TTL, 1)).toBeUndefined();
      await one.release(lease);
      expect(await other.take('x', 'b', TTL, 1)).toMatchObject({ holder: 'b', fence: 2 });
    });

    rule('LEASE-7', 'is not renewed or let go by one who comes after the next', async () => {
      const [one, other] = await nodes();
      const late = (await one.take('x', 'a', TTL, 0))!;
      await other.take('x', 'b', TTL, TTL);
      expect(await one.take('x', 'a', TTL, TTL + 1)).toBeUndefined();
      await one.release(late);
      expect(await one.take('x', 'c', TTL, TTL + 1)).toBeUndefined();
    });

    rule('LEASE-9', 'is not taken by a node whose clock is behind by no more than its length', async () => {
      const [one, other] = await nodes();
      for (const behind of [1, TTL / 2, TTL]) {
        const name = `behind ${behind}`;
        await one.take(name, 'a', TTL, 10 * TTL);
        expect(await other.take(name, 'b', TTL, 10 * TTL - behind)).toBeUndefined();
        expect(await one.take(name, 'a', TTL, 10 * TTL + 1)).toMatchObject({ fence: 1 });
      }
    });

    rule('ENG-66', 'taken by a clock that stood too late by more than its length binds nobody', async () => {
      const leases = await fresh();
      await leases.take('w', 'a', TTL, TTL + 1);
      expect(await leases.take('w', 'b', TTL, 0)).toMatchObject({ holder: 'b', until: TTL });
      await leases.take('x', 'a', TTL, 86_400_000);
      expect(await leases.take('x', 'b', TTL, 0)).toMatchObject({ holder: 'b', until: TTL });
      expect(await leases.take('x', 'a', TTL, 1)).toBeUndefined();
    });

    rule('LEASE-8', 'of one name knows nothing of another', async () => {
      const leases = await fresh();
      await leases.take('x', 'a', TTL, 0);
      expect(await leases.take('y', 'b', TTL, 0)).toMatchObject({ holder: 'b', fence: 1 });
      expect(await leases.take('', 'c', TTL, 0)).toMatchObject({ holder: 'c', fence: 1 });
    });
  });
};
