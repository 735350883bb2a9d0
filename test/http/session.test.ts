import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { PASSWORD, START_MS, startSystem, type TestSystem } from '../support/system.ts';

let school: TestSystem;
beforeAll(async () => {
  school = await startSystem();
}, START_MS);
afterAll(() => school.close());
afterEach(() => school.turn({ days: 2 })); // guesses are forgotten

const login = (username: string, password: string) => school.http.post('/api/session').send({ username, password });

describe('login', () => {
  test('tells who one is, what to show and the token for changes', async () => {
    const response = await (await school.browserOf('rektor.ekan')).logIn();
    expect(response.status).toBe(200);
    expect(response.body).toMatchObject({
      personId: 'rektor.ekan',
      name: 'Rut Rektor',
      roles: [{ role: 'rektor', unitId: 'ekan', unitName: 'Ekans skola' }],
      views: ['report', 'reported', 'cases', 'board'],
      isDemo: false,
    });
  });

  test('gives both tokens to cookies out of reach of scripts and other sites, and none to the body', async () => {
    const response = await (await school.browserOf('larare.ekan')).logIn();
    const [access, refresh] = response.headers['set-cookie'] as unknown as [string, string];
    expect(access).toMatch(/^skyndsam_access=[^;]+; Max-Age=600; Path=\/; Expires=[^;]+; HttpOnly; SameSite=Strict$/);
    expect(refresh).toMatch(
      /^skyndsam_refresh=[^;]+; Max-Age=43200; Path=\/api\/session; Expires=[^;]+; HttpOnly; SameSite=Strict$/,
    );
    expect(JSON.stringify(response.body)).not.toContain(access.split(/[=;]/)[1]);
  });

  test('is one answer for a wrong password and an unknown name', async () => {
    await school.browserOf('larare.ekan');
    const wrong = await login('larare.ekan', 'fel lösenord helt');
    const unknown = await login('finns.inte', 'fel lösenord helt');
    expect(wrong.status).toBe(401);
    expect(wrong.body.slug).toBe('login-failed');
    expect(unknown.body).toEqual(wrong.body);
    expect(wrong.headers['set-cookie']).toBeUndefined();
  });

  test('slows down whoever guesses, and says for how long', async () => {
    await school.browserOf('bitr.ekan');
    const answers: number[] = [];
    for (let guess = 0; guess < 6; guess += 1) answers.push((await login('bitr.ekan', `gissning ${guess}`)).status);
    expect(answers).toContain(429);
    const right = await login('bitr.ekan', PASSWORD);
    expect(right.body.slug).toBe('too-many-attempts');
    expect(Number(right.headers['retry-after'])).toBe(right.body.retryAfterSeconds);
    await school.turn({ hours: 1 });
    expect((await login('bitr.ekan', PASSWORD)).status).toBe(200);
  });

  test('is refused from a page of another site', async () => {
    await school.browserOf('larare.ekan');
    const body = { username: 'larare.ekan', password: PASSWORD };
    const byOrigin = await school.http.post('/api/session').set('Origin', 'https://evil.example').send(body);
    const bySite = await school.http.post('/api/session').set('Sec-Fetch-Site', 'cross-site').send(body);
    expect([byOrigin.body.slug, bySite.body.slug]).toEqual(['csrf', 'csrf']);
  });

  test('is open to a page of our own', async () => {
    await school.browserOf('larare.ekan');
    const body = { username: 'larare.ekan', password: PASSWORD };
    expect((await school.http.post('/api/session').set('Origin', school.url).send(body)).status).toBe(200);
    expect((await school.http.post('/api/session').set('Sec-Fetch-Site', 'same-origin').send(body)).status).toBe(200);
  });

  test.each([
    ['no body', undefined, 400, 'malformed'],
    ['a password that is a number', { username: 'larare.ekan', password: 1 }, 422, 'validation-failed'],
    ['something more', { username: 'larare.ekan', password: 'x', isAdmin: true }, 422, 'validation-failed'],
  ])('with %s', async (_, body, status, slug) => {
    const response = await school.http.post('/api/session').send(body);
    expect({ status: response.status, slug: response.body.slug }).toEqual({ status, slug });
  });
});

describe('the renewal of a login', () => {
  const refreshCookie = (response: { headers: Record<string, unknown> }): string =>
    (response.headers['set-cookie'] as string[])
      .find((cookie) => cookie.startsWith('skyndsam_refresh='))!
      .split(';')[0]!;
  const renew = (cookie: string) => school.http.post('/api/session/refresh').set('Cookie', cookie);

  test('gives new tokens for the one that was shown', async () => {
    const first = refreshCookie(await (await school.browserOf('larare.ekan')).logIn());
    const renewed = await renew(first);
    expect(renewed.status).toBe(200);
    expect(renewed.body.personId).toBe('larare.ekan');
    expect(refreshCookie(renewed)).not.toBe(first);
  });

  test('ends the whole login when an old token comes again', async () => {
    const browser = await school.browserOf('larare.ekan');
    const first = refreshCookie(await browser.logIn());
    const second = refreshCookie(await renew(first));
    await school.turn({ hours: 1 });
    expect((await renew(first)).body.slug).toBe('not-logged-in');
    expect((await renew(second)).body.slug).toBe('not-logged-in');
  });

  test('is not for those without a token', async () => {
    expect((await school.http.post('/api/session/refresh')).body.slug).toBe('not-logged-in');
  });

  test('is over half a day after it was last used', async () => {
    const first = refreshCookie(await (await school.browserOf('larare.ekan')).logIn());
    await school.turn({ hours: 13 });
    expect((await renew(first)).status).toBe(401);
  });
});

describe('logging out', () => {
  test('ends this login at once, takes the cookies away and leaves the other browser', async () => {
    const here = await school.browserOf('larare2.ekan');
    const there = await school.browserOf('larare2.ekan');
    const cookies = ((await here.logIn()).headers['set-cookie'] as unknown as string[])[0]!.split(';')[0]!;
    await there.logIn();
    const response = await here.send('delete', '/session');
    expect(response.status).toBe(204);
    expect(response.headers['set-cookie']).toHaveLength(2);
    expect((await school.http.get('/api/me').set('Cookie', cookies)).status).toBe(401);
    expect((await there.agent.get('/api/me')).status).toBe(200);
  });

  test('with another login’s token is refused', async () => {
    const here = await school.browserOf('larare2.ekan');
    const there = await school.browserOf('larare2.ekan');
    await here.logIn();
    await there.logIn();
    const response = await here.send('delete', '/session', undefined, { csrf: there.me!.csrfToken });
    expect(response.body.slug).toBe('csrf');
  });
});

test('whose last role ends is out at once', async () => {
  const teacher = await school.as('larare.almen');
  const admin = await school.as('admin');
  const gone = await admin.send('delete', '/admin/people/larare.almen/roles', { role: 'personal', unitId: 'almen' });
  expect(gone.status).toBe(204);
  expect((await teacher.agent.get('/api/me')).status).toBe(401);
});
