import { describe, expect } from 'vitest';
import { type Instant, instantOf, parseInstant } from '../../src/domain/clock.ts';
import { personId } from '../../src/domain/ids.ts';
import type { Attempts } from '../../src/identity/attempts.ts';
import type { Session, Sessions } from '../../src/identity/sessions.ts';
import type { IdentityAdapter } from './identity-adapters.ts';
import { placesOf } from './port-adapter.ts';
import { ruleTests } from './rules.ts';

const NOW = parseInstant('2026-08-17T08:00:00Z');
const minutes = (count: number): Instant => instantOf(Date.parse(NOW) + count * 60_000);

const session = (sid: string, more: Partial<Session> = {}): Session => ({
  sid,
  personId: personId('asa'),
  startedAt: NOW,
  usedAt: NOW,
  tokenHash: 'first',
  previous: null,
  revokedAt: null,
  ...more,
});

const read = (sessions: Sessions, sid: string) => sessions.update(sid, (found) => [found, found]);
const add = (sessions: Sessions, ...all: readonly Session[]) =>
  Promise.all(all.map((one) => sessions.add(one, minutes(-1))));
const count = (attempts: Attempts, key: string) => attempts.update([key], (counts) => [counts, counts[0]]);
const oneMore = (attempts: Attempts, key: string, at: Instant) =>
  attempts.update([key], ([before]) => [[{ failures: (before?.failures ?? 0) + 1, lastAt: at }], undefined]);

