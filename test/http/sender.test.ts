import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ProcessView } from '../../src/contract/wire.ts';
import { Sender } from '../support/sender.ts';
import { START_MS, startSystem, type TestSystem } from '../support/system.ts';

let school: TestSystem;
let sender: Sender;
beforeAll(async () => {
  school = await startSystem();
  sender = new Sender(school);
}, START_MS);
afterAll(() => school.close());

const SECRET = 'Min dator är trasig, hälsar Kanariefågeln';
const report = (more: object = {}) => ({
  processId: 'loan',
  command: 'sendIn',
  unitId: 'ekan',
  data: { neededAt: '2026-08-17T07:30:00.000Z', reason: SECRET, ...more },
});
const WRONG = '0000-0000-0000-0000';
const caseIdOf = async (caseNumber: string): Promise<string> => {
  const rektor = await school.as('rektor.ekan');
  const { items } = (await rektor.get('/cases?view=open&limit=100')).body as {
    items: { caseId: string; caseNumber: string }[];
  };
  return items.find((row) => row.caseNumber === caseNumber)?.caseId ?? '';
};

describe('who may not', () => {
  test('a code that is none, somebody else’s command and the staff’s own are all not found', async () => {
    const code = await sender.sendsIn(report());
    for (const body of [{ code: WRONG }, { code: '' }, { code: 'x'.repeat(64) }])
      expect((await sender.posts('/case', body)).status).toBe(404);
    for (const command of ['approve', 'note', 'question', 'nothing'])
      expect((await sender.posts(`/case/commands/${command}`, { code, data: { text: 'Hej' } })).status).toBe(404);
    expect((await sender.posts('/case/commands/reply', { code: WRONG, data: { text: 'Hej' } })).status).toBe(404);
  });
  test('only what a process opens to senders can be sent in, and only to a place that exists', async () => {
    expect((await sender.posts('/cases', { ...report(), command: 'askForLoan' })).status).toBe(404);
    expect((await sender.posts('/cases', { ...report(), processId: 'krankning', command: 'report' })).status).toBe(404);
    expect((await sender.posts('/cases', { ...report(), unitId: 'nowhere' })).body.issues[0].code).toBe('unknownUnit');
  });
  test('the code of one case opens no other, and the public routes open nothing of the staff’s', async () => {
    const [mine, other] = [await sender.sendsIn(report()), await sender.sendsIn(report({ reason: 'En annan sak' }))];
    expect(JSON.stringify(await sender.reads(mine))).not.toContain('En annan sak');
    expect((await sender.reads(other)).entries[0]?.data['reason']).toBe('En annan sak');
    for (const path of ['/api/cases', '/api/me', '/api/units']) expect((await school.http.get(path)).status).toBe(401);
  });
});

