import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Somebody } from '../support/somebody.ts';
import { START_MS, startSystem, type TestSystem } from '../support/system.ts';

let school: TestSystem;
let admin: Somebody;
beforeAll(async () => {
  school = await startSystem();
  admin = await school.as('admin');
}, START_MS);
afterAll(() => school.close());

const newPerson = (username: string) => ({
  name: 'Nils Ny',
  title: 'Lärare',
  username,
  password: 'ett nytt lösenord 1',
});
const add = async (username: string): Promise<string> =>
  (await admin.post('/admin/people', newPerson(username))).body.personId;

describe('a new person', () => {
  test('has an account and no role, and may nothing yet', async () => {
    const response = await admin.post('/admin/people', newPerson('nils.ny'));
    expect(response.status).toBe(201);
    expect(response.body).toMatchObject({ name: 'Nils Ny', username: 'nils.ny', isActive: true, roles: [] });
    const nils = new Somebody(school.url, { username: 'nils.ny', password: 'ett nytt lösenord 1' });
    await nils.logIn();
    expect(nils.me).toMatchObject({ name: 'Nils Ny', roles: [], views: [] });
    expect((await nils.get('/cases')).status).toBe(403);
  });

  test('asked for twice under one key is one', async () => {
    const key = randomUUID();
    const first = await admin.post('/admin/people', newPerson('olle.ny'), { key });
    const again = await admin.post('/admin/people', newPerson('olle.ny'), { key });
    expect(again.body).toEqual(first.body);
    const found = await admin.post('/admin/people/search', { q: 'Nils Ny' });
    expect(found.body.items.filter(({ username }: { username: string }) => username === 'olle.ny')).toHaveLength(1);
  });

  test.each([
    ['a name that is taken', { username: 'admin' }, '/username', 'usernameTaken'],
    ['the same name in other letters', { username: ' ADMIN ' }, '/username', 'usernameTaken'],
    ['a short password', { password: 'kort' }, '/password', 'tooShort'],
    ['the name as a password', { username: 'ett.langt.namn', password: 'ett.langt.namn' }, '/password', 'weakPassword'],
    ['no name', { name: ' ' }, '/name', 'tooShort'],
  ])('with %s is refused at the field', async (_, more, pointer, code) => {
    const response = await admin.post('/admin/people', { ...newPerson('nagon.ny'), ...more });
    expect(response.status).toBe(422);
    expect(response.body.issues[0]).toMatchObject({ pointer, code });
  });
});

describe('a role', () => {
  test('is given from now on, counts at once and ends at once', async () => {
    const personId = await add('rut.ny');
    const rut = new Somebody(school.url, { username: 'rut.ny', password: 'ett nytt lösenord 1' });
    expect((await admin.post(`/admin/people/${personId}/roles`, { role: 'rektor', unitId: 'ekan' })).status).toBe(204);
    await rut.logIn();
    expect((await rut.get('/board')).status).toBe(200);
    const ended = await admin.send('delete', `/admin/people/${personId}/roles`, { role: 'rektor', unitId: 'ekan' });
    expect(ended.status).toBe(204);
    expect((await rut.get('/board')).status).toBe(403);
  });

  test('for a time to come does not count yet', async () => {
    const personId = await add('sven.ny');
    const from = '2026-09-01T00:00:00Z';
    await admin.post(`/admin/people/${personId}/roles`, {
      role: 'rektor',
      unitId: 'ekan',
      from,
      to: '2026-10-01T00:00:00Z',
    });
    const sven = new Somebody(school.url, { username: 'sven.ny', password: 'ett nytt lösenord 1' });
    await sven.logIn();
    expect(sven.me!.roles).toEqual([]);
    const listed = await admin.post('/admin/people/search', { q: 'Nils', limit: 100 });
    const shown = listed.body.items.find(({ username }: { username: string }) => username === 'sven.ny');
    expect(shown.roles).toEqual([
      {
        role: 'rektor',
        unitId: 'ekan',
        unitName: 'Ekans skola',
        from: '2026-09-01T00:00:00.000Z',
        to: '2026-10-01T00:00:00.000Z',
      },
    ]);
  });

  test.each([
    ['that ends before it begins', { from: '2026-09-01T00:00:00Z', to: '2026-08-01T00:00:00Z' }, 422],
    ['from no moment', { from: 'i morgon' }, 422],
    ['at no unit', { unitId: '../..' }, 422],
    ['at a unit that is not there', { unitId: 'nowhere' }, 403],
    ['that is none', { role: 'kung' }, 422],
  ])('%s is refused', async (_, more, status) => {
    const response = await admin.post('/admin/people/larare2.ekan/roles', { role: 'rektor', unitId: 'ekan', ...more });
    expect(response.status).toBe(status);
  });

  test('is never given to oneself', async () => {
    const response = await admin.post('/admin/people/admin/roles', { role: 'rektor', unitId: 'ekan' });
    expect(response.status).toBe(403);
  });

  test('of a pupil, or of nobody, is not there', async () => {
    expect((await admin.post('/admin/people/elev.alva/roles', { role: 'personal', unitId: 'ekan' })).status).toBe(404);
    expect((await admin.post('/admin/people/nobody/roles', { role: 'personal', unitId: 'ekan' })).status).toBe(404);
  });
});

