import { randomBytes } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { commitId, personId, streamId } from '../../src/domain/ids.ts';
import { epochMs } from '../../src/domain/clock.ts';
import type { KeptRows } from '../../src/domain/kept-rows.ts';
import { KINDS, type KindName } from '../../src/migrate/kinds.ts';
import { PROJECTIONS } from '../../src/projections/project-commits.ts';
import type { Store } from '../../src/migrate/store.ts';
import { fill, goOn, NOON, type Place, withStorage } from '../support/kept.ts';
import { onMongo } from '../support/mongo.ts';
import { allIn, databaseAt, files, inStore, move } from '../support/moved.ts';

/** A store in which the n-th row that is written is the last. */
const stoppingAt =
  (n: number) =>
  (store: Store): Store => {
    let written = 0;
    const stopping = <Row>(kept: KeptRows<Row>): KeptRows<Row> => ({
      ...kept,
      add: async (rows) => {
        const some = rows.slice(0, Math.max(0, n - written));
        if (some.length > 0) await kept.add(some);
        written += rows.length;
        if (written > n) throw new Error('stopped');
      },
    });
    const rows = Object.fromEntries(Object.entries(store.rows).map(([name, kept]) => [name, stopping(kept as never)]));
    return { ...store, rows: rows as unknown as Store['rows'] };
  };

