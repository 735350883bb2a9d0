import { describe, expect, onTestFinished, test } from 'vitest';
import { BODY_LIMIT_BYTES } from '../../src/http/middleware/json-body.ts';
import { commitId, streamId } from '../../src/domain/ids.ts';
import { COMMIT_LIMIT_BYTES, type StoredEvent } from '../../src/log/commit.ts';
import { openMongo } from '../../src/mongo/connection.ts';
import type { DirectoryCommit } from '../../src/org/org-events.ts';
import { directoryProjection, loadDirectory } from '../../src/org/directory-projection.ts';
import { openMongoProjectionStore } from '../../src/projections/mongo/store.ts';
import { openSqliteProjectionStore } from '../../src/projections/sqlite/store.ts';
import type { ProjectionStore } from '../../src/projections/store.ts';
import { openDatabase } from '../../src/sqlite/database.ts';
import { databaseOf, onMongo } from '../support/mongo.ts';
import { tempDir } from '../support/temp-dir.ts';
import { openOrg } from '../unit/org-fixture.ts';

/** Room for the rest of the event, and of what the log keeps beside it. */
const ROOM = 1000;
const named = (text: string): StoredEvent => ({ type: 'UnitRenamed', data: { unitId: 'norr', name: text } });
/** As large as the admin's page lets a calendar be, with whatever is in a name. */
const calendar = (days: number): StoredEvent => ({
  type: 'CalendarPublished',
  data: {
    version: 1,
    freeDays: Object.fromEntries(Array.from({ length: days }, (_, n) => [`d${n}`, `"\\ å 😀${n}`])),
  },
});

const commitsOf = async (): Promise<readonly (readonly [string, readonly StoredEvent[]])[]> => {
  const oneDay = Buffer.byteLength(JSON.stringify(calendar(10_000))) / 10_000;
  return [
    ['unit:norr', [named('norr')]],
    ['calendar', [calendar(Math.floor(BODY_LIMIT_BYTES / oneDay))]],
    ['unit:norr', [named('"'.repeat(COMMIT_LIMIT_BYTES / 2 - ROOM))]],
    ['unit:syd', [named('😀'.repeat(COMMIT_LIMIT_BYTES / 4 - ROOM))]],
    ['unit:syd', [named('a'), named('å'.repeat(2 ** 18)), named('b')]],
  ];
};

/** What is kept is given back as it stands in the log. */
const keepsAll = async (store: ProjectionStore): Promise<void> => {
  const { log } = openOrg();
  const versions = new Map<string, number>();
  for (const [stream, events] of await commitsOf()) {
    const version = versions.get(stream) ?? 0;
    const draft = { streamId: streamId(stream), commitId: commitId(`${stream}${version}`.replace(':', '-')), events };
    const result = await log.append({ ...draft, meta: {}, messages: [] }, version);
    expect(result.kind).toBe('appended');
    versions.set(stream, version + 1);
  }
  const commits = await log.readAll(0, 100);
  for (const commit of [...commits, ...commits])
    await store.advance('directory', commit.position, (writer) => directoryProjection.project(commit, writer));
  const loaded: DirectoryCommit[] = [];
  await loadDirectory(store, { apply: async (commit) => void loaded.push(commit) });
  const told = commits.map(({ streamId: id, version, events }) => ({ streamId: id, version, events }));
  expect(loaded.map((one) => JSON.stringify(one)).join() === told.map((one) => JSON.stringify(one)).join()).toBe(true);
};

describe('the directory’s projection', () => {
  test('PROJ-39 keeps commits as large as the log takes, in SQLite', async () => {
    await keepsAll(openSqliteProjectionStore(openDatabase({ path: ':memory:', synchronous: 'NORMAL' })));
  });
});

await onMongo(({ uri, title }) => {
  test(`PROJ-39 keeps commits as large as the log takes, in MongoDB (${title})`, async () => {
    const mongo = await openMongo({ uri, database: databaseOf(tempDir()) });
    onTestFinished(() => mongo.close());
    await keepsAll(await openMongoProjectionStore(mongo));
  });
});
