import type { Model } from 'mongoose';
import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../../src/domain/json.ts';
import { openMongo } from '../../src/mongo/connection.ts';
import { DocumentTooLarge } from '../../src/projections/mongo/advance.ts';
import { GroupForgotten } from '../../src/projections/store.ts';
import { openTables, type Tables } from '../../src/projections/mongo/schema.ts';
import { openMongoProjectionStore, projectionStoreOn } from '../../src/projections/mongo/store.ts';
import type { Collection, ProjectionStore, ProjectionWriter } from '../../src/projections/store.ts';
import { gate, type Gate } from '../support/gate.ts';
import { databaseOf, onMongo } from '../support/mongo.ts';
import { tempDir } from '../support/temp-dir.ts';

interface Note extends JsonObject {
  readonly room: string;
  readonly body?: string;
}
const notes: Collection<Note> = {
  name: 'notes',
  entries: ({ room }) => [{ index: 'room', group: room, sort: '' }],
};

/** More units than any node keeps. */
const MANY = 30;

const putAll =
  (room: string, keys: readonly string[]) =>
  async (writer: ProjectionWriter): Promise<void> => {
    for (const key of keys) writer.put(notes, key, { room });
  };

/** Everything that anybody could read. */
const seen = async (store: ProjectionStore, keys: readonly string[], rooms: readonly string[]) => ({
  docs: await Promise.all(keys.map((key) => store.get(notes, key))),
  rooms: await Promise.all(
    rooms.map(async (group) =>
      (await store.find(notes, { index: 'room', group, limit: 100 })).map(({ key, doc }) => [key, doc.room]),
    ),
  ),
});

/** The same collection, whose requests by one method wait at a gate first. */
const guarded = <Row>(model: Model<Row>, method: 'insertMany' | 'bulkWrite', { pass }: Gate): Model<Row> =>
  new Proxy(model, {
    get: (target, name) => {
      const value: unknown = Reflect.get(target, name);
      if (typeof value !== 'function') return value;
      if (name !== method) return value.bind(target) as unknown;
      return async (...values: unknown[]) => {
        await pass();
        return (value as (...all: unknown[]) => unknown).apply(target, values);
      };
    },
  });