describe('people', () => {
  test('are found by name, in pages, without pupils', async () => {
    const first = await admin.post('/admin/people/search', { limit: 5 });
    const second = await admin.post('/admin/people/search', { limit: 5, cursor: first.body.next });
    const names = [...first.body.items, ...second.body.items].map(({ name }: { name: string }) => name);
    expect(new Set(names).size).toBeGreaterThan(5);
    expect(names).not.toContain('Alva Alm');
    expect((await admin.post('/admin/people/search', { cursor: 'x' })).status).toBe(422);
  });
});

describe('a unit', () => {
  test('is added under an område and can be reported at by who works there', async () => {
    const unit = {
      kind: 'skolenhet',
      parentId: 'norr',
      name: 'Nya skolan',
      skolformer: ['grundskola'],
      enhetskod: '12345678',
    };
    const response = await admin.post('/admin/units', unit);
    expect(response.status).toBe(201);
    expect(response.body).toMatchObject(unit);
    const { unitId } = response.body;
    await admin.post('/admin/people/larare.almen/roles', { role: 'personal', unitId });
    const units = (await (await school.as('larare.almen')).get('/units')).body.items;
    expect(units.map((one: { unitId: string }) => one.unitId)).toContain(unitId);
  });

  test.each([
    ['an område under an område', { kind: 'omrade', parentId: 'norr' }, 422],
    ['a skolenhet under a skolenhet', { kind: 'skolenhet', parentId: 'ekan' }, 422],
    ['one under nothing', { kind: 'skolenhet', parentId: 'nowhere' }, 403],
    ['a code of seven digits', { kind: 'skolenhet', parentId: 'norr', enhetskod: '1234567' }, 422],
  ])('%s is refused', async (_, more, status) => {
    expect((await admin.post('/admin/units', { name: 'Fel', ...more })).status).toBe(status);
  });
});

describe('a delegation', () => {
  const lend = (more: object = {}) => ({
    fromRole: 'skolchef',
    toPersonId: 'rektor.ekan',
    unitId: 'ekan',
    scope: 'loan.refuse',
    validFrom: '2026-08-17T00:00:00Z',
    validTo: '2026-12-31T00:00:00Z',
    decisionNumber: 'BUN 2026/17',
    ...more,
  });
  const aLoan = async (): Promise<string> => {
    const data = { neededAt: '2026-08-17T07:30:00Z', borrower: [{ name: 'Alva' }] };
    const [receipt] = await (await school.as('larare.ekan')).opens({
      processId: 'loan',
      command: 'askForLoan',
      unitId: 'ekan',
      data,
    });
    return receipt!.caseId;
  };

  test('gives a power that was not there before', async () => {
    const caseId = await aLoan();
    const rektor = await school.as('rektor.ekan');
    expect((await rektor.tries(caseId, 'refuse')).status).toBe(403);
    expect((await (await school.as('skolchef.norr')).post('/admin/delegations', lend())).status).toBe(204);
    expect((await rektor.tries(caseId, 'refuse')).status).toBe(200);
  });

  test.each([
    ['to a pupil', { toPersonId: 'elev.alva' }],
    ['that ends before it begins', { validTo: '2026-01-01T00:00:00Z' }],
    ['of a power with a strange name', { scope: 'Loan Refuse' }],
  ])('%s is refused', async (_, more) => {
    expect((await (await school.as('skolchef.norr')).post('/admin/delegations', lend(more))).status).toBe(422);
  });
});

describe('the policy of a process', () => {
  test('begins with the process’s own limits, and is published as a new version', async () => {
    const before = (await admin.get('/admin/policies/loan')).body;
    expect(before).toMatchObject({
      version: 0,
      limits: { approve: { amount: 2, unit: 'workingDay' } },
      options: { strict: true },
    });
    const published = await admin.post('/admin/policies/loan', {
      limits: { approve: { amount: 5, unit: 'workingDay' } },
      options: { strict: false },
    });
    expect(published.status).toBe(201);
    expect(published.body).toMatchObject({
      version: 1,
      limits: { approve: { amount: 5 } },
      options: { strict: false },
    });
    expect((await admin.get('/admin/policies/loan')).body).toEqual(published.body);
  });

  test.each([
    [
      'of a rule that is not there',
      { limits: { nothing: { amount: 5, unit: 'workingDay' } }, options: {} },
      '/limits/nothing',
    ],
    ['with an option that is not there', { limits: {}, options: { colour: 'red' } }, '/options/colour'],
    ['with a number for a switch', { limits: {}, options: { strict: 1 } }, '/options/strict'],
  ])('%s is refused', async (_, body, pointer) => {
    const response = await admin.post('/admin/policies/loan', body);
    expect(response.body.issues[0].pointer).toBe(pointer);
  });

  test('of a process that is not there is not there', async () => {
    expect((await admin.get('/admin/policies/nothing')).status).toBe(404);
  });
});

test('an admin runs the system and reads no case', async () => {
  const data = { lostOn: '2026-08-17', door: 'hall', story: 'Borta' };
  const [receipt] = await (await school.as('larare.ekan')).opens({
    processId: 'lost-key',
    command: 'tell',
    unitId: 'ekan',
    data,
  });
  expect((await admin.get(`/cases/${receipt!.caseId}`)).status).toBe(404);
  expect((await admin.get('/cases')).status).toBe(403);
});
