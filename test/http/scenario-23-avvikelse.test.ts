import { afterAll, beforeAll, expect, test } from 'vitest';
import { avvikelseReport } from '../support/avvikelse.ts';
import { START_MS, startSystem, type TestSystem } from '../support/system.ts';

let school: TestSystem;
beforeAll(async () => {
  school = await startSystem();
}, START_MS);
afterAll(() => school.close());

const threat = { hazard: 'hot_vald', place: 'korridor', looksSerious: true, what: 'En elev hotade med kniv.' };

test('a knife threat in a gymnasieskola wants a decision about Arbetsmiljöverket the same day, before any triage', async () => {
  const teacher = await school.as('larare.almen');
  const [receipt] = await teacher.opens(avvikelseReport({ ...threat, skolform: 'gymnasieskola' }, { unitId: 'almen' }));
  const page = await (await school.as('rektor.almen')).reads(receipt!.caseId);
  expect(page.active).toContain('externt.arbetsmiljoverket.att_besluta');
  expect(page.deadlines.find(({ ruleId }) => ruleId === 'arbetsmiljoverket')).toMatchObject({
    dueText: 'måndag 17 augusti 2026',
    citation: '3 kap. 3 a § arbetsmiljölagen (1977:1160)',
  });
});

test('the same in a fritidshem where only children were in danger: the paragraph does not apply to them, and staff is asked about', async () => {
  const leader = await school.as('ledare.fritids');
  const inFritids = { ...threat, skolform: 'fritidshem', place: 'fritids' };
  const [receipt] = await leader.opens(avvikelseReport(inFritids, { unitId: 'fritids' }));
  const chief = await school.as('skolchef.norr');
  const asked = await chief.reads(receipt!.caseId);
  expect(asked.active).toContain('externt.arbetsmiljoverket.fraga_personal');
  expect(asked.deadlines.find(({ ruleId }) => ruleId === 'personalfraga')).toMatchObject({
    dueText: 'måndag 17 augusti 2026',
  });
  expect(asked.deadlines.map(({ ruleId }) => ruleId)).not.toContain('arbetsmiljoverket');
  expect((await chief.tries(receipt!.caseId, 'decideWorkEnvironment', {})).status).toBe(409);

  await chief.does(receipt!.caseId, 'answerStaffQuestion', { isStaffConcerned: false });
  expect((await chief.reads(receipt!.caseId)).active).toContain('externt.arbetsmiljoverket.ej_tillampligt');

  await chief.does(receipt!.caseId, 'answerStaffQuestion', {
    isStaffConcerned: true,
    comment: 'Ledaren stod emellan.',
  });
  expect((await chief.reads(receipt!.caseId)).active).toContain('externt.arbetsmiljoverket.att_besluta');
});

test('a report from a fritidshem that says that staff was in danger asks for the decision at once, and one that says not asks nothing', async () => {
  const leader = await school.as('ledare.fritids');
  const chief = await school.as('skolchef.norr');
  const stateOf = async (isStaffConcerned: boolean) => {
    const data = { ...threat, skolform: 'fritidshem', place: 'fritids', isStaffConcerned };
    const [receipt] = await leader.opens(avvikelseReport(data, { unitId: 'fritids' }));
    const { active } = await chief.reads(receipt!.caseId);
    return active.filter((path) => path.startsWith('externt.arbetsmiljoverket.'));
  };
  expect(await stateOf(true)).toEqual(['externt.arbetsmiljoverket.att_besluta']);
  expect(await stateOf(false)).toEqual(['externt.arbetsmiljoverket.ej_tillampligt']);
});
