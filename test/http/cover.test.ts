import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseInstant } from '../../src/domain/clock.ts';
import { commitId, personId, unitId } from '../../src/domain/ids.ts';
import type { Username } from '../support/kommun.ts';
import { START_MS, startSystem, type TestSystem } from '../support/system.ts';

let school: TestSystem;
beforeAll(async () => {
  school = await startSystem();
}, START_MS);
afterAll(() => school.close());

const PERIOD = { from: '2026-08-17T00:00:00Z', to: '2026-08-24T00:00:00Z' };
const absence = (absentId: string, deputyId: string | null, more: object = {}) => ({
  absentId,
  deputyId,
  ...PERIOD,
  decisionNumber: 'KS 2026:17',
  ...more,
});
const register = async (who: Username, body: object, key: string = randomUUID()) =>
  (await school.as(who)).post('/absences', body, { key });
const registered = async (who: Username, body: object): Promise<string> => {
  const response = await register(who, body);
  if (response.status !== 201) throw new Error(JSON.stringify(response.body));
  return response.body.absenceId;
};
const end = async (who: Username, path: string) => (await school.as(who)).send('delete', path);
const coverOf = async (who: Username, of = 'mine') => (await (await school.as(who)).get(`/cover?of=${of}`)).body;
const openLoan = async (): Promise<string> => {
  const [opened] = await (await school.as('larare.ekan')).opens({
    processId: 'loan',
    command: 'askForLoan',
    unitId: 'ekan',
    data: { neededAt: school.now(), borrower: [{ personId: 'elev.alva' }], reason: 'Datorn är trasig' },
  });
  return opened!.caseId;
};

describe('who may not', () => {
  test.each([
    ['a colleague', 'larare.ekan', absence('larare2.ekan', 'larare.almen')],
    ['the leader of another school', 'rektor.almen', absence('larare.ekan', 'larare2.ekan')],
    ['who leads the absent one, as deputy', 'skolchef.norr', absence('rektor.ekan', 'skolchef.norr')],
    ['the admin, as deputy', 'admin', absence('rektor.ekan', 'admin')],
    ['who is led, for the leader', 'bitr.ekan', absence('rektor.ekan', 'larare.ekan')],
    ['an equal, for the huvudman’s own people', 'skolchef.norr', absence('skolchef.soder', 'handlaggare')],
    ['somebody who is not there', 'rektor.ekan', absence('nobody', 'larare.ekan')],
  ] as const)('ORG-20 %s registers no absence', async (_, who, body) => {
    expect((await register(who, body)).status).toBe(403);
  });

  test('ORG-20 what is not theirs is not there, and the deputy sees it and does not end it', async () => {
    const absenceId = await registered('rektor.ekan', absence('rektor.ekan', 'bitr.ekan'));
    expect((await end('larare.ekan', `/absences/${absenceId}`)).status).toBe(404);
    expect((await end('rektor.almen', `/absences/${absenceId}`)).status).toBe(404);
    expect((await end('bitr.ekan', `/absences/${absenceId}`)).status).toBe(403);
    expect((await end('rektor.ekan', `/absences/none`)).status).toBe(404);
    expect((await end('rektor.ekan', `/absences/${absenceId}`)).status).toBe(204);
  });

  test('ORG-21 nobody has jour by his or her own hand, or at a place that is another’s', async () => {
    const jour = { onDutyId: 'skolchef.norr', role: 'rektor', unitId: 'ekan', ...PERIOD, decisionNumber: 'D-1' };
    expect((await (await school.as('skolchef.norr')).post('/admin/jour', jour)).status).toBe(403);
    const there = { ...jour, onDutyId: 'larare.ekan', unitId: 'almen' };
    expect((await (await school.as('skolchef.norr')).post('/admin/jour', there)).status).toBe(403);
  });

  test('ORG-22 lists of others are asked for by who leads or runs the system', async () => {
    for (const who of ['larare.ekan', 'bitr.ekan', 'handlaggare', 'ledamot'] as const)
      expect((await (await school.as(who)).get('/cover?of=all')).status).toBe(403);
  });
});

