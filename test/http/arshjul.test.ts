import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ReadyWheelsView } from '../../src/contract/wire-arshjul.ts';
import { createPlannedSweep } from '../../src/arshjul/open-planned.ts';
import { commitId, unitId } from '../../src/domain/ids.ts';
import { choose, decision, openedIn, planned, smallWheel, wheelOf } from '../support/arshjul.ts';
import { START_MS, startSystem, type TestSystem } from '../support/system.ts';

let school: TestSystem;
beforeAll(async () => {
  school = await startSystem();
}, START_MS);
afterAll(() => school.close());

const readyWheels = async (): Promise<ReadyWheelsView> =>
  (await (await school.as('handlaggare')).get('/arshjul/ready')).body;

describe('who may not', () => {
  test.each(['larare.ekan', 'ledamot', 'admin'] as const)(
    '%s sees no årshjul of units that are not his or hers to lead',
    async (name) => {
      expect((await (await school.as(name)).get('/arshjul')).status).toBe(403);
    },
  );

  test.each(['larare.ekan', 'rektor.ekan', 'skolchef.norr'] as const)('%s sees no ready wheels', async (name) => {
    expect((await (await school.as(name)).get('/arshjul/ready')).status).toBe(403);
  });

  test.each(['larare.ekan', 'rektor.ekan', 'skolchef.norr', 'handlaggare', 'ledamot'] as const)(
    'WHEEL-10 %s decides on none',
    async (name) => {
      const response = await (await school.as(name)).post('/admin/arshjul', decision(smallWheel()), { version: 0 });
      expect(response.status).toBe(403);
    },
  );

  test('WHEEL-9 a rektor asks for no other school than the own', async () => {
    const rektor = await school.as('rektor.ekan');
    expect((await rektor.get('/arshjul?unitId=almen')).status).toBe(404);
    expect((await rektor.get('/arshjul?unitId=ekan')).status).toBe(200);
  });
});

describe('deciding on a wheel', () => {
  test('nothing is chosen at first, and nothing is asked of anybody', async () => {
    const { version, items, lasar } = await wheelOf(await school.as('rektor.ekan'));
    expect([version, items, lasar.year]).toEqual([0, [], 2026]);
    expect((await readyWheels()).items.map(({ id }) => id)).toHaveLength(5);
  });

  test('WHEEL-3 what is missing is named, and nothing is stored', async () => {
    const missing = smallWheel({ ...planned('annan', '09-01', 'skolenhet'), processId: 'saknas' });
    const response = await (await school.as('admin')).post('/admin/arshjul', decision(missing), { version: 0 });
    expect([response.status, response.body.issues]).toEqual([
      422,
      [{ pointer: '/wheel/activities/4/processId', code: 'unknownProcess', params: { process: 'saknas' } }],
    ]);
    expect((await readyWheels()).version).toBe(0);
  });

  test.each([
    ['an empty body', {}],
    ['no number of a decision', decision(smallWheel(), { decisionNumber: ' ' })],
    [
      'a wheel of a hundred and one activities',
      decision(smallWheel(...Array.from({ length: 97 }, (_, at) => planned(`a${at}`, '09-01', 'omrade')))),
    ],
    ['more than is asked', { ...decision(smallWheel()), more: 1 }],
    ['a wheel that is a word', { ...decision(smallWheel()), wheel: 'hjul' }],
  ])('%s is refused', async (_, body) => {
    expect((await (await school.as('admin')).post('/admin/arshjul', body, { version: 0 })).status).toBe(422);
  });

  test('WHEEL-4 a läsår that has passed is not changed, nor one far away', async () => {
    const admin = await school.as('admin');
    for (const fromLasar of [2025, 2029])
      expect((await admin.post('/admin/arshjul', decision(smallWheel(), { fromLasar }), { version: 0 })).status).toBe(
        422,
      );
  });

  test('WHEEL-10 it is decided once, on the version that was seen, and why is sealed', async () => {
    const admin = await school.as('admin');
    const send = () =>
      admin.post('/admin/arshjul', decision(smallWheel()), { version: 0, key: 'samma-nyckel-som-sist' });
    expect([(await send()).status, (await send()).status]).toEqual([201, 201]);
    expect((await admin.post('/admin/arshjul', decision(smallWheel()), { version: 0 })).status).toBe(412);
    const { version, current } = await readyWheels();
    expect([version, current?.decisionNumber, current?.reason]).toEqual([
      1,
      'KS 2026/12',
      decision(smallWheel()).reason,
    ]);
    const [stored] = (await school.system.log.readAll(0, 10_000)).filter(({ streamId }) => streamId === 'arshjul');
    expect(JSON.stringify(stored)).not.toContain('Nämnden vill se');
  });
});

