import { expect, onTestFinished, test, vi } from 'vitest';
import { openMongoReadLog } from '../../src/audit/mongo/read-log.ts';
import { createReadWriter } from '../../src/audit/mongo/read-writer.ts';
import type { ReadEntry } from '../../src/audit/read-log.ts';
import { parseInstant } from '../../src/domain/clock.ts';
import { caseId, personId } from '../../src/domain/ids.ts';
import { openMongo } from '../../src/mongo/connection.ts';
import { MongoUnavailable } from '../../src/mongo/errors.ts';
import { cuttableLine, takeLinesDownAfterEach } from '../support/cuttable.ts';
import { databaseOf, onMongo } from '../support/mongo.ts';
import { tempDir } from '../support/temp-dir.ts';

takeLinesDownAfterEach();

/** A writer of numbers to a server that can be down. */
const openWriter = () => {
  const stored = new Set<number>();
  const lost: unknown[] = [];
  const state = { error: undefined as Error | undefined, tries: 0 };
  const insert = async (rows: readonly number[]): Promise<void> => {
    state.tries += 1;
    if (state.error !== undefined) throw state.error;
    for (const row of rows) stored.add(row);
  };
  const writer = createReadWriter<number>({ insert, onLost: (error) => lost.push(error) });
  return { writer, stored, lost, state };
};
const DOWN = new MongoUnavailable('down');

test('READ-8 what was taken while no server answered is stored by itself when one does', async () => {
  const { writer, stored, lost, state } = openWriter();
  state.error = DOWN;
  writer.take(1);
  await vi.waitFor(() => expect(state.tries).toBe(1));
  writer.take(2);
  state.error = undefined;
  await vi.waitFor(() => expect([...stored]).toEqual([1, 2]), 5_000);
  expect(lost).toEqual([]);
});

test('READ-8 whoever asks what was read meanwhile is told that no server answers, and nothing is lost by it', async () => {
  const { writer, stored, lost, state } = openWriter();
  state.error = DOWN;
  writer.take(1);
  await expect(writer.stored()).rejects.toThrow(MongoUnavailable);
  state.error = undefined;
  await Promise.all([writer.stored(), writer.stored()]);
  expect([[...stored], lost]).toEqual([[1], []]);
});

test('READ-8 of more than ten thousand the oldest are given up, and somebody is told', async () => {
  const { writer, stored, lost, state } = openWriter();
  state.error = DOWN;
  for (let n = 1; n <= 10_001; n += 1) writer.take(n);
  await expect(writer.stored()).rejects.toThrow(MongoUnavailable);
  expect(lost).toEqual([DOWN]);
  state.error = undefined;
  await writer.flush();
  expect([stored.size, stored.has(1), stored.has(2)]).toEqual([10_000, false, true]);
});

test('READ-8 at the end it is tried once more, and then given up', async () => {
  const { writer, lost, state } = openWriter();
  state.error = DOWN;
  writer.take(1);
  await writer.flush();
  expect([lost, state.tries]).toEqual([[DOWN], 2]);
  await writer.flush();
  expect(state.tries).toBe(2);
});

test('READ-7 what the server will never take is given up at once', async () => {
  const { writer, lost, state } = openWriter();
  state.error = new Error('never');
  writer.take(1);
  await writer.stored();
  expect([lost.length, state.tries]).toEqual([1, 1]);
});

await onMongo((server) => {
  test(`READ-8 entries outlive a line that is cut (${server.title})`, async () => {
    const line = await cuttableLine(server.uri);
    const mongo = await openMongo({ uri: line.uri, database: databaseOf(tempDir()), findServerMs: 1_500 });
    onTestFinished(() => mongo.close());
    const lost: unknown[] = [];
    const log = await openMongoReadLog({ mongo, onLost: (error) => lost.push(error) });
    const at = parseInstant('2026-08-17T10:00:00Z');
    const entry = (who: string): ReadEntry => ({
      ...{ caseId: caseId('c1'), personId: personId(who), action: 'case.read', at, wasAllowed: true },
    });
    line.cut();
    log.record(entry('a'));
    await expect(log.ofCase(caseId('c1'), { limit: 9 })).rejects.toThrow(MongoUnavailable);
    line.mend();
    log.record(entry('b'));
    await log.flush();
    const { entries } = await log.ofCase(caseId('c1'), { limit: 9 });
    expect([entries.map((one) => one.personId), lost]).toEqual([['b', 'a'], []]);
  });
});
