import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Somebody } from '../support/somebody.ts';
import { START_MS, startSystem, type TestSystem } from '../support/system.ts';

let school: TestSystem;
let teacher: Somebody;
let rektor: Somebody;
beforeAll(async () => {
  school = await startSystem();
  teacher = await school.as('larare.ekan');
  rektor = await school.as('rektor.ekan');
}, START_MS);
afterAll(() => school.close());

const aLoan = async (more: object = {}): Promise<string> => {
  const data = { neededAt: '2026-08-17T07:30:00Z', borrower: [{ personId: 'elev.alva' }], ...more };
  const [receipt] = await teacher.opens({ processId: 'loan', command: 'askForLoan', unitId: 'ekan', data });
  return receipt!.caseId;
};

describe('a command', () => {
  test('is done, and gives the new version', async () => {
    const caseId = await aLoan();
    const response = await rektor.tries(caseId, 'approve', { value: 'cheap' });
    expect(response.body).toEqual({ caseId, version: 2 });
    expect(response.headers['etag']).toBe('"2"');
  });

  test('that the process does not know is not there', async () => {
    const response = await rektor.tries(await aLoan(), 'flyAway');
    expect({ status: response.status, slug: response.body.slug }).toEqual({ status: 404, slug: 'unknown-command' });
  });

  test('of the system is nobody’s to give', async () => {
    const response = await rektor.tries(await aLoan(), 'hearOf', { from: 'me' });
    expect(response.body.slug).toBe('forbidden');
  });

  test('that does not belong to this stage is refused with those that do', async () => {
    const response = await rektor.tries(await aLoan(), 'takeBack');
    expect(response.status).toBe(409);
    expect(response.body.slug).toBe('event-not-permitted');
    expect(response.body.permitted).toEqual(expect.arrayContaining(['approve', 'nameLender']));
  });

  test('that is another role’s is forbidden to who may read the case', async () => {
    const response = await (await school.as('bitr.ekan')).tries(await aLoan(), 'approve');
    expect({ status: response.status, slug: response.body.slug }).toEqual({ status: 403, slug: 'forbidden' });
  });

  test('for which something must be done first says what, in the words of the process', async () => {
    const response = await rektor.tries(await aLoan(), 'approve', { value: 'dear' });
    expect(response.status).toBe(409);
    expect(response.body).toMatchObject({
      slug: 'requirement-not-met',
      requirements: [{ name: 'isSigned', text: 'Avtalet måste vara underskrivet.' }],
    });
  });

  test('with a day that has gone is refused at the field', async () => {
    const response = await rektor.tries(await aLoan(), 'approve', { returnOn: '2026-08-16' });
    expect(response.body.issues).toEqual([{ pointer: '/returnOn', code: 'inPast' }]);
  });

  test('with a day beyond every calendar is refused and not an error of ours', async () => {
    const response = await rektor.tries(await aLoan(), 'approve', { returnOn: '9999-12-31' });
    expect(response.status).toBe(422);
  });

  test('about somebody who is not employed is refused', async () => {
    const response = await rektor.tries(await aLoan(), 'nameLender', { lender: 'elev.alva' });
    expect(response.body.issues).toEqual([{ pointer: '/lender', code: 'notStaff' }]);
  });

  test('that points at a case which the sender may not read is refused like one that points at nothing', async () => {
    const almen = await school.as('larare.almen');
    const data = { neededAt: '2026-08-17T07:30:00Z', borrower: [{ name: 'Cleo' }] };
    const [theirs] = await almen.opens({ processId: 'loan', command: 'askForLoan', unitId: 'almen', data });
    const caseId = await aLoan();
    const secret = await rektor.tries(caseId, 'link', { other: theirs!.caseId });
    const nothing = await rektor.tries(caseId, 'link', { other: `c-${'0'.repeat(32)}` });
    expect(secret.body).toEqual(nothing.body);
    expect(secret.body.issues).toEqual([{ pointer: '/other', code: 'unknownCase' }]);
  });

  test('without a body is malformed', async () => {
    const response = await rektor.send('post', `/cases/${await aLoan()}/commands/sign`, undefined, { version: 1 });
    expect(response.body.slug).toBe('malformed');
  });
});

