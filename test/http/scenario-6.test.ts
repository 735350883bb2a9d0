import { afterAll, beforeAll, expect, test } from 'vitest';
import { reported, underInvestigation } from '../support/krankning.ts';
import { START_MS, startSystem, type TestSystem } from '../support/system.ts';

let school: TestSystem;
beforeAll(async () => {
  school = await startSystem();
}, START_MS);
afterAll(() => school.close());

test('a guardian writes “lägg ner”, and the case stays under investigation with a note; closing still wants an assessment', async () => {
  const caseId = await underInvestigation(school, await reported(school));
  const rektor = await school.as('rektor.ekan');
  const before = await rektor.reads(caseId);
  await rektor.does(caseId, 'noteWithdrawal', { by: 'vardnadshavare', said: 'Lägg ner det här.' });
  const after = await rektor.reads(caseId);
  expect(after.active).toEqual(before.active);
  expect(after.isClosed).toBe(false);
  expect(after.timeline.at(-1)).toMatchObject({ command: 'noteWithdrawal', data: { said: 'Lägg ner det här.' } });
  expect(after.deadlines.filter(({ status }) => status === 'running').map(({ ruleId }) => ruleId)).toContain(
    'utredning_klar',
  );
  const closing = await rektor.tries(caseId, 'proposeClosing', { reasonCode: 'upphort' });
  expect(closing.body).toMatchObject({ status: 409, slug: 'event-not-permitted' });
  expect(closing.body.permitted).not.toContain('proposeClosing');
});

test('the reporter may say so too, and nothing ends by it', async () => {
  const caseId = await reported(school);
  const reporter = await school.as('larare.ekan');
  const said = await reporter.tries(
    caseId,
    'noteWithdrawal',
    { by: 'rapportor', said: 'Jag såg fel.' },
    { version: 1 },
  );
  expect(said.status).toBe(200);
  expect((await reporter.get(`/cases/${caseId}/receipt`)).body.isClosed).toBe(false);
});
