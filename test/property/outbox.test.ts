import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Handler } from '../../src/outbox/consumer.ts';
import { startRelay } from '../../src/outbox/relay.ts';
import type { Projection } from '../../src/projections/projection.ts';
import type { Collection } from '../../src/projections/store.ts';
import { append, openWorld } from '../unit/projections-world.ts';

const counts: Collection<{ readonly seen: readonly number[] }> = { name: 'counts', entries: () => [] };

/** Falls at its n-th work, counted over all its lives. */
const failing = (at: ReadonlySet<number>) => {
  let works = 0;
  return (): void => {
    works += 1;
    if (at.has(works)) throw new Error('falls');
  };
};

const life = fc.record({ commits: fc.integer({ min: 0, max: 12 }), batch: fc.integer({ min: 1, max: 5 }) });
const falls = fc.uniqueArray(fc.integer({ min: 1, max: 60 }), { maxLength: 6 }).map((at) => new Set(at));

test('whatever falls and whenever it is started again, each commit is projected once and delivered at least once, in order', () =>
  fc.assert(
    fc.asyncProperty(
      fc.array(life, { minLength: 1, maxLength: 4 }),
      falls,
      falls,
      async (lives, inProjection, inHandler) => {
        const { log, store, close } = openWorld();
        const delivered: number[] = [];
        const [projectionFalls, handlerFalls] = [failing(inProjection), failing(inHandler)];
        const projection: Projection = {
          ...{ name: 'counts', version: 1 },
          project: async ({ position }, writer) => {
            const seen = (await writer.get(counts, 'all'))?.seen ?? [];
            writer.put(counts, 'all', { seen: [...seen, position] });
            projectionFalls();
          },
        };
        const handler: Handler = {
          ...{ name: 'delivers', kind: 'durable' },
          handle: async ({ position }) => {
            delivered.push(position);
            handlerFalls();
            return true;
          },
        };
        for (const { commits, batch } of lives) {
          const relay = await startRelay({
            ...{ log, store, batch, projections: [projection], handlers: [handler] },
            onFailure: () => {},
            later: (ms, run) => {
              const timer = ms >= 5_000 ? undefined : setImmediate(run);
              return () => clearImmediate(timer);
            },
          });
          for (let n = 0; n < commits; n += 1) await append(log, `s${n % 3}`, [{ type: 'Noted', data: {} }]);
          if (commits % 2 === 0) await relay.idle(); // else it is stopped in the middle of things
          await relay.stop();
        }
        const last = await startRelay({
          log,
          store,
          projections: [projection],
          handlers: [handler],
          onFailure: () => {},
        });
        await last.idle();
        await last.stop();
        const all = Array.from({ length: await log.head() }, (_, n) => n + 1);
        expect((await store.get(counts, 'all'))?.seen ?? []).toEqual(all);
        expect([...new Set(delivered)]).toEqual(all);
        await close();
      },
    ),
  ));
