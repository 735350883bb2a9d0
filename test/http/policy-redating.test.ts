import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createRedatingHandler } from '../../src/outbox/redating-handler.ts';
import type { CaseId } from '../../src/domain/ids.ts';
import { redatingStream } from '../../src/config/redating-log.ts';
import { watch } from '../support/processes/watch.ts';
import type { Somebody } from '../support/somebody.ts';
import { START_MS, startSystem, type TestSystem } from '../support/system.ts';

// Monday 2026-08-17, five working days: by the end of Monday 24 August.
let school: TestSystem;
let admin: Somebody;
beforeAll(async () => {
  school = await startSystem({ processes: [watch] });
  admin = await school.as('admin');
}, START_MS);
afterAll(() => school.close());

const begin = async (unitId = 'ekan'): Promise<string> => {
  const data = { noticedAt: '2026-08-17T07:30:00Z' };
  const by = await school.as(unitId === 'ekan' ? 'larare.ekan' : 'larare.almen');
  const [opened] = await by.opens({ processId: 'watch', command: 'begin', unitId, data } as never);
  await school.settle();
  return opened!.caseId;
};
const inquiryOf = async (caseId: string, deadlineId = 'inquiry.1') => {
  const loaded = await school.system.engine.load(caseId as CaseId);
  return loaded?.state.deadlines[deadlineId]?.plan;
};
const workingDays = (amount: number) => ({ limits: { inquiry: { amount, unit: 'workingDay' } }, options: {} });
const POLICY = '/admin/policies/watch';
const inForce = async () => {
  const { version, calendarVersion } = (await admin.get(POLICY)).body;
  return { policyVersion: version, calendarVersion };
};
const decision = async (more: object = {}) => ({
  ...(await inForce()),
  decisionNumber: 'KS 2026/12',
  reason: 'Nämnden har beslutat om kortare tider. Sekretessord: Vildvittra.',
  ...more,
});
/** Until decisions are carried out, and then until what came of that is known. */
const carriedOut = async () => {
  await school.settle();
  await school.settle();
};
const commitsOf = (stream: string) => school.system.log.readStream(stream as never);

describe('who may not', () => {
  test.each(['rektor.ekan', 'skolchef.norr', 'handlaggare', 'larare.ekan'] as const)(
    'CFG-3 CFG-5 %s neither previews nor decides, and is not told whether there is such a process',
    async (who) => {
      const body = { policyVersion: 0, calendarVersion: 1, decisionNumber: 'D-1', reason: 'Ny rutin.' };
      const somebody = await school.as(who);
      for (const processId of ['watch', 'none']) {
        expect((await somebody.post(`/admin/policies/${processId}/preview`, workingDays(1))).status).toBe(403);
        expect((await somebody.post(`/admin/policies/${processId}/redatings`, body)).status).toBe(403);
      }
      expect((await commitsOf(redatingStream('watch'))).length).toBe(0);
    },
  );

  test('CFG-5 a process that is not there is not there', async () => {
    const body = await decision();
    expect((await admin.post('/admin/policies/none/preview', workingDays(1))).status).toBe(404);
    expect((await admin.post('/admin/policies/none/redatings', body)).status).toBe(404);
    expect((await admin.get('/admin/policies/none/redatings')).status).toBe(404);
  });

  test.each([
    ['no decision number', { decisionNumber: ' ' }],
    ['a decision number beyond all bounds', { decisionNumber: 'x'.repeat(101) }],
    ['no reason', { reason: '' }],
    ['a reason beyond all bounds', { reason: 'x'.repeat(2001) }],
    ['a version that is no number', { policyVersion: 'ett' }],
    ['something that nobody asked for', { caseId: 'c-1' }],
  ])('CFG-5 refuses a decision with %s', async (_, more) => {
    expect((await admin.post(`${POLICY}/redatings`, await decision(more))).status).toBe(422);
  });

  test('CFG-5 refuses a decision about versions that are no longer in force', async () => {
    const stale = await decision({ policyVersion: 41 });
    expect((await admin.post(`${POLICY}/redatings`, stale)).body.slug).toBe('version-conflict');
    expect((await commitsOf(redatingStream('watch'))).length).toBe(0);
  });
});

