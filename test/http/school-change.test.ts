import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { dayFrom, notified, reported } from '../support/krankning.ts';
import { START_MS, startSystem, type TestSystem } from '../support/system.ts';
import type { CaseView } from '../support/wire-types.ts';

let school: TestSystem;
let krankning: CaseView;
beforeAll(async () => {
  school = await startSystem();
}, START_MS);
beforeEach(async () => {
  krankning = await (await school.as('rektor.ekan')).reads(await notified(school, await reported(school)));
});
afterAll(() => school.close());

const WITHHELD = 'Att mamman har gjort en egen anmälan.';
const handover = () => ({
  receivingUnit: 'almen',
  child: { personId: 'elev.alva' },
  handedOverOn: dayFrom(school, 0),
  what: 'Fråga hur rasterna är.',
  ways: ['samtal', 'observation'],
  dueOn: dayFrom(school, 14),
  needsToKnow: 'Alva vill helst tala med någon hon känner.',
  withheld: WITHHELD,
});
const heard = () => ({
  childHeard: 'ja',
  childComment: 'Det är lugnt nu.',
  followedUpOn: dayFrom(school, 0),
  stopped: 'ja',
  decision: 'klart',
});
const result = () => ({ followedUpOn: dayFrom(school, 0), childHeard: 'ja', stopped: 'ja', proposal: 'inget_mer' });

/** Hands the follow-up over; gives the case at the new unit, as the huvudman sees it. */
const handedOver = async (caseId = krankning.caseId): Promise<CaseView> => {
  await (await school.as('rektor.ekan')).does(caseId, 'handOverFollowUp', handover());
  await school.settle();
  const desk = await school.as('handlaggare');
  const { linkedCases } = await desk.reads(caseId);
  return desk.reads(linkedCases[0]!.caseId);
};

describe('who may not', () => {
  test('hand over a follow-up: those who do not lead the school where it happened', async () => {
    const { caseId, version } = krankning;
    for (const username of ['larare.ekan', 'rektor.almen', 'skolchef.soder'] as const) {
      const response = await (await school.as(username)).tries(caseId, 'handOverFollowUp', handover(), { version });
      expect(response.status).toBe(404);
    }
    const response = await (await school.as('registrator')).tries(caseId, 'handOverFollowUp', handover());
    expect(response.status).toBe(403);
  });

  test('open one without a case that is left: nobody, at either unit or above', async () => {
    const { receivingUnit: unitId, withheld: _withheld, ...data } = handover();
    const report = { processId: 'overlamnad_uppfoljning', command: 'handOver', unitId, data };
    for (const username of ['larare.almen', 'rektor.almen', 'rektor.ekan', 'skolchef.soder', 'handlaggare'] as const)
      expect((await (await school.as(username)).post('/cases', report)).status).toBe(403);
  });

  test('read the follow-up: the school that handed it over', async () => {
    const { caseId, version, caseNumber } = await handedOver();
    for (const username of ['rektor.ekan', 'bitr.ekan', 'larare.ekan', 'skolchef.norr', 'larare.almen'] as const) {
      const somebody = await school.as(username);
      expect((await somebody.get(`/cases/${caseId}`)).status).toBe(404);
      expect((await somebody.tries(caseId, 'acceptFollowUp', {}, { version })).status).toBe(404);
    }
    expect(await (await school.as('rektor.ekan')).lists('open')).not.toContain(caseNumber);
    expect((await (await school.as('rektor.ekan')).reads(krankning.caseId)).linkedCases).toEqual([]);
  });

  test('read the case that is left: the new rektor, by link, by number, in a list or in anything told', async () => {
    const { caseId } = await handedOver();
    const rektor = await school.as('rektor.almen');
    expect((await rektor.get(`/cases/${krankning.caseId}`)).status).toBe(404);
    expect((await rektor.get(`/cases/${krankning.caseId}/receipt`)).status).toBe(404);
    const page = await rektor.reads(caseId);
    expect(page.linkedCases).toEqual([]);
    const lists = [
      (await rektor.get('/cases?view=open&limit=100')).body,
      (await rektor.get('/notifications')).body,
      (await rektor.get('/board')).body,
    ];
    for (const shown of [page, ...lists]) {
      const text = JSON.stringify(shown);
      for (const secret of [krankning.caseId, krankning.caseNumber, WITHHELD, 'Knuffades'])
        expect(text).not.toContain(secret);
    }
    expect(await rektor.lists('open')).toEqual(expect.arrayContaining([page.caseNumber]));
  });

  test('take part at the new unit: whoever is kept out of the case that is left', async () => {
    const accused = { accusedKind: 'personal', accused: [{ personId: 'rektor.almen' }] };
    const opened = await handedOver(await reported(school, accused));
    expect((await (await school.as('rektor.almen')).get(`/cases/${opened.caseId}`)).status).toBe(404);
    await (await school.as('skolchef.soder')).does(opened.caseId, 'acceptFollowUp');
  });
});

describe('a child that changes to another unit of the huvudman', () => {
  test('is asked there, and how it went comes back in codes while what was said stays', async () => {
    const { caseId } = await handedOver();
    const rektor = await school.as('rektor.almen');
    expect((await rektor.reads(caseId)).deadlines.map(({ ruleId }) => ruleId)).toEqual(['mottagande']);
    await rektor.does(caseId, 'acceptFollowUp', { follower: 'larare.almen' });
    const follower = await school.as('larare.almen');
    expect((await follower.reads(caseId)).deadlines.find(({ ruleId }) => ruleId === 'uppfoljning')).toMatchObject({
      status: 'running',
    });
    const { childComment: _comment, ...unasked } = heard();
    expect((await follower.tries(caseId, 'followUp', unasked)).status).toBe(422);
    await follower.does(caseId, 'followUp', heard());
    expect((await follower.tries(caseId, 'reportBack', result())).status).toBe(403);
    await rektor.does(caseId, 'reportBack', { ...result(), comment: 'Alva har fått två vänner.' });
    await school.settle();

    const left = await (await school.as('rektor.ekan')).reads(krankning.caseId);
    expect(left.timeline.at(-1)).toMatchObject({ command: 'receiveFollowUpResult', data: result() });
    expect(JSON.stringify(left)).not.toMatch(/två vänner|lugnt nu/);
    expect(left.active).toEqual(krankning.active);
    expect(left.unit.unitId).toBe('ekan');
    expect((await rektor.reads(caseId)).isClosed).toBe(true);
    expect((await rektor.get(`/cases/${krankning.caseId}`)).status).toBe(404);
  });

  test('who does not go there after all is given back, and the school is told why', async () => {
    const { caseId } = await handedOver();
    const returned = { reasonCode: 'gar_inte_har', reason: 'Familjen valde en annan skola.' };
    await (await school.as('rektor.almen')).does(caseId, 'returnHandover', returned);
    await school.settle();
    const { timeline } = await (await school.as('rektor.ekan')).reads(krankning.caseId);
    expect(timeline.at(-1)!.data).toMatchObject({ reasonCode: 'gar_inte_har' });
    expect(JSON.stringify(timeline)).not.toContain('Familjen');
  });

  test('is not forgotten: what nobody accepts goes up a level', async () => {
    const { caseId } = await handedOver();
    await school.turn({ days: 7 });
    const page = await (await school.as('skolchef.soder')).reads(caseId);
    expect(page.deadlines.find(({ ruleId }) => ruleId === 'mottagande')).toMatchObject({ status: 'passed' });
  });
});
