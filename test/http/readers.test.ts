import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CaseRow } from '../../src/contract/wire.ts';
import { reportedAvvikelse, triaged } from '../support/avvikelse.ts';
import { krankningReport } from '../support/krankning.ts';
import type { Username } from '../support/kommun.ts';
import { START_MS, startSystem, type TestSystem } from '../support/system.ts';

let school: TestSystem;
beforeAll(async () => {
  school = await startSystem();
}, START_MS);
afterAll(() => school.close());

const as = (username: Username) => school.as(username);
const aLoan = async (more: object = {}): Promise<string> => {
  const data = {
    neededAt: '2026-08-17T07:30:00Z',
    borrower: [{ personId: 'elev.alva' }],
    reason: 'VITTNESMÅL',
    ...more,
  };
  const [receipt] = await (await as('larare.ekan')).opens({
    processId: 'loan',
    command: 'askForLoan',
    unitId: 'ekan',
    data,
  });
  return receipt!.caseId;
};

describe('what a command keeps to fewer readers', () => {
  test('is in their timeline and nobody else’s, and neither is the command', async () => {
    const caseId = await aLoan();
    const chief = await as('skolchef.norr');
    const rektor = await as('rektor.ekan');
    await chief.does(caseId, 'note', { text: 'FÖRTROLIGT' });
    const [open, kept] = [await chief.reads(caseId), await rektor.reads(caseId)];
    expect(open.timeline.map(({ command }) => command)).toEqual(['askForLoan', 'note']);
    expect(open.timeline[1]!.data).toEqual({ text: 'FÖRTROLIGT' });
    expect(kept.timeline.map(({ command }) => command)).toEqual(['askForLoan']);
    expect(JSON.stringify(kept)).not.toContain('FÖRTROLIGT');
    expect(kept.documents).toHaveLength(1);
    expect(kept.commands.map(({ name }) => name)).not.toContain('note');
    expect(open.commands.map(({ name }) => name)).toContain('note');
  });

  test('is not among what is permitted in a refusal', async () => {
    const response = await (await as('rektor.ekan')).tries(await aLoan(), 'takeBack');
    expect(response.body.permitted).not.toContain('note');
  });
});

describe('a state that a process keeps to fewer readers', () => {
  const asSeenBy = async (username: Username): Promise<string> => {
    const [receipt] = await (await as('larare.ekan')).opens(krankningReport());
    await (await as('rektor.ekan')).does(receipt!.caseId, 'decideSocialServices', {
      decision: 'ej_anmald',
      reasonCode: 'ingen_oro',
      reasons: 'Ingen oro för hemmet.',
    });
    return JSON.stringify(await (await as(username)).reads(receipt!.caseId));
  };

  test.each(['rektor.ekan', 'skolchef.norr'] as const)('is on the page of %s', async (username) => {
    expect(await asSeenBy(username)).toContain('externt.soc');
  });

  test.each(['handlaggare', 'registrator'] as const)('is on no part of the page of %s', async (username) => {
    const page = await asSeenBy(username);
    expect(page).not.toMatch(/externt\.soc|[Oo]rosanm|Ingen oro|decideSocialServices/);
  });
});

describe('PROJ-31 a deadline that a process keeps to fewer readers', () => {
  const rowOf = async (username: Username, caseId: string, view = 'open') => {
    const { body } = await (await as(username)).get(`/cases?view=${view}&limit=100`);
    return (body.items as readonly CaseRow[]).find((row) => row.caseId === caseId);
  };

  /** What the huvudman is to hand over is late, and nothing else in it. */
  const lateForFew = async (): Promise<string> => {
    const caseId = await reportedAvvikelse(school, {
      alsoConcerns: ['emi'],
      concerned: ['ingen'],
      happenedAt: school.now(),
      noticedAt: school.now(),
    });
    await triaged(school, caseId, 'ringa');
    await school.turn({ hours: 20 });
    return caseId;
  };

  test('is not what is due in the list of others, nor makes the case late there', async () => {
    const caseId = await lateForFew();
    const row = await rowOf('rektor.ekan', caseId);
    expect(row).toMatchObject({ isLate: false, dueRuleId: expect.not.stringContaining('overlamning_emi') });
    const page = await (await as('rektor.ekan')).reads(caseId);
    expect(page.deadlines.map(({ dueAt }) => dueAt)).toContain(row?.dueAt);
  });

  test('is due and late in the list of those readers', async () => {
    const caseId = await lateForFew();
    expect(await rowOf('handlaggare', caseId)).toMatchObject({ isLate: true, dueRuleId: 'overlamning_emi' });
  });

  test('and all others are unknown to whoever has only reported the case', async () => {
    const caseId = await reportedAvvikelse(school, { noticedAt: school.now() });
    const row = await rowOf('larare.ekan', caseId, 'reported');
    expect(row).toMatchObject({ caseId, isLate: false });
    expect(row).not.toHaveProperty('dueAt');
    expect(row).not.toHaveProperty('dueRuleId');
  });
});

