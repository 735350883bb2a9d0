import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Somebody } from '../support/somebody.ts';
import { START_MS, startSystem, type TestSystem } from '../support/system.ts';

let school: TestSystem;
let teacher: Somebody;
beforeAll(async () => {
  school = await startSystem();
  teacher = await school.as('larare.ekan');
}, START_MS);
afterAll(() => school.close());

const asking = (more: object = {}) => ({
  neededAt: '2026-08-17T07:30:00.000Z',
  borrower: [{ personId: 'elev.alva' }],
  reason: 'Datorn gick sönder',
  ...more,
});
const report = (data: object = asking(), more: object = {}) => ({
  processId: 'loan',
  command: 'askForLoan',
  unitId: 'ekan',
  data,
  ...more,
});

describe('a report is refused', () => {
  test.each([
    ['of a process that is not there', { processId: 'nothing' }, 422, 'validation-failed'],
    ['by a command that is not there', { command: 'flyAway' }, 404, 'unknown-command'],
    ['by a command that starts nothing', { command: 'approve' }, 404, 'unknown-command'],
    ['at a unit where one does not work', { unitId: 'almen' }, 403, 'forbidden'],
    ['at a unit that is not there', { unitId: 'nowhere' }, 403, 'forbidden'],
    ['at what is no unit at all', { unitId: '../ekan' }, 422, 'validation-failed'],
    ['with something that the API does not know', { index: 3 }, 422, 'validation-failed'],
    ['with data that is no object', { data: [1] }, 422, 'validation-failed'],
  ])('%s', async (_, more, status, slug) => {
    const response = await teacher.post('/cases', report(asking(), more));
    expect({ status: response.status, slug: response.body.slug }).toEqual({ status, slug });
  });

  test.each([
    ['without a key', null],
    ['with a key too short to be one', 'abc'],
    ['with a key too long', 'k'.repeat(129)],
    ['with a key that has a space', 'not a key'],
  ])('%s', async (_, key) => {
    const response = await teacher.post('/cases', report(), { key });
    expect({ status: response.status, slug: response.body.slug }).toEqual({ status: 400, slug: 'key-required' });
  });

  test.each([
    ['tomorrow', { neededAt: '2026-08-18T09:00:00Z' }, { pointer: '/neededAt', code: 'inFuture' }],
    ['on a day that no calendar has', { neededAt: '2026-02-30T09:00:00Z' }, { pointer: '/neededAt', code: 'dateTime' }],
    ['about nobody', { borrower: [] }, { pointer: '/borrower', code: 'required' }],
    ['with an answer that is no option', { blame: 'alva' }, { pointer: '/blame', code: 'notAnOption' }],
    ['with a field that the form does not ask', { secret: 1 }, { pointer: '', code: 'unknownField' }],
    ['with a number for a text', { reason: 7 }, { pointer: '/reason', code: 'wrongType' }],
  ])('%s, with a pointer to what is wrong', async (_, more, issue) => {
    const response = await teacher.post('/cases', report(asking(more)));
    expect(response.status).toBe(422);
    expect(response.body.issues).toContainEqual(expect.objectContaining(issue));
  });
});

describe('a report is taken', () => {
  test('with a receipt, its place and its version', async () => {
    const response = await teacher.post('/cases', report());
    expect(response.status).toBe(201);
    const [receipt] = response.body.cases;
    expect(response.headers['location']).toBe(`/api/cases/${receipt.caseId}/receipt`);
    expect(response.headers['etag']).toBe('"1"');
    expect(receipt).toMatchObject({
      unitName: 'Ekans skola',
      stage: 'main.asked',
      isClosed: false,
      duty: { ruleId: 'ask', citation: '6 kap. 10 § skollagen (2010:800)', isLate: false },
      data: { borrower: [{ personId: 'elev.alva', name: 'Alva Alm' }], reason: 'Datorn gick sönder' },
    });
    expect((await teacher.get(response.headers['location']!.slice('/api'.length))).body).toEqual(receipt);
  });

  test('about a pupil whom nobody knows', async () => {
    const [named, unknown] = await teacher.opens(report(asking({ borrower: [{ name: 'En pojke i röd jacka' }, {}] })));
    expect([named!.data['borrower'], unknown!.data['borrower']]).toEqual([[{ name: 'En pojke i röd jacka' }], [{}]]);
  });

  test('about a pupil of an id that the roster does not have', async () => {
    const [receipt] = await teacher.opens(report(asking({ borrower: [{ personId: 'elev.finns-inte' }] })));
    expect(receipt!.data['borrower']).toEqual([{ personId: 'elev.finns-inte', name: 'Okänd person' }]);
  });

  test.each([
    ['emoji', '😢👩‍👧‍👦 slog 🥊'],
    ['right to left', 'קרה דבר רע حدث شيء سيئ'],
    ['marks that combine', 'A\u030Asa e\u0301 Zalgo\u0336\u0337'],
    ['markup and quotes', '<script>alert("x")</script> & \'; DROP TABLE commits; --'],
    ['line breaks and tabs', 'rad ett\n\trad två\r\n'],
    ['control characters', 'a\u0000b\u001fc'],
  ])('with %s as written', async (_, reason) => {
    const [receipt] = await teacher.opens(report(asking({ reason })));
    expect(receipt!.data['reason']).toBe(reason);
    const rektor = await school.as('rektor.ekan');
    expect((await rektor.reads(receipt!.caseId)).timeline[0]!.data['reason']).toBe(reason);
  });
});

