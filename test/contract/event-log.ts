import { deepStrictEqual } from 'node:assert/strict';
import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { instantOf } from '../../src/domain/clock.ts';
import { commitId, streamId } from '../../src/domain/ids.ts';
import type { Json, JsonObject } from '../../src/domain/json.ts';
import { COMMIT_LIMIT_BYTES, type Commit, type CommitDraft, CommitIdMisused } from '../../src/log/commit.ts';
import type { EventLog } from '../../src/log/event-log.ts';
import { bodyOf, canonicalJson } from '../../src/log/hash.ts';
import { tempDir } from '../support/temp-dir.ts';
import {
  appended,
  clock,
  count,
  draft,
  type EventLogAdapter,
  fill,
  type OpenedLog,
  withLog,
} from './event-log-adapter.ts';
import { ruleTests } from './rules.ts';

/** Reads behind the writers, as the relay does, until it has seen `total` commits. */
const tail = async (log: EventLog, total: number): Promise<readonly Commit[]> => {
  const seen: Commit[] = [];
  while (seen.length < total) {
    seen.push(...(await log.readAll(seen.at(-1)?.position ?? 0, 7)));
    await new Promise((resolve) => setImmediate(resolve));
  }
  return seen;
};

// −0 is stored as 0 (LOG-10).
const withoutMinusZero = (value: Json): Json => JSON.parse(JSON.stringify(value)) as Json;
const anyText = fc.string({
  unit: fc.oneof(
    fc.constantFrom('"', '\\', '\0', '\ud800', '\udfff', 'å', '👩‍👧', 'שלום', '\u2028'),
    fc.string({ unit: 'binary', maxLength: 2 }),
  ),
});
const anyJson = fc.letrec<{ value: Json }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    anyText,
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.constantFrom(null, true, false, Number.MAX_VALUE, Number.MIN_VALUE, 2 ** 53 + 2, 1e21),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(fc.oneof(anyText, fc.constantFrom('__proto__', 'constructor', 'toJSON', '10', '9')), tie('value'), {
      maxKeys: 4,
    }),
  ),
})).value as fc.Arbitrary<Json>;

