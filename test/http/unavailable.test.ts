import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { StoreUnavailable } from '../../src/domain/unavailable.ts';
import { START_MS, startSystem, type TestSystem } from '../support/system.ts';

let school: TestSystem;
beforeAll(async () => {
  school = await startSystem();
}, START_MS);
afterAll(() => school.close());
afterEach(() => vi.restoreAllMocks());

describe('while what is kept cannot be reached', () => {
  test('the answer says so and when to ask again, and the log why', async () => {
    vi.spyOn(school.system.log, 'head').mockRejectedValue(new StoreUnavailable('nobody answers'));
    const { status, headers, body } = await school.http.get('/api/health');
    expect({ status, slug: body.slug }).toEqual({ status: 503, slug: 'unavailable' });
    expect(headers['retry-after']).toBe('5');
    expect(JSON.stringify(body)).not.toContain('nobody answers');
    expect(school.logged()).toContain('"type":"StoreUnavailable"');
  });

  test('a fault of our own is no lack of storage', async () => {
    vi.spyOn(school.system.log, 'head').mockRejectedValue(new Error('a bug'));
    expect((await school.http.get('/api/health')).status).toBe(500);
  });

  test('it is as before when it can be reached again', async () => {
    expect((await school.http.get('/api/health')).status).toBe(200);
  });
});