describe('a läsår', () => {
  test('WHEEL-5 each activity is opened once, when its day minus its lead has come', async () => {
    await school.turnTo('2026-10-04T08:00:00Z');
    expect(await openedIn(school)).toEqual([]);
    await school.turnTo('2026-10-05T08:00:00Z');
    expect((await openedIn(school)).toSorted()).toEqual(['host almen 2026', 'host ekan 2026']);
  });

  test('ENG-72 nobody has reported it, the role that was named has the task, and it says what it is', async () => {
    const rektor = await school.as('rektor.ekan');
    const { items } = await wheelOf(rektor);
    const [mine] = items;
    expect(items.map(({ activityId, unitName, status }) => [activityId, unitName, status])).toEqual([
      ['host', 'Ekans skola', 'open'],
      ['var', 'Ekans skola', 'coming'],
    ]);
    const page = await rektor.reads(mine!.caseId!);
    expect(page.timeline[0]).toMatchObject({ command: 'call' });
    expect(page.timeline[0]!.by).toBeUndefined();
    const loaded = await school.system.engine.load(mine!.caseId as never);
    expect(loaded?.state.opening.planned).toEqual({ activity: 'host', lasar: 2026, wheel: 1 });
    expect(Object.values(loaded?.state.tasks ?? {}).map(({ owner, personIds }) => [owner, personIds])).toEqual([
      ['rektor', ['rektor.ekan']],
    ]);
    expect(loaded?.state.participants['reporter']).toEqual([]);
  });

  test.each(['8999', '1999', 'nu', '2026.5'])(
    'a läsår that nobody knows, %s, is the asker’s mistake',
    async (lasar) => {
      expect((await (await school.as('handlaggare')).get(`/arshjul?lasar=${lasar}`)).status).toBe(422);
    },
  );

  test('WHEEL-9 the skolchef sees the område, a handläggare all, and a teacher not the case', async () => {
    const [mine] = (await wheelOf(await school.as('rektor.ekan'))).items;
    const units = async (name: 'skolchef.norr' | 'handlaggare') =>
      [...new Set((await wheelOf(await school.as(name))).items.map(({ unitId: at }) => at))].sort();
    expect(await units('skolchef.norr')).toEqual(['ekan', 'norr']);
    expect(await units('handlaggare')).toEqual(['almen', 'ekan', 'kommun', 'norr', 'soder']);
    expect((await (await school.as('larare.ekan')).get(`/cases/${mine!.caseId}`)).status).toBe(404);
    expect((await (await school.as('rektor.almen')).get(`/cases/${mine!.caseId}`)).status).toBe(404);
  });

  test('WHEEL-6 again, on another node and after a restart nothing is opened twice', async () => {
    const before = await openedIn(school);
    await school.turn({ hours: 1 });
    const { system } = school;
    const { processes } = await import('../../workflows/index.ts');
    const sweep = createPlannedSweep({
      ...{ directory: system.directory, log: system.log, engine: system.engine, processes },
      leases: {
        take: async (name, holder) => ({ name, holder, fence: 1, until: Number.MAX_SAFE_INTEGER }),
        release: async () => {},
      },
      ...{ clock: () => school.now(), holder: 'another', leaseMs: 30_000 },
      caughtUp: async () => {},
      onError: (key, error) => expect.fail(`${key} ${String(error)}`),
    });
    expect(await Promise.all([sweep(), sweep()])).toEqual([0, 0]);
    expect(await openedIn(school)).toEqual(before);
  });

  test('WHEEL-6 after weeks of silence all that was to be done is there', async () => {
    await school.turnTo('2026-12-20T08:00:00Z');
    expect((await openedIn(school)).slice(2).toSorted()).toEqual(['omraden norr 2026', 'omraden soder 2026']);
    // whoever has it is given the day on which it was opened
    await school.turnTo('2026-12-22T08:00:00Z');
    const { items } = await wheelOf(await school.as('skolchef.norr'));
    expect(items.filter(({ activityId }) => activityId === 'omraden').map(({ status }) => status)).toEqual(['late']);
  });

  test('WHEEL-7 an edited wheel opens nothing again, and nothing whose day has passed; a new school only what is to come', async () => {
    const later = smallWheel(planned('redan', '12-01', 'huvudman'), planned('vinter', '02-01', 'omrade'));
    await choose(
      school,
      {
        ...later,
        activities: later.activities.map((one) =>
          one.id === 'omraden' ? { ...one, when: { kind: 'day', monthDay: '01-20' } } : one,
        ),
      } as never,
      1,
    );
    await school.system.orgLog.addUnit({
      ...{ commitId: commitId('ny-skola'), by: 'system' },
      unit: {
        ...{ unitId: unitId('nya'), kind: 'skolenhet', parentId: unitId('norr') },
        name: 'Nya skolan',
        skolformer: ['grundskola'],
      },
    });
    const before = await openedIn(school);
    await school.turnTo('2027-01-22T08:00:00Z');
    expect((await openedIn(school)).slice(before.length).toSorted()).toEqual(['vinter norr 2026', 'vinter soder 2026']);
    await school.turnTo('2027-03-06T08:00:00Z');
    expect((await openedIn(school)).slice(before.length + 2).toSorted()).toEqual(['var ekan 2026', 'var nya 2026']);
    const { items } = await wheelOf(await school.as('handlaggare'));
    expect(
      items.filter(({ status }) => status === 'skipped').map(({ activityId, unitId: at }) => [activityId, at]),
    ).toEqual([
      ['host', 'nya'],
      ['redan', 'kommun'],
    ]);
  });

  test('the next läsår begins by itself, and a dialogue that is called off is done', async () => {
    const rektor = await school.as('rektor.ekan');
    const [first] = (await wheelOf(rektor)).items;
    await rektor.does(first!.caseId!, 'cancel', {
      reasonCode: 'ersatt',
      reason: 'Hölls tillsammans med en annan skola.',
    });
    await school.settle();
    expect((await wheelOf(rektor)).items[0]?.status).toBe('done');
    await school.turnTo('2027-10-10T08:00:00Z');
    expect(await openedIn(school)).toContain('host ekan 2027');
    expect((await wheelOf(rektor, '?lasar=2026')).items[0]?.status).toBe('done');
  });

  test('WHEEL-12 what has been held is done while its measures go on, what was moved is not late, and the rest is', async () => {
    const desk = await school.as('handlaggare');
    const autumn = async () =>
      (await wheelOf(desk, '?lasar=2027')).items.filter(({ activityId }) => activityId === 'host');
    const caseAt = (items: Awaited<ReturnType<typeof autumn>>, at: string) =>
      items.find(({ unitId: here }) => here === at)!.caseId!;
    const items = await autumn();
    const held = caseAt(items, 'ekan');
    for (const side of ['enhet', 'huvudman']) await desk.does(held, 'prepare', { side, preparation: 'Läsningen.' });
    expect((await autumn()).map(({ status }) => status)).toEqual(['open', 'open', 'open']);
    await desk.does(held, 'hold', { heldOn: '2027-10-10', tookPart: ['rektor'], minutes: 'Läsningen.' });
    await desk.does(caseAt(items, 'almen'), 'move', { dueOn: '2027-11-10', reason: 'Rektorn är sjuk.' });
    await school.turnTo('2027-10-18T08:00:00Z');
    const status = Object.fromEntries((await autumn()).map(({ unitId: at, status: one }) => [at, one]));
    expect(status).toEqual({ ekan: 'done', almen: 'open', nya: 'late' });
    expect((await desk.reads(held)).isClosed).toBe(false);
  });
});

