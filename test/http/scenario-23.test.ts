import { afterAll, beforeAll, expect, test } from 'vitest';
import { krankningReport } from '../support/krankning.ts';
import { START_MS, startSystem, type TestSystem } from '../support/system.ts';

let school: TestSystem;
beforeAll(async () => {
  school = await startSystem();
}, START_MS);
afterAll(() => school.close());

const threat = { severity: 'allvarlig', suspectedCrime: 'ja', what: 'Hotade med kniv.' };

test('a knife threat in a gymnasieskola wants a decision about Arbetsmiljöverket the same day', async () => {
  const report = krankningReport(
    { ...threat, exposed: [{ personId: 'elev.cleo' }], skolform: 'gymnasieskola' },
    { unitId: 'almen' },
  );
  const [receipt] = await (await school.as('larare.almen')).opens(report);
  const page = await (await school.as('rektor.almen')).reads(receipt!.caseId);
  expect(page.deadlines.find(({ ruleId }) => ruleId === 'arbetsmiljoverket')).toMatchObject({
    dueText: 'måndag 17 augusti 2026',
    citation: '3 kap. 3 a § arbetsmiljölagen (1977:1160)',
  });
});

test('the same in a fritidshem, where children are outside that act, asks whether staff were hurt', async () => {
  const inFritids = { ...threat, exposed: [{ name: 'Ett barn' }], skolform: 'fritidshem' };
  const leader = await school.as('ledare.fritids');
  const [unknown] = await leader.opens(krankningReport(inFritids, { unitId: 'fritids' }));
  const [children] = await leader.opens(krankningReport({ ...inFritids, isStaffHurt: false }, { unitId: 'fritids' }));
  const chief = await school.as('skolchef.norr');
  expect((await chief.reads(unknown!.caseId)).active).toContain('externt.av.oprovad');
  expect((await chief.reads(children!.caseId)).active).toContain('externt.av.ej_tillampligt');
});
