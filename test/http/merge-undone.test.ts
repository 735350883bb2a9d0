import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { countIncidents } from '../../src/projections/incidents.ts';
import { assessed, dayFrom, investigated, notified, reported, underInvestigation } from '../support/krankning.ts';
import { START_MS, startSystem, type TestSystem } from '../support/system.ts';

let school: TestSystem;
beforeAll(async () => {
  school = await startSystem();
}, START_MS);
afterAll(() => school.close());

const SAME = { sameChildAndEvent: 'samma_barn_samma_handelse', reason: 'Två lärare rapporterade.' };
const LATE = { lateReasonCode: 'hann_inte' };
const WRONG = { reason: 'Det var två olika barn i samma klass.' };

const mergedInto = async (caseId: string, survivor: string): Promise<string> => {
  await (await school.as('rektor.ekan')).does(caseId, 'mergeInto', { ...SAME, survivor });
  await school.settle();
  return caseId;
};

const incidents = async () => {
  await school.settle();
  return countIncidents(school.system.projections);
};

const linkedTo = async (caseId: string): Promise<readonly string[]> => {
  await school.settle();
  return (await (await school.as('rektor.ekan')).reads(caseId)).linkedCases.map((linked) => linked.caseId);
};

const running = async (caseId: string): Promise<readonly string[]> =>
  (await (await school.as('handlaggare')).reads(caseId)).deadlines
    .filter(({ status }) => status === 'running')
    .map(({ ruleId }) => ruleId)
    .sort();

describe('a merger by mistake', () => {
  test('is not undone by the school, by another område, or by who may not even see the case', async () => {
    const survivor = await reported(school);
    const caseId = await mergedInto(await reported(school), survivor);
    const undo = { ...WRONG, survivor };
    for (const username of ['rektor.ekan', 'bitr.ekan', 'registrator'] as const)
      expect((await (await school.as(username)).tries(caseId, 'undoMerge', undo)).status).toBe(403);
    for (const username of ['larare.ekan', 'rektor.almen', 'skolchef.soder'] as const)
      expect((await (await school.as(username)).tries(caseId, 'undoMerge', undo, { version: 2 })).status).toBe(404);
    expect((await (await school.as('rektor.ekan')).reads(caseId)).isClosed).toBe(true);
  });

  test('is not undone without a reason, nor for another case than the one it was merged into', async () => {
    const [survivor, third] = [await reported(school), await reported(school)];
    const caseId = await mergedInto(await reported(school), survivor);
    const desk = await school.as('handlaggare');
    expect((await desk.tries(caseId, 'undoMerge', { survivor })).body.issues).toEqual([
      expect.objectContaining({ pointer: '/reason' }),
    ]);
    const refused = await desk.tries(caseId, 'undoMerge', { ...WRONG, survivor: third });
    expect(refused.body).toMatchObject({ status: 409, requirements: [{ name: 'survivorIsTheOne' }] });
    expect((await desk.tries(third, 'undoMerge', { ...WRONG, survivor })).status).toBe(409);
  });

  test('undone, brings the case back to where it stood, with its limits and with what had been decided', async () => {
    const survivor = await reported(school);
    const caseId = await underInvestigation(school, await reported(school));
    const rektor = await school.as('rektor.ekan');
    const noted = { decision: 'ej_anmald', reasonCode: 'ingen_brottsmisstanke', reasons: 'En knuff.' };
    await rektor.does(caseId, 'decidePolice', noted);
    const before = await rektor.reads(caseId);
    const limits = await running(caseId);

    await mergedInto(caseId, survivor);
    expect(await running(caseId)).toEqual([]);
    await school.turn({ days: 1 });
    await (await school.as('handlaggare')).does(caseId, 'undoMerge', { ...WRONG, survivor });
    await school.settle();

    const after = await rektor.reads(caseId);
    expect(after.isClosed).toBe(false);
    expect(after.active).toEqual(before.active);
    expect(after.active).toContain('externt.polis.ej_anmald');
    expect(after.participants).toEqual(before.participants);
    expect(await running(caseId)).toEqual(limits);
    expect(after.legalClock.startedAt).toBe(before.legalClock.startedAt);
    await (await school.as('utredare.ekan')).does(caseId, 'addMaterial', { materialKind: 'annat', title: 'Karta' });
  });

  test('ENG-41 undone, takes up the measures that were under way, each with its own day', async () => {
    const survivor = await reported(school, LATE);
    const caseId = await assessed(
      school,
      await investigated(school, await underInvestigation(school, await reported(school, LATE))),
    );
    const rektor = await school.as('rektor.ekan');
    const measures = [{ what: 'En vuxen till', level: 'grupp', owner: 'larare2.ekan', dueOn: dayFrom(school, 9) }];
    await rektor.does(caseId, 'decideMeasures', { measures });
    const anew = { stopped: 'nytt', measuresDone: 'nej', decision: 'ny_utredning', reason: 'Det hände igen.' };
    await rektor.does(caseId, 'followUp', { followedUpOn: dayFrom(school, 0), ...anew });
    const measure = async () =>
      (await rektor.reads(caseId)).deadlines
        .filter(({ ruleId }) => ruleId === 'atgard')
        .map(({ status, dueAt }) => ({ status, dueAt }));
    const [running] = await measure();

    await mergedInto(caseId, survivor);
    expect(await measure()).toEqual([{ ...running, status: 'cancelled' }]);
    await (await school.as('handlaggare')).does(caseId, 'undoMerge', { ...WRONG, survivor });
    expect(await measure()).toEqual([running]);
  });

  test('undone, is told in the case that went on, which is about another incident from then', async () => {
    const survivor = await notified(school, await reported(school));
    const counted = await incidents();
    const caseId = await mergedInto(await reported(school), survivor);
    expect(await incidents()).toEqual({ cases: counted.cases + 1, incidents: counted.incidents });
    expect(await linkedTo(survivor)).toEqual([caseId]);

    await (await school.as('skolchef.norr')).does(caseId, 'undoMerge', { ...WRONG, survivor });
    expect(await incidents()).toEqual({ cases: counted.cases + 1, incidents: counted.incidents + 1 });
    expect([await linkedTo(survivor), await linkedTo(caseId)]).toEqual([[], []]);
    const { timeline, active } = await (await school.as('rektor.ekan')).reads(survivor);
    expect(timeline.slice(-2).map(({ command, data }) => [command, data])).toEqual([
      ['receiveDuplicate', { from: caseId }],
      ['withdrawDuplicate', { from: caseId }],
    ]);
    expect(active).toContain('handlaggning.anmald');
    expect(JSON.stringify(timeline)).not.toContain(WRONG.reason);
  });
});

