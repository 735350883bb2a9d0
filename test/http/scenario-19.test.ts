import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  assessed,
  investigated,
  krankningReport,
  remedied,
  reported,
  sideDuties,
  underInvestigation,
} from '../support/krankning.ts';
import { START_MS, startSystem, type TestSystem } from '../support/system.ts';

let school: TestSystem;
beforeAll(async () => {
  school = await startSystem();
}, START_MS);
afterAll(() => school.close());

describe('an assault in year eight', () => {
  let caseId = '';
  beforeAll(async () => {
    caseId = await reported(school, { severity: 'allvarlig', suspectedCrime: 'ja' });
    await underInvestigation(school, caseId);
    await investigated(school, caseId);
    await assessed(school, caseId);
    await sideDuties(school, caseId, ['decidePolice']);
    await remedied(school, caseId);
  }, START_MS);
  const propose = async () =>
    (await school.as('rektor.ekan')).tries(caseId, 'proposeClosing', { reasonCode: 'upphort' });

  test('has a decision about the police due the same day', async () => {
    const page = await (await school.as('rektor.ekan')).reads(caseId);
    expect(page.deadlines.find(({ ruleId }) => ruleId === 'polisanmalan')).toMatchObject({
      dueText: 'måndag 17 augusti 2026',
      citation: '6 a kap. 10 § skollagen (2010:800)',
      status: 'passed',
    });
  });

  test('cannot be closed before that decision, and says so before anybody tries', async () => {
    const response = await propose();
    expect(response.body).toMatchObject({
      status: 409,
      slug: 'requirement-not-met',
      requirements: [{ name: 'policeDecided' }],
    });
    const shown = (await (await school.as('rektor.ekan')).reads(caseId)).commands.find(
      ({ name }) => name === 'proposeClosing',
    );
    expect(shown).toEqual({ name: 'proposeClosing', status: 'blocked', requirements: response.body.requirements });
  });

  test('is nobody’s decision below the rektor', async () => {
    for (const username of ['bitr.ekan', 'utredare.ekan'] as const)
      expect(
        (
          await (
            await school.as(username)
          ).tries(caseId, 'decidePolice', { decision: 'anmald', reportedOn: '2026-08-17' })
        ).status,
      ).toBe(403);
  });

  test('may be not reported only for reasons that are written down', async () => {
    const rektor = await school.as('rektor.ekan');
    const response = await rektor.tries(caseId, 'decidePolice', { decision: 'ej_anmald' });
    expect(response.body.issues.map(({ pointer }: { pointer: string }) => pointer)).toEqual([
      '/reasonCode',
      '/reasons',
    ]);
  });

  test('asks when the guardians were told, and is closed once it is decided', async () => {
    const rektor = await school.as('rektor.ekan');
    await rektor.does(caseId, 'decidePolice', {
      decision: 'anmald',
      reportedOn: '2026-08-18',
      guardianToldOn: '2026-08-18',
    });
    expect((await propose()).status).toBe(200);
  });
});

test('a case in förskola knows no such demand', async () => {
  const inForskola = {
    exposed: [{ personId: 'barn.disa' }],
    skolform: 'forskola',
    suspectedCrime: 'ja',
    severity: 'allvarlig',
  };
  const teacher = await school.as('pedagog.lingon');
  const [receipt] = await teacher.opens(
    krankningReport({ ...inForskola, happenedAt: school.now(), noticedAt: school.now() }, { unitId: 'lingon' }),
  );
  const page = await (await school.as('rektor.lingon')).reads(receipt!.caseId);
  expect(page.active).toContain('externt.polis.ej_tillampligt');
  expect(page.deadlines.map(({ ruleId }) => ruleId)).not.toContain('polisanmalan');
  expect(page.commands.map(({ name }) => name)).not.toContain('decidePolice');
});