describe('an absence', () => {
  test.each([
    ['without a person', { absentId: undefined }, '/absentId', 'required'],
    ['with a pupil as deputy', { deputyId: 'elev.alva' }, '/deputyId', 'notStaff'],
    ['with nobody known as deputy', { deputyId: '../..' }, '/deputyId', 'notStaff'],
    ['with a deputy by no decision', { decisionNumber: undefined }, '/decisionNumber', 'required'],
    ['from no moment', { from: 'i morgon' }, '/from', 'dateTime'],
    ['that ends before it begins', { from: PERIOD.to, to: PERIOD.from }, '/to', 'endsTooEarly'],
    ['that is over', { from: '2026-01-01T00:00:00Z', to: '2026-02-01T00:00:00Z' }, '/to', 'endsTooEarly'],
    ['of a huge number', { decisionNumber: 'x'.repeat(101) }, '/decisionNumber', 'tooLong'],
    ['with a reason, which is nobody’s business', { reason: 'sjuk' }, '', 'unknownField'],
  ])('ORG-23 %s is refused', async (_, more, pointer, code) => {
    const response = await register('rektor.ekan', absence('rektor.ekan', 'bitr.ekan', more));
    expect(response.status).toBe(422);
    if (pointer !== '' && !['required', 'tooLong'].includes(code))
      expect(response.body.issues[0]).toMatchObject({ pointer, code });
  });

  test('ORG-23 of oneself by oneself is refused at the deputy', async () => {
    const response = await register('admin', absence('rektor.ekan', 'rektor.ekan'));
    expect(response.body.issues).toEqual([{ pointer: '/deputyId', code: 'ownDeputy' }]);
  });

  test('ORG-23 is of and by somebody who works here when it begins', async () => {
    const last = { role: 'personal', unitId: unitId('ekan'), to: parseInstant('2026-09-01T00:00:00Z') } as const;
    const person = { personId: personId('vikarie.ekan'), kind: 'staff', name: 'Vera Vikarie', roles: [last] } as const;
    await school.system.orgLog.addPerson({ commitId: commitId('vikarie'), by: 'system', person });
    await school.settle();
    const then = { from: '2026-09-01T00:00:00Z', to: '2026-10-01T00:00:00Z' };
    for (const body of [absence('larare.ekan', 'vikarie.ekan', then), absence('vikarie.ekan', 'larare.ekan', then)])
      expect((await register('admin', body)).body.issues).toMatchObject([{ code: 'notStaff' }]);
    const absenceId = await registered('admin', absence('larare.ekan', 'vikarie.ekan'));
    expect((await end('admin', `/absences/${absenceId}`)).status).toBe(204);
  });

  test('ORG-26 of more than three years is refused, as is jour', async () => {
    const long = { from: '2026-09-01T00:00:00Z', to: '2029-09-06T00:00:00Z' };
    const refused = [{ pointer: '/to', code: 'endsTooLate' }];
    expect((await register('rektor.ekan', absence('rektor.ekan', null, long))).body.issues).toEqual(refused);
    const jour = { onDutyId: 'larare.ekan', role: 'rektor', unitId: 'ekan', ...long, decisionNumber: 'D-1' };
    expect((await (await school.as('skolchef.norr')).post('/admin/jour', jour)).body.issues).toEqual(refused);
  });

  test('ORG-26 that is there already is refused, and more than fifty that are not over', async () => {
    const day = (number: number, deputyId: string | null = null) =>
      absence('larare.almen', deputyId, {
        from: new Date(Date.UTC(2026, 9, number)).toISOString(),
        to: new Date(Date.UTC(2026, 9, number + 1)).toISOString(),
      });
    const key = randomUUID();
    expect((await register('larare.almen', day(1), key)).status).toBe(201);
    expect((await register('larare.almen', day(1), key)).status).toBe(201);
    expect((await register('larare.almen', day(1))).body.issues).toEqual([{ pointer: '/from', code: 'overlaps' }]);
    expect((await register('larare.almen', day(1, 'rektor.almen'))).status).toBe(201);
    for (let number = 2; number < 50; number += 1) await registered('larare.almen', day(number));
    expect((await register('larare.almen', day(60))).body.issues).toMatchObject([{ code: 'tooMany' }]);
    expect((await register('larare.almen', day(1), key)).status).toBe(201);
  });

  test('ORG-27 keeps who registered it, and in whose place; nobody is shown that', async () => {
    const ids = [
      await registered('rektor.lingon', absence('rektor.lingon', 'ledare.fritids')),
      await registered('ledare.fritids', absence('pedagog.lingon', null)),
    ];
    const kept = school.system.directory.absences().filter(({ absenceId }) => ids.includes(absenceId));
    expect(kept.map(({ registeredBy }) => registeredBy)).toEqual([
      ['rektor.lingon'],
      ['ledare.fritids', 'rektor.lingon'],
    ]);
    expect(JSON.stringify(await coverOf('pedagog.lingon'))).not.toContain('registeredBy');
    for (const id of ids) expect((await end('admin', `/absences/${id}`)).status).toBe(204);
  });

  test('ORG-23 asked for twice under one key, or at once, is one', async () => {
    const key = randomUUID();
    const body = absence('utredare.ekan', null, { decisionNumber: undefined });
    const both = await Promise.all([register('rektor.ekan', body, key), register('rektor.ekan', body, key)]);
    expect(both.map(({ status }) => status)).toEqual([201, 201]);
    expect(both[0]!.body).toEqual(both[1]!.body);
    const all = (await coverOf('rektor.ekan', 'all')).absences;
    expect(
      all.filter(({ absent }: { absent: { personId: string } }) => absent.personId === 'utredare.ekan'),
    ).toHaveLength(1);
  });

  test.each([
    ['oneself', 'larare.ekan', 'larare.ekan'],
    ['who leads the unit', 'rektor.ekan', 'larare.ekan'],
    ['who leads the one who leads the unit', 'skolchef.norr', 'rektor.ekan'],
    ['the admin', 'admin', 'handlaggare'],
  ] as const)('ORG-20 is registered by %s', async (_, who, absent) => {
    const absenceId = await registered(who, absence(absent, 'larare2.ekan'));
    expect((await end(who, `/absences/${absenceId}`)).status).toBe(204);
  });

  test('ORG-24 opens the case to the deputy, says for whom, and closes it at the instant of its end', async () => {
    const caseId = await openLoan();
    await registered('rektor.ekan', absence('rektor.ekan', 'larare2.ekan'));
    const deputy = await school.as('larare2.ekan');
    await expect
      .poll(async () => (await deputy.reads(caseId)).tasks[0]?.people, { timeout: 20_000 })
      .toMatchObject([
        { personId: 'larare2.ekan', insteadOf: { person: { name: 'Rut Rektor' }, to: '2026-08-24T00:00:00.000Z' } },
      ]);
    expect((await coverOf('larare2.ekan')).standsInFor).toMatchObject([{ person: { name: 'Rut Rektor' } }]);
    expect(await deputy.lists('mine')).toHaveLength(1);
    await deputy.does(caseId, 'note', { text: 'Ringt.' });
    await deputy.does(caseId, 'approve');
    const [entry] = (await (await school.as('skolchef.norr')).reads(caseId)).timeline.filter(
      ({ command }) => command === 'approve',
    );
    expect(entry).toMatchObject({ by: { name: 'Leif Läsare' }, insteadOf: { person: { name: 'Rut Rektor' } } });
    await school.turnTo('2026-08-24T00:00:00Z');
    expect((await deputy.get(`/cases/${caseId}`)).status).toBe(404);
    expect(await deputy.lists('mine')).toEqual([]);
    expect((await (await school.as('rektor.ekan')).reads(caseId)).tasks[0]!.people).toMatchObject([
      { personId: 'rektor.ekan' },
    ]);
    expect((await coverOf('larare2.ekan')).absences.at(-1)).toMatchObject({ status: 'ended', mayEnd: false });
  });
});