describe('a reporter', () => {
  test('has the receipt of what he or she wrote, and nothing that others have written', async () => {
    const caseId = await aLoan();
    await (await as('rektor.ekan')).does(caseId, 'nameLender', { lender: 'larare2.ekan' });
    const receipt = await (await as('larare.ekan')).get(`/cases/${caseId}/receipt`);
    expect(JSON.stringify(receipt.body)).toContain('VITTNESMÅL');
    expect(JSON.stringify(receipt.body)).not.toMatch(/larare2|Leif/);
  });

  test('finds the report among the reported ones, without the name of whom it is about', async () => {
    const caseId = await aLoan();
    await school.settle();
    const { body } = await (await as('larare.ekan')).get('/cases?view=reported&limit=100');
    const row = body.items.find((item: { caseId: string }) => item.caseId === caseId);
    expect(row).toBeDefined();
    expect(row).not.toHaveProperty('subject');
    expect((await (await as('larare.ekan')).get('/cases?view=open')).body.items).toEqual([]);
  });

  test('may do his or her own part without reading the case', async () => {
    const caseId = await aLoan();
    const signed = await (await as('larare.ekan')).tries(caseId, 'sign', {}, { version: 1 });
    expect(signed.status).toBe(200);
  });
});

describe('whoever is named as the one to blame', () => {
  test('does not learn that the case exists, nor do those who lead the unit', async () => {
    const caseId = await aLoan({ keepers: [{ personId: 'rektor.ekan' }] });
    await school.settle();
    for (const username of ['rektor.ekan', 'bitr.ekan'] as const) {
      const reader = await as(username);
      expect((await reader.get(`/cases/${caseId}`)).status).toBe(404);
      for (const view of ['mine', 'open', 'late', 'closed', 'reported'])
        expect(JSON.stringify((await reader.get(`/cases?view=${view}&limit=100`)).body)).not.toContain(caseId);
      expect(JSON.stringify((await reader.get('/board')).body)).not.toContain(caseId);
      expect(JSON.stringify((await reader.get('/notifications?limit=100')).body)).not.toContain(caseId);
    }
    expect((await (await as('skolchef.norr')).reads(caseId)).isRestricted).toBe(true);
  });

  test('loses it from the inbox when named later', async () => {
    const [receipt] = await (await as('larare.ekan')).opens(krankningReport());
    const { caseId } = receipt!;
    await school.settle();
    const rektor = await as('rektor.ekan');
    const inbox = async () => JSON.stringify((await rektor.get('/notifications?limit=100')).body);
    expect(await inbox()).toContain(caseId);
    await (await as('bitr.ekan')).does(caseId, 'identifyAccused', {
      accusedKind: 'rektor',
      accused: [{ personId: 'rektor.ekan' }],
      how: 'Det kom fram i samtal.',
    });
    await school.settle();
    expect(await inbox()).not.toContain(caseId);
    expect((await rektor.get(`/cases/${caseId}`)).status).toBe(404);
  });
});

test('a part in the case opens it to somebody from elsewhere, without the log of who has read it', async () => {
  const caseId = await aLoan();
  const lender = await as('larare.almen');
  expect((await lender.get(`/cases/${caseId}`)).status).toBe(404);
  await (await as('rektor.ekan')).does(caseId, 'nameLender', { lender: 'larare.almen' });
  await school.settle();
  const page = await lender.reads(caseId);
  expect(page.participants).toContainEqual({
    participant: 'lender',
    title: 'Utlånare',
    people: [{ personId: 'larare.almen', name: 'Linnea Lektor' }],
  });
  expect((await lender.get(`/cases/${caseId}/reads`)).body.slug).toBe('forbidden');
});
