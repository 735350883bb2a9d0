import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { IfAway } from '../../src/contract/wire.ts';
import type { Username } from '../support/kommun.ts';
import { notified, reported } from '../support/krankning.ts';
import { START_MS, startSystem, type TestSystem } from '../support/system.ts';

let school: TestSystem;
let caseId: string;
let secret: string;
beforeAll(async () => {
  school = await startSystem();
  caseId = await reported(school);
  secret = await reported(school, { accusedKind: 'rektor', accused: [{ personId: 'rektor.ekan' }] });
  await school.settle();
}, START_MS);
afterAll(() => school.close());

const PERIOD = { from: '2026-08-17T22:00:00Z', to: '2026-08-31T22:00:00Z' };
const asked = (absentId: string, deputyId: string | null, more: object = {}) => ({
  absentId,
  deputyId,
  ...PERIOD,
  ...more,
});
const preview = async (who: Username, body: object) => (await school.as(who)).post('/absences/preview', body);
const itemsOf = async (who: Username, body: object): Promise<IfAway['items']> => {
  const response = await preview(who, body);
  expect(response.status).toBe(200);
  return (response.body as IfAway).items;
};

describe('who may not', () => {
  test.each([
    ['a colleague', 'larare.ekan', asked('larare2.ekan', null)],
    ['the leader of another school', 'rektor.almen', asked('rektor.ekan', null)],
    ['who would be the deputy', 'bitr.ekan', asked('rektor.ekan', 'bitr.ekan')],
    ['who is led, of the leader', 'bitr.ekan', asked('rektor.ekan', 'larare.ekan')],
    ['anybody, of somebody who is not there', 'rektor.ekan', asked('nobody', null)],
  ] as const)('ENG-64 %s', async (_, who, body) => {
    expect((await preview(who, body)).status).toBe(403);
  });

  test('ENG-64 the admin, who may register it, sees none of the cases', async () => {
    expect((await preview('admin', asked('rektor.ekan', 'bitr.ekan'))).body).toEqual({ items: [], isCut: false });
  });

  test('ENG-64 the rektor, of a case about the rektor, in his or her own and in another’s absence', async () => {
    expect((await itemsOf('rektor.ekan', asked('rektor.ekan', 'bitr.ekan'))).map((one) => one.caseId)).not.toContain(
      secret,
    );
    const ofChief = await itemsOf('skolchef.norr', asked('skolchef.norr', 'rektor.ekan'));
    const about = ofChief.filter((one) => one.caseId === secret);
    expect(about.length).toBeGreaterThan(0);
    // The deputy would be barred from it, so it does not go there.
    expect(about.flatMap(({ people }) => people.map(({ personId }) => personId))).not.toContain('rektor.ekan');
  });
});

describe('what cannot be asked', () => {
  test.each([
    ['an end before the beginning', { to: '2026-08-17T21:00:00Z' }],
    ['an absence that is over', { from: '2026-07-01T00:00:00Z', to: '2026-07-02T00:00:00Z' }],
    ['no instant', { from: 'tomorrow' }],
    ['a deputy who is nobody', { deputyId: 'nobody' }],
    ['a deputy who is a pupil', { deputyId: 'elev.alva' }],
    ['a field that is not there', { reason: 'semester' }],
    ['an id that is none', { deputyId: 'A B' }],
  ])('%s', async (_, more) => {
    expect((await preview('rektor.ekan', asked('rektor.ekan', 'bitr.ekan', more))).status).toBe(422);
  });
});

test('ENG-64 one’s own deadlines go to the deputy, from when the absence begins, with what the deputy is told', async () => {
  const items = await itemsOf('rektor.ekan', asked('rektor.ekan', 'bitr.ekan'));
  const receipt = items.find((one) => one.caseId === caseId && one.deadlineId.startsWith('kvittens'))!;
  expect(receipt).toMatchObject({ at: '2026-08-17T22:00:00.000Z', isDueMeanwhile: true, stays: false });
  expect(receipt.people).toEqual([{ personId: 'bitr.ekan', name: 'Birk Biträde' }]);
  expect(receipt.rungs.map(({ kind }) => kind)).toContain('pass');
  expect(receipt.rungs.flatMap(({ people }) => people.map(({ name }) => name))).not.toContain('Rut Rektor');
});

test('ENG-64 without a deputy they go to whoever is there', async () => {
  const items = await itemsOf('rektor.ekan', asked('rektor.ekan', null));
  expect(items.length).toBeGreaterThan(0);
  for (const { people } of items) expect(people.map(({ personId }) => personId)).not.toEqual([]);
});

test('ENG-64 asking changes nothing, however often', async () => {
  const before = await (await school.as('rektor.ekan')).reads(caseId);
  const first = await itemsOf('rektor.ekan', asked('rektor.ekan', 'bitr.ekan'));
  expect(await itemsOf('rektor.ekan', asked('rektor.ekan', 'bitr.ekan'))).toEqual(first);
  expect((await (await school.as('rektor.ekan')).reads(caseId)).version).toBe(before.version);
  expect((await (await school.as('rektor.ekan')).get('/cover')).body.absences).toEqual([]);
});

test('ENG-64 what is simulated is what then happens', async () => {
  const other = await notified(school, await reported(school));
  await school.settle();
  const body = asked('handlaggare', 'registrator', { to: '2026-12-01T00:00:00Z' });
  const item = (await itemsOf('handlaggare', body)).find((one) => one.caseId === other);
  const registered = await (await school.as('handlaggare')).post('/absences', {
    ...body,
    decisionNumber: 'KS 2026:17',
  });
  expect(registered.status).toBe(201);
  await school.turn({ days: 1 });
  const { deadlines, tasks } = await (await school.as('registrator')).reads(other);
  const ids = item?.people.map(({ personId }) => personId);
  expect(tasks.some(({ people }) => people.map(({ personId }) => personId).join() === ids?.join())).toBe(true);
  const ladder = deadlines.find(({ deadlineId }) => deadlineId === item?.deadlineId)!.ladder;
  expect(ladder.filter(({ isDone }) => !isDone)[0]?.people?.map(({ personId }) => personId)).toEqual(ids);
});
