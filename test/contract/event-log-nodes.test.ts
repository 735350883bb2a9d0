import { describe, expect, test } from 'vitest';
import { commitId, isId, streamId } from '../../src/domain/ids.ts';
import { checkpointSigner } from '../../src/log/checkpoint.ts';
import { startCheckpoints } from '../../src/log/checkpoint-writer.ts';
import { type Commit, CommitIdMisused } from '../../src/log/commit.ts';
import { openMongoCheckpointStore } from '../../src/log/mongo/checkpoint-store.ts';
import { voidAt } from '../../src/log/mongo/schema.ts';
import { verifyDatabase } from '../../src/log/mongo/verify-database.ts';
import { closeNodesAfterEach, type LogNode, openNode, stalledAppend } from '../support/log-nodes.ts';
import { onMongo } from '../support/mongo.ts';
import { tempDir } from '../support/temp-dir.ts';
import { appended, clock, count, draft } from './event-log-adapter.ts';

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** Everything that a reader of the node sees, in small steps, until it has seen `total`. */
const follow = async ({ log }: LogNode, total: number): Promise<readonly Commit[]> => {
  const seen: Commit[] = [];
  while (seen.length < total) {
    seen.push(...(await log.readAll(seen.at(-1)?.position ?? 0, 7)));
    await turn();
  }
  return seen;
};

const streamsOf = (commits: readonly Commit[]): readonly string[] => [...new Set(commits.map((one) => one.streamId))];

