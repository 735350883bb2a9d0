import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isReproducible } from '../../src/domain/plan-deadline.ts';
import { reported, underInvestigation } from '../support/krankning.ts';
import { START_MS, startSystem, type TestSystem } from '../support/system.ts';

let school: TestSystem;
let caseId = '';
beforeAll(async () => {
  school = await startSystem();
  caseId = await underInvestigation(school, await reported(school));
  await school.settle();
}, START_MS);
afterAll(() => school.close());

const inquiry = async () => {
  const page = await (await school.as('rektor.ekan')).reads(caseId);
  const deadline = page.deadlines.find(({ ruleId }) => ruleId === 'utredning_klar');
  if (deadline === undefined) throw new Error('no deadline');
  return { page, deadline };
};
const pathOf = (of: string, deadlineId: string) =>
  `/cases/${of}/deadlines/${encodeURIComponent(deadlineId)}/explanation`;

describe('who may not', () => {
  test('the explanation of somebody else’s case, of no case, or of no deadline is not there', async () => {
    const { deadline } = await inquiry();
    for (const [who, path] of [
      ['rektor.almen', pathOf(caseId, deadline.deadlineId)],
      ['rektor.ekan', pathOf('c-none', deadline.deadlineId)],
      ['rektor.ekan', pathOf(caseId, 'none.1')],
      ['rektor.ekan', pathOf(caseId, '__proto__')],
      ['rektor.ekan', pathOf(caseId, 'x'.repeat(3000))],
    ] as const) {
      const answer = await (await school.as(who)).get(path);
      expect([who, path.slice(0, 60), answer.status, answer.body.slug]).toEqual([
        who,
        path.slice(0, 60),
        404,
        'not-found',
      ]);
    }
  });

  test('whoever may not extend does not, and a day that gives no time is refused at its field', async () => {
    const refused = await (await school.as('utredare.ekan')).tries(caseId, 'extendInvestigation', {
      dueOn: '2026-09-10',
      reason: 'Mer tid.',
    });
    expect(refused.status).toBe(403);
    const chief = await school.as('skolchef.norr');
    const earlier = await chief.tries(caseId, 'extendInvestigation', { dueOn: '2026-08-20', reason: 'Mer tid.' });
    expect(earlier.body.issues).toMatchObject([{ pointer: '/dueOn', code: 'notLater' }]);
  });
});

describe('an extended deadline', () => {
  test('is the same deadline by a later day, and says who decided, when and by which paragraph', async () => {
    const before = (await inquiry()).deadline;
    const chief = await school.as('skolchef.norr');
    await chief.does(caseId, 'extendInvestigation', { dueOn: '2026-09-10', reason: 'Ett vittne är bortrest.' });
    await school.settle();
    const { deadline, page } = await inquiry();
    expect(deadline.deadlineId).toBe(before.deadlineId);
    expect(deadline.dueText).toBe('torsdag 10 september 2026');
    expect(deadline.extensions).toMatchObject([
      { from: '2026-08-31', to: '2026-09-10', decided: { by: { personId: 'skolchef.norr' } } },
    ]);
    expect(deadline.extensions[0]?.decided.citations.join()).toMatch(/6 kap\. 10 § skollagen/);
    const said = deadline.explanation.join('\n');
    expect(said).toContain('10 arbetsdagar räknas');
    expect(said).toContain('Utan förlängning hade det varit senast måndag 31 augusti 2026.');
    expect(said).toMatch(/Förlängd till och med torsdag 10 september 2026, beslutat .* av .*skolchef.*6 kap\. 10 §/i);
    expect(said).not.toContain('bortrest');
    expect(page.timeline.at(-1)?.effects.map(({ kind }) => kind)).toEqual(['DeadlineMoved']);
    expect(deadline.days.filter(({ number }) => number !== undefined)).toHaveLength(10);
    expect(deadline.days.filter(({ kind }) => kind === 'extended')).toHaveLength(9);
  });

  test('has not passed when the old date has, and passes by the new', async () => {
    await school.turnTo('2026-09-02T08:00:00Z');
    expect((await inquiry()).deadline).toMatchObject({ status: 'running', isLate: false });
    await school.turnTo('2026-09-11T08:00:00Z');
    expect((await inquiry()).deadline).toMatchObject({ status: 'passed', isLate: true });
  });

  test('its explanation may be kept: for people, and for working the date out again without us', async () => {
    const { deadline } = await inquiry();
    const { status, body } = await (await school.as('rektor.ekan')).get(pathOf(caseId, deadline.deadlineId));
    expect(status).toBe(200);
    expect(body.fileName).toMatch(/^KB-2026-\d{4}-utredning_klar\.1$/);
    expect(body.text).toContain('Senast torsdag 10 september 2026.');
    expect(JSON.stringify(body.evidence)).not.toContain('bortrest');
    expect(isReproducible(body.evidence, body.evidence.calendar)).toBe(true);
    const { derivation } = body.evidence;
    const forged = { ...derivation, extensions: [{ ...derivation.extensions[0], lastDay: '2026-09-11' }] };
    expect(isReproducible({ ...body.evidence, derivation: forged }, body.evidence.calendar)).toBe(false);
  });
});