/** Every rule of sessions and of counted attempts, for one adapter. */
export const describeSessions = (adapter: IdentityAdapter): void => {
  describe(`sessions: ${adapter.name}`, () => {
    const rule = ruleTests(adapter.deviations);
    const { nodes, fresh, reopen } = placesOf(adapter);

    rule('SES-1', 'runs no change on an unknown session', async () => {
      const { sessions } = await fresh();
      let runs = 0;
      expect(await sessions.update('nobody', (found) => [found, (runs += 1)])).toBeUndefined();
      expect(runs).toBe(0);
    });

    rule('SES-2', 'gives a session back as it was last left, after reopening too', async () => {
      const { sessions } = await fresh();
      await add(sessions, session('s1'));
      expect(await read(sessions, 's1')).toEqual(session('s1'));
      const changed = { usedAt: minutes(5), tokenHash: 'second', previous: { tokenHash: 'first', nonce: 'n' } };
      await sessions.update('s1', (found) => [{ ...found, ...changed }, undefined]);
      expect(await read((await reopen()).sessions, 's1')).toEqual(session('s1', changed));
    });

    rule('SES-3', 'loses no change of many at once', async () => {
      const { sessions } = await fresh();
      await add(sessions, session('s1', { tokenHash: '' }));
      const letters = Array.from({ length: 30 }, (_, at) => String.fromCharCode(97 + at));
      const append = (letter: string) =>
        sessions.update('s1', (found) => [{ ...found, tokenHash: found.tokenHash + letter }, found.tokenHash.length]);
      const lengths = await Promise.all(letters.map(append));
      expect([...((await read(sessions, 's1'))?.tokenHash ?? '')].sort()).toEqual(letters);
      expect([...lengths].sort((a, b) => (a ?? 0) - (b ?? 0))).toEqual(letters.map((_, at) => at));
    });

    rule('SES-4', 'revokes a person’s sessions and no others', async () => {
      const { sessions } = await fresh();
      const earlier = { revokedAt: minutes(-5) };
      const other = { personId: personId('other') };
      await add(sessions, session('s1'), session('s2'), session('s3', earlier), session('s4', other), session('s5'));
      expect([...(await sessions.revokeAll(personId('asa'), NOW, 's5'))].sort()).toEqual(['s1', 's2']);
      const found = await Promise.all(['s1', 's2', 's3', 's4', 's5'].map((sid) => read(sessions, sid)));
      expect(found.map((one) => one?.revokedAt)).toEqual([NOW, NOW, minutes(-5), null, null]);
    });

    rule('SES-5', 'lists what was revoked since an instant, that instant included', async () => {
      const { sessions } = await fresh();
      const revoked = (sid: string, at: Instant) => session(sid, { revokedAt: at });
      await add(
        sessions,
        revoked('before', minutes(-1)),
        revoked('at', NOW),
        revoked('after', minutes(1)),
        session('live'),
      );
      const since = await (await reopen()).sessions.revokedSince(NOW);
      expect([...since].sort((a, b) => a.sid.localeCompare(b.sid))).toEqual([
        { sid: 'after', revokedAt: minutes(1) },
        { sid: 'at', revokedAt: NOW },
      ]);
    });

    rule('SES-6', 'forgets what started before the instant given, when one is added', async () => {
      const { sessions } = await fresh();
      const old = session('old', { startedAt: minutes(-2) });
      await sessions.add(old, minutes(-60));
      await sessions.add(session('kept', { startedAt: minutes(-1) }), minutes(-60));
      await sessions.add(session('new'), minutes(-1));
      const found = await Promise.all(['old', 'kept', 'new'].map((sid) => read(sessions, sid)));
      expect(found.map((one) => one?.sid)).toEqual([undefined, 'kept', 'new']);
    });

    rule('SES-7', 'loses no change of many at once on two nodes', async () => {
      const both = await nodes();
      await add(both[0].sessions, session('s1', { tokenHash: '' }));
      const append = (_: unknown, at: number) =>
        both[at % 2]!.sessions.update('s1', (found) => [{ ...found, tokenHash: `${found.tokenHash}x` }, undefined]);
      await Promise.all(Array.from({ length: 40 }, append));
      expect((await read(both[0].sessions, 's1'))?.tokenHash).toHaveLength(40);
    });

    rule('SES-8', 'reads and lists at once what another node has revoked', async () => {
      const both = await nodes();
      await add(both[0].sessions, session('s1'));
      expect(await both[1].sessions.revokeAll(personId('asa'), NOW)).toEqual(['s1']);
      expect((await read(both[0].sessions, 's1'))?.revokedAt).toBe(NOW);
      expect(await both[0].sessions.revokedSince(NOW)).toEqual([{ sid: 's1', revokedAt: NOW }]);
    });

    rule('ATT-1', 'gives counts back as they were last left, after reopening too', async () => {
      const { attempts } = await fresh();
      await oneMore(attempts, 'a', NOW);
      await oneMore(attempts, 'a', minutes(1));
      await oneMore(attempts, 'gone', NOW);
      await attempts.update(['gone'], () => [[undefined], undefined]);
      const { attempts: again } = await reopen();
      expect(await count(again, 'a')).toEqual({ failures: 2, lastAt: minutes(1) });
      expect(await count(again, 'gone')).toBeUndefined();
      expect(await count(again, 'unknown')).toBeUndefined();
    });

    rule('ATT-2', 'counts a hundred tries at once as a hundred', async () => {
      const { attempts } = await fresh();
      await Promise.all(Array.from({ length: 100 }, () => oneMore(attempts, 'a', NOW)));
      expect((await count(attempts, 'a'))?.failures).toBe(100);
    });

    rule('ATT-3', 'forgets counts that are older, and no others', async () => {
      const { attempts } = await fresh();
      await oneMore(attempts, 'old', minutes(-1));
      await oneMore(attempts, 'new', NOW);
      await attempts.forgetBefore(NOW);
      expect(await count(attempts, 'old')).toBeUndefined();
      expect(await count(attempts, 'new')).toBeDefined();
    });

    rule('ATT-4', 'counts tries at once on two nodes, each under all its keys', async () => {
      const both = await nodes();
      const tries = Array.from({ length: 40 }, (_, at) =>
        both[at % 2]!.attempts.update(['address', `account.${at % 4}`], (counts) => [
          counts.map((before) => ({ failures: (before?.failures ?? 0) + 1, lastAt: NOW })),
          undefined,
        ]),
      );
      await Promise.all(tries);
      const keys = ['address', 'account.0', 'account.1', 'account.2', 'account.3'];
      const counts = await Promise.all(keys.map((key) => count(both[1].attempts, key)));
      expect(counts.map((found) => found?.failures)).toEqual([40, 10, 10, 10, 10]);
    });

    rule('ATT-5', 'writes nothing when a change leaves the counts as they were', async () => {
      const { attempts } = await fresh();
      await oneMore(attempts, 'a', NOW);
      expect(await attempts.update(['a', 'b', 'a'], (counts) => [counts, counts.length])).toBe(3);
      expect([await count(attempts, 'a'), await count(attempts, 'b')]).toEqual([
        { failures: 1, lastAt: NOW },
        undefined,
      ]);
    });
  });
};
