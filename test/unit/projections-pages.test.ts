import { afterEach, beforeEach, expect, test } from 'vitest';
import type { JsonObject } from '../../src/domain/json.ts';
import { pagesOf, sortOfPosition } from '../../src/projections/pages.ts';
import { openSqliteProjectionStore } from '../../src/projections/sqlite/store.ts';
import type { Collection, ProjectionStore } from '../../src/projections/store.ts';
import { openDatabase } from '../../src/sqlite/database.ts';

interface Numbered extends JsonObject {
  readonly position: number;
}
const NUMBERED: Collection<Numbered> = {
  name: 'numbered',
  entries: ({ position }) => [{ index: 'all', group: '', sort: sortOfPosition(position) }],
};

let store: ProjectionStore;
beforeEach(() => {
  store = openSqliteProjectionStore(openDatabase({ path: ':memory:', synchronous: 'NORMAL' }));
});
afterEach(() => store.close());

const pages = async (limit: number): Promise<readonly (readonly number[])[]> => {
  const found: (readonly number[])[] = [];
  for await (const page of pagesOf(store, NUMBERED, { index: 'all', group: '', limit }))
    found.push(page.map(({ doc }) => doc.position));
  return found;
};
const put = (...positions: readonly number[]) =>
  store.advance('numbered', 1, async (writer) => {
    for (const position of positions) writer.put(NUMBERED, `${position}`, { position });
  });

test('PROJ-4 all comes, each once and in the order of the log, by whole pages', async () => {
  await put(10, 9, 100, 1, 2);
  expect(await pages(2)).toEqual([[1, 2], [9, 10], [100]]);
});

test('PROJ-4 no page is empty: not of nothing, and not after a last one that is full', async () => {
  expect(await pages(2)).toEqual([]);
  await put(1, 2, 3, 4);
  expect(await pages(2)).toEqual([
    [1, 2],
    [3, 4],
  ]);
});