describe('what is sent', () => {
  test('names people as they are typed; an id from the roster is refused, for it would be answered with a name', async () => {
    const code = await sender.sendsIn(report({ helper: { name: 'Mormor' }, friends: [{ name: 'Kim' }, {}] }));
    expect((await sender.reads(code)).entries[0]?.data).toMatchObject({ helper: { name: 'Mormor' } });
    const before = await school.system.log.head();
    const tries = [
      [{ helper: { personId: 'larare.ekan' } }, '/helper'],
      [{ friends: [{}, { personId: 'larare.ekan', name: 'Lena' }] }, '/friends/1'],
    ] as const;
    for (const [more, pointer] of tries) {
      const refused = await sender.posts('/cases', report(more));
      expect([refused.status, refused.body.issues[0].pointer]).toEqual([422, pointer]);
      expect(JSON.stringify(refused.body)).not.toContain('Lena');
    }
    const answer = await sender.posts('/case/commands/reply', { code, data: { text: { personId: 'larare.ekan' } } });
    expect(answer.status).toBe(422);
    expect(await school.system.log.head()).toBe(before);
  });
  test('empty, huge, malformed and late things get a clear answer, and nothing is opened', async () => {
    const before = await school.system.log.head();
    const tries: readonly (readonly [object, number])[] = [
      [{}, 422],
      [report({ reason: '' }), 422],
      [report({ reason: 'x'.repeat(1_000_000) }), 413],
      [report({ neededAt: '2027-01-01T00:00:00Z' }), 422],
      [report({ extra: 1 }), 422],
      [{ ...report(), data: 'x' }, 422],
    ];
    for (const [body, status] of tries) {
      const response = await sender.posts('/cases', body);
      expect([response.status, response.body.type]).toEqual([expect.toBeOneOf([status, 422]), expect.any(String)]);
    }
    expect(await school.system.log.head()).toBe(before);
  });
  test('the same key gives the same case and code again; the same key with something else is refused', async () => {
    const key = randomUUID();
    const first = await sender.posts('/cases', report(), key);
    const again = await sender.posts('/cases', report(), key);
    expect(again.body).toEqual(first.body);
    expect((await sender.posts('/cases', report({ reason: 'Annat' }), key)).status).toBe(409);
  });
  test('a code may be typed with blanks, small letters and letters for digits', async () => {
    const code = await sender.sendsIn(report());
    const typed = ` ${code.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l')} `;
    expect((await sender.reads(typed)).caseNumber).toBe((await sender.reads(code)).caseNumber);
  });
});

test('two-way without an account: the rektor sees it, asks, the sender answers by the code and reads what is shared', async () => {
  const code = await sender.sendsIn(report());
  const { caseNumber, entries, commands, stage } = await sender.reads(code);
  expect([stage, entries.length, commands.map(({ name }) => name)]).toEqual(['Skolan läser', 1, ['reply']]);
  const rektor = await school.as('rektor.ekan');
  const caseId = await caseIdOf(caseNumber);
  expect((await rektor.reads(caseId)).timeline[0]).toMatchObject({
    by: { name: 'Avsändaren' },
    as: 'utan konto',
    data: { reason: SECRET },
  });

  await rektor.does(caseId, 'note', { text: 'Bara för oss' });
  await rektor.does(caseId, 'question', { text: 'Vilken dator?' });
  const asked = await sender.reads(code);
  expect(asked.entries.map(({ title, by, isMine }) => [title, by, isMine])).toEqual([
    ['Skickade in', '', true],
    ['Frågade', 'rektor', false],
  ]);
  expect(JSON.stringify(asked)).not.toMatch(/Bara för oss|Rut|rektor\.ekan/);

  const answered = await sender.does(code, 'reply', { text: 'Den röda' });
  expect(answered.entries.at(-1)).toMatchObject({ isMine: true, data: { text: 'Den röda' } });
  expect((await rektor.reads(caseId)).timeline.at(-1)).toMatchObject({
    by: { name: 'Avsändaren' },
    as: 'utan konto',
    data: { text: 'Den röda' },
  });
});

test('how far it has come is told of each thing that goes on at once', async () => {
  const code = await sender.sendsIn(report());
  const rektor = await school.as('rektor.ekan');
  await rektor.does(await caseIdOf((await sender.reads(code)).caseNumber), 'insure');
  expect((await sender.reads(code)).stage.split('\n').sort()).toEqual(['Datorn är försäkrad', 'Skolan läser']);
});

test('each is offered what he or she may begin: nobody with an account what only a sender may, nor what is another office’s', async () => {
  const offered = async (username: Parameters<TestSystem['as']>[0]) => {
    const { body } = await (await school.as(username)).get('/processes');
    const commands = body.items.flatMap((process: ProcessView) => Object.entries(process.commands));
    return new Map<string, boolean | undefined>(
      commands.map(([name, { mayStart }]: [string, { mayStart?: boolean }]) => [name, mayStart]),
    );
  };
  const [teacher, rektor] = [await offered('larare.ekan'), await offered('rektor.ekan')];
  expect(['sendIn', 'askForLoan', 'noteSmallLoan', 'hearOf'].map((name) => rektor.get(name))).toEqual([
    false,
    true,
    false,
    undefined,
  ]);
  expect(['sendIn', 'askForLoan', 'noteSmallLoan'].map((name) => teacher.get(name))).toEqual([false, true, true]);
});

