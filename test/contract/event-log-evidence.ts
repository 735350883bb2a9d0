import { createHash } from 'node:crypto';
import { describe, expect } from 'vitest';
import type { Json } from '../../src/domain/json.ts';
import { type Checkpoint, checkpointSigner } from '../../src/log/checkpoint.ts';
import { LogTruncated, startCheckpoints } from '../../src/log/checkpoint-writer.ts';
import { canonicalJson, FIRST_HASH } from '../../src/log/hash.ts';
import { type LogFaultKind, type LogReport, recordsOf, verifyLog } from '../../src/log/verify-log.ts';
import {
  clock,
  draft,
  type EventLogAdapter,
  fill,
  NOON,
  type OpenedLog,
  signer,
  withLog,
} from './event-log-adapter.ts';
import { ruleTests } from './rules.ts';

const kindsOf = (report: LogReport): readonly LogFaultKind[] => report.faults.map(({ kind }) => kind);

/** The rules that make the log tamper-evident, for one adapter. */
export const describeLogEvidence = (adapter: EventLogAdapter): void => {
  describe(`evidence of the log: ${adapter.name}`, () => {
    const rule = ruleTests(adapter.deviations);
    const onLog = (run: (opened: OpenedLog) => Promise<void>): Promise<string> => withLog(adapter, run);
    const filledAndClosed = (): Promise<string> =>
      onLog(async ({ log, checkpoints }) => {
        await fill(log);
        await (await startCheckpoints({ log, store: checkpoints, signer, clock })).stop();
      });
    const verify = (place: string): Promise<LogReport> => adapter.verify(place, signer.publicKey);

    for (const way of ['update', 'delete', 'replace'] as const)
      rule('LOG-14', `the server cannot ${way} a stored commit`, async () => {
        const place = await filledAndClosed();
        await expect(adapter.attempts[way](place, 5)).rejects.toThrow();
        expect((await verify(place)).faultCount).toBe(0);
      });

    rule('LOG-15', 'each commit is hashed with the one before it, over the bytes as stored', async () => {
      await onLog(async ({ log }) => {
        const commits = (await fill(log)).filter((commit) => commit.streamId === 'case:1');
        let previousHash = FIRST_HASH;
        for (const { position: _, hash, previousHash: claimed, ...content } of commits) {
          expect(claimed).toBe(previousHash);
          expect(hash).toBe(
            createHash('sha256')
              .update(previousHash)
              .update(canonicalJson(content as unknown as Json))
              .digest('hex'),
          );
          previousHash = hash;
        }
        expect(commits).toHaveLength(4);
      });
    });

    rule('LOG-16', 'an untouched log verifies, read through the port and from its stored bytes', async () => {
      const place = await filledAndClosed();
      const { log, checkpoints, close } = await adapter.open(place, clock);
      const open = await verifyLog({
        records: recordsOf(log, 5),
        checkpoints: await checkpoints.all(),
        publicKey: signer.publicKey,
      });
      await close();
      expect(open).toMatchObject({ commits: 12, streams: 3, checkpoints: 1, faultCount: 0 });
      expect(await verify(place)).toMatchObject({ ...open });
    });

    rule('LOG-17', 'verifying finds a changed commit, by position, stream and version', async () => {
      const place = await filledAndClosed();
      await adapter.tamper.changeBody(place, 5);
      expect((await verify(place)).faults).toEqual([{ kind: 'changed', position: 5, streamId: 'case:1', version: 2 }]);
    });

    rule('LOG-18', 'verifying finds a commit removed from the middle of a stream', async () => {
      const place = await filledAndClosed();
      await adapter.tamper.remove(place, 5);
      const report = await verify(place);
      expect(kindsOf(report)).toEqual(expect.arrayContaining(['version-hole', 'chain-broken', 'checkpoint-mismatch']));
      expect(report.faults).toContainEqual({ kind: 'chain-broken', position: 8, streamId: 'case:1', version: 3 });
    });

    rule('LOG-18', 'verifying finds the last commit of a stream removed', async () => {
      const place = await filledAndClosed();
      await adapter.tamper.remove(place, 11);
      expect(kindsOf(await verify(place))).toContain('checkpoint-mismatch');
    });

    rule('LOG-19', 'verifying finds two commits swapped, in one stream or across streams', async () => {
      for (const other of [8, 6]) {
        const place = await filledAndClosed();
        await adapter.tamper.swap(place, 5, other);
        const report = await verify(place);
        expect(report.faults[0]?.position).toBeLessThanOrEqual(12);
        expect(kindsOf(report)).toContain('checkpoint-mismatch');
      }
    });

    rule(
      'LOG-20',
      'a log cut off at its end is found by its checkpoint, at verifying and at the next start',
      async () => {
        const place = await filledAndClosed();
        await adapter.tamper.remove(place, 12);
        expect((await verify(place)).faults).toEqual([{ kind: 'checkpoint-beyond-head', position: 12 }]);
        const { log, checkpoints, close } = await adapter.open(place, clock);
        await expect(startCheckpoints({ log, store: checkpoints, signer, clock })).rejects.toThrow(LogTruncated);
        await close();
      },
    );

    rule(
      'LOG-21',
      'a checkpoint comes after so many commits and when stopping, signed, over all before it',
      async () => {
        await onLog(async ({ log, checkpoints: store }) => {
          const running = await startCheckpoints({ log, store, signer, clock, everyCommits: 5 });
          await fill(log);
          while ((await store.newest()) === undefined) await new Promise((resolve) => setImmediate(resolve));
          await log.append(draft('case:9', 'last'), 0);
          await running.stop();
          expect((await store.newest())?.position).toBe(13);
          const again = await startCheckpoints({ log, store, signer, clock });
          await again.stop();
          const checkpoints = await store.all();
          expect(checkpoints.length).toBeGreaterThanOrEqual(2);
          expect(
            (await verifyLog({ records: recordsOf(log), checkpoints, publicKey: signer.publicKey })).faultCount,
          ).toBe(0);
        });
      },
    );

    rule('LOG-21', 'a checkpoint that the installation did not sign is found', async () => {
      await onLog(async ({ log, checkpoints: store }) => {
        await fill(log);
        const forged: Checkpoint = {
          ...checkpointSigner(Buffer.alloc(32, 8)).sign({ position: 12, rollingHash: FIRST_HASH, at: NOON }),
        };
        await store.save(forged);
        const report = await verifyLog({
          records: recordsOf(log),
          checkpoints: await store.all(),
          publicKey: signer.publicKey,
        });
        expect(report.faults).toEqual([{ kind: 'checkpoint-forged', position: 12 }]);
      });
    });
  });
};