/** The rules of reading and appending, for one adapter. */
export const describeEventLog = (adapter: EventLogAdapter): void => {
  describe(`event log: ${adapter.name}`, () => {
    const rule = ruleTests(adapter.deviations);
    const onLog = (run: (opened: OpenedLog) => Promise<void>): Promise<string> => withLog(adapter, run);

    rule('LOG-1', 'an unknown stream is empty, and so is a new log', async () => {
      await onLog(async ({ log }) => {
        expect([await log.readStream(streamId('none')), await log.readAll(0, 10), await log.head()]).toEqual([
          [],
          [],
          0,
        ]);
        expect(await log.findCommit(commitId('none'))).toBeUndefined();
      });
    });

    rule('LOG-2', 'an append gives version + 1 and a larger position, and answers what is read later', async () => {
      await onLog(async ({ log }) => {
        const commits = await fill(log);
        expect(commits.map(({ version }) => version)).toEqual([1, 1, 1, 2, 2, 2, 3, 3, 3, 4, 4, 4]);
        expect(commits.every(({ position }, i) => position > (commits[i - 1]?.position ?? 0))).toBe(true);
        expect(await log.readAll(0, 100)).toEqual(commits);
        expect(await log.findCommit(commitId('c:5'))).toEqual(commits[5]);
      });
    });

    rule('LOG-3', 'a version that the stream does not have is refused, and nothing is stored', async () => {
      await onLog(async ({ log }) => {
        await log.append(draft('case:1', 'c:1'), 0);
        const results = await Promise.all([0, 2].map((version, i) => log.append(draft('case:1', `d:${i}`), version)));
        expect(results).toEqual([1, 1].map((currentVersion) => ({ kind: 'version-conflict', currentVersion })));
        expect(await log.head()).toBe((await log.readStream(streamId('case:1')))[0]?.position);
        expect(await log.findCommit(commitId('d:0'))).toBeUndefined();
      });
    });

    rule('LOG-4', 'of many appends at once on one version, one wins', async () => {
      await onLog(async ({ log }) => {
        const results = await Promise.all(count(20).map((i) => log.append(draft('case:1', `c:${i}`), 0)));
        expect(results.filter(({ kind }) => kind === 'appended')).toHaveLength(1);
        expect(results.filter(({ kind }) => kind === 'version-conflict')).toHaveLength(19);
        expect(await log.readStream(streamId('case:1'))).toHaveLength(1);
      });
    });

    rule('LOG-5', '"next" never conflicts: many at once are all stored, without holes', async () => {
      await onLog(async ({ log }) => {
        await Promise.all(count(20).map((i) => log.append(draft('case:1', `c:${i}`), 'next')));
        const versions = (await log.readStream(streamId('case:1'))).map(({ version }) => version);
        expect(versions).toEqual(count(20).map((i) => i + 1));
      });
    });

    rule('LOG-6', 'a commitId is stored once, and answers as the first time, whatever comes with it', async () => {
      await onLog(async ({ log }) => {
        const first = appended(await log.append(draft('case:1', 'c:1'), 0));
        await log.append(draft('case:1', 'c:2'), 1);
        const again = [
          await log.append(draft('case:1', 'c:1'), 0),
          await log.append(draft('case:1', 'c:1', { meta: {} }), 'next'),
        ];
        expect(again).toEqual([0, 1].map(() => ({ kind: 'repeated', commit: first })));
        expect(await log.readStream(streamId('case:1'))).toHaveLength(2);
      });
    });

    rule('LOG-6', 'a commitId sent many times at once is stored once, and all have one answer', async () => {
      await onLog(async ({ log }) => {
        const versions = [0, 'next', 0, 'next', 0] as const;
        const results = await Promise.all(versions.map((version) => log.append(draft('case:1', 'c:1'), version)));
        const commits = results.map((result) => 'commit' in result && result.commit);
        expect(results.map(({ kind }) => kind).sort()).toEqual(['appended', ...count(4).map(() => 'repeated')]);
        expect(
          commits.every((commit) => commit && commit.position === 1 && commit.hash === (commits[0] as Commit).hash),
        ).toBe(true);
        expect(await log.readAll(0, 10)).toHaveLength(1);
      });
    });

    rule('LOG-7', 'a commitId of another stream is a bug and throws; those written with it are stored', async () => {
      await onLog(async ({ log }) => {
        await log.append(draft('case:1', 'c:1'), 0);
        const [bad, good] = await Promise.allSettled([
          log.append(draft('case:2', 'c:1'), 0),
          log.append(draft('case:3', 'c:3'), 0),
        ]);
        expect(bad).toMatchObject({ status: 'rejected', reason: expect.any(CommitIdMisused) as unknown });
        expect(good).toMatchObject({ value: { kind: 'appended', commit: { version: 1 } } });
        expect(await log.readStream(streamId('case:2'))).toEqual([]);
      });
    });

    rule('LOG-8', 'events and messages are stored all or not at all', async () => {
      await onLog(async ({ log }) => {
        const events = [
          { type: 'A', data: {} },
          { type: 'B', data: {}, sealed: 'AQ==' },
        ];
        const messages = [
          { kind: 'x', data: { n: 1 } },
          { kind: 'y', data: {} },
        ];
        const bad = [{ kind: 'x', data: { n: Number.NaN } }];
        await expect(log.append(draft('case:1', 'c:0', { events, messages: bad }), 0)).rejects.toThrow(TypeError);
        await log.append(draft('case:1', 'c:1', { events, messages }), 0);
        expect(await log.readStream(streamId('case:1'))).toMatchObject([{ version: 1, events, messages }]);
      });
    });

    rule('LOG-9', 'a reader that follows the log sees every commit once, in order, however many write', async () => {
      await onLog(async ({ log }) => {
        const client = async (n: number): Promise<void> => {
          for (const i of count(25)) await log.append(draft(`case:${n}`, `c:${n}:${i}`), 'next');
        };
        const [seen] = await Promise.all([tail(log, 400), ...count(16).map(client)]);
        expect(seen).toEqual(await log.readAll(0, 1000));
        expect(new Set(seen.map((commit) => commit.commitId)).size).toBe(400);
      });
    });

    rule('LOG-10', 'any JSON comes back as it was; −0 as 0', async () => {
      await onLog(async ({ log }) => {
        let n = 0;
        const roundTrip = async (value: Json, text: string): Promise<void> => {
          n += 1;
          const sent = { value, [text]: text };
          const events = [{ type: 'Any', data: sent, sealed: text }];
          const done = appended(await log.append(draft('case:1', `c:${n}`, { events, meta: sent }), 'next'));
          const read = await log.findCommit(done.commitId);
          // Vitest takes a key named `constructor` for the class.
          deepStrictEqual(read?.events[0]?.data, withoutMinusZero(sent));
          expect([read?.events[0]?.sealed, canonicalJson(read?.meta ?? null)]).toEqual([text, canonicalJson(sent)]);
        };
        await fc.assert(fc.asyncProperty(anyJson, anyText, roundTrip));
      });
    });

    rule('LOG-10', 'an absent key and undefined are the same; what is not JSON is refused', async () => {
      await onLog(async ({ log }) => {
        const meta: JsonObject = { by: undefined, n: 1 };
        await log.append(draft('case:1', 'c:1', { meta }), 0);
        expect(Object.keys((await log.findCommit(commitId('c:1')))?.meta ?? {})).toEqual(['n']);
        for (const bad of [Number.NaN, Infinity, 1n, new Date(), new Map(), [undefined], () => 1])
          await expect(
            log.append(draft('case:1', 'c:2', { meta: { bad: bad as unknown as Json } }), 'next'),
          ).rejects.toThrow(TypeError);
      });
    });

    rule('LOG-11', 'after reopening, every acknowledged commit is there and the log goes on', async () => {
      let commits: readonly Commit[] = [];
      const place = await onLog(async ({ log }) => void (commits = await fill(log)));
      const { log, close } = await adapter.open(place, clock);
      expect(await log.readAll(0, 100)).toEqual(commits);
      const next = appended(await log.append(draft('case:0', 'later'), 4));
      expect(next).toMatchObject({ version: 5, previousHash: commits[9]?.hash });
      await close();
    });

    rule('LOG-12', 'the largest commit fits, one byte more is refused before it is sent', async () => {
      await onLog(async ({ log }) => {
        const sized = (extra: number): CommitDraft => {
          const empty = draft('case:1', `big:${extra}`, { meta: { pad: '' }, messages: [] });
          return { ...empty, meta: { pad: 'x'.repeat(COMMIT_LIMIT_BYTES - Buffer.byteLength(bodyOf(empty)) + extra) } };
        };
        expect(await log.append(sized(1), 0)).toEqual({ kind: 'too-large', limitBytes: COMMIT_LIMIT_BYTES });
        expect(await log.head()).toBe(0);
        expect((await log.append(sized(0), 0)).kind).toBe('appended');
      });
    });

    rule('LOG-13', 'a commit without events is a bug and throws', async () => {
      await onLog(async ({ log }) => {
        await expect(log.append(draft('case:1', 'c:1', { events: [] }), 0)).rejects.toThrow(RangeError);
        expect(await log.head()).toBe(0);
      });
    });

    rule('LOG-22', 'listeners hear of commits that can be read, until they are stopped', async () => {
      await onLog(async ({ log }) => {
        const heard: number[] = [];
        const stop = log.onAppended((position) => heard.push(position));
        await log.append(draft('case:1', 'c:1'), 0);
        while (heard.length === 0) await new Promise((resolve) => setImmediate(resolve));
        expect(heard).toEqual([await log.head()]);
        stop();
        await log.append(draft('case:1', 'c:2'), 1);
        await new Promise((resolve) => setTimeout(resolve, 20));
        expect(heard).toHaveLength(1);
      });
    });

    rule('LOG-23', 'reading goes on after a version or a position, in order, up to a limit of 1 or more', async () => {
      await onLog(async ({ log }) => {
        const commits = await fill(log);
        expect(await log.readStream(streamId('case:1'), 2)).toEqual([commits[7], commits[10]]);
        expect(await log.readAll(commits[3]!.position, 3)).toEqual(commits.slice(4, 7));
        await expect(log.readAll(0, 0)).rejects.toThrow(RangeError);
      });
    });

    rule('LOG-24', 'recordedAt is what the clock says, even when it goes back', async () => {
      let now = Date.UTC(2026, 0, 2);
      const place = tempDir();
      const { log, close } = await adapter.open(place, () => instantOf((now -= 1000)));
      const commits = [await log.append(draft('case:1', 'c:1'), 0), await log.append(draft('case:1', 'c:2'), 1)].map(
        appended,
      );
      await close();
      expect(commits.map(({ recordedAt }) => recordedAt)).toEqual([
        '2026-01-01T23:59:59.000Z',
        '2026-01-01T23:59:58.000Z',
      ]);
    });
  });
};