describe('a report about several', () => {
  test('is a case for each, in order, about one incident, that know of one another', async () => {
    const borrower = [{ personId: 'elev.alva' }, { personId: 'elev.bo' }, { name: 'Okänd' }];
    const receipts = await teacher.opens(report(asking({ borrower })));
    expect(receipts.map(({ data }) => data['borrower'])).toMatchObject([[borrower[0]], [borrower[1]], [borrower[2]]]);
    await school.settle();
    const rektor = await school.as('rektor.ekan');
    const pages = await Promise.all(receipts.map(({ caseId }) => rektor.reads(caseId)));
    expect(new Set(pages.map(({ incidentId }) => incidentId)).size).toBe(1);
    expect(pages[0]!.linkedCases.map(({ caseNumber }) => caseNumber).sort()).toEqual(
      receipts.slice(1).map(({ caseNumber }) => caseNumber),
    );
    expect(pages.map(({ subject }) => subject?.name)).toEqual(['Alva Alm', 'Bo Björk', 'Okänd']);
  });

  test('opens none when one of them is wrong', async () => {
    const before = (await teacher.lists('reported')).length;
    const response = await teacher.post('/cases', report(asking({ borrower: [{ name: 'Alva' }, { shoeSize: 38 }] })));
    await school.settle();
    expect(response.body.issues[0].pointer).toBe('/borrower/1');
    expect(await teacher.lists('reported')).toHaveLength(before);
  });

  test('opens no two about one person', async () => {
    const borrower = [{ personId: 'elev.alva' }, { name: 'Okänd' }, { name: 'Okänd' }, { personId: 'elev.alva' }];
    const response = await teacher.post('/cases', report(asking({ borrower })));
    expect(response.body.issues).toEqual([{ pointer: '/borrower/3', code: 'twice' }]);
  });

  test('takes twenty and not more', async () => {
    const people = (count: number) => Array.from({ length: count }, (_, at) => ({ name: `Elev ${at}` }));
    const tooMany = await teacher.post('/cases', report(asking({ borrower: people(21) })));
    expect(tooMany.body.issues).toEqual([{ pointer: '/borrower', code: 'tooMany', params: { max: 20 } }]);
    expect(await teacher.opens(report(asking({ borrower: people(20) })))).toHaveLength(20);
  });
});

describe('a report sent twice', () => {
  test('with its key is one, and the same answer', async () => {
    const key = randomUUID();
    const sent = report(asking({ borrower: [{ name: 'Ett' }, { name: 'Två' }] }));
    const [first, second] = await Promise.all([
      teacher.post('/cases', sent, { key }),
      teacher.post('/cases', sent, { key }),
    ]);
    const third = await teacher.post('/cases', sent, { key });
    expect(first.status).toBe(201);
    expect(second.body).toEqual(first.body);
    expect(third.body).toEqual(first.body);
  });

  test('with its key and another content is refused', async () => {
    const key = randomUUID();
    await teacher.opens(report(), { key });
    const other = await teacher.post('/cases', report(asking({ reason: 'Något annat' })), { key });
    expect({ status: other.status, slug: other.body.slug }).toEqual({ status: 409, slug: 'key-reused' });
  });

  test('with a key that somebody else has used is that person’s own', async () => {
    const key = randomUUID();
    const [mine] = await teacher.opens(report(), { key });
    const [theirs] = await (await school.as('larare2.ekan')).opens(report(), { key });
    expect(theirs!.caseId).not.toBe(mine!.caseId);
  });
});