await onMongo((server) => {
  describe(`several nodes on one log: ${server.title}`, () => {
    closeNodesAfterEach();
    const nodes = async (n: number, patienceMs?: number): Promise<readonly LogNode[]> => {
      const place = tempDir();
      const options = patienceMs === undefined ? {} : { patienceMs };
      return Promise.all(count(n).map(() => openNode(server, place, options)));
    };
    const pair = async (patienceMs?: number): Promise<readonly [LogNode, LogNode]> => {
      const [a, b] = await nodes(2, patienceMs);
      return [a!, b!];
    };

    test('LOG-27 of appends of three nodes at once on one version, one is stored', async () => {
      const three = await nodes(3);
      const results = await Promise.all(count(30).map((i) => three[i % 3]!.log.append(draft('case:1', `c:${i}`), 0)));
      expect(results.filter(({ kind }) => kind === 'appended')).toHaveLength(1);
      const conflicts = results.filter((result) => result.kind === 'version-conflict');
      expect(conflicts.map(({ currentVersion }) => currentVersion)).toEqual(count(29).map(() => 1));
      for (const { log } of three) expect(await log.readStream(streamId('case:1'))).toHaveLength(1);
    });

    test('LOG-27 "next" never conflicts over three nodes, and versions have no holes', async () => {
      const three = await nodes(3);
      await Promise.all(count(30).map((i) => three[i % 3]!.log.append(draft('case:1', `c:${i}`), 'next')));
      const commits = await three[0]!.log.readStream(streamId('case:1'));
      expect(commits.map(({ version }) => version)).toEqual(count(30).map((i) => i + 1));
      expect(commits.every(({ previousHash }, i) => i === 0 || previousHash === commits[i - 1]?.hash)).toBe(true);
    });

    test('LOG-27 a commitId sent by three nodes at once is stored once, and all have one answer', async () => {
      const three = await nodes(3);
      const results = await Promise.all(three.map(({ log }) => log.append(draft('case:1', 'c:1'), 'next')));
      expect(results.map(({ kind }) => kind).sort()).toEqual(['appended', 'repeated', 'repeated']);
      const stored = await three[0]!.log.findCommit(commitId('c:1'));
      for (const result of results) expect(result).toMatchObject({ commit: stored });
      await expect(three[1]!.log.append(draft('case:2', 'c:1'), 0)).rejects.toThrow(CommitIdMisused);
    });

    test('LOG-27 what a node remembers of a stream may be old: it conflicts, or goes on after the newest', async () => {
      const [a, b] = await pair();
      await b.log.append(draft('case:1', 'c:1'), 0);
      for (const id of ['c:2', 'c:3']) await a.log.append(draft('case:1', id), 'next');
      expect(await b.log.append(draft('case:1', 'd:1'), 1)).toEqual({ kind: 'version-conflict', currentVersion: 3 });
      expect(await b.log.append(draft('case:1', 'd:2'), 9)).toEqual({ kind: 'version-conflict', currentVersion: 3 });
      const before = await a.log.findCommit(commitId('c:3'));
      expect(await b.log.append(draft('case:1', 'd:3'), 'next')).toMatchObject({
        commit: { version: 4, previousHash: before?.hash },
      });
    });

    test('LOG-28 a position that was taken and is not filled is not passed, however often one looks', async () => {
      const [a, b] = await pair();
      const stalled = await stalledAppend(b, draft('case:2', 'late'));
      expect(await stalled.took).toBe(1);
      const quick = appended(await a.log.append(draft('case:1', 'quick'), 'next'));
      expect(quick.position).toBe(2);
      for (const { log } of [a, b]) {
        for (const _ of count(5)) expect([await log.head(), await log.readAll(0, 10)]).toEqual([0, []]);
        expect(await log.readStream(streamId('case:1'))).toEqual([quick]);
        expect(await log.findCommit(commitId('quick'))).toEqual(quick);
      }
      stalled.goOn();
      const late = appended(await stalled.answer);
      for (const { log } of [a, b]) expect(await log.readAll(0, 10)).toEqual([late, quick]);
    });

    test('LOG-28 three readers on three nodes miss nothing and see one order while all nodes write', async () => {
      const three = await nodes(3, 50);
      const client = async (n: number): Promise<void> => {
        for (const i of count(12)) {
          const stream = `case:${(n + i) % 7}`;
          await three[n % 3]!.log.append(draft(stream, `c:${n}:${i}`), 'next');
        }
      };
      const reading = Promise.all(three.map((node) => follow(node, 24 * 12)));
      await Promise.all(count(24).map(client));
      const [first, second, third] = await reading;
      expect([second, third]).toEqual([first, first]);
      expect(new Set(first!.map((commit) => commit.commitId)).size).toBe(24 * 12);
      for (const stream of streamsOf(first!)) {
        const versions = first!.filter((one) => one.streamId === stream).map(({ version }) => version);
        expect(versions).toEqual(versions.map((_, i) => i + 1));
      }
      expect((await verifyDatabase({ mongo: three[0]!.mongo })).faultCount).toBe(0);
    });

    test('LOG-29 a gap is made void after the patience, and the writer that comes too late takes another position', async () => {
      const [a, b] = await pair(0);
      const stalled = await stalledAppend(b, draft('case:2', 'late'));
      expect(await stalled.took).toBe(1);
      const quick = appended(await a.log.append(draft('case:1', 'quick'), 'next'));
      expect(await a.log.head()).toBe(2);
      expect(await a.log.readAll(0, 10)).toEqual([quick]);
      stalled.goOn();
      const late = appended(await stalled.answer);
      expect(late.position).toBeGreaterThan(2);
      for (const { log } of [a, b]) {
        expect(await log.readAll(0, 10)).toEqual([quick, late]);
        expect(await log.readAll(2, 10)).toEqual([late]);
      }
      expect((await verifyDatabase({ mongo: a.mongo })).faults).toEqual([]);
    });

    test('LOG-29 a writer that does not use its position says so at once: nobody waits for the patience', async () => {
      const [a, b] = await pair();
      await a.log.append(draft('case:1', 'c:1'), 0);
      expect((await b.log.append(draft('case:1', 'd:1'), 0)).kind).toBe('version-conflict');
      const last = appended(await a.log.append(draft('case:1', 'c:2'), 1));
      expect(last.position).toBe(3);
      for (const { log } of [a, b]) expect([await log.head(), await log.readAll(1, 10)]).toEqual([3, [last]]);
    });

    test('LOG-29 two readers that fill one gap at once, and a writer beside them, agree', async () => {
      for (const round of count(10)) {
        const three = await nodes(3, 0);
        const stalled = await stalledAppend(three[2]!, draft('case:2', `late:${round}`));
        await stalled.took;
        await three[0]!.log.append(draft('case:1', `quick:${round}`), 'next');
        stalled.goOn();
        const [, , late] = await Promise.all([three[0]!.log.head(), three[1]!.log.head(), stalled.answer]);
        const seen = await Promise.all(three.map((node) => follow(node, 2)));
        expect(seen[1]).toEqual(seen[0]);
        expect(seen[2]).toEqual(seen[0]);
        expect(seen[0]).toContainEqual(appended(late));
      }
    });

    test('LOG-30 the counter of positions may be lost or set back: streams go on upwards, and nothing is lost', async () => {
      const [a, b] = await pair(0);
      const ids: string[] = [];
      const append = async ({ log }: LogNode, n: number): Promise<void> => {
        ids.push(`c:${n}`);
        appended(await log.append(draft(`case:${n % 3}`, `c:${n}`), 'next'));
      };
      for (const n of count(9)) await append(n % 2 === 0 ? a : b, n);
      await a.mongo.connection.collection('log_positions').deleteMany({});
      for (const n of count(9)) await append(n % 2 === 0 ? b : a, 9 + n);
      await a.mongo.connection
        .collection('log_positions')
        .updateOne({ _id: 'taken' as never }, { $set: { position: 2 } });
      await Promise.all(count(9).map((n) => append(n % 2 === 0 ? a : b, 18 + n)));
      // A node that knows nothing yet.
      const seen = await follow(b, 27);
      expect(seen.map((commit) => String(commit.commitId)).toSorted()).toEqual(ids.toSorted());
      expect((await verifyDatabase({ mongo: a.mongo })).faults).toEqual([]);
    });

    test('LOG-30 a position below that of the version before is not used, though it is free', async () => {
      const [a, b] = await pair();
      await a.positions.take(1);
      expect(appended(await a.log.append(draft('case:1', 'c:1'), 0)).position).toBe(2);
      const counters = a.mongo.connection.collection('log_positions');
      await counters.updateOne({ _id: 'taken' as never }, { $set: { position: 0 } });
      expect(appended(await b.log.append(draft('case:1', 'c:2'), 1)).position).toBe(3);
    });

    test('LOG-31 a void is no commit; without it verifying finds a hole', async () => {
      const place = tempDir();
      const [a, b] = [
        await openNode(server, place, { patienceMs: 0 }),
        await openNode(server, place, { patienceMs: 0 }),
      ];
      await a.log.append(draft('case:1', 'c:1'), 0);
      await b.positions.take(1);
      const last = appended(await a.log.append(draft('case:1', 'c:2'), 1));
      await b.positions.take(1);
      expect(await b.log.head()).toBe(3);
      await expect.poll(() => a.commits.countDocuments({ _id: { $lt: '0' } })).toBe(2);
      expect([await b.log.head(), (await b.log.readAll(1, 10)).length]).toEqual([3, 1]);
      expect(isId(voidAt(2).commitId)).toBe(false);
      // A node that begins behind them reads what is stored.
      await a.positions.savePassed(4);
      const late = await openNode(server, place);
      expect([await late.log.head(), await late.log.readAll(1, 1), await late.log.readAll(3, 1)]).toEqual([
        3,
        [last],
        [],
      ]);
      const signer = checkpointSigner(Buffer.alloc(32, 7));
      const store = await openMongoCheckpointStore(b.mongo, b.log);
      await (await startCheckpoints({ log: b.log, store, signer, clock })).stop();
      expect(await store.newest()).toMatchObject({ position: last.position });
      const verify = () => verifyDatabase({ mongo: a.mongo, publicKey: signer.publicKey });
      expect(await verify()).toMatchObject({ commits: 2, checkpoints: 1, faults: [] });
      await a.commits.deleteOne({ position: 2 });
      expect((await verify()).faults).toMatchObject([{ kind: 'position-hole', position: 3 }]);
    });

    test('LOG-32 a listener on one node hears of what another has appended, until it is stopped', async () => {
      const [a, b] = await pair();
      const heard: number[] = [];
      const stop = b.log.onAppended((position) => heard.push(position));
      await a.log.append(draft('case:1', 'c:1'), 0);
      await expect.poll(() => heard).toEqual([1]);
      expect(await b.log.readAll(0, 10)).toHaveLength(1);
      stop();
      await a.log.append(draft('case:1', 'c:2'), 1);
      expect(await b.log.head()).toBe(2);
      expect(heard).toEqual([1]);
    });
  });
});
