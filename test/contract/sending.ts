import { describe, expect } from 'vitest';
import { epochMs, type Instant, instantOf, parseInstant } from '../../src/domain/clock.ts';
import { caseId, personId } from '../../src/domain/ids.ts';
import type { Leases } from '../../src/engine/lease.ts';
import { DEFAULT_RETRY } from '../../src/notifications/backoff.ts';
import type { Deliveries } from '../../src/notifications/deliveries.ts';
import { sendDue, type SenderParts } from '../../src/notifications/sender.ts';
import { type PortAdapter, placesOf } from './port-adapter.ts';
import { ruleTests } from './rules.ts';

/** What a node sends by. */
export interface SendingPorts {
  readonly deliveries: Deliveries;
  readonly leases: Leases;
}

/** Rules of `src/notifications/SPEC.md` that rest on both ports. */
export type SendingRule = 'NOTE-8' | 'NOTE-43';

const NOON = parseInstant('2026-08-17T10:00:00Z');
const LEASE_MS = 60_000;

/** How the ports of two nodes work together, for one adapter. */
export const describeSending = (adapter: PortAdapter<SendingPorts, SendingRule>): void => {
  describe(`sending by two nodes: ${adapter.name}`, () => {
    const rule = ruleTests(adapter.deviations);
    const { nodes } = placesOf(adapter);
    const opened = async (count: number) => {
      const both = await nodes();
      const sent: string[] = [];
      const state: { now: Instant } = { now: NOON };
      await both[0].deliveries.add(
        Array.from({ length: count }, (_, n) => ({
          ...{ notificationId: `${n + 1}.0`, personId: personId('rektor'), channel: 'mail', caseId: caseId('c1') },
          ...{ isUrgent: false, queuedAt: NOON },
        })),
      );
      const parts = (node: 0 | 1, more: Partial<SenderParts> = {}): SenderParts => ({
        ...both[node],
        ...{ clock: () => state.now, retry: DEFAULT_RETRY, leaseMs: LEASE_MS, holder: `node ${node}` },
        plan: async (delivery) => ({
          kind: 'send',
          with: [delivery],
          send: async () => {
            sent.push(delivery.notificationId);
            return { kind: 'sent' };
          },
        }),
        projected: async () => 1_000_000,
        isStopped: () => false,
        onError: (_, error) => {
          throw error;
        },
        ...more,
      });
      return { sent, state, parts };
    };

    rule('NOTE-8', 'sends each once when both send at once', async () => {
      const { sent, parts } = await opened(60);
      await Promise.all([sendDue(parts(0)), sendDue(parts(1))]);
      expect([sent.length, new Set(sent).size]).toEqual([60, 60]);
    });

    rule('NOTE-43', 'goes on where a node was lost, when its lease is over, and sends nothing twice', async () => {
      const { sent, state, parts } = await opened(20);
      await sendDue(parts(0, { isStopped: () => sent.length >= 7 }));
      expect([sent.length, await sendDue(parts(1))]).toEqual([7, 0]);
      state.now = instantOf(epochMs(NOON) + LEASE_MS);
      expect(await sendDue(parts(1))).toBe(13);
      expect([sent.length, new Set(sent).size]).toEqual([20, 20]);
    });
  });
};
