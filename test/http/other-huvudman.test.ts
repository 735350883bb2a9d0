import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { dayFrom, notified, reported } from '../support/krankning.ts';
import { START_MS, startSystem, type TestSystem } from '../support/system.ts';

let school: TestSystem;
let caseId = '';
beforeAll(async () => {
  school = await startSystem();
}, START_MS);
beforeEach(async () => {
  caseId = await notified(school, await reported(school));
});
afterAll(() => school.close());

const handover = (more: object = {}) => ({
  changesOn: dayFrom(school, 10),
  receiverKind: 'kommunal',
  receiver: 'Granbyskolan i Storvik',
  secrecyDecision: 'lamnas_ut',
  provision: 'osl_10_28',
  reasons: 'Den nya skolan behöver veta vilket stöd barnet har.',
  handedOver: 'Vilka åtgärder som pågår.',
  handedOverOn: dayFrom(school, 0),
  decidedUnder: 'eget_ansvar',
  ...more,
});

describe('who may not', () => {
  test('decide on a handover: the reporter, another school, the registrator', async () => {
    for (const username of ['larare.ekan', 'rektor.almen', 'skolchef.soder'] as const) {
      const somebody = await school.as(username);
      const response = await somebody.tries(caseId, 'handOverToOtherHuvudman', handover(), { version: 3 });
      expect(response.status).toBe(404);
    }
    const registrator = await school.as('registrator');
    expect((await registrator.tries(caseId, 'handOverToOtherHuvudman', handover())).status).toBe(403);
  });

  test('decide on a handover: a rektor who is accused', async () => {
    const accused = { accusedKind: 'rektor', accused: [{ personId: 'rektor.ekan' }] };
    const other = await reported(school, accused);
    const rektor = await school.as('rektor.ekan');
    expect((await rektor.tries(other, 'handOverToOtherHuvudman', handover(), { version: 1 })).status).toBe(404);
    await (await school.as('skolchef.norr')).does(other, 'handOverToOtherHuvudman', handover());
  });
});

describe('a decision on secrecy', () => {
  const refusedFor = async (more: object): Promise<readonly string[]> => {
    const response = await (await school.as('rektor.ekan')).tries(caseId, 'handOverToOtherHuvudman', handover(more));
    expect(response.status).toBe(422);
    return response.body.issues.map(({ pointer }: { pointer: string }) => pointer);
  };

  test('names its provision, what is handed over, what is withheld, and under which power it is made', async () => {
    expect(await refusedFor({ provision: undefined })).toEqual(['/provision']);
    expect(await refusedFor({ provision: 'annan' })).toEqual(['/otherProvision']);
    expect(await refusedFor({ handedOver: undefined })).toEqual(['/handedOver']);
    expect(await refusedFor({ secrecyDecision: 'lamnas_delvis' })).toEqual(['/withheld']);
    expect(await refusedFor({ reasons: undefined })).toEqual(['/reasons']);
    expect(await refusedFor({ decidedUnder: 'delegation' })).toEqual(['/delegationReference']);
  });

  test('can be that nothing is handed over', async () => {
    const { provision: _p, handedOver: _h, handedOverOn: _on, ...rest } = handover({ secrecyDecision: 'lamnas_inte' });
    const rektor = await school.as('rektor.ekan');
    await rektor.does(caseId, 'handOverToOtherHuvudman', { ...rest, withheld: 'Allt.' });
    expect((await rektor.reads(caseId)).timeline.at(-1)!.data).toMatchObject({ secrecyDecision: 'lamnas_inte' });
  });
});

describe('a child that moves to another huvudman', () => {
  test('takes a document along, and the case and the duty to investigate stay', async () => {
    const rektor = await school.as('rektor.ekan');
    const before = await rektor.reads(caseId);
    await rektor.does(caseId, 'handOverToOtherHuvudman', handover());
    const after = await rektor.reads(caseId);
    expect(after.documents.at(-1)).toMatchObject({
      documentId: String(after.version),
      title: 'Beslut om överlämning till en annan huvudman',
      by: { name: 'Rut Rektor' },
    });
    const { timeline, ...rest } = after;
    expect(timeline.at(-1)).toMatchObject({
      data: { provision: 'osl_10_28', receiver: 'Granbyskolan i Storvik', handedOver: 'Vilka åtgärder som pågår.' },
    });
    expect(timeline.at(-1)!.citations).toContain('10 kap. 28 § offentlighets- och sekretesslagen (2009:400)');
    expect([rest.active, rest.isClosed, rest.unit, rest.tasks]).toEqual([
      before.active,
      false,
      before.unit,
      before.tasks,
    ]);
    expect(rest.deadlines).toEqual(before.deadlines);
    const assignment = { investigator: 'utredare.ekan' };
    await (await school.as('handlaggare')).does(caseId, 'assignInvestigator', assignment);
  });

  test('is told of to nobody outside the case', async () => {
    await (await school.as('rektor.ekan')).does(caseId, 'handOverToOtherHuvudman', handover());
    await school.settle();
    expect(school.logged()).not.toContain('Granbyskolan');
  });
});
