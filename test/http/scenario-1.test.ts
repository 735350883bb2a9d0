import { afterAll, beforeAll, expect, test } from 'vitest';
import { closed, krankningReport } from '../support/krankning.ts';
import { START_MS, startSystem, type TestSystem } from '../support/system.ts';

let school: TestSystem;
beforeAll(async () => {
  school = await startSystem();
}, START_MS);
afterAll(() => school.close());

test('a teacher reports on Monday at ten, the rektor tells the huvudman at three, and the case has its number before anybody assesses it', async () => {
  const teacher = await school.as('larare.ekan');
  const happened = { happenedAt: '2026-08-17T06:30:00Z', noticedAt: '2026-08-17T07:15:00Z' };
  const [receipt] = await teacher.opens(krankningReport(happened));
  expect(receipt).toMatchObject({
    caseNumber: 'KB-2026-0001',
    openedAt: '2026-08-17T08:00:00.000Z',
    duty: { ruleId: 'rapport', isLate: false, metAt: '2026-08-17T08:00:00.000Z' },
  });

  await school.turnTo('2026-08-17T13:00:00Z');
  const rektor = await school.as('rektor.ekan');
  const { caseId } = receipt!;
  await rektor.does(caseId, 'notifyHuvudman', { message: 'Se rapporten.' });
  await school.settle();

  const desk = await school.as('handlaggare');
  expect(await desk.lists('open')).toEqual(['KB-2026-0001']);
  const page = await desk.reads(caseId);
  expect(page.active).toContain('handlaggning.anmald');
  expect(page.timeline.map(({ command }) => command)).toEqual(['report', 'notifyHuvudman']);
  expect(page.timeline[0]!.data).toMatchObject(happened);
  expect(page.openedAt).toBe('2026-08-17T08:00:00.000Z');
  expect(page.legalClock).toMatchObject({ startedAt: '2026-08-17T07:15:00.000Z', days: 0 });
  expect(page.timeline[1]!.at).toBe('2026-08-17T13:00:00.000Z');
});

test(
  'the whole way to a lawful end goes through every duty, each by whom it is owed',
  async () => {
    const [receipt] = await (await school.as('larare.ekan')).opens(krankningReport());
    const page = await closed(school, receipt!.caseId);
    expect(page).toMatchObject({ isClosed: true });
    expect(page.active).toContain('handlaggning.avslutad.efterkontroll');
    expect(page.timeline.flatMap(({ by }) => by?.personId ?? [])).toEqual(
      expect.arrayContaining(['larare.ekan', 'rektor.ekan', 'handlaggare', 'utredare.ekan', 'skolchef.norr']),
    );
    const reporter = await school.as('larare.ekan');
    expect((await reporter.get(`/cases/${receipt!.caseId}/receipt`)).body).toMatchObject({
      isClosed: true,
      stage: 'handlaggning.avslutad',
    });
  },
  START_MS,
);
