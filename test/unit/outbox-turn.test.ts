import { expect, test } from 'vitest';
import type { Lease, Turn } from '../../src/engine/lease.ts';
import type { Checkpoints } from '../../src/outbox/checkpoints.ts';
import { goOnInTurn, type Handler } from '../../src/outbox/consumer.ts';

const handler: Handler = { name: 'handler', kind: 'durable', handle: async () => true };

/** The turn as the test gives it, and a checkpoint at 7 that cannot be read at first. */
const turnAt = (fences: (number | undefined)[], failures: number) => {
  let asked = 0;
  const leaseOf = (fence: number): Lease => ({ name: 'relay', holder: 'a', fence, until: 1 });
  const turn: Turn = {
    take: async () => {
      const fence = fences.shift();
      return fence === undefined ? undefined : leaseOf(fence);
    },
    end: async () => {},
  };
  const checkpoints: Checkpoints = {
    read: async () => {
      asked += 1;
      if (asked <= failures) throw new Error('not now');
      return 7;
    },
    write: async () => {},
  };
  return goOnInTurn(turn, handler, checkpoints);
};

test('a node begins where the one before left off when its turn has come, and then goes on from its own place', async () => {
  const from = turnAt([undefined, 1, 1, undefined, 3], 0);
  expect([await from(3), await from(3), await from(8)]).toEqual([undefined, 7, 8]);
  expect([await from(8), await from(8)]).toEqual([undefined, 7]);
});

test('when it cannot be read where that was, the next try asks again', async () => {
  const from = turnAt([1, 1, 1, 1], 2);
  await expect(from(3)).rejects.toThrow('not now');
  await expect(from(3)).rejects.toThrow('not now');
  expect([await from(3), await from(8)]).toEqual([7, 8]);
});
