import { describe, expect, test } from 'vitest';
import { streamId } from '../../src/domain/ids.ts';
import type { Commit } from '../../src/log/commit.ts';
import { verifyDatabase } from '../../src/log/mongo/verify-database.ts';
import { MongoUnavailable } from '../../src/mongo/errors.ts';
import { cuttableLine, takeLinesDownAfterEach } from '../support/cuttable.ts';
import { runAndKill } from '../support/kill.ts';
import { closeNodesAfterEach, type LogNode, openNode } from '../support/log-nodes.ts';
import { databaseOf, onMongo } from '../support/mongo.ts';
import { tempDir } from '../support/temp-dir.ts';
import { killWritersAfterEach, startWriter, WRITER } from '../support/writer-process.ts';
import { appended, count, draft } from './event-log-adapter.ts';

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

const idsOf = (commits: readonly Commit[]): readonly string[] => commits.map(({ commitId }) => commitId);

const readOn = async ({ log }: LogNode, seen: Commit[], until: () => boolean): Promise<void> => {
  while (!until()) {
    seen.push(...(await log.readAll(seen.at(-1)?.position ?? 0, 50)));
    await turn();
  }
};

await onMongo((server) => {
  describe(`the log in MongoDB when processes and lines fail: ${server.title}`, () => {
    closeNodesAfterEach();
    takeLinesDownAfterEach();
    killWritersAfterEach();

    test('LOG-25 a process killed while it writes has stored every acknowledged commit once, and the log verifies', async () => {
      const place = tempDir();
      const told: string[] = [];
      for (const run of [0, 1, 2])
        told.push(...(await runAndKill(WRITER, [server.uri, databaseOf(place), String(run)], 100 + run * 50)));
      const node = await openNode(server, place, { patienceMs: 50 });
      // Whatever the dead have left open is passed.
      const last = appended(await node.log.append(draft('case:0', 'last'), 'next'));
      const stored: Commit[] = [];
      await readOn(node, stored, () => stored.at(-1)?.position === last.position);
      const ids = new Set(idsOf(stored));
      expect(told.length).toBeGreaterThan(400);
      expect(told.filter((id) => !ids.has(id))).toEqual([]);
      expect(ids.size).toBe(stored.length);
      expect(await verifyDatabase({ mongo: node.mongo })).toMatchObject({ commits: stored.length, faults: [] });
    });

    test('LOG-29 a process stopped while it writes does no harm when it goes on: readers of both see one order', async () => {
      const place = tempDir();
      const node = await openNode(server, place, { patienceMs: 20 });
      const writer = startWriter(server.uri, databaseOf(place), 'a');
      const seen: Commit[] = [];
      for (const round of count(5)) {
        await writer.until(writer.told().length + 20);
        writer.signal('SIGSTOP');
        const mine: string[] = [];
        for (const i of count(4))
          mine.push(appended(await node.log.append(draft(`case:${i}`, `b:${round}:${i}`), 'next')).commitId);
        await readOn(node, seen, () => mine.every((id) => idsOf(seen).includes(id)));
        writer.signal('SIGCONT');
      }
      await writer.until(writer.told().length + 20);
      await writer.kill();
      const last = appended(await node.log.append(draft('case:0', 'last'), 'next'));
      await readOn(node, seen, () => seen.at(-1)?.position === last.position);
      const late = await openNode(server, place);
      expect(await late.log.readAll(0, 100_000)).toEqual(seen);
      expect(writer.told().filter((id) => !idsOf(seen).includes(id))).toEqual([]);
      expect(await verifyDatabase({ mongo: node.mongo })).toMatchObject({ commits: seen.length, faults: [] });
    });

    test('LOG-33 without a server every call says so by name, and an append repeated afterwards is stored once', async () => {
      const line = await cuttableLine(server.uri);
      const place = tempDir();
      const far = await openNode(line, place, { findServerMs: 300 });
      await far.log.append(draft('case:1', 'c:0'), 'next');
      const caught = Promise.allSettled(count(20).map((i) => far.log.append(draft('case:1', `c:${i}`), 'next')));
      await turn();
      line.cut();
      for (const result of await caught)
        if (result.status === 'rejected') expect(result.reason).toBeInstanceOf(MongoUnavailable);
      const calls = [
        () => far.log.append(draft('case:1', 'c:1'), 'next'),
        () => far.log.head(),
        () => far.log.readAll(0, 10),
        () => far.log.readStream(streamId('case:1')),
        () => far.log.findCommit(draft('case:1', 'c:1').commitId),
      ];
      for (const call of calls) await expect(call()).rejects.toThrow(MongoUnavailable);
      line.mend();
      for (const i of count(20))
        await expect
          .poll(() => far.log.append(draft('case:1', `c:${i}`), 'next').then(({ kind }) => kind, String), {
            timeout: 20_000,
          })
          .toMatch(/^(appended|repeated)$/);
      const stored = await far.log.readStream(streamId('case:1'));
      expect(idsOf(stored).toSorted()).toEqual(
        count(20)
          .map((i) => `c:${i}`)
          .toSorted(),
      );
      expect(stored.map(({ version }) => version)).toEqual(count(20).map((i) => i + 1));
    });
  });
});
