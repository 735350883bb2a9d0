import fc from 'fast-check';
import { describe, expect } from 'vitest';
import type { JsonObject } from '../../src/domain/json.ts';
import {
  BadCursor,
  type Collection,
  type ProjectionStore,
  type ProjectionWriter,
} from '../../src/projections/store.ts';
import { tempDir } from '../support/temp-dir.ts';
import { type Deviations, ruleTests } from './rules.ts';

/** Rules of `src/projections/SPEC.md` that are about the store. */
export type ProjectionRule = `PROJ-${number}`;

/** What an adapter shows of itself to be tested. */
export interface ProjectionStoreAdapter {
  readonly name: string;
  /** A place is an empty folder, or a name from which the adapter makes a database of its own; opened again, it is the same store. */
  open(place: string): Promise<ProjectionStore>;
  readonly deviations: Deviations<ProjectionRule>;
}

interface Note extends JsonObject {
  readonly room: string;
  readonly at: string;
  readonly body?: JsonObject;
}

const notes: Collection<Note> = {
  name: 'notes',
  entries: ({ room, at }) => [
    { index: 'room', group: room, sort: at },
    { index: 'all', group: '', sort: at },
  ],
};
const others: Collection<Note> = { name: 'others', entries: notes.entries };

const byText = (a: string, b: string): number => Buffer.compare(Buffer.from(a), Buffer.from(b));

type Stored = readonly (readonly [key: string, note: Note])[];

const put =
  (stored: Stored, collection = notes) =>
  async (writer: ProjectionWriter): Promise<void> => {
    for (const [key, note] of stored) writer.put(collection, key, note);
  };

const three: Stored = [
  ['b', { room: 'red', at: '2' }],
  ['a', { room: 'red', at: '2' }],
  ['c', { room: 'red', at: '1' }],
  ['d', { room: 'blue', at: '0' }],
];

const red = { index: 'room', group: 'red', limit: 100 } as const;

const keysOf = async (store: Pick<ProjectionStore, 'find'>, walk: Parameters<ProjectionStore['find']>[1]) =>
  (await store.find(notes, walk)).map(({ key }) => key);

/** Every page of a walk, two documents at a time. */
const pages = async (store: ProjectionStore, order: 'ascending' | 'descending'): Promise<readonly string[]> => {
  const keys: string[] = [];
  let after: { after?: string } = {};
  for (;;) {
    const page = await store.find(notes, { index: 'all', group: '', order, limit: 2, ...after });
    keys.push(...page.map(({ key }) => key));
    if (page.length < 2) return keys;
    after = { after: page.at(-1)!.cursor };
  }
};

const text = fc.string({ unit: fc.constantFrom('a', 'B', '9', 'å', '\uffff', '👩', '|', '.', "'", '%'), maxLength: 4 });
const keyed = fc.uniqueArray(fc.tuple(fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 3 }), text), {
  selector: ([key]) => key,
  maxLength: 12,
});

