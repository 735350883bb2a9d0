import { describe, expect } from 'vitest';
import { BadReadCursor, type ReadEntry, type ReadLog } from '../../src/audit/read-log.ts';
import { parseInstant } from '../../src/domain/clock.ts';
import { caseId, personId } from '../../src/domain/ids.ts';
import { type PortAdapter, placesOf } from './port-adapter.ts';
import { ruleTests } from './rules.ts';

/** Rules of `src/audit/SPEC.md`. */
export type ReadRule = `READ-${number}`;

/** The log, and a way to have its writes fail. */
export interface ReadLogInTest {
  readonly log: ReadLog;
  /** Errors that were told. */
  readonly lost: readonly unknown[];
  /** From now on nothing can be written. */
  breakStorage(): Promise<void>;
}

const CASE = caseId('c1');
const NOON = parseInstant('2026-08-17T10:00:00Z');

const entry = (who: string, more: Partial<ReadEntry> = {}): ReadEntry => ({
  caseId: CASE,
  personId: personId(who),
  action: 'case.read',
  at: NOON,
  wasAllowed: true,
  ...more,
});

const who = (entries: readonly ReadEntry[]): readonly string[] => entries.map((one) => one.personId);

/** Every rule of the read log, for one adapter. */
export const describeReadLog = (adapter: PortAdapter<ReadLogInTest, ReadRule>): void => {
  describe(`read log: ${adapter.name}`, () => {
    const rule = ruleTests(adapter.deviations);
    const { nodes, fresh, reopen } = placesOf(adapter);

    rule('READ-1', 'gives a case’s entries, the newest first, and no other’s', async () => {
      const { log } = await fresh();
      expect(await log.ofCase(CASE, { limit: 10 })).toEqual({ entries: [] });
      const refused = entry('b', { action: 'case.command', wasAllowed: false });
      for (const one of [entry('a'), entry('x', { caseId: caseId('c2') }), refused]) log.record(one);
      expect(await log.ofCase(CASE, { limit: 10 })).toEqual({ entries: [refused, entry('a')] });
    });

    rule('READ-2', 'has what was taken the moment before', async () => {
      const { log } = await fresh();
      for (const name of ['a', 'b', 'c']) {
        log.record(entry(name));
        expect(who((await log.ofCase(CASE, { limit: 1 })).entries)).toEqual([name]);
      }
    });

    rule('READ-3', 'comes in pages, each entry once, also when more is taken meanwhile', async () => {
      const { log } = await fresh();
      const names = Array.from({ length: 25 }, (_, at) => `p${at}`);
      for (const name of names) log.record(entry(name));
      const found: string[] = [];
      let cursor: string | undefined;
      do {
        const page = await log.ofCase(CASE, { limit: 10, cursor });
        found.push(...who(page.entries));
        cursor = page.next;
        log.record(entry('late'));
      } while (cursor !== undefined);
      expect(found).toEqual(names.toReversed());
    });

    rule('READ-4', 'refuses what is no cursor', async () => {
      const { log } = await fresh();
      log.record(entry('a'));
      for (const cursor of ['', '0', 'x', '-1', '1 OR 1', '{"$gt":""}', '9'.repeat(100)])
        await expect(log.ofCase(CASE, { limit: 1, cursor })).rejects.toThrow(BadReadCursor);
    });

    rule('READ-5', 'is durable after a flush, for another node and after reopening', async () => {
      const [one, other] = await nodes();
      one.log.record(entry('a'));
      await one.log.flush();
      expect(who((await other.log.ofCase(CASE, { limit: 9 })).entries)).toEqual(['a']);
      expect(who((await (await reopen()).log.ofCase(CASE, { limit: 9 })).entries)).toEqual(['a']);
    });

    rule('READ-6', 'loses none of many at once on two nodes', async () => {
      const both = await nodes();
      for (let at = 0; at < 200; at += 1) both[at % 2]!.log.record(entry(`p${at}`));
      await Promise.all(both.map(({ log }) => log.flush()));
      const { entries, next } = await both[0].log.ofCase(CASE, { limit: 300 });
      expect([new Set(who(entries)).size, entries.length, next]).toEqual([200, 200, undefined]);
    });

    rule('READ-7', 'tells when entries cannot be written, and stops nobody', async () => {
      const { log, lost, breakStorage } = await fresh();
      await breakStorage();
      log.record(entry('a'));
      await log.flush();
      expect(lost.length).toBeGreaterThan(0);
    });
  });
};