describe('the engine', () => {
  const plannedCase = (key: string, command = 'call', data: object = {}) =>
    school.system.engine.openPlanned({
      ...{ processId: 'kvalitetsdialog', command, unitId: unitId('ekan'), key },
      planned: { activity: 'x', lasar: 2027, wheel: 9 },
      data: {
        ...{ dialogue: 'resultatdialog', level: 'skolenhet', ownerRole: 'skolchef', lasar: 2027 },
        ...{ calledOn: '2027-10-01', dueOn: '2027-11-01', ...data },
      },
    });

  test('ENG-70 opens by a start command that says so, and by no other', async () => {
    expect(await plannedCase('a', 'hold')).toMatchObject({ kind: 'refused', refusal: { kind: 'unknown-command' } });
    const other = { processId: 'franvaro', command: 'report', unitId: unitId('ekan'), key: 'b', data: {} };
    const refused = await school.system.engine.openPlanned({
      ...other,
      planned: { activity: 'x', lasar: 2027, wheel: 9 },
    });
    expect(refused).toMatchObject({ kind: 'refused', refusal: { kind: 'forbidden' } });
  });

  test('ENG-71 opens one case for a key, at once and with other words', async () => {
    const all = await Promise.all([plannedCase('c'), plannedCase('c'), plannedCase('c', 'call', { title: 'Annat' })]);
    const ids = all.map((handled) =>
      handled.kind === 'accepted' ? handled.loaded.state.caseId : handled.refusal.kind,
    );
    expect(new Set(ids).size).toBe(1);
    expect(await plannedCase('c', 'call', { title: 'Ännu ett' })).toMatchObject({ kind: 'accepted', isRepeat: true });
  });

  test('WHEEL-8 what is refused keeps nothing else from being opened, and is told', async () => {
    const { system } = school;
    const told: string[] = [];
    const opened: string[] = [];
    const { processes } = await import('../../workflows/index.ts');
    const sweep = createPlannedSweep({
      ...{ directory: system.directory, processes },
      log: { ...system.log, findCommit: async () => undefined, readStream: system.log.readStream },
      engine: {
        openPlanned: async (request) => {
          if (request.unitId === 'ekan') return { kind: 'refused', refusal: { kind: 'forbidden', command: 'call' } };
          opened.push(request.key);
          return { kind: 'accepted', isRepeat: false } as never;
        },
      },
      leases: {
        take: async (name, holder) => ({ name, holder, fence: 1, until: Number.MAX_SAFE_INTEGER }),
        release: async () => {},
      },
      ...{ clock: () => school.now(), holder: 'third', leaseMs: 30_000 },
      caughtUp: async () => {},
      onError: (key) => void told.push(key),
    });
    expect(await sweep()).toBe(opened.length);
    expect(opened.length).toBeGreaterThan(0);
    expect(told.length).toBeGreaterThan(0);
    expect(told.every((key) => key.includes('/ekan/'))).toBe(true);
    expect(await sweep()).toBe(0);
  });
});
