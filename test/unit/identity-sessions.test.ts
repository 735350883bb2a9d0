import { createSecretKey } from 'node:crypto';
import fc from 'fast-check';
import jwt from 'jsonwebtoken';
import { beforeEach, describe, expect, it } from 'vitest';
import { cookie, cookieName } from '../../src/identity/cookies.ts';
import { deriveIdentitySecrets } from '../../src/identity/secrets.ts';
import { asa, HOUR, openIdentity } from './identity-fixture.ts';

let test: Awaited<ReturnType<typeof openIdentity>>;
let session: Awaited<ReturnType<typeof test.logIn>>;
beforeEach(async () => {
  test = await openIdentity();
  session = await test.logIn();
});

const authenticate = (token: string) => test.identity.authenticate(token).kind;
const refresh = async (token: string) => {
  const result = await test.identity.refresh(token);
  if (result.kind !== 'refreshed') throw new Error(result.kind);
  return result;
};

describe('an access token is not taken', () => {
  it.each(['', 'x', 'a.b.c', '..'])('that is none: %j', (token) => {
    expect(authenticate(token)).toBe('not-logged-in');
  });

  it('from the second at which it ends', () => {
    test.wait(599);
    expect(authenticate(session.accessToken)).toBe('authenticated');
    test.wait(1);
    expect(authenticate(session.accessToken)).toBe('not-logged-in');
  });

  it('signed with another key, with no algorithm, or with another than HS256', () => {
    const claims = { sub: 'asa', sid: session.sid, iat: 1_786_953_600, exp: 1_900_000_000 };
    const other = createSecretKey(Buffer.alloc(32, 7));
    const tokens = [
      jwt.sign(claims, other, { algorithm: 'HS256' }),
      jwt.sign(claims, '', { algorithm: 'none' }),
      jwt.sign(claims, test.secrets.access, { algorithm: 'HS512' }),
    ];
    expect(tokens.map(authenticate)).toEqual(['not-logged-in', 'not-logged-in', 'not-logged-in']);
  });

  it('of ours that lacks what it must say', () => {
    const sign = (claims: object) => jwt.sign(claims, test.secrets.access, { algorithm: 'HS256', noTimestamp: true });
    const exp = 1_900_000_000;
    const lacking = [
      { sid: 's', exp },
      { sub: 'asa', exp },
      { sub: 'asa', sid: 's' },
      { sub: 'Not An Id', sid: 's', exp },
    ];
    expect(lacking.map((claims) => authenticate(sign(claims)))).toEqual(lacking.map(() => 'not-logged-in'));
  });

  it('with a single character changed', () => {
    const { accessToken } = session;
    const at = accessToken.indexOf('.') + 5;
    const changed = accessToken.slice(0, at) + (accessToken[at] === 'A' ? 'B' : 'A') + accessToken.slice(at + 1);
    expect(authenticate(changed)).toBe('not-logged-in');
  });

  it('whatever its parts hold, and none makes an error', () => {
    const part = fc.oneof(
      fc.json(),
      fc.string(),
      fc.constantFrom('{"alg":"HS256","typ":"JWT"}', '{"alg":"none"}', 'null'),
    );
    const encoded = part.map((text) => Buffer.from(text).toString('base64url'));
    fc.assert(
      fc.property(fc.array(encoded, { minLength: 1, maxLength: 4 }), (parts) => {
        expect(authenticate(parts.join('.'))).toBe('not-logged-in');
      }),
      { numRuns: 500 },
    );
  });

  it('after logout, at once and after a restart', async () => {
    await test.identity.logout(session.sid);
    expect(authenticate(session.accessToken)).toBe('not-logged-in');
    expect((await test.restart()).authenticate(session.accessToken).kind).toBe('not-logged-in');
    expect((await test.identity.refresh(session.refreshToken)).kind).toBe('not-logged-in');
  });

  it('after the person is revoked or disabled, on any device', async () => {
    const second = await test.logIn();
    await test.identity.revokePerson(asa);
    expect([session, second].map(({ accessToken }) => authenticate(accessToken))).toEqual([
      'not-logged-in',
      'not-logged-in',
    ]);
    const third = await test.logIn();
    await test.identity.disable(asa);
    expect(authenticate(third.accessToken)).toBe('not-logged-in');
  });
});

it('puts nothing in an access token but who, which session and when', () => {
  const claims = jwt.decode(session.accessToken) as object;
  expect(Object.keys(claims).sort()).toEqual(['exp', 'iat', 'sid', 'sub']);
  expect(test.identity.authenticate(session.accessToken)).toEqual({
    kind: 'authenticated',
    personId: 'asa',
    sid: session.sid,
  });
});

