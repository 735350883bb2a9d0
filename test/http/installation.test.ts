import supertest from 'supertest';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Installation, openInstallation } from '../../src/compose/installation.ts';
import { operatorServer } from '../../src/compose/operator.ts';
import { listenOn } from '../../src/compose/serving.ts';
import { reported } from '../support/krankning.ts';
import { Somebody } from '../support/somebody.ts';
import { PASSWORD, START_MS, startSystem, type TestSystem } from '../support/system.ts';

const TOKEN = 'den som sköter maskinerna';
const EKBY = 'ekby.arenden.test';
const ALBY = 'alby.arenden.test';

let ekby: TestSystem;
let alby: TestSystem;
let installation: Installation;
let url = '';
let operator: ReturnType<typeof operatorServer>;
let operatorUrl = '';
const failures: string[] = [];
const seed = (): Promise<void> => Promise.resolve();

beforeAll(async () => {
  [ekby, alby] = [await startSystem(), await startSystem()];
  const systems = new Map([
    ['ekby', ekby.system],
    ['alby', alby.system],
  ]);
  installation = await openInstallation({
    tenants: ['ekby', 'alby', 'trasig'].map((name) => ({ name, origin: `https://${name}.arenden.test` })),
    open: async ({ name }) => {
      const system = systems.get(name);
      if (system === undefined) throw new TypeError('wrong key');
      return system;
    },
    signOfKey: ({ name }) => name,
    isPassing: () => false,
    onError: (what) => void failures.push(what),
  });
  url = `http://127.0.0.1:${(await installation.listen(0, '127.0.0.1')).port}`;
  operator = operatorServer(installation.opened, TOKEN);
  operatorUrl = `http://127.0.0.1:${(await listenOn(operator, 0, '127.0.0.1')).port}`;
}, 2 * START_MS);
afterAll(async () => {
  operator.close();
  operator.closeAllConnections();
  await installation.close();
});

/** Somebody at a huvudman; everybody has the same username at both. */
const at = async (host: string, school: TestSystem, username: 'rektor.ekan' | 'larare.ekan'): Promise<Somebody> => {
  await school.browserOf(username);
  const somebody = new Somebody(url, { username, password: PASSWORD });
  void somebody.agent.set('Host', host);
  expect((await somebody.logIn()).status).toBe(200);
  return somebody;
};

describe('who may not', () => {
  test('read a case of another huvudman, as whoever they are at their own', async () => {
    const caseId = await reported(ekby);
    const [own, other] = [await at(EKBY, ekby, 'rektor.ekan'), await at(ALBY, alby, 'rektor.ekan')];
    expect((await own.get(`/cases/${caseId}`)).status).toBe(200);
    expect((await other.get(`/cases/${caseId}`)).status).toBe(404);
  });

  test('bring the login of one huvudman to another', async () => {
    const own = await at(EKBY, ekby, 'rektor.ekan');
    const elsewhere = await own.agent.get('/api/me').set('Host', ALBY);
    expect(elsewhere.status).toBe(401);
    expect((await own.agent.get('/api/me').set('Host', EKBY)).status).toBe(200);
  });

  test('learn by another name which huvudmän there are', async () => {
    for (const host of ['nagon.arenden.test', '127.0.0.1', 'arenden.test', 'ekby.arenden.test:81', '__proto__']) {
      const answer = await supertest(url).get('/api/health').set('Host', host);
      expect(answer.status).toBe(421);
      expect(JSON.stringify(answer.body)).not.toMatch(/ekby|alby/);
    }
  });

  test('ask how all are without the token of whoever runs the machines', async () => {
    for (const authorization of ['', 'Bearer', `Bearer ${TOKEN}x`, `Basic ${TOKEN}`, TOKEN]) {
      const answer = await supertest(operatorUrl).get('/status').set('Authorization', authorization);
      expect([answer.status, answer.body]).toEqual([401, {}]);
    }
  });
});

test('each host is answered by its own huvudman, whatever the case it is written in', async () => {
  const answers = await Promise.all(
    [EKBY, ALBY, EKBY.toUpperCase()].map((host) => supertest(url).get('/api/health').set('Host', host)),
  );
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
});

test('one that cannot start keeps nobody else from being served, and is answered for as not there now', async () => {
  expect(failures).toEqual(['opening trasig']);
  expect((await supertest(url).get('/api/health').set('Host', 'trasig.arenden.test')).status).toBe(503);
});

test('TEN-10 one that has the key of another is not opened, and the others are', async () => {
  const names = ['forst', 'kopian', 'egen'];
  const systems = [await startSystem({ seed }), undefined, await startSystem({ seed })];
  const told: string[] = [];
  const several = await openInstallation({
    tenants: names.map((name) => ({ name, origin: `https://${name}.arenden.test` })),
    signOfKey: ({ name }) => (name === 'egen' ? 'another' : 'one'),
    isPassing: () => false,
    open: async ({ name }) => {
      const school = systems[names.indexOf(name)];
      if (school === undefined) throw new Error('opened, and so made a store under the wrong key');
      return school.system;
    },
    onError: (what, error) => void told.push(`${what}: ${(error as Error).name}`),
  });
  expect(several.opened.map((one) => 'system' in one)).toEqual([true, false, true]);
  expect(told).toEqual(['opening kopian: KeyOfAnother']);
  await several.close();
});

test('when the database is away nobody is served and what was opened is closed, so that the whole is started again', async () => {
  const first = await startSystem({ seed });
  const opening = openInstallation({
    tenants: ['forst', 'sedan'].map((name) => ({ name, origin: `https://${name}.arenden.test` })),
    signOfKey: ({ name }) => name,
    isPassing: (error) => error instanceof RangeError,
    open: async ({ name }) => {
      if (name === 'sedan') throw new RangeError('away');
      return first.system;
    },
    onError: () => undefined,
  });
  await expect(opening).rejects.toThrow('away');
  await expect(fetch(`${first.url}/api/health`)).rejects.toThrow();
});

test('whoever runs the machines sees how each is, and nothing of any case', async () => {
  await reported(ekby);
  await ekby.settle();
  const answer = await supertest(operatorUrl).get('/status').set('Authorization', `Bearer ${TOKEN}`);
  expect(answer.status).toBe(503); // one of them is not there
  expect(answer.body.huvudman).toMatchObject([
    { name: 'ekby', isOpen: true, isOk: true, deliveries: expect.any(Object) },
    { name: 'alby', isOpen: true, isOk: true },
    { name: 'trasig', isOpen: false, failure: 'TypeError' },
  ]);
  const { head, projected } = answer.body.huvudman[0];
  expect(projected).toBe(head);
  expect(JSON.stringify(answer.body)).not.toMatch(/case:|rektor\.|larare\./);
  expect((await supertest(operatorUrl).get('/cases').set('Authorization', `Bearer ${TOKEN}`)).status).toBe(404);
});