describe('jour and delegations', () => {
  test('ORG-21 jour is given and ended by who leads the area, for no office that is not lent', async () => {
    const from = school.now();
    const jour = { onDutyId: 'larare2.ekan', role: 'rektor', unitId: 'norr', decisionNumber: 'D-2' };
    const body = { ...jour, from, to: '2026-10-01T00:00:00Z' };
    const chef = await school.as('skolchef.norr');
    expect((await chef.post('/admin/jour', { ...body, role: 'admin' })).status).toBe(422);
    const given = await chef.post('/admin/jour', body);
    expect(given.status).toBe(201);
    expect((await coverOf('larare2.ekan')).jour).toMatchObject([{ role: 'rektor', status: 'now', mayEnd: false }]);
    expect((await end('larare2.ekan', `/admin/jour/${given.body.jourId}`)).status).toBe(403);
    expect((await end('skolchef.norr', `/admin/jour/${given.body.jourId}`)).status).toBe(204);
  });

  test('ORG-25 a lent power stands in the list with its decision, and is taken back at once', async () => {
    const admin = await school.as('admin');
    const body = { fromRole: 'skolchef', toPersonId: 'rektor.ekan', unitId: 'ekan', scope: 'loan.refuse' };
    const period = { validFrom: '2026-08-01T00:00:00Z', validTo: '2026-12-01T00:00:00Z', decisionNumber: 'BUN 4' };
    await admin.post('/admin/delegations', { ...body, ...period });
    const [lent] = (await coverOf('admin', 'all')).delegations;
    expect(lent).toMatchObject({
      scope: 'loan.refuse',
      decisionNumber: 'BUN 4',
      status: 'now',
      unitName: 'Ekans skola',
    });
    const caseId = await openLoan();
    const rektor = await school.as('rektor.ekan');
    const mayRefuse = async () => (await rektor.reads(caseId)).commands.some(({ name }) => name === 'refuse');
    expect(await mayRefuse()).toBe(true);
    expect((await end('larare.ekan', `/admin/delegations/${lent.delegationId}`)).status).toBe(404);
    expect((await end('rektor.ekan', `/admin/delegations/${lent.delegationId}`)).status).toBe(403);
    expect((await end('admin', `/admin/delegations/${lent.delegationId}`)).status).toBe(204);
    expect(await mayRefuse()).toBe(false);
    expect((await coverOf('rektor.ekan')).delegations).toMatchObject([{ status: 'ended' }]);
  });
});
