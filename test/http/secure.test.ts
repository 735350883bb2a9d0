import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loggedPath } from '../../src/http/middleware/access-log.ts';
import { PASSWORD, START_MS, startSystem, type TestSystem } from '../support/system.ts';
import { tempDir } from '../support/temp-dir.ts';

/** As it runs behind TLS, with a built client. */
let school: TestSystem;
beforeAll(async () => {
  const clientFolder = tempDir();
  mkdirSync(join(clientFolder, 'assets'));
  writeFileSync(join(clientFolder, 'index.html'), '<!doctype html><title>Skyndsam</title>');
  writeFileSync(join(clientFolder, 'assets', 'index-abc123.js'), 'export {};');
  school = await startSystem({
    http: { clientFolder, isSecure: true, publicOrigin: 'https://arenden.example', requestsPerMinute: 60 },
  });
  await school.browserOf('larare.ekan');
}, START_MS);
afterAll(() => school.close());

const page = (path: string) => school.http.get(path).set('Accept', 'text/html');

describe('the client', () => {
  test.each(['/', '/arenden', '/arenden/c-1'])('is served at %s and asked for anew', async (path) => {
    const response = await page(path);
    expect(response.text).toContain('<title>Skyndsam</title>');
    expect(response.headers['cache-control']).toBe('no-cache');
  });

  test('has files that are kept for ever, by a name that changes with them', async () => {
    const response = await school.http.get('/assets/index-abc123.js');
    expect(response.status).toBe(200);
    expect(response.headers['cache-control']).toBe('public, max-age=31536000, immutable');
  });

  test.each(['/assets/gone.js', '/.env', '/../package.json'])(
    'gives no page for a file that is not there: %s',
    async (path) => {
      expect((await page(path)).status).toBe(404);
    },
  );
});

describe('headers', () => {
  test('say that a connection is kept for longer than a proxy keeps its own, so that no request is sent on one just closed', async () => {
    const { headers } = await page('/').set('Connection', 'keep-alive');
    expect(headers['keep-alive']).toBe('timeout=65');
  });

  test('let a page run our own code only, and stand in nobody’s frame', async () => {
    const { headers } = await page('/');
    expect(headers['content-security-policy']).toBe(
      "default-src 'none';script-src 'self';style-src 'self';img-src 'self';font-src 'self';" +
        "connect-src 'self' wss://arenden.example;manifest-src 'self';worker-src 'self';base-uri 'none';" +
        "form-action 'self';frame-ancestors 'none'",
    );
    expect(headers['x-frame-options']).toBe('DENY');
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['strict-transport-security']).toContain('max-age=31536000');
    expect(headers['x-powered-by']).toBeUndefined();
  });

  test('keep every answer of the API out of caches', async () => {
    expect((await school.http.get('/api/start')).headers['cache-control']).toBe('no-store');
    expect((await school.http.get('/api/me')).headers['cache-control']).toBe('no-store');
  });

  test('set cookies that no http page and no other host can set', async () => {
    const response = await school.http.post('/api/session').send({ username: 'larare.ekan', password: PASSWORD });
    const [access, refresh] = response.headers['set-cookie'] as unknown as [string, string];
    expect(access).toMatch(/^__Host-skyndsam_access=.*; Path=\/;.*; HttpOnly; Secure; SameSite=Strict$/);
    expect(refresh).toMatch(
      /^__Secure-skyndsam_refresh=.*; Path=\/api\/session;.*; HttpOnly; Secure; SameSite=Strict$/,
    );
  });
});

describe('what is not there', () => {
  test('under /api is a problem, not a page', async () => {
    const response = await page('/api/nothing');
    expect(response.status).toBe(401);
    expect(response.type).toBe('application/problem+json');
  });

  test('is told by a problem that stands in no log with its query', async () => {
    await page('/nothing.txt?name=Alva');
    expect(school.logged()).not.toContain('Alva');
  });
});

test('an attacker’s origin is not believed behind a proxy either', async () => {
  const body = { username: 'larare.ekan', password: PASSWORD };
  const ours = await school.http.post('/api/session').set('Origin', 'https://arenden.example').send(body);
  const theirs = await school.http
    .post('/api/session')
    .set('Origin', 'https://arenden.example.evil.example')
    .send(body);
  expect([ours.status, theirs.status]).toEqual([200, 403]);
});

test('a machine that asks without end is stopped, with the time to wait', async () => {
  const answers = await Promise.all(Array.from({ length: 80 }, () => school.http.get('/api/health')));
  const stopped = answers.find(({ status }) => status === 429);
  expect(stopped?.body.slug).toBe('too-many-attempts');
  expect(stopped?.headers['retry-after']).toBe('60');
});

test.each([
  ['/api/cases?view=open&unitId=x', '/api/cases'],
  ['/api/cases/c-12ab/commands/assess', '/api/cases/c-12ab/commands/assess'],
  ['/api/admin/people/p-12/roles', '/api/admin/people/*/roles'],
  ['/Alva%20Alm', '/*'],
])('of %s the log keeps %s', (url, path) => {
  expect(loggedPath(url)).toBe(path);
});
