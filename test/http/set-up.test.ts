import { afterAll, beforeAll, expect, test } from 'vitest';
import { Somebody } from '../support/somebody.ts';
import { START_MS, startSystem, type TestSystem } from '../support/system.ts';

let school: TestSystem;
let token = '';
beforeAll(async () => {
  school = await startSystem({ seed: async () => {} });
  token = (await school.system.setup.open())!;
}, START_MS);
afterAll(() => school.close());

const setUp = (more: object = {}) => ({
  token,
  huvudman: 'Lillvik',
  name: 'Ada Admin',
  username: 'ada',
  password: 'ett långt lösenord',
  ...more,
});
const post = (body: object) => school.http.post('/api/setup').send(body);

test('an empty system says that a first admin must be made', async () => {
  expect((await school.http.get('/api/start')).body).toEqual({
    isDemo: false,
    needsSetup: true,
    huvudman: '',
    demoPeople: [],
  });
});

test('nobody makes one without the token that was printed', async () => {
  expect((await post(setUp({ token: 'gissning' }))).body.slug).toBe('setup-closed');
});

test('nobody makes one from a page of another site', async () => {
  const response = await school.http.post('/api/setup').set('Origin', 'https://evil.example').send(setUp());
  expect(response.body.slug).toBe('csrf');
});

test('a weak password leaves the token good', async () => {
  expect((await post(setUp({ username: 'ett.langt.namn', password: 'ett.langt.namn' }))).status).toBe(422);
});

test('of two at once one is made, who may log in and run the system', async () => {
  const answers = await Promise.all([post(setUp()), post(setUp({ username: 'eva' }))]);
  expect(answers.map(({ status }) => status).sort()).toEqual([201, 410]);
  const admin = new Somebody(school.url, { username: 'ada', password: 'ett långt lösenord' });
  await admin.logIn();
  expect(admin.me).toMatchObject({
    name: 'Ada Admin',
    roles: [{ role: 'admin', unitName: 'Lillvik' }],
    views: ['admin'],
  });
});

test('afterwards the door is closed for ever, also to the token', async () => {
  expect((await post(setUp({ username: 'eva' }))).body.slug).toBe('setup-closed');
  expect((await school.http.get('/api/start')).body).toMatchObject({ needsSetup: false, huvudman: 'Lillvik' });
});