describe('the version', () => {
  test.each([
    ['is missing', null],
    ['is any', '*'],
    ['has no quotes', '1'],
    ['is weak', 'W/"1"'],
    ['is one of several', '"1", "2"'],
    ['is no number', '"one"'],
  ])('%s: it must be said', async (_, version) => {
    const response = await rektor.tries(await aLoan(), 'insure', {}, { version });
    expect({ status: response.status, slug: response.body.slug }).toEqual({ status: 428, slug: 'version-required' });
  });

  test.each([0, 2, 99])('%i is not the one now, which is told with its ETag', async (version) => {
    const response = await rektor.tries(await aLoan(), 'insure', {}, { version });
    expect(response.status).toBe(412);
    expect(response.body).toMatchObject({ slug: 'version-conflict', currentVersion: 1 });
    expect(response.headers['etag']).toBe('"1"');
  });

  test('lets one of two rektorer at once decide, and tells the other to look again', async () => {
    const caseId = await aLoan();
    const chief = await school.as('skolchef.norr');
    const answers = await Promise.all([
      rektor.tries(caseId, 'approve', {}, { version: 1 }),
      chief.tries(caseId, 'approve', {}, { version: 1 }),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
    expect((await rektor.reads(caseId)).version).toBe(2);
  });
});

describe('the key', () => {
  test('is needed', async () => {
    const response = await rektor.tries(await aLoan(), 'insure', {}, { key: null, version: 1 });
    expect({ status: response.status, slug: response.body.slug }).toEqual({ status: 400, slug: 'key-required' });
  });

  test('again is the same answer and nothing done, though the version has gone on', async () => {
    const caseId = await aLoan();
    const key = randomUUID();
    const first = await rektor.tries(caseId, 'insure', {}, { key, version: 1 });
    await rektor.does(caseId, 'approve');
    const again = await rektor.tries(caseId, 'insure', {}, { key, version: 1 });
    expect(again.status).toBe(200);
    expect(again.body).toEqual(first.body);
    expect(again.headers['etag']).toBe(first.headers['etag']);
    expect((await rektor.reads(caseId)).version).toBe(3);
  });

  test('again at the same moment is done once', async () => {
    const caseId = await aLoan();
    const key = randomUUID();
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => rektor.tries(caseId, 'insure', {}, { key, version: 1 })),
    );
    expect(answers.map(({ body }) => body)).toEqual(Array(8).fill({ caseId, version: 2 }));
  });

  test('again with another content is refused', async () => {
    const caseId = await aLoan();
    const key = randomUUID();
    await rektor.does(caseId, 'approve', { value: 'cheap' }, { key });
    const other = await rektor.tries(
      caseId,
      'approve',
      { value: 'cheap', returnOn: '2026-09-01' },
      { key, version: 1 },
    );
    expect({ status: other.status, slug: other.body.slug }).toEqual({ status: 409, slug: 'key-reused' });
  });
});

describe('a page that was read before', () => {
  test('is not sent again while its version is the newest', async () => {
    const caseId = await aLoan();
    const etag = (await rektor.get(`/cases/${caseId}`)).headers['etag']!;
    const again = await rektor.get(`/cases/${caseId}`, { headers: { 'If-None-Match': etag } });
    expect({ status: again.status, text: again.text }).toEqual({ status: 304, text: '' });
    await rektor.does(caseId, 'insure');
    expect((await rektor.get(`/cases/${caseId}`, { headers: { 'If-None-Match': etag } })).status).toBe(200);
  });

  test('is still no page for others', async () => {
    const caseId = await aLoan();
    const stranger = await school.as('rektor.almen');
    expect((await stranger.get(`/cases/${caseId}`, { headers: { 'If-None-Match': '"1"' } })).status).toBe(404);
  });
});

test('a case whose key is destroyed can be looked at, says so, and takes nothing more', async () => {
  const caseId = await aLoan({ reason: 'Hemligt' });
  await school.system.vault.destroy(caseId as never);
  const page = await rektor.reads(caseId);
  expect(page.timeline[0]).toMatchObject({ isErased: true, data: { neededAt: '2026-08-17T07:30:00Z' } });
  expect(JSON.stringify(page)).not.toContain('Hemligt');
  expect(page.documents).toEqual([]);
  const response = await rektor.tries(caseId, 'note', { text: 'mer' });
  expect({ status: response.status, slug: response.body.slug }).toEqual({ status: 410, slug: 'case-erased' });
});