test('CFG-2 gives each limit its basis, source, default and what is in force', async () => {
  const { rules } = (await admin.get(POLICY)).body;
  expect(rules).toContainEqual({
    ruleId: 'by-law',
    title: 'Lagens tid',
    basis: 'statute',
    citation: '6 kap. 10 § skollagen (2010:800)',
    default: { amount: 4, unit: 'calendarDay' },
    now: { amount: 4, unit: 'calendarDay' },
  });
});

describe('from a draft to open cases', () => {
  let caseId: string;
  let other: string;
  beforeAll(async () => {
    caseId = await begin();
    other = await begin('almen');
  });

  test('CFG-3 a preview counts by rule and direction, and names to an admin no case that he may not see', async () => {
    const { status, body } = await admin.post(`${POLICY}/preview`, {
      limits: { inquiry: { amount: 8, unit: 'workingDay' }, 'by-law': { amount: 2, unit: 'calendarDay' } },
      options: {},
    });
    expect(status).toBe(200);
    expect(body).toEqual({
      looked: 2,
      moved: 2,
      rules: [
        { ruleId: 'inquiry', title: 'Utredning', earlier: 0, later: 2 },
        { ruleId: 'by-law', title: 'Lagens tid', earlier: 2, later: 0 },
      ],
      cases: [],
      hidden: 4,
    });
  });

  test('CFG-3 names the cases to whoever may publish and may see them, with both dates', async () => {
    await admin.post('/admin/people/skolchef.soder/roles', { role: 'skolchef', unitId: 'kommun' });
    const chief = await school.as('skolchef.soder');
    const { body } = await chief.post(`${POLICY}/preview`, workingDays(8));
    expect(body.hidden).toBe(0);
    expect(body.cases.map(({ caseId: id }: { caseId: string }) => id).sort()).toEqual([caseId, other].sort());
    expect(body.cases[0]).toMatchObject({
      title: 'Utredning',
      before: 'måndag 24 augusti 2026',
      after: 'torsdag 27 augusti 2026',
    });
  });

  test('CFG-3 a preview refuses what publishing would, and counts nothing of what changes nothing', async () => {
    const later = await admin.post(`${POLICY}/preview`, {
      limits: { 'by-law': { amount: 9, unit: 'calendarDay' } },
      options: {},
    });
    expect(later.body.issues).toMatchObject([{ pointer: '/limits/by-law', code: 'laterThanLaw' }]);
    expect((await admin.post(`${POLICY}/preview`, workingDays(5))).body).toMatchObject({
      looked: 2,
      moved: 0,
      rules: [],
    });
  });

  test('CFG-4 publishing changes no date of an open case, and new cases follow it at once', async () => {
    expect((await admin.post(POLICY, workingDays(3))).status).toBe(201);
    await school.settle();
    expect((await inquiryOf(caseId))?.dueAt).toBe('2026-08-24T22:00:00.000Z');
    expect((await inquiryOf(await begin()))?.dueAt).toBe('2026-08-20T22:00:00.000Z');
    expect((await admin.get(`${POLICY}/redatings`)).body).toEqual({ items: [], behind: 2 });
  });

  test('CFG-5 a decision is carried out in each open case, which says by which decision, and once', async () => {
    const body = await decision();
    const key = 'a-key-of-its-own';
    const [first, again] = [
      await admin.post(`${POLICY}/redatings`, body, { key }),
      await admin.post(`${POLICY}/redatings`, body, { key }),
    ];
    expect([first.status, again.status]).toEqual([201, 201]);
    expect(again.body.decisionId).toBe(first.body.decisionId);
    await carriedOut();
    for (const one of [caseId, other]) {
      const plan = await inquiryOf(one);
      expect(plan?.dueAt).toBe('2026-08-20T22:00:00.000Z');
      expect(plan?.derivation.redated).toMatchObject({ decisionNumber: 'KS 2026/12', by: 'admin' });
      const last = (await commitsOf(one)).at(-1);
      expect(last?.meta).toMatchObject({ by: 'system', command: 'case.redate' });
      expect(last?.events.map(({ type }) => type)).toEqual(['PolicyFollowed', 'DeadlineMoved']);
    }
    expect((await commitsOf(caseId)).length).toBe(2);
    const { items, behind } = (await admin.get(`${POLICY}/redatings`)).body;
    expect(behind).toBe(0);
    expect(items).toMatchObject([{ total: 2, done: 2, moved: 2, isDone: true, decisionNumber: 'KS 2026/12' }]);
    expect(items[0].reason).toContain('Nämnden har beslutat');
  });

  test('CFG-5 the case tells in its timeline and in the explanation what happened', async () => {
    const page = await (await school.as('rektor.ekan')).reads(caseId);
    expect(page.timeline.at(-1)?.effects.map(({ text }) => text)).toEqual([
      'Ärendet följer huvudmannens rutin i version 1, enligt beslut KS 2026/12',
      'Omräknad efter huvudmannens beslut: Utredning, nu senast torsdag 20 augusti 2026',
    ]);
    const deadline = page.deadlines.find(({ ruleId }) => ruleId === 'inquiry');
    expect(deadline?.explanation.join('\n')).toContain('enligt huvudmannens beslut KS 2026/12.');
    expect(deadline?.explanation.join('\n')).toContain('huvudmannens rutin (version 1)');
  });

  test('CFG-5 why it was decided lies sealed in the log, and in no log line', async () => {
    const commits = [...(await commitsOf(redatingStream('watch'))), ...(await commitsOf(caseId))];
    expect(JSON.stringify(commits)).not.toContain('Vildvittra');
    expect(school.logged()).not.toContain('Vildvittra');
  });

  test('CFG-6 a commit delivered again, and a crash half way, leave each case moved once', async () => {
    const cases = [caseId, other, await begin(), await begin()];
    expect((await admin.post(POLICY, workingDays(7))).status).toBe(201);
    await school.settle();
    const { relay, engine, redatingLog, projections } = school.system;
    const release = relay.hold();
    await admin.post(`${POLICY}/redatings`, await decision({ decisionNumber: 'KS 2026/13' }));
    const commit = (await commitsOf(redatingStream('watch'))).at(-1)!;
    const order = commit.events[0]!.data as never;
    for (const one of cases.slice(0, 2)) await engine.redate(one as CaseId, order);
    release();
    await carriedOut();
    const handler = createRedatingHandler({ engine, reader: projections, redatingLog });
    expect(await handler.handle(commit)).toBe(true);
    await school.settle();
    for (const one of cases) {
      const followed = (await commitsOf(one))
        .flatMap(({ events }) => events)
        .filter(({ type }) => type === 'PolicyFollowed');
      expect(followed.filter(({ data }) => data['decisionNumber'] === 'KS 2026/13')).toHaveLength(1);
      expect((await inquiryOf(one))?.dueAt).toBe('2026-08-26T22:00:00.000Z');
    }
    const { items } = (await admin.get(`${POLICY}/redatings`)).body;
    expect(items[0]).toMatchObject({ decisionNumber: 'KS 2026/13', total: 5, done: 5, isDone: true });
    const said = (await commitsOf(redatingStream('watch'))).filter(
      ({ events: [event] }) => event?.type === 'RedatingCarriedOut',
    );
    expect(said).toHaveLength(2);
  });

  test('CFG-6 hundreds of cases are gone through page by page, closed ones left as they were', async () => {
    const many = await Promise.all(Array.from({ length: 230 }, () => begin()));
    const rektor = await school.as('rektor.ekan');
    await rektor.does(many[0]!, 'finish');
    expect((await admin.post(POLICY, workingDays(2))).status).toBe(201);
    await school.settle();
    const preview = (await admin.post(`${POLICY}/preview`, workingDays(2))).body;
    expect(preview.rules).toEqual([{ ruleId: 'inquiry', title: 'Utredning', earlier: 234, later: 0 }]);
    await admin.post(`${POLICY}/redatings`, await decision({ decisionNumber: 'KS 2026/14' }));
    await carriedOut();
    const { items, behind } = (await admin.get(`${POLICY}/redatings`)).body;
    expect(items[0]).toMatchObject({ total: 234, done: 234, moved: 234, isDone: true });
    expect(behind).toBe(0);
    expect((await inquiryOf(many[0]!))?.dueAt).toBe('2026-08-26T22:00:00.000Z');
    expect((await inquiryOf(many[229]!))?.dueAt).toBe('2026-08-19T22:00:00.000Z');
  });
});