await onMongo(({ uri, title }) => {
  const database = (): Place => databaseAt(uri);
  const ways = [
    ['from files to a database', files, database],
    ['from a database to files', database, files],
  ] as const;

  describe.each(ways)(`%s (${title})`, (_, sourceOf, targetOf) => {
    test('MOVE-6 another installation’s key is refused before anything is copied', async () => {
      const [from, to] = [sourceOf(), targetOf()];
      await fill(from);
      await inStore(to, async () => {});
      const wrong = randomBytes(32).toString('hex');
      await expect(move({ ...from, key: wrong }, to)).rejects.toThrow('another installation key');
      await expect(move(from, { ...to, key: wrong })).rejects.toThrow('another installation key');
      expect((await allIn(to)).commits).toEqual([]);
    });

    test('MOVE-5 a target that is another log, or has gone on by itself, is left as it is, and so is the source', async () => {
      const [from, to] = [sourceOf(), targetOf()];
      await fill(from);
      await withStorage(to, ({ log }) =>
        log.append(
          {
            streamId: streamId('foreign'),
            commitId: commitId('foreign-1'),
            meta: {},
            events: [{ type: 'Said', data: {} }],
            messages: [],
          },
          'next',
        ),
      );
      const [before, after] = [await allIn(to), await allIn(from)];
      await expect(move(from, to)).rejects.toThrow(/I målet är commit 1 \(.*\) en annan än i källan/);
      expect(await allIn(to)).toEqual(before);
      expect(await allIn(from)).toEqual(after);
      await withStorage(to, async () => {}); // still serves

      const ahead = targetOf();
      await move(from, ahead);
      await inStore(ahead, (store) => store.markUnfinished(false));
      await goOn(ahead);
      const gone = await allIn(ahead);
      await expect(move(from, ahead)).rejects.toThrow(
        /Målet har commit 7 \(case-1, version 4\), som inte finns i källan/,
      );
      expect(await allIn(ahead)).toEqual(gone);
      await withStorage(ahead, async () => {});
    });

    test('MOVE-4 a row that differs stops it by name, without a person’s name, and is left', async () => {
      const [from, to] = [sourceOf(), targetOf()];
      await fill(from);
      await move(from, to);
      await inStore(to, (store) => store.markUnfinished(false));
      await withStorage(to, ({ identity }) => identity.accounts.setPassword(personId('p1'), 'changed there'));
      await expect(move(from, to)).rejects.toThrow('I målet är kontot för p1 en annan än i källan.');
      const account = await withStorage(to, ({ identity }) => identity.accounts.ofPerson(personId('p1')));
      expect(account?.passwordHash).toBe('changed there');
    });

    test('MOVE-8 a copy that is not finished serves nobody, and is no source', async () => {
      const [from, to] = [sourceOf(), targetOf()];
      await fill(from);
      await expect(move(from, to, stoppingAt(2))).rejects.toThrow('stopped');
      await expect(withStorage(to, async () => {})).rejects.toThrow('a copy into this store is not finished');
      await expect(move(to, sourceOf())).rejects.toThrow('a copy into this store is not finished');
    });

    test('MOVE-1 everything that is kept is there as it was, and the ports give the same', async () => {
      const [from, to] = [sourceOf(), targetOf()];
      await fill(from);
      const before = await allIn(from);
      await move(from, to);
      expect(await allIn(to)).toEqual(before);
      expect(await allIn(from)).toEqual(before);
      await inStore(to, (store) => store.markUnfinished(false));
      const seen = (place: Place) =>
        withStorage(place, async ({ log, vault, identity, deliveries, subscriptions, readLog }) => {
          const [first] = await log.readAll(0, 100);
          return {
            commits: await log.readAll(0, 100),
            opened: await vault.open(streamId('case-1'), first?.events[0]?.sealed ?? ''),
            isDestroyed: await vault.isDestroyed(streamId('person-1')),
            account: await identity.accounts.find('Åsa'),
            deliveries: (await deliveries.page({ limit: 10 })).items.map((one) => one.notificationId),
            browsers: await subscriptions.ofPerson(personId('rektor')),
            reads: (await readLog.ofCase('case-1' as never, { limit: 10 })).entries,
          };
        });
      const there = await seen(to);
      expect(there).toEqual(await seen(from));
      expect(there).toMatchObject({
        opened: { text: 'x' },
        isDestroyed: true,
        account: { passwordHash: 'hash of p1' },
      });
    });

    test('MOVE-3 broken off after each row in turn, it goes on when it is run again', async () => {
      const from = sourceOf();
      await fill(from);
      const before = await allIn(from);
      const to = targetOf();
      const rows = Object.keys(KINDS).reduce((sum, name) => sum + (before[name as KindName] as unknown[]).length, 0);
      expect(rows).toBeGreaterThan(20);
      let stops = 0;
      const goOnce = (): Promise<boolean> =>
        move(from, to, stoppingAt(1)).then(
          () => true,
          (error: unknown) => {
            expect(error).toMatchObject({ message: 'stopped' });
            return false;
          },
        );
      while (!(await goOnce())) stops += 1;
      expect(stops).toBe(rows - 1);
      expect(await allIn(to)).toEqual(before);
      await move(from, to);
      expect(await allIn(to)).toEqual(before);
    });

    test('MOVE-7 what has come since is brought, and what has gone on takes the place of its copy', async () => {
      const [from, to] = [sourceOf(), targetOf()];
      await fill(from);
      await move(from, to);
      await goOn(from);
      await move(from, to);
      const now = await allIn(from);
      expect(await allIn(to)).toEqual(now);
      expect(now.dataKeys).toContainEqual({ streamId: 'case-1', wrapped: null });
      expect((now.commits as unknown[]).length).toBe(7);
    });

    test('MOVE-10 sessions, counted logins, leases and projections are left behind', async () => {
      const [from, to] = [sourceOf(), targetOf()];
      await fill(from);
      const count = { failures: 3, lastAt: NOON };
      await withStorage(from, async ({ identity, leases, projections }) => {
        const session = { personId: personId('p1'), startedAt: NOON, usedAt: NOON, tokenHash: 'h' };
        await identity.sessions.add({ ...session, sid: 'sid', previous: null, revokedAt: null }, NOON);
        await identity.attempts.update(['p1'], () => [[count], undefined]);
        await leases.take('relay', 'node', 86_400_000, epochMs(NOON));
        await projections.advance(PROJECTIONS, 6, async () => {});
      });
      await move(from, to);
      await inStore(to, (store) => store.markUnfinished(false));
      await withStorage(to, async ({ identity, leases, projections }) => {
        expect(await identity.sessions.update('sid', (session) => [session, 'there'])).toBeUndefined();
        expect(await identity.attempts.update(['p1'], (counts) => [counts, counts[0]])).toBeUndefined();
        expect(await projections.checkpoint(PROJECTIONS)).toBe(0);
        expect(await leases.take('relay', 'another', 60_000, epochMs(NOON))).toBeDefined();
      });
    });

    test('MOVE-2 an empty huvudman is moved too', async () => {
      const [from, to] = [sourceOf(), targetOf()];
      await withStorage(from, async () => {});
      expect((await move(from, to)).commits).toBe(0);
      expect(await allIn(to)).toEqual(await allIn(from));
    });
  });
});