/** The rules of the store, for one adapter. */
export const describeProjectionStore = (adapter: ProjectionStoreAdapter): void => {
  describe(adapter.name, () => {
    const rule = ruleTests<ProjectionRule>(adapter.deviations);
    const withStore = async (run: (store: ProjectionStore) => Promise<void>): Promise<void> => {
      const store = await adapter.open(tempDir());
      try {
        await run(store);
      } finally {
        await store.close();
      }
    };
    const storeRule = (id: ProjectionRule, title: string, run: (store: ProjectionStore) => Promise<void>): void =>
      rule(id, title, () => withStore(run));

    storeRule('PROJ-1', 'gives back every JSON as it was put', async (store) => {
      let position = 0;
      await fc.assert(
        fc.asyncProperty(fc.jsonValue({ noUnicodeString: false }), async (value) => {
          const body = JSON.parse(JSON.stringify({ value })) as JsonObject; // −0 is stored as 0
          await store.advance('g', (position += 1), put([['a', { room: 'x', at: '1', body }]]));
          expect((await store.get(notes, 'a'))?.body).toEqual(body);
        }),
        { numRuns: 50 },
      );
    });
    storeRule('PROJ-1', 'knows nothing under a key that nobody put', async (store) => {
      expect(await store.get(notes, 'nothing')).toBeUndefined();
    });
    storeRule('PROJ-2', 'walks one group by sort, then key', async (store) => {
      await store.advance('g', 1, put(three));
      expect(await keysOf(store, red)).toEqual(['c', 'a', 'b']);
    });
    storeRule('PROJ-2', 'walks backwards in the reverse order', async (store) => {
      await store.advance('g', 1, put(three));
      expect(await keysOf(store, { ...red, order: 'descending' })).toEqual(['b', 'a', 'c']);
    });
    storeRule('PROJ-2', 'orders any text by its code points, stored and unstored alike', (store) =>
      fc.assert(
        fc.asyncProperty(keyed, keyed, async (first, second) => {
          await store.forget('g');
          const stored: Stored = first.map(([key, at]) => [key, { room: 'red', at }]);
          const written: Stored = second.map(([key, at]) => [key, { room: 'red', at }]);
          const all = new Map([...stored, ...written]);
          const wanted = [...all].sort(([a, x], [b, y]) => byText(x.at, y.at) || byText(a, b)).map(([key]) => key);
          let within: readonly string[] = [];
          await store.advance('g', 1, put(stored));
          await store.advance('g', 2, async (writer) => {
            await put(written)(writer);
            within = await keysOf(writer, red);
          });
          expect(within).toEqual(wanted);
          expect(await keysOf(store, red)).toEqual(wanted);
        }),
        { numRuns: 50 },
      ),
    );
    storeRule('PROJ-3', 'begins with `from`, ends before `to`', async (store) => {
      await store.advance('g', 1, put(three));
      expect(await keysOf(store, { ...red, from: '1', to: '2' })).toEqual(['c']);
    });
    storeRule('PROJ-3', 'gives at most the limit', async (store) => {
      await store.advance('g', 1, put(three));
      expect(await keysOf(store, { ...red, limit: 2 })).toEqual(['c', 'a']);
    });
    storeRule('PROJ-4', 'gives each document once over all pages, in both directions', async (store) => {
      await store.advance('g', 1, put(three));
      expect(await pages(store, 'ascending')).toEqual(['d', 'c', 'a', 'b']);
      expect(await pages(store, 'descending')).toEqual(['b', 'a', 'c', 'd']);
    });
    storeRule('PROJ-5', 'goes on in another group of the index from the same place', async (store) => {
      await store.advance('g', 1, put(three));
      const [first] = await store.find(notes, { ...red, group: 'blue' });
      expect(await keysOf(store, { ...red, after: first!.cursor })).toEqual(['c', 'a', 'b']);
    });
    storeRule('PROJ-5', 'goes on after a document that is gone', async (store) => {
      await store.advance('g', 1, put(three));
      const [first] = await store.find(notes, red);
      await store.advance('g', 2, async (writer) => writer.remove(notes, 'c'));
      expect(await keysOf(store, { ...red, after: first!.cursor })).toEqual(['a', 'b']);
    });
    for (const cursor of [
      '',
      'x',
      'eyJhIjoxfQ',
      Buffer.from('["a"]').toString('base64url'),
      Buffer.from('[1,2]').toString('base64url'),
    ])
      storeRule('PROJ-6', `refuses the cursor "${cursor}"`, async (store) => {
        await expect(store.find(notes, { ...red, after: cursor })).rejects.toThrow(BadCursor);
      });
    storeRule('PROJ-7', 'finds a document that was put again by its new entries only', async (store) => {
      await store.advance('g', 1, put(three));
      await store.advance('g', 2, put([['c', { room: 'blue', at: '9' }]]));
      expect(await keysOf(store, red)).toEqual(['a', 'b']);
      expect(await keysOf(store, { ...red, group: 'blue' })).toEqual(['d', 'c']);
    });
    storeRule('PROJ-7', 'finds a removed document no more', async (store) => {
      await store.advance('g', 1, put(three));
      await store.advance('g', 2, async (writer) => writer.remove(notes, 'a'));
      expect(await keysOf(store, red)).toEqual(['c', 'b']);
      expect(await store.get(notes, 'a')).toBeUndefined();
    });
    storeRule('PROJ-8', 'lets a unit of work read by key what it has written', async (store) => {
      await store.advance('g', 1, async (writer) => {
        writer.put(notes, 'a', { room: 'red', at: '1' });
        expect(await writer.get(notes, 'a')).toEqual({ room: 'red', at: '1' });
        writer.remove(notes, 'a');
        expect(await writer.get(notes, 'a')).toBeUndefined();
      });
    });
    storeRule('PROJ-8', 'lets a unit of work walk over what is stored and what it has written', async (store) => {
      await store.advance('g', 1, put(three));
      await store.advance('g', 2, async (writer) => {
        writer.remove(notes, 'c');
        writer.put(notes, 'a', { room: 'red', at: '3' });
        writer.put(notes, 'e', { room: 'red', at: '2' });
        expect(await keysOf(writer, { ...red, limit: 2 })).toEqual(['b', 'e']);
        const [first] = await writer.find(notes, red);
        expect(await keysOf(writer, { ...red, after: first!.cursor })).toEqual(['e', 'a']);
        expect(await keysOf(writer, { ...red, from: '3' })).toEqual(['a']);
      });
    });
    storeRule('PROJ-9', 'shows nobody else what is not yet stored', async (store) => {
      await store.advance('g', 1, async (writer) => {
        writer.put(notes, 'a', { room: 'red', at: '1' });
        expect(await store.get(notes, 'a')).toBeUndefined();
        expect(await keysOf(store, red)).toEqual([]);
      });
    });
    storeRule('PROJ-10', 'stores documents and checkpoint together', async (store) => {
      await store.advance('g', 7, put(three));
      expect(await store.checkpoint('g')).toBe(7);
      expect(await store.get(notes, 'a')).toEqual({ room: 'red', at: '2' });
    });
    storeRule('PROJ-10', 'stores nothing of a unit of work that throws', async (store) => {
      const work = store.advance('g', 1, async (writer) => {
        await put(three)(writer);
        throw new Error('in the middle');
      });
      await expect(work).rejects.toThrow('in the middle');
      expect(await store.checkpoint('g')).toBe(0);
      expect(await store.get(notes, 'a')).toBeUndefined();
    });
    storeRule('PROJ-11', 'does not do again what has been done', async (store) => {
      await store.advance('g', 5, put(three));
      await store.advance('g', 5, async (writer) => writer.remove(notes, 'a'));
      await store.advance('g', 4, async (writer) => writer.remove(notes, 'b'));
      expect(await keysOf(store, red)).toEqual(['c', 'a', 'b']);
      expect(await store.checkpoint('g')).toBe(5);
      const begun: number[] = [];
      await store.advance('g', 6, async (_writer, from) => void begun.push(from));
      expect(begun).toEqual([5]);
    });
    storeRule('PROJ-12', 'runs units of work one after another', async (store) => {
      const add = (key: string) => async (writer: ProjectionWriter) => {
        const before = (await writer.get(notes, 'sum'))?.at ?? '';
        writer.put(notes, 'sum', { room: 'red', at: before + key });
      };
      await Promise.all(['1', '2', '3'].map((key, at) => store.advance('g', at + 1, add(key))));
      expect((await store.get(notes, 'sum'))?.at).toBe('123');
    });
    storeRule('PROJ-12', 'goes on after one that failed', async (store) => {
      const failing = store.advance('g', 1, () => Promise.reject(new Error('no')));
      const next = store.advance('g', 2, put(three));
      await expect(failing).rejects.toThrow('no');
      await next;
      expect(await store.checkpoint('g')).toBe(2);
    });
    storeRule('PROJ-13', 'keeps checkpoints of different names apart', async (store) => {
      await store.advance('g', 3, put([]));
      expect(await store.checkpoint('h')).toBe(0);
    });
    storeRule('PROJ-14', 'forgets the documents, entries and checkpoint of a group', async (store) => {
      await store.advance('g', 3, put(three));
      await store.forget('g');
      expect(await store.checkpoint('g')).toBe(0);
      expect(await store.get(notes, 'a')).toBeUndefined();
      expect(await keysOf(store, red)).toEqual([]);
      await store.advance('g', 1, put([['a', { room: 'red', at: '5' }]]));
      expect(await keysOf(store, red)).toEqual(['a']);
    });
    storeRule('PROJ-14', 'leaves what other groups have written', async (store) => {
      await store.advance('g', 3, put(three));
      await store.advance('h', 2, put(three, others));
      await store.forget('g');
      expect(await store.checkpoint('h')).toBe(2);
      expect((await store.find(others, red)).map(({ key }) => key)).toEqual(['c', 'a', 'b']);
    });
    rule('PROJ-15', 'has what was stored when it is opened again', async () => {
      const place = tempDir();
      const first = await adapter.open(place);
      await first.advance('g', 9, put(three));
      await first.close();
      const second = await adapter.open(place);
      expect(await second.checkpoint('g')).toBe(9);
      expect(await keysOf(second, red)).toEqual(['c', 'a', 'b']);
      await second.close();
    });
  });
};