await onMongo(({ uri, title }) => {
  describe(`projections of several nodes in MongoDB (${title})`, () => {
    const withTwo = async (
      run: (a: ProjectionStore, b: ProjectionStore, tables: Tables) => Promise<void>,
      at?: Stops,
    ) => {
      const options = { uri, database: databaseOf(tempDir()) };
      const [first, second] = [await openMongo(options), await openMongo(options)];
      const tables = await openTables(first);
      try {
        await run(
          projectionStoreOn(at === undefined ? tables : at(tables)),
          await openMongoProjectionStore(second),
          tables,
        );
      } finally {
        await Promise.all([first.close(), second.close()]);
      }
    };
    type Stops = (tables: Tables) => Tables;
    const beforeStoring =
      (stop: Gate): Stops =>
      (tables) => ({ ...tables, units: guarded(tables.units, 'insertMany', stop) });
    const beforeRows =
      (stop: Gate): Stops =>
      (tables) => ({
        ...tables,
        documents: async (name) =>
          guarded(guarded(await tables.documents(name), 'insertMany', stop), 'bulkWrite', stop),
      });
    const beforePublishing =
      (stop: Gate): Stops =>
      (tables) => ({
        ...tables,
        groups: new Proxy(tables.groups, {
          get: (target, name) => {
            const value: unknown = Reflect.get(target, name);
            if (typeof value !== 'function') return value;
            if (name !== 'updateOne' && name !== 'insertMany') return value.bind(target) as unknown;
            return async (...values: unknown[]) => {
              await stop.pass();
              return (value as (...all: unknown[]) => unknown).apply(target, values);
            };
          },
        }),
      });

    test('PROJ-32 lets one of two that advance at once do it, and runs the other from where the group is then', () =>
      withTwo(async (a, b) => {
        const froms: number[] = [];
        const add =
          (by: string, to: number) =>
          async (writer: ProjectionWriter, from: number): Promise<void> => {
            froms.push(from);
            for (let at = from + 1; at <= to; at += 1) {
              const before = (await writer.get(notes, 'sum'))?.room ?? '';
              writer.put(notes, 'sum', { room: `${before}${at},`, body: by });
            }
          };
        const positions = Array.from({ length: MANY }, (_, n) => n + 1);
        await Promise.all(
          positions.flatMap((to) => [a.advance('g', to, add('a', to)), b.advance('g', to, add('b', to))]),
        );
        expect((await a.get(notes, 'sum'))?.room).toBe(positions.map((at) => `${at},`).join(''));
        expect(await b.checkpoint('g')).toBe(MANY);
        expect(froms).toContain(MANY - 1);
      }));

    test('PROJ-32 keeps groups apart that two nodes advance at once', () =>
      withTwo(async (a, b) => {
        await Promise.all([a.advance('g', 1, putAll('red', ['x'])), b.advance('h', 2, async () => {})]);
        expect([await a.checkpoint('g'), await a.checkpoint('h')]).toEqual([1, 2]);
      }));

    for (const [where, stops] of [
      ['before its rows are written', beforeRows],
      ['before it is published', beforePublishing],
    ] as const)
      test(`PROJ-33 shows nobody a unit that its node broke off ${where}; the next one finishes it`, async () => {
        const stop = gate();
        await withTwo(async (a, b) => {
          await a.advance('g', 1, putAll('red', ['x', 'y']));
          stop.shut();
          void a.advance('g', 2, putAll('blue', ['y', 'z'])).catch(() => undefined);
          await stop.reached();
          expect(await b.checkpoint('g')).toBe(1);
          expect(await seen(b, ['x', 'y', 'z'], ['red', 'blue'])).toEqual({
            docs: [{ room: 'red' }, { room: 'red' }, undefined],
            rooms: [
              [
                ['x', 'red'],
                ['y', 'red'],
              ],
              [],
            ],
          });
          await b.advance('g', 2, () => Promise.reject(new Error('done before')));
          expect(await b.checkpoint('g')).toBe(2);
          expect(await seen(b, ['x', 'y', 'z'], ['red', 'blue'])).toEqual({
            docs: [{ room: 'red' }, { room: 'blue' }, { room: 'blue' }],
            rooms: [
              [['x', 'red']],
              [
                ['y', 'blue'],
                ['z', 'blue'],
              ],
            ],
          });
          stop.letGo();
        }, stops(stop));
      });

    test('PROJ-33 is finished by a node that starts', async () => {
      const stop = gate();
      const options = { uri, database: databaseOf(tempDir()) };
      const mongo = await openMongo(options);
      const store = projectionStoreOn(beforeRows(stop)(await openTables(mongo)));
      await store.advance('g', 1, putAll('red', ['x']));
      stop.shut();
      void store.advance('g', 2, putAll('blue', ['x'])).catch(() => undefined);
      await stop.reached();
      const started = await openMongoProjectionStore(mongo);
      expect(await started.get(notes, 'x')).toEqual({ room: 'blue' });
      stop.letGo();
      await store.close();
      await mongo.close();
    });

    const onward = async (store: ProjectionStore, from: number): Promise<void> => {
      for (let at = from; at < from + MANY; at += 1)
        await store.advance('g', at, putAll(at % 2 === 0 ? 'red' : 'green', ['y', `n${at}`]));
    };
    for (const [where, stops] of [
      ['before storing its unit', beforeStoring],
      ['before writing its rows', beforeRows],
      ['before publishing', beforePublishing],
    ] as const)
      for (const units of [1, MANY])
        test(`PROJ-34 changes nothing when a node goes on that stood still ${where} for ${units === 1 ? 'a unit' : 'many units'}`, async () => {
          const stop = gate();
          await withTwo(async (a, b) => {
            await a.advance('g', 1, putAll('red', ['x', 'y']));
            stop.shut();
            const late = a.advance('g', 2, async (writer) => {
              writer.remove(notes, 'x');
              await putAll('blue', ['w', 'y', 'z'])(writer);
            });
            await stop.reached();
            // What the other does in one unit is not what this one did.
            await b.advance('g', 3, putAll('red', ['w', 'x', 'y']));
            if (units > 1) await onward(b, 4);
            const keys = ['w', 'x', 'y', 'z', 'n4', 'n5'];
            const rooms = ['red', 'blue', 'green'];
            const before = await seen(b, keys, rooms);
            const position = await b.checkpoint('g');
            stop.letGo();
            await late;
            expect(await seen(b, keys, rooms)).toEqual(before);
            expect(await seen(a, keys, rooms)).toEqual(before);
            expect(await a.checkpoint('g')).toBe(position);
            await a.advance('g', position + 1, putAll('blue', ['y']));
            expect(await b.get(notes, 'y')).toEqual({ room: 'blue' });
          }, stops(stop));
        });

    test('PROJ-35 shows every reading one moment while units go by', () =>
      withTwo(async (a, b) => {
        const keys = Array.from({ length: 20 }, (_, n) => `k${n}`);
        await a.advance('g', 1, putAll('r1', keys));
        let isDone = false;
        const writing = (async () => {
          for (let at = 2; at <= MANY; at += 1) await a.advance('g', at, putAll(`r${at % 3}`, keys));
          isDone = true;
        })();
        while (!isDone)
          for (const group of ['r0', 'r1', 'r2']) {
            const found = await b.find(notes, { index: 'room', group, limit: 100 });
            expect([0, keys.length]).toContain(found.length);
          }
        await writing;
      }));

    test('PROJ-35 reads again what took so long that it is no longer kept', () =>
      withTwo(async (a, _b, tables) => {
        const stop = gate();
        const slow = projectionStoreOn({
          ...tables,
          documents: async (name) => {
            await stop.pass();
            return tables.documents(name);
          },
        });
        await a.advance('g', 1, putAll('red', ['x', 'y']));
        stop.shut();
        const reading = slow.find(notes, { index: 'room', group: 'red', limit: 100 });
        await stop.reached();
        for (let at = 2; at <= MANY; at += 1) await a.advance('g', at, putAll('red', ['x', 'y']));
        stop.letGo();
        expect((await reading).map(({ key }) => key)).toEqual(['x', 'y']);
      }));

    test('PROJ-36 keeps of what was replaced only the newest units', () =>
      withTwo(async (a, _b, { units, documents, entries }) => {
        for (let at = 1; at <= MANY; at += 1) await a.advance('g', at, putAll(`room${at}`, ['x', 'y']));
        const rows = await (await documents('notes')).find().lean<{ versions: object }[]>();
        expect(rows.map(({ versions }) => Object.keys(versions).length)).toEqual([9, 9]);
        expect(await (await entries('notes')).countDocuments()).toBe(2 * 9);
        expect(await units.countDocuments()).toBe(8);
      }));

    test('PROJ-36 keeps an entry that is asked for again before it is removed', () =>
      withTwo(async (a) => {
        for (let at = 1; at <= MANY; at += 1) await a.advance('g', at, putAll(at === 5 ? 'blue' : 'red', ['x']));
        expect((await seen(a, [], ['red', 'blue'])).rooms).toEqual([[['x', 'red']], []]);
      }));

    test('PROJ-37 refuses to go on from what another node has made the group forget', () =>
      withTwo(async (a, b) => {
        await a.advance('g', 5, putAll('red', ['x']));
        expect(await b.checkpoint('g')).toBe(5);
        await a.forget('g');
        await expect(b.advance('g', 6, putAll('red', ['y']))).rejects.toThrow(GroupForgotten);
        expect(await b.checkpoint('g')).toBe(0);
        await b.advance('g', 6, putAll('red', ['y']));
        expect(await a.get(notes, 'y')).toEqual({ room: 'red' });
        expect(await a.get(notes, 'x')).toBeUndefined();
      }));

    test('PROJ-37 deletes the rows of what was forgotten', () =>
      withTwo(async (a, _b, { documents, entries }) => {
        await a.advance('g', 5, putAll('red', ['x']));
        await a.forget('g');
        expect(await (await documents('notes')).countDocuments()).toBe(0);
        expect(await (await entries('notes')).countDocuments()).toBe(0);
      }));

    test('PROJ-38 stores a unit whole that is larger than a document of the server may be', () =>
      withTwo(async (a, b, { parts }) => {
        const body = '"'.repeat(500_000);
        const keys = Array.from({ length: 9 }, (_, n) => `k${n}`);
        await a.advance('g', 1, async (writer) => {
          for (const key of keys) writer.put(notes, key, { room: 'red', body });
        });
        expect(await parts.countDocuments()).toBeGreaterThan(0);
        expect((await b.find(notes, { index: 'room', group: 'red', limit: 100 })).map(({ key }) => key)).toEqual(
          [...keys].sort(),
        );
        expect((await b.get(notes, 'k7'))?.body).toBe(body);
      }));

    test('PROJ-38 refuses a document of more than 1 MiB, and nothing of its unit is stored', () =>
      withTwo(async (a) => {
        const work = a.advance('g', 1, async (writer) => {
          writer.put(notes, 'x', { room: 'red' });
          writer.put(notes, 'y', { room: 'red', body: 'å'.repeat(2 ** 19) });
        });
        await expect(work).rejects.toThrow(DocumentTooLarge);
        expect(await a.checkpoint('g')).toBe(0);
        expect(await a.get(notes, 'x')).toBeUndefined();
      }));
  });
});
