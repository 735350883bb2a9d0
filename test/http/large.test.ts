import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { depthOf } from '../../src/http/middleware/json-body.ts';
import { parseCookies } from '../../src/http/middleware/cookies.ts';
import type { Somebody } from '../support/somebody.ts';
import { START_MS, startSystem, type TestSystem } from '../support/system.ts';

let school: TestSystem;
let teacher: Somebody;
beforeAll(async () => {
  school = await startSystem();
  teacher = await school.as('larare.ekan');
}, START_MS);
afterAll(() => school.close());

const report = (reason: string) => ({
  processId: 'loan',
  command: 'askForLoan',
  unitId: 'ekan',
  data: { neededAt: '2026-08-17T07:30:00Z', borrower: [{ name: 'Alva' }], reason },
});

const raw = (body: string, type = 'application/json') =>
  teacher.agent
    .post('/api/cases')
    .set({ 'X-CSRF-Token': teacher.me!.csrfToken, 'Idempotency-Key': 'key-for-raw-bodies', 'Content-Type': type })
    .send(body);

describe('size', () => {
  test('a text of a million characters is refused by its field’s own limit', async () => {
    const response = await teacher.post('/cases', report('å'.repeat(700_000)));
    expect(response.status).toBe(422);
    expect(response.body.issues).toEqual([{ pointer: '/reason', code: 'tooLong', params: { max: 500_000 } }]);
  });

  test('a text just as long as the field admits comes back whole', async () => {
    const reason = 'ö'.repeat(500_000);
    const [receipt] = await teacher.opens(report(reason));
    expect(receipt!.data['reason']).toBe(reason);
  });

  test('a body beyond all limits is too large, and the limit is told', async () => {
    const response = await teacher.post('/cases', report('x'.repeat(1_600_000)));
    expect(response.status).toBe(413);
    expect(response.body).toMatchObject({ slug: 'too-large', limitBytes: 1_572_864 });
  });

  test('objects within objects without end are not read at all', async () => {
    const depth = 200_000;
    const response = await raw(`{"data":${'['.repeat(depth)}${']'.repeat(depth)}}`);
    expect({ status: response.status, slug: response.body.slug }).toEqual({ status: 400, slug: 'malformed' });
  });
});

describe('shape', () => {
  test.each([
    ['half an object', '{"processId": "loan"', 'application/json'],
    ['no JSON', 'processId=loan', 'application/json'],
    ['a bare text', '"loan"', 'application/json'],
    ['a form of a page', 'processId=loan', 'application/x-www-form-urlencoded'],
    ['JSON that says it is text', '{"processId":"loan"}', 'text/plain'],
    ['a charset of last century', '{}', 'application/json; charset=iso-8859-1'],
  ])('%s is malformed', async (_, body, type) => {
    const response = await raw(body, type);
    expect({ status: response.status, slug: response.body.slug }).toEqual({ status: 400, slug: 'malformed' });
    expect(response.type).toBe('application/problem+json');
  });

  test('a key of an object’s own machinery is an unknown field', async () => {
    const response = await raw(
      '{"processId":"loan","command":"askForLoan","unitId":"ekan","data":{"__proto__":{"isAdmin":true}}}',
    );
    expect(response.status).toBe(422);
    expect(({} as { isAdmin?: boolean }).isAdmin).toBeUndefined();
  });

  test('a query parameter that is not known is refused', async () => {
    const response = await teacher.get('/cases?views=open');
    expect(response.body.slug).toBe('validation-failed');
  });

  test.each(['limit=0', 'limit=101', 'limit=x', 'view=all', 'limit=1&limit=2', 'unitId=%00'])(
    '?%s is refused',
    async (query) => {
      expect((await teacher.get(`/cases?${query}`)).status).toBe(422);
    },
  );
});

test.each([
  ['{}', 1],
  ['[[{"a":[]}]]', 4],
  ['{"a":"[[[\\"[["}', 1],
  ['"\\\\"', 0],
  ['[1,[2],[3]]', 2],
])('%s is %i deep', (json, depth) => {
  expect(depthOf(Buffer.from(json))).toBe(depth);
});

test.each([
  [undefined, {}],
  ['a=1; b=2', { a: '1', b: '2' }],
  ['a=1; a=2', { a: '1' }],
  ['a=%C3%A5; b=%zz', { a: 'å', b: '%zz' }],
  ['__proto__=x; =y; z', { ['__proto__']: 'x' }],
  ['a=b=c', { a: 'b=c' }],
])('cookies of %s', (header, cookies) => {
  expect(Object.entries(parseCookies(header))).toEqual(Object.entries(cookies));
});
