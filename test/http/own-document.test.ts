import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { analysis, begun, decision, measures, talk } from '../support/documents.ts';
import { krankningReport, reported } from '../support/krankning.ts';
import { nodesIn, readPdf, runningText } from '../support/read-pdf.ts';
import type { Somebody } from '../support/somebody.ts';
import { START_MS, startSystem, type TestSystem } from '../support/system.ts';

let school: TestSystem;
let desk: Somebody;
let report: string;
let wrong: string;

const document = (who: Somebody, caseId: string, version = 'whole') =>
  who.get(`/cases/${caseId}/document.pdf?version=${version}`);
const textOf = async (caseId: string, version = 'whole'): Promise<string> =>
  runningText(await readPdf((await document(desk, caseId, version)).body as Buffer));

/** From the material to the analysis. */
const writtenBy = async (by: Somebody, caseId: string): Promise<void> => {
  await by.does(caseId, 'addMaterial', { material: 'enkat', areas: ['narvaro'], shows: 'Hemligt underlag.' });
  await by.does(caseId, 'gatherMaterial', { summary: 'Närvaron bär.' });
  const results = [{ area: 'narvaro', standing: 'pa_vag', result: 'Fler är i skolan.' }];
  await by.does(caseId, 'writeDraft', { draft: 'Första utkastet.', results });
  await by.does(caseId, 'recordParticipation', talk(school, 'rektorer'));
  await by.does(caseId, 'endDialogue', { changed: 'Inget.' });
  await by.does(caseId, 'analyse', analysis);
  await by.does(caseId, 'proposeMeasures', measures(school));
};

beforeAll(async () => {
  school = await startSystem();
  desk = await school.as('handlaggare');
  const teacher = await school.as('larare.ekan');
  for (let n = 0; n < 7; n += 1) await teacher.opens(krankningReport({ exposed: [{ personId: 'elev.alva' }] }));
  wrong = await reported(school);
  await school.settle();
  await school.turnTo('2027-02-10T09:00:00Z');
  report = await begun(school, desk, 'kvalitetsrapport', { level: 'huvudman' }, 'kommun');
}, 2 * START_MS);
afterAll(() => school.close());

describe('who may not', () => {
  test('who may not read what is being written finds no document, nor anybody one of what is none', async () => {
    for (const name of ['larare.ekan', 'ledamot', 'admin'] as const)
      expect((await document(await school.as(name), report)).status).toBe(404);
    expect((await document(await school.as('rektor.ekan'), wrong)).status).toBe(404);
  });

  test('DOC-33 what has nothing in it yet is not found, and is not offered', async () => {
    expect((await document(desk, report)).status).toBe(404);
    expect((await desk.reads(report)).papers).not.toContain('document');
  });
});

describe('a kvalitetsrapport', () => {
  test('DOC-30 holds what was written, and nobody who was chosen', async () => {
    await writtenBy(desk, report);
    const text = await textOf(report);
    for (const words of ['Kvalitetsrapport', 'Första utkastet.', 'Fler är i skolan.', 'Två vuxna i matsalen.'])
      expect(text).toContain(words);
    expect(text).not.toContain('Lena');
    expect(text).not.toContain('Hemligt underlag');
    expect((await desk.reads(report)).papers).toContain('document');
  });

  test('DOC-31 is a draft until it is decided, and then says of when it is', async () => {
    expect(await textOf(report)).toContain('Utkast, inte beslutat.');
    await desk.does(report, 'drawConclusions', { conclusions: 'Närvaron först.', areas: ['narvaro'] });
    const decided = { decidedBy: 'namnd_eller_styrelse', decisionNumber: 'BUN 2027/8' };
    await desk.does(report, 'decide', decision(school, decided));
    const text = await textOf(report);
    expect(text).not.toContain('Utkast, inte beslutat.');
    expect(text).toContain('Närvaron först.');
  });

  test('DOC-32 ends with the published figures of the läsår, and small numbers are not among them', async () => {
    const pdf = await readPdf((await document(desk, report)).body as Buffer);
    const text = runningText(pdf);
    expect(text).toContain('Siffror: Kränkande behandling, läsåret 2026/2027');
    expect(text).toContain('Höst: som det var känt när');
    expect(nodesIn(pdf.tree).some(({ tag }) => tag === 'Table')).toBe(true);
  });

  test('DOC-31 is the same bytes whenever it is made, whatever has been reported since', async () => {
    const before = (await document(desk, report)).body as Buffer;
    await (await school.as('larare.ekan')).opens(
      krankningReport({ exposed: [{ personId: 'elev.bo' }], happenedAt: school.now(), noticedAt: school.now() }),
    );
    await school.turn({ days: 3 });
    expect(Buffer.compare(before, (await document(desk, report)).body as Buffer)).toBe(0);
  });

  test('DOC-33 has a short version by itself', async () => {
    expect((await document(desk, report, 'popular')).status).toBe(404);
    await desk.does(report, 'writePopularVersion', { popularVersion: 'Det gick bra i år.' });
    const text = await textOf(report, 'popular');
    expect(text).toContain('Det gick bra i år.');
    expect(text).not.toContain('Första utkastet.');
    expect((await document(desk, report, 'other')).status).toBe(422);
  });
});
