import fc from 'fast-check';
import type { Response } from 'supertest';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Route, type RouteName, ROUTES } from '../../src/contract/routes.ts';
import { personId } from '../../src/domain/ids.ts';
import { ROLES, type Role } from '../../src/domain/principal.ts';
import { anyRequest, type AnyRequest, type Ids, isOwned } from '../support/any-request.ts';
import { ask } from '../support/ask.ts';
import { cursorsOf, fill, type Filled, type Kind } from '../support/filled-huvudman.ts';
import { notified, reported } from '../support/krankning.ts';
import type { Somebody } from '../support/somebody.ts';
import { START_MS } from '../support/system.ts';
import { allIds, namedIn, nowhereLike, withIds } from '../support/other-ids.ts';
import { ONE_OF_EACH, startTwoHuvudman, type TwoHuvudman } from '../support/two-huvudman.ts';

const RUNS = 400;
const ROUTE_NAMES = Object.keys(ROUTES) as RouteName[];
/** Answer yes though another's id is named: a filter that fits nothing, one's own browsers, what only says again what was sent, and a report about nobody who is known. */
const MAY_SAY_YES: ReadonlySet<RouteName> = new Set([
  ...(['cases', 'board', 'forecast', 'addBrowser', 'removeBrowser', 'readCalendarFile', 'openCases'] as const),
  ...(['previewIndicators', 'importIndicators'] as const),
]);
/** Ekby's own, none of them anybody by whom the requests are made. */
const own: Partial<Record<Kind, readonly string[]>> = {
  unit: ['ekan', 'norr', 'kommun'],
  person: ['larare.almen', 'pedagog.lingon', 'elev.alva'],
};
/** Never in an answer to anybody but who has it already. */
const NOT_IN_LISTS = ['code', 'endpoint'];

let two: TwoHuvudman;
let albys: Filled;
let cursors: readonly string[] = [];
/** What is Alby's, by what it is; numbers of notices are those of a log, and no secret. */
let secrets: Readonly<Record<string, readonly string[]>> = {};
let twins: ReadonlyMap<string, string>;
const people = new Map<Role, Somebody>();

/** Later notices at Ekby have higher numbers than any at Alby: these are numbers of a huvudman's own log. */
const catchUp = async (): Promise<void> => {
  const [ekby, alby] = [two.ekby.school.system, two.alby.school.system];
  for (let at = 0; (await ekby.log.head()) <= (await alby.log.head()); at += 1)
    await ekby.orgLog.renamePerson({
      ...{ commitId: `renamed-${at}` as never, by: 'system', personId: personId('larare2.ekan') },
      name: `Leif Läsare ${at}`,
    });
  await ekby.relay.caughtUp();
};

beforeAll(async () => {
  two = await startTwoHuvudman();
  albys = await fill(two.alby);
  cursors = await cursorsOf(two.alby);
  await catchUp();
  own.case = [await notified(two.ekby.school, await reported(two.ekby.school))];
  twins = new Map(allIds(albys).map((id) => [id, nowhereLike(id)]));
  const { notification: _numbers, ...ids } = albys.ids;
  secrets = { ...ids, number: albys.caseNumbers, word: albys.words };
  for (const role of ROLES) people.set(role, await two.at(two.ekby, ONE_OF_EACH[role]));
}, 2 * START_MS);
afterAll(() => two.close());

const without = (text: string, ids: readonly string[]): string =>
  ids.toSorted((a, b) => b.length - a.length).reduce((rest, id) => rest.replaceAll(id, '<id>'), text);

const TOLD_IN = ['content-type', 'etag', 'location', 'retry-after'];

/** What is told, but for the ids that were asked about and what is made anew each time. */
const told = ({ status, text, headers }: Response, ids: readonly string[]): readonly string[] =>
  [String(status), ...TOLD_IN.map((name) => headers[name] ?? ''), text].map((one) =>
    without(one, ids)
      .replace(/\b[a-z]-[0-9a-f-]{32,36}\b/g, '<made>')
      .replace(/\b[A-Z]+-2026-\d{4}\b/g, '<number>'),
  );

const isRight = (request: AnyRequest, named: readonly string[], status: number): boolean => {
  if (named.some((id) => Object.values(request.params).includes(id))) return status === 404 || status === 403;
  return MAY_SAY_YES.has(request.name) || (status >= 400 && status < 500);
};