describe('a refresh token is not taken', () => {
  it.each(['', 'x', `${'a'.repeat(22)}.${'b'.repeat(43)}`])('that is none of ours: %j', async (token) => {
    expect(await test.identity.refresh(token)).toEqual({ kind: 'not-logged-in' });
  });

  it('twelve hours after it was last used', async () => {
    test.wait(12 * HOUR - 1);
    const next = await refresh(session.refreshToken);
    test.wait(12 * HOUR);
    expect((await test.identity.refresh(next.refreshToken)).kind).toBe('not-logged-in');
  });

  it('fourteen days after the login, however often it is used; the access token ends no later', async () => {
    let token = session.refreshToken;
    for (let hours = 0; hours < 14 * 24 - 6; hours += 6) {
      test.wait(6 * HOUR);
      token = (await refresh(token)).refreshToken;
    }
    test.wait(6 * HOUR - 60);
    const last = await refresh(token);
    expect(Date.parse(last.accessEndsAt) - Date.parse(test.now())).toBe(60_000);
    test.wait(60);
    expect(authenticate(last.accessToken)).toBe('not-logged-in');
    expect((await test.identity.refresh(last.refreshToken)).kind).toBe('not-logged-in');
  });

  it('a second time after the grace, and then the whole session is over: somebody has stolen it', async () => {
    const next = await refresh(session.refreshToken);
    test.wait(11);
    expect((await test.identity.refresh(session.refreshToken)).kind).toBe('not-logged-in');
    expect((await test.identity.refresh(next.refreshToken)).kind).toBe('not-logged-in');
    expect(authenticate(next.accessToken)).toBe('not-logged-in');
  });

  it('two generations old, even within the grace', async () => {
    const next = await refresh(session.refreshToken);
    await refresh(next.refreshToken);
    expect((await test.identity.refresh(session.refreshToken)).kind).toBe('not-logged-in');
    expect(authenticate(session.accessToken)).toBe('not-logged-in');
  });

  it('of an account that was disabled elsewhere', async () => {
    await test.store.accounts.setDisabled(asa, true);
    expect((await test.identity.refresh(session.refreshToken)).kind).toBe('not-logged-in');
  });
});

it('gives two tabs that refresh at once the same successor', async () => {
  const [one, other] = await Promise.all([refresh(session.refreshToken), refresh(session.refreshToken)]);
  expect(one.refreshToken).toBe(other.refreshToken);
  test.wait(10);
  expect((await refresh(session.refreshToken)).refreshToken).toBe(one.refreshToken);
  expect((await refresh(one.refreshToken)).sid).toBe(session.sid);
});

it('keeps no token that could be used, only hashes', async () => {
  const next = await refresh(session.refreshToken);
  const kept = JSON.stringify(await test.store.sessions.update(session.sid, (found) => [found, found]));
  for (const token of [session.refreshToken, next.refreshToken]) expect(kept).not.toContain(token.split('.')[1]);
});

describe('a CSRF token is not taken', () => {
  it('from another session, forged, empty or cut', async () => {
    const other = await test.logIn();
    const isOurs = (token: string) => test.identity.isCsrfToken(session.sid, token);
    const forged = `${'A'.repeat(22)}.${'A'.repeat(43)}`;
    expect([other.csrfToken, forged, '', session.csrfToken.slice(0, -1)].map(isOurs)).toEqual([
      false,
      false,
      false,
      false,
    ]);
    expect(isOurs(session.csrfToken)).toBe(true);
    expect(isOurs(test.identity.csrfToken(session.sid))).toBe(true);
  });
});

it('takes no installation key that is too short, and makes a key of its own for each use', () => {
  expect(() => deriveIdentitySecrets(new Uint8Array(31))).toThrow(RangeError);
  const keys = Object.values(deriveIdentitySecrets(new Uint8Array(32))).map((key) => key.export().toString('hex'));
  expect(new Set(keys).size).toBe(6);
  expect(keys.every((key) => key.length === 64)).toBe(true);
});

describe('cookies', () => {
  it('are out of reach of scripts and other sites, and over https of other hosts', () => {
    for (const kind of ['access', 'refresh'] as const)
      expect(cookie(kind, 'x', 60, true).options).toMatchObject({ httpOnly: true, sameSite: 'strict', secure: true });
    expect(cookieName('access', true)).toBe('__Host-skyndsam_access');
    expect(cookieName('refresh', true)).toBe('__Secure-skyndsam_refresh');
  });

  it('send the refresh token to the session’s path only', () => {
    expect(cookie('refresh', 'x', 60, false)).toMatchObject({
      name: 'skyndsam_refresh',
      options: { path: '/api/session', maxAge: 60_000, secure: false },
    });
    expect(cookie('access', 'x', 60, false).options.path).toBe('/');
  });
});
