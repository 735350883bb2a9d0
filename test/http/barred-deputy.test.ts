import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { commitId, personId } from '../../src/domain/ids.ts';
import type { Username } from '../support/kommun.ts';
import { reported, underInvestigation } from '../support/krankning.ts';
import { START_MS, startSystem, type TestSystem } from '../support/system.ts';

let school: TestSystem;
beforeEach(async () => {
  school = await startSystem();
}, START_MS);
afterEach(() => school.close());

const PERIOD = { from: '2026-08-17T00:00:00Z', to: '2026-09-17T00:00:00Z', decisionNumber: 'KS 2026:17' };
const register = async (who: Username, absentId: Username, deputyId: Username | null): Promise<void> => {
  const response = await (await school.as(who)).post('/absences', { absentId, deputyId, ...PERIOD });
  if (response.status !== 201) throw new Error(JSON.stringify(response.body));
  await school.system.sweeper.run();
  await school.settle();
};
/** All that somebody could know of a case: the page, the lists, the counts, what has been told, and whose the tasks are. */
const knows = async (who: Username, caseId: string) => {
  const somebody = await school.as(who);
  const page = await somebody.get(`/cases/${caseId}`);
  const lists = await Promise.all(['open', 'mine'].map((view) => somebody.lists(view)));
  const board = await somebody.get('/board');
  const inbox = (await somebody.get('/notifications')).body.items as readonly { readonly caseId: string }[];
  const { state } = (await school.system.engine.load(caseId as never))!;
  return {
    page: page.status,
    listed: lists.flat().length,
    counted: board.status === 200 ? board.body.total.open : 0,
    told: inbox.filter((one) => one.caseId === caseId).length,
    owns: Object.values(state.tasks).some(({ personIds }) => personIds.includes(personId(who))),
  };
};
const NOTHING = { page: 404, listed: 0, counted: 0, told: 0, owns: false };
const acts = async (who: Username, caseId: string, command: string, data: object) =>
  (await (await school.as(who)).tries(caseId, command, data, { version: 1 })).status;
/** A case about the rektor, with an investigator from the rektor's own school. */
const againstRektor = async (): Promise<string> => {
  const caseId = await reported(school, { accusedKind: 'personal', accused: [{ personId: 'rektor.ekan' }] });
  await (await school.as('skolchef.norr')).does(caseId, 'notifyHuvudman', { message: 'Det gäller rektor.' });
  await (await school.as('handlaggare')).does(caseId, 'assignInvestigator', { investigator: 'utredare.ekan' });
  return caseId;
};
const IMPARTIAL = { impartiality: 'ingen_jav' };

describe('who may not, though standing in for somebody', () => {
  test('ENG-67 the friend whom an accused rektor puts in the place of the investigator', async () => {
    const caseId = await againstRektor();
    await register('rektor.ekan', 'utredare.ekan', 'larare2.ekan');
    expect(await knows('larare2.ekan', caseId)).toEqual(NOTHING);
    expect(await acts('larare2.ekan', caseId, 'startInvestigation', IMPARTIAL)).toBe(404);
    expect((await (await school.as('utredare.ekan')).reads(caseId)).caseNumber).toBeTruthy();
  });

  test('ENG-67 the friend of a deputy of the accused rektor, who registers the investigator as away', async () => {
    const caseId = await againstRektor();
    await register('rektor.ekan', 'rektor.ekan', 'bitr.ekan');
    await register('bitr.ekan', 'utredare.ekan', 'larare2.ekan');
    expect(await knows('larare2.ekan', caseId)).toEqual(NOTHING);
    expect(await knows('bitr.ekan', caseId)).toMatchObject({ page: 404, listed: 0, owns: false });
  });

  test('ENG-67 the deputy of an investigator who is declared in conflict and goes on leave', async () => {
    const caseId = await underInvestigation(school, await reported(school));
    await (await school.as('handlaggare')).does(caseId, 'declareConflict', {
      conflicted: 'utredare.ekan',
      reasonCode: 'annan_omstandighet',
    });
    await register('utredare.ekan', 'utredare.ekan', 'larare2.ekan');
    expect(await knows('larare2.ekan', caseId)).toEqual(NOTHING);
    expect(await acts('larare2.ekan', caseId, 'startInvestigation', IMPARTIAL)).toBe(404);
  });

  test('ENG-67 the deputy whom a rektor names who is barred by a conflict of interest', async () => {
    const caseId = await reported(school);
    await (await school.as('handlaggare')).does(caseId, 'declareConflict', {
      conflicted: 'rektor.ekan',
      reasonCode: 'narstaende',
    });
    const another = await reported(school, { exposed: [{ personId: 'elev.dag' }] });
    await register('rektor.ekan', 'rektor.ekan', 'larare2.ekan');
    expect((await knows('larare2.ekan', caseId)).page).toBe(404);
    const { listed, counted } = await knows('larare2.ekan', another);
    expect([listed > 0, counted]).toEqual([true, 1]);
    const { items } = (await (await school.as('larare2.ekan')).get('/cases?view=open&limit=100')).body;
    expect(items.map((row: { caseId: string }) => row.caseId)).toEqual([another]);
    expect(await acts('larare2.ekan', caseId, 'acknowledge', {})).toBe(404);
    expect((await knows('larare2.ekan', caseId)).owns).toBe(false);
  });

  test('ORG-17 a deputy who has left reads nothing, owns nothing and is logged out', async () => {
    const caseId = await reported(school);
    await register('rektor.ekan', 'rektor.ekan', 'larare2.ekan');
    const deputy = await school.as('larare2.ekan');
    expect((await deputy.get(`/cases/${caseId}`)).status).toBe(200);
    const left = { personId: personId('larare2.ekan'), commitId: commitId(`t-${randomUUID()}`), by: 'system' as const };
    await school.system.orgLog.endAccess(left);
    await school.settle();
    await expect.poll(async () => (await deputy.agent.get('/api/me')).status).toBe(401);
    await school.system.sweeper.run();
    const { state } = (await school.system.engine.load(caseId as never))!;
    expect(Object.values(state.tasks).flatMap(({ personIds }) => personIds)).not.toContain('larare2.ekan');
  });
});