describe('cases linked by mistake', () => {
  test('are not parted by who does not handle them', async () => {
    const other = await reported(school);
    const caseId = await reported(school);
    await (await school.as('rektor.ekan')).does(caseId, 'linkCase', { other });
    expect((await (await school.as('registrator')).tries(caseId, 'unlinkCase', WRONG)).status).toBe(403);
    for (const username of ['larare.ekan', 'rektor.almen'] as const)
      expect((await (await school.as(username)).tries(caseId, 'unlinkCase', WRONG, { version: 2 })).status).toBe(404);
    expect(await linkedTo(caseId)).toEqual([other]);
  });

  test('are parted again with a reason, and counted as two incidents', async () => {
    const [other, third, caseId] = [await reported(school), await reported(school), await reported(school)];
    const rektor = await school.as('rektor.ekan');
    const counted = await incidents();
    for (const linked of [third, caseId]) await rektor.does(linked, 'linkCase', { other });
    expect((await incidents()).incidents).toBe(counted.incidents - 2);
    expect((await rektor.tries(caseId, 'unlinkCase')).status).toBe(422);
    await rektor.does(caseId, 'unlinkCase', WRONG);
    expect((await incidents()).incidents).toBe(counted.incidents - 1);
    expect([await linkedTo(caseId), await linkedTo(other)]).toEqual([[], [third]]);
    const effects = (await rektor.reads(caseId)).timeline.map((entry) => entry.effects.map(({ text }) => text));
    expect(effects.slice(-2)).toEqual([
      ['Kopplades ihop med en händelse i ett annat ärende'],
      ['Gäller inte längre samma händelse som ett annat ärende'],
    ]);
  });
});
