import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PROBLEM_SLUGS } from '../../src/contract/problems.ts';
import { type Route, ROUTES } from '../../src/contract/routes.ts';
import { PROBLEMS } from '../../src/http/problems.ts';
import { START_MS, startSystem, type TestSystem } from '../support/system.ts';

interface Operation {
  operationId: string;
  security: object[];
  parameters?: { name: string; in: string; required: boolean; schema: object }[];
  requestBody?: object;
  responses: Record<string, { description: string; content?: Record<string, { schema: object }> }>;
}
interface Description {
  openapi: string;
  info: { title: string; version: string };
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, object>; securitySchemes: Record<string, object> };
}

let school: TestSystem;
let description: Description;
beforeAll(async () => {
  school = await startSystem();
  description = (await school.http.get('/api/openapi.json')).body;
}, START_MS);
afterAll(() => school.close());

const routes = Object.entries<Route>(ROUTES).map(([name, route]) => ({ name, ...route }));
const operationOf = ({ method, path }: Route): Operation =>
  description.paths[`/api${path.replace(/:(\w+)/g, '{$1}')}`]![method]!;

describe('the description of the API', () => {
  test('is OpenAPI 3.1 and holds every route and no other', () => {
    expect(description.openapi).toBe('3.1.0');
    const ids = Object.values(description.paths).flatMap((path) =>
      Object.values(path).map(({ operationId }) => operationId),
    );
    expect(ids.sort()).toEqual(Object.keys(ROUTES).sort());
  });

  test.each(routes)('$method $path: parameters, headers, body, answer and problems', (route) => {
    const operation = operationOf(route);
    const named = (place: string) =>
      (operation.parameters ?? []).filter((one) => one.in === place).map(({ name }) => name);
    expect(named('path')).toEqual([...route.path.matchAll(/:(\w+)/g)].map(([, name]) => name));
    expect(named('header').sort()).toEqual([...(route.needs ?? [])].sort());
    expect(named('query')).toEqual(Object.keys(route.query?.shape ?? {}));
    expect(operation.requestBody === undefined).toBe(route.body === undefined);
    const type = route.file ?? (route.answer === undefined ? undefined : 'application/json');
    expect(Object.keys(operation.responses[route.status]!.content ?? {})).toEqual([type].flatMap((one) => one ?? []));
    expect(operation.security).toEqual(route.isPublic ? [] : [{ session: [] }]);
    expect(Object.keys(operation.responses)).toEqual(expect.arrayContaining(['429', '500']));
  });

  test('refers to nothing that is not there', () => {
    const references = [...JSON.stringify(description).matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g)].map(
      ([, name]) => name!,
    );
    expect(references.length).toBeGreaterThan(20);
    expect(references.filter((name) => !(name in description.components.schemas))).toEqual([]);
  });

  test('has schemas that are objects throughout', () => {
    for (const schema of Object.values(description.components.schemas))
      expect(schema).toMatchObject({ type: 'object' });
  });
});

describe('what an answer is like', () => {
  test('is what the contract says, for the page of a case', async () => {
    const data = { lostOn: '2026-08-17', door: 'hall', story: 'Borta' };
    const [receipt] = await (await school.as('larare.ekan')).opens({
      processId: 'lost-key',
      command: 'tell',
      unitId: 'ekan',
      data,
    });
    await school.settle();
    const rektor = await school.as('rektor.ekan');
    const strictly = (schema: typeof ROUTES.case.answer, body: unknown) =>
      expect(schema.strict().safeParse(body).error).toBeUndefined();
    strictly(ROUTES.case.answer, await rektor.reads(receipt!.caseId));
  });

  test.each([
    ['start', '/start'],
    ['me', '/me'],
    ['processes', '/processes'],
    ['units', '/units'],
    ['cases', '/cases'],
    ['board', '/board'],
    ['inbox', '/notifications'],
    ['health', '/health'],
  ] as const)('is what the contract says: %s', async (name, path) => {
    const { body } = await (await school.as('rektor.ekan')).get(path);
    expect(ROUTES[name].answer.safeParse(body).error).toBeUndefined();
  });
});

describe('pages for people', () => {
  const lang = (path: string, language?: string) =>
    language === undefined ? school.http.get(path) : school.http.get(path).set('Accept-Language', language);

  test('the API in both languages, without anything that the browser’s policy would stop', async () => {
    const [sv, en] = [await lang('/api/docs'), await lang('/api/docs', 'en-GB,en;q=0.9')];
    expect(sv.text).toContain('<html lang="sv">');
    expect(en.text).toContain('<html lang="en">');
    expect(en.text).not.toMatch(/<script|<style|style=|https?:\/\//);
    for (const { path } of routes) expect(en.text).toContain(`/api${path}`);
    expect((await school.http.get('/api/page.css')).type).toBe('text/css');
  });

  test.each(PROBLEM_SLUGS)('the problem %s has a page that says what to do', async (slug) => {
    const response = await lang(`/problems/${slug}`);
    expect(response.status).toBe(200);
    expect(response.text).toContain(String(PROBLEMS[slug].status));
  });

  test('all problems are listed, and one that is none is not there', async () => {
    expect((await lang('/problems')).text).toContain('/problems/version-conflict');
    expect((await lang('/problems/nothing.else')).status).toBe(404);
  });
});

describe('a problem', () => {
  test.each([
    [undefined, 'Du är inte inloggad'],
    ['sv-SE,sv;q=0.9,en;q=0.8', 'Du är inte inloggad'],
    ['en-US,en;q=0.5', 'You are not logged in'],
    ['de', 'Du är inte inloggad'],
    ['en;q=0.1, sv;q=0.9', 'Du är inte inloggad'],
    ['*', 'Du är inte inloggad'],
  ])('for %s is titled %s', async (language, title) => {
    const request = school.http.get('/api/me');
    const response = language === undefined ? await request : await request.set('Accept-Language', language);
    expect(response.body).toEqual({ type: '/problems/not-logged-in', slug: 'not-logged-in', title, status: 401 });
  });

  test('can be found again in the log by the id that it was answered with, and by none that a caller makes up', async () => {
    const response = await school.http.get('/api/me').set('X-Request-Id', 'forged');
    expect(response.headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
    expect(school.logged()).toContain(response.headers['x-request-id']);
    expect(school.logged()).not.toContain('forged');
  });
});

test('the processes are drawn in the language asked for, with the law as Swedes cite it', async () => {
  const teacher = await school.as('larare.ekan');
  const { items } = (await teacher.get('/processes', { headers: { 'Accept-Language': 'en' } })).body;
  const lostKey = items.find(({ id }: { id: string }) => id === 'lost-key');
  expect(lostKey).toMatchObject({
    texts: { name: 'Lost key' },
    laws: { 'AML 3:2': '3 kap. 2 § arbetsmiljölagen (1977:1160)' },
    states: { found: { closes: true } },
    listFields: ['door'],
  });
  expect(lostKey.commands.tell.form.fields.map(({ name }: { name: string }) => name)).toEqual([
    'lostOn',
    'door',
    'story',
  ]);
  expect(lostKey.chart.nodes.map(({ path }: { path: string }) => path)).toEqual(['missing', 'found']);
});
