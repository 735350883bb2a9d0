import { createSecretKey, randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Instant, instantOf } from '../../src/domain/clock.ts';
import { personId } from '../../src/domain/ids.ts';
import { GRACE_SECONDS, refreshToken, rotate, sessionEndsAt, tokenHash } from '../../src/identity/refresh-token.ts';
import type { Session } from '../../src/identity/sessions.ts';
import { openIdentity } from './identity-fixture.ts';

const KEY = createSecretKey(Buffer.alloc(32, 1));
const START = instantOf(Date.UTC(2026, 7, 17, 8));
const FIRST = refreshToken('a'.repeat(22), Buffer.alloc(32, 2));
const started: Session = {
  sid: 'a'.repeat(22),
  personId: personId('asa'),
  startedAt: START,
  usedAt: START,
  tokenHash: tokenHash(FIRST),
  previous: null,
  revokedAt: null,
};

/** Somebody presents the token of so many generations back, after so many seconds. */
const step = fc.record({
  back: fc.constantFrom(0, 0, 0, 1, 1, 2),
  seconds: fc.constantFrom(0, 1, GRACE_SECONDS, 11, 3600, 40_000),
});

it('gives a token only for the newest one, or the one before within the grace, and nothing ever after a theft', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
      let session = started;
      let now: Instant = START;
      const tokens = [FIRST];
      for (const { back, seconds } of steps) {
        now = instantOf(Date.parse(now) + seconds * 1000);
        const at = Math.max(0, tokens.length - 1 - back);
        const isOver = session.revokedAt !== null || now >= sessionEndsAt(session);
        const isNewest = at === tokens.length - 1;
        const isGraced =
          at === tokens.length - 2 && Date.parse(now) - Date.parse(session.usedAt) <= GRACE_SECONDS * 1000;
        const [next, rotation] = rotate(KEY, session, tokens[at]!, now, randomBytes(32).toString('hex'));
        expect(rotation.kind).toBe(isOver ? 'over' : isNewest || isGraced ? 'rotated' : 'stolen');
        if (rotation.kind === 'rotated' && isNewest) tokens.push(rotation.token);
        if (rotation.kind === 'rotated') expect(rotation.token).toBe(tokens.at(-1));
        if (rotation.kind !== 'rotated') expect(next.revokedAt !== null || isOver).toBe(true);
        session = next;
      }
      expect(new Set(tokens).size).toBe(tokens.length);
    }),
  );
});

it('makes another successor with another nonce or another key, so that neither database nor key alone is enough', () => {
  const successor = (key: Buffer, nonce: string) => {
    const [, rotation] = rotate(createSecretKey(key), started, FIRST, START, nonce);
    return rotation.kind === 'rotated' ? rotation.token : '';
  };
  const all = [
    successor(Buffer.alloc(32, 1), 'a'),
    successor(Buffer.alloc(32, 1), 'b'),
    successor(Buffer.alloc(32, 3), 'a'),
  ];
  expect(new Set(all).size).toBe(3);
});

it('keeps one line of tokens through any number of tabs that race', async () => {
  const test = await openIdentity();
  const { refreshToken: first } = await test.logIn();
  await fc.assert(
    fc.asyncProperty(fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 5 }), async (races) => {
      let token = (await test.logIn()).refreshToken;
      for (const tabs of races) {
        const results = await Promise.all(Array.from({ length: tabs }, () => test.identity.refresh(token)));
        const given = new Set(
          results.map((result) => (result.kind === 'refreshed' ? result.refreshToken : result.kind)),
        );
        expect(given.size).toBe(1);
        token = [...given][0]!;
      }
      expect(token).not.toBe(first);
    }),
    { numRuns: 10 },
  );
});
