import { onTestFinished } from 'vitest';
import type { Commit } from '../../src/log/commit.ts';
import type { Failure, Handler } from '../../src/outbox/consumer.ts';
import type { Later } from '../../src/outbox/pump.ts';
import { type RelayOptions, startRelay } from '../../src/outbox/relay.ts';
import { append, type openWorld } from './projections-world.ts';

export type World = ReturnType<typeof openWorld>;

/** Timers that go off when the test says so. */
export const handTimers = () => {
  const waiting = new Set<{ readonly ms: number; readonly run: () => void }>();
  const later: Later = (ms, run) => {
    const timer = { ms, run };
    waiting.add(timer);
    return () => void waiting.delete(timer);
  };
  const goOff = (isChosen: (ms: number) => boolean = () => true): void => {
    for (const timer of [...waiting].filter(({ ms }) => isChosen(ms))) {
      waiting.delete(timer);
      timer.run();
    }
  };
  return { later, goOff, pauses: () => [...waiting].map(({ ms }) => ms) };
};

/** A relay that ends with the test, and what it was told had failed. */
export const start = async (world: World, more: Partial<RelayOptions> = {}) => {
  const failures: Failure[] = [];
  const relay = await startRelay({
    ...{ log: world.log, store: world.store, projections: world.projections(), handlers: [] },
    onFailure: (failure) => failures.push(failure),
    ...more,
  });
  onTestFinished(() => relay.stop());
  return { relay, failures };
};

/** Appends something that concerns nobody. */
export const note = (world: World, stream = 's', messages: Commit['messages'] = []) =>
  append(world.log, stream, [{ type: 'Noted', data: {} }], messages);

/** A handler that keeps what it has seen. */
export const recorder = (kind: Handler['kind'] = 'durable', name = 'seen') => {
  const seen: number[] = [];
  const handler: Handler = {
    ...{ name, kind },
    handle: async ({ position }) => {
      seen.push(position);
      return true;
    },
  };
  return { seen, handler };
};
