import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dayFrom } from '../support/krankning.ts';
import type { Somebody } from '../support/somebody.ts';
import { START_MS, startSystem, type TestSystem } from '../support/system.ts';

let school: TestSystem;
beforeAll(async () => {
  school = await startSystem();
}, START_MS);
afterAll(() => school.close());

const day = (days: number): string => dayFrom(school, days);
const call = (data: object = {}) => ({
  ...{ calledOn: day(0), dueOn: day(30), lasar: 2026, level: 'skolenhet', ownerRole: 'rektor' },
  ...data,
});
const START = { kvalitetsdialog: 'call', verksamhetsbesok: 'plan', ehm: 'call' } as const;
const report = (processId: keyof typeof START, data: object = {}, unitId = 'ekan') => ({
  ...{ processId, command: START[processId], unitId },
  data: call({ ...(processId === 'kvalitetsdialog' && { dialogue: 'kvalitetsdialog' }), ...data }),
});
const opened = async (processId: keyof typeof START, data: object = {}): Promise<string> => {
  const [receipt] = await (await school.as('rektor.ekan')).opens(report(processId, data));
  await school.settle();
  return receipt!.caseId;
};
const held = (more: object = {}) => ({
  ...{ heldOn: day(0), tookPart: ['rektor', 'larare', 'elever'], minutes: 'Vi såg på läsningen i årskurs 5.' },
  ...more,
});
const concluded = (more: object = {}) => ({
  areas: ['kunskap_och_larande'],
  causes: 'Få läste hemma.',
  conclusions: 'Vi läser i skolan varje dag.',
  decision: 'atgarder',
  measures: [{ what: 'Läsning på schemat', owner: 'larare.ekan', dueOn: day(20) }],
  followUpOn: day(60),
  ...more,
});
const requirementsOf = (body: { requirements?: { name: string }[] }) => body.requirements?.map(({ name }) => name);

/** Measures done, followed up, closed. */
const finish = async (rektor: Somebody, caseId: string): Promise<void> => {
  const enough = { followedUpOn: day(0), effect: 'ja', what: 'Fler läser.', decision: 'klart' };
  expect(requirementsOf((await rektor.tries(caseId, 'followUp', enough)).body)).toEqual(['measuresDone']);
  await (await school.as('larare.ekan')).does(caseId, 'completeMeasure', { measure: 1, doneOn: day(0) });
  await rektor.does(caseId, 'followUp', enough);
  await rektor.does(caseId, 'close');
  expect((await rektor.reads(caseId)).active).toContain('handlaggning.avslutad');
};

describe('who may not', () => {
  test.each(['kvalitetsdialog', 'verksamhetsbesok', 'ehm'] as const)(
    '%s: a teacher calls none and reads none, nor another school',
    async (processId) => {
      const teacher = await school.as('larare.ekan');
      expect((await teacher.post('/cases', report(processId))).status).toBe(403);
      const caseId = await opened(processId);
      for (const name of ['larare.ekan', 'rektor.almen', 'skolchef.soder', 'ledamot'] as const)
        expect((await (await school.as(name)).get(`/cases/${caseId}`)).status).toBe(404);
      expect((await (await school.as('skolchef.norr')).get(`/cases/${caseId}`)).status).toBe(200);
    },
  );

  test('a rektor does not judge as the huvudman, nor a skolchef as the rektor', async () => {
    const caseId = await opened('verksamhetsbesok');
    const rektor = await school.as('rektor.ekan');
    await rektor.does(caseId, 'hold', held());
    const judgement = { areas: [{ area: 'elevhalsa', grade: 'fungerar_bra', grounds: 'Besök.' }] };
    expect((await rektor.tries(caseId, 'judgeAsHuvudman', judgement)).body.slug).toBe('forbidden');
    const skolchef = await school.as('skolchef.norr');
    expect((await skolchef.tries(caseId, 'judgeAsRektor', judgement)).body.slug).toBe('forbidden');
  });
});