/** What of Alby's stands in the text. */
const albysIn = (text: string): readonly string[] =>
  Object.values(secrets).flatMap((words) => words.filter((word) => text.includes(word)));

/** Asked about what is Alby's, Ekby says what it says of what is nowhere, and nothing of Alby. */
const check = async (role: Role, request: AnyRequest): Promise<void> => {
  const somebody = people.get(role)!;
  const named = namedIn(request, allIds(albys));
  const response = await ask(somebody, request);
  const said = without(response.text + JSON.stringify(response.headers), named);
  expect(albysIn(said)).toEqual([]);
  expect(response.status).toBeLessThan(500);
  if (named.length === 0) return;
  expect(isRight(request, named, response.status), `${response.status} ${response.text}`).toBe(true);
  const nowhere = await ask(somebody, withIds(request, twins));
  const twinsOfNamed = named.map((id) => twins.get(id) ?? id);
  expect(told(response, named)).toEqual(told(nowhere, twinsOfNamed));
};

const onlyAlbys: Ids = (kind) => fc.constantFrom(...albys.ids[kind]);
const mostlyAlbys: Ids = (kind) =>
  fc.oneof({ weight: 3, arbitrary: onlyAlbys(kind) }, fc.constantFrom(...(own[kind] ?? albys.ids[kind])));

const isOfItsShape = ({ name, query, body }: AnyRequest): boolean => {
  const route: Route = ROUTES[name];
  const asText = Object.fromEntries(Object.entries(query).map(([key, value]) => [key, String(value)]));
  return route.query?.safeParse(asText).success !== false && route.body?.safeParse(body).success !== false;
};

const nothingOfAlbyCame = async (): Promise<void> => {
  await two.ekby.school.settle();
  expect(albysIn(JSON.stringify(await two.ekby.school.system.log.readAll(0, 100_000)))).toEqual([]);
};

describe('whoever it is at Ekby', () => {
  let headBefore = 0;
  beforeAll(async () => {
    headBefore = await two.alby.school.system.log.head();
  });

  test('TEN-1 there are requests of the shape of every route that name what is of Alby', () => {
    for (const name of ROUTE_NAMES) {
      const samples = fc.sample(anyRequest(name, onlyAlbys, cursors), 20);
      expect(samples.filter((one) => !isOfItsShape(one))).toEqual([]);
      for (const one of samples.filter(({ params }) => Object.keys(params).some(isOwned)))
        expect(namedIn(one, allIds(albys))).not.toEqual([]);
    }
  });

  test('TEN-1 what is looked for is what Alby answers its own people', async () => {
    const staff = (['handlaggare', 'admin', 'rektor.ekan', 'registrator'] as const).map((name) =>
      two.at(two.alby, name),
    );
    const requests = ROUTE_NAMES.filter((name) => ROUTES[name].method === 'get').flatMap((name) =>
      fc.sample(anyRequest(name, onlyAlbys, cursors), 10),
    );
    let said = '';
    for (const somebody of await Promise.all(staff))
      for (const request of requests) said += (await ask(somebody, request)).text;
    const isSaid = (kind: string): boolean => secrets[kind]?.some((one) => said.includes(one)) === true;
    expect(Object.keys(secrets).filter((kind) => !isSaid(kind))).toEqual(NOT_IN_LISTS);
  });

  test.each(ROUTE_NAMES)('TEN-2 learns nothing of Alby by the route %s', async (name) => {
    const samples = fc.sample(anyRequest(name, onlyAlbys, cursors), 2);
    for (const role of ROLES) for (const request of samples) await check(role, request);
  });

  test('TEN-2 learns nothing of Alby by any request, whosever the other ids in it are', async () => {
    const request = fc.constantFrom(...ROUTE_NAMES).chain((name) => anyRequest(name, mostlyAlbys, cursors));
    await fc.assert(fc.asyncProperty(fc.constantFrom(...ROLES), request, check), { numRuns: RUNS });
  });

  test('TEN-2 gives nobody of Alby a part in a case', async () => {
    const params = { caseId: own.case![0]!, command: 'assignInvestigator' };
    for (const investigator of albys.ids.person)
      await check('handlaggare', { name: 'command', params, query: {}, body: { data: { investigator } } });
  });

  test('TEN-3 has left nothing at Alby, and nothing of Alby at Ekby', async () => {
    expect(await two.alby.school.system.log.head()).toBe(headBefore);
    await nothingOfAlbyCame();
  });
});