test('neither code nor content stands in the log of the server, in notifications or in an address', async () => {
  const code = await sender.sendsIn(report());
  await sender.reads(code);
  const said = school.logged();
  expect(said).toContain('/api/public/case');
  for (const secret of [code, code.replaceAll('-', ''), 'Kanariefågeln']) expect(said).not.toContain(secret);
  const rektor = await school.as('rektor.ekan');
  expect(JSON.stringify((await rektor.get('/notifications')).body)).not.toContain('Kanariefågeln');
  for (const commit of await school.system.log.readAll(0, 10_000))
    expect(JSON.stringify(commit)).not.toMatch(new RegExp(`Kanariefågeln|${code}`));
});

test('a rebuilt index finds every case by its code again', async () => {
  const code = await sender.sendsIn(report());
  const { createReceiptIndex, caseOfReceipt } = await import('../../src/projections/receipts.ts');
  const { openSqliteProjectionStore } = await import('../../src/projections/sqlite/store.ts');
  const { openDatabase } = await import('../../src/sqlite/database.ts');
  const store = openSqliteProjectionStore(openDatabase({ path: ':memory:', synchronous: 'NORMAL' }));
  const { receipts, log } = school.system;
  const index = createReceiptIndex(receipts);
  await store.advance('receipts', await log.head(), async (writer) => {
    for (const commit of await log.readAll(0, 10_000)) await index.project(commit, writer);
  });
  const caseId = await caseOfReceipt(store, receipts.lookupKey(code) ?? '');
  expect(receipts.codeOf(caseId!)).toBe(code);
  await store.close();
});

describe('guessing and flooding', () => {
  test('twenty wrong codes slow down to uselessness, a right one waits too, and is found when the wait is over', async () => {
    const code = await sender.sendsIn(report());
    await school.turn({ days: 2 });
    let waited = 0;
    for (let n = 0; n < 20; n += 1) {
      let response = await sender.posts('/case', { code: WRONG });
      if (response.status === 429) {
        const seconds = Number(response.headers['retry-after']);
        waited += seconds;
        await school.turn({ hours: seconds / 3600 });
        response = await sender.posts('/case', { code: WRONG });
      }
      expect(response.status).toBe(404);
    }
    expect(waited).toBeGreaterThan(3600);
    const refused = await sender.posts('/case', { code });
    expect([refused.status, refused.body.type]).toEqual([429, expect.stringContaining('too-many-attempts')]);
    await school.turn({ hours: 1 });
    expect((await sender.reads(code)).entries).toHaveLength(1);
  });
  test('a flood from one address is slowed down, and what was refused may be sent again', async () => {
    await school.turn({ days: 2 });
    const answers = [];
    for (let n = 0; n < 24; n += 1) answers.push((await sender.posts('/cases', report())).status);
    expect(answers.slice(0, 20)).toEqual(Array(20).fill(201));
    expect(answers).toContain(429);
    await school.turn({ hours: 2 });
    expect((await sender.posts('/cases', report())).status).toBe(201);
  });
});

test('what may be sent in is told to everybody, with the places and the words', async () => {
  const { body } = await school.http.get('/api/public/forms').set('Accept-Language', 'sv');
  const form = body.forms.find(({ processId }: { processId: string }) => processId === 'loan');
  expect(form).toMatchObject({ command: 'sendIn', texts: { title: 'Låna en dator' }, form: { id: 'sendIn' } });
  expect(body.units).toContainEqual({ unitId: 'ekan', name: 'Ekans skola', kind: 'skolenhet' });
});