test.each([
  ['no day', { dueOn: undefined }],
  ['a role that leads no school', { ownerRole: 'personal' }],
  ['a läsår far away', { lasar: 10_000 }],
  ['a call in the future', { calledOn: '2031-01-01' }],
  ['an area that there is none of', { areas: ['fika'] }],
])('a meeting is not called with %s', async (_, data) => {
  expect((await (await school.as('rektor.ekan')).post('/cases', report('ehm', data))).status).toBe(422);
});

test('a dialogue is prepared by both sides, held, concluded, followed up and closed', async () => {
  const caseId = await opened('kvalitetsdialog');
  const rektor = await school.as('rektor.ekan');
  expect((await rektor.tries(caseId, 'hold', held())).body.slug).toBe('event-not-permitted');
  await rektor.does(caseId, 'prepare', { side: 'enhet', preparation: 'Läsningen.' });
  await (await school.as('skolchef.norr')).does(caseId, 'prepare', {
    side: 'huvudman',
    preparation: 'Likvärdigheten.',
  });
  await rektor.does(caseId, 'hold', held());
  await rektor.does(caseId, 'conclude', concluded());
  await finish(rektor, caseId);
});

test('a dialogue that is not held is reminded of and handed up, and another day gives time', async () => {
  const caseId = await opened('kvalitetsdialog', { dueOn: day(5) });
  const skolchef = await school.as('skolchef.norr');
  const dueIn = async () => (await skolchef.reads(caseId)).deadlines.find(({ ruleId }) => ruleId === 'genomforande');
  await school.turn({ days: 8 });
  expect((await dueIn())?.status).toBe('passed');
  const told = (await skolchef.get('/notifications')).body;
  expect(JSON.stringify(told)).toContain(caseId);
  await skolchef.does(caseId, 'move', { dueOn: day(20), reason: 'Rektorn var sjuk.' });
  const running = (await skolchef.reads(caseId)).deadlines.filter(
    ({ ruleId, status }) => ruleId === 'genomforande' && status === 'running',
  );
  expect(running).toHaveLength(1);
});

test('a visit is judged by each by itself: the other judgement is read when both are done', async () => {
  const caseId = await opened('verksamhetsbesok', { ownerRole: 'skolchef' });
  const rektor = await school.as('rektor.ekan');
  const skolchef = await school.as('skolchef.norr');
  await skolchef.does(caseId, 'hold', held());
  const judgement = (grounds: string) => ({ areas: [{ area: 'elevhalsa', grade: 'behover_forbattras', grounds }] });
  await skolchef.does(caseId, 'judgeAsHuvudman', judgement('Kuratorn saknas.'));
  expect(JSON.stringify(await rektor.reads(caseId))).not.toContain('Kuratorn saknas.');
  await rektor.does(caseId, 'judgeAsRektor', judgement('Vi söker kurator.'));
  expect(JSON.stringify(await rektor.reads(caseId))).toContain('Kuratorn saknas.');
  expect(JSON.stringify(await skolchef.reads(caseId))).toContain('Vi söker kurator.');
  await skolchef.does(caseId, 'giveFeedback', concluded());
  await finish(rektor, caseId);
});

test('a meeting of elevhälsan is held, concluded and followed up', async () => {
  const caseId = await opened('ehm');
  const rektor = await school.as('rektor.ekan');
  await rektor.does(caseId, 'hold', held({ topics: ['arskurs'], competences: ['psykosocial'] }));
  await rektor.does(caseId, 'conclude', concluded({ aims: ['forebyggande'] }));
  await finish(rektor, caseId);
});

test('what is called off is over, with its reason', async () => {
  const caseId = await opened('ehm');
  const rektor = await school.as('rektor.ekan');
  await rektor.does(caseId, 'cancel', { reasonCode: 'dubblett', reason: 'Redan kallat.' });
  const page = await rektor.reads(caseId);
  expect(page.active).toContain('handlaggning.installd');
  expect(
    (await rektor.tries(caseId, 'hold', held({ topics: ['arskurs'], competences: ['psykosocial'] }))).body.slug,
  ).toBe('event-not-permitted');
});
