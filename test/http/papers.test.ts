import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type CaseId, streamId } from '../../src/domain/ids.ts';
import type { Username } from '../support/kommun.ts';
import { assessed, investigated, krankningReport, underInvestigation } from '../support/krankning.ts';
import { nodesIn, readPdf, type ReadPdf, runningText } from '../support/read-pdf.ts';
import { START_MS, startSystem, type TestSystem } from '../support/system.ts';

let school: TestSystem;
let caseId: string;
let caseNumber: string;
let linkedNumber: string;

const STORY =
  'bo knuffade Alva Alm vid skåpen. Björks kompis Dag Dahl och Cleo Ceder stod bredvid, Lena Lärare kom sedan. Saras syster Sara Skyddad såg det.';

beforeAll(async () => {
  school = await startSystem();
  const [one, other] = await (await school.as('larare.ekan')).opens(
    krankningReport({
      exposed: [{ personId: 'elev.alva' }, { personId: 'elev.sara' }],
      witnesses: [{ personId: 'elev.dag' }],
      what: STORY,
    }),
  );
  caseId = one!.caseId;
  caseNumber = one!.caseNumber;
  linkedNumber = other!.caseNumber;
  await underInvestigation(school, caseId);
  await investigated(school, caseId);
  await assessed(school, caseId);
  await school.settle();
}, START_MS);
afterAll(() => school.close());

const asked = async (who: Username, path: string) => (await school.as(who)).get(`/cases/${path}`);
const pdf = async (who: Username, path: string): Promise<ReadPdf> => {
  const response = await asked(who, path);
  expect(response.status).toBe(200);
  expect(response.headers['content-type']).toBe('application/pdf');
  return readPdf(response.body as Buffer);
};
const readsOf = async () => (await asked('handlaggare', `${caseId}/reads?limit=100`)).body.items;

describe('who may not', () => {
  test.each([
    ['rektor.almen', 'file.pdf', 404],
    ['larare.ekan', 'file.pdf', 404],
    ['ledamot', 'inspection.pdf', 404],
    ['admin', 'file.pdf', 404],
    ['utredare.ekan', 'file.pdf', 403],
    ['utredare.ekan', 'inspection.pdf', 403],
    ['rektor.ekan', 'inspection.pdf', 403],
  ] as const)('DOC-20 %s takes out no %s', async (who, file, status) => {
    const response = await asked(who, `${caseId}/${file}`);
    expect(response.status).toBe(status);
    expect(response.headers['content-type']).toContain('application/problem+json');
    const [first] = await readsOf();
    expect(first.action).toBe('case.reads');
  });

  test('DOC-20 a case that is not there is as one that is not theirs', async () => {
    for (const id of ['nowhere', '%00', 'a'.repeat(300)])
      expect((await asked('handlaggare', `${id}/file.pdf`)).status).toBe(404);
  });

  test.each(['recipient=everybody', 'scope=all', 'recipient=skolinspektionen&recipient=deidentified', 'x=1'])(
    'what nobody can ask for: %s',
    async (query) => {
      expect((await asked('handlaggare', `${caseId}/inspection.pdf?${query}`)).status).toBe(422);
    },
  );

  test('DOC-20 the page offers what may be taken out, and no more', async () => {
    const papersOf = async (who: Username) => (await (await school.as(who)).reads(caseId)).papers;
    expect(await papersOf('utredare.ekan')).toEqual([]);
    expect(await papersOf('rektor.ekan')).toEqual(['file']);
    expect(await papersOf('handlaggare')).toEqual(['file', 'pack']);
  });
});

test('DOC-21 the case file holds all that the case page shows: who, when, by which paragraph, dates, answers, people', async () => {
  const view = await (await school.as('rektor.ekan')).reads(caseId);
  const read = await pdf('rektor.ekan', `${caseId}/file.pdf`);
  const text = runningText(read);
  const flat = (words: string): string => words.replace(/\s+/g, ' ').trim();
  for (const { title } of view.timeline.filter(({ by }) => by !== undefined)) expect(text).toContain(flat(title));
  for (const { title, dueText } of view.deadlines) {
    expect(text).toContain(flat(title));
    expect(text).toContain(flat(dueText));
  }
  for (const said of ['Jag vill slippa vara rädd.', 'Rut Rektor', 'Alva Alm', '6 kap. 10 §', 'Utredning'])
    expect(text).toContain(said);
  expect(read.info.title).toBe(`Ärendeakt ${caseNumber}`);
  expect(nodesIn(read.tree).filter(({ tag }) => tag === 'H1')).toHaveLength(1);
});

test('DOC-21 is written in the language that was asked for', async () => {
  const officer = await school.as('handlaggare');
  const response = await officer.get(`/cases/${caseId}/inspection.pdf`, { headers: { 'Accept-Language': 'en' } });
  const read = await readPdf(response.body as Buffer);
  expect(read.info.lang).toBe('en-GB');
  expect(read.bookmarks).toContain("The child's voice");
  expect(read.pages[0]).toMatch(/Page 1 of \d+/);
});

test('DOC-22 the file is named by the case number, and is not kept on its way', async () => {
  const { headers } = await asked('rektor.ekan', `${caseId}/file.pdf`);
  expect(headers['content-disposition']).toBe(`attachment; filename=${caseNumber}-arendeakt.pdf`);
  expect(headers['cache-control']).toBe('no-store');
});

test('DOC-23 the log proof is that of the stream as the file shows it', async () => {
  const { version } = await (await school.as('rektor.ekan')).reads(caseId);
  const text = runningText(await pdf('rektor.ekan', `${caseId}/file.pdf`)).replaceAll(' ', '');
  const commits = await school.system.log.readStream(streamId(caseId as CaseId));
  expect(commits).toHaveLength(version);
  expect(text).toContain(commits.at(0)!.hash);
  expect(text).toContain(commits.at(-1)!.hash);
});

describe('the pack', () => {
  const HIDDEN = [
    'Bo',
    'Björk',
    'Dag',
    'Dahl',
    'Cleo',
    'Ceder',
    'Sara',
    'Skyddad',
    'Lena',
    'Ulla',
    'Stina',
    'Rut',
    'Harry',
  ];
  const namesIn = ({ pages }: ReadPdf, names: readonly string[]): readonly string[] => {
    const text = pages.join('\n').replace(/-\n/g, '');
    return names.filter((name) => new RegExp(`(?<!\\p{L})${name}s?(?!\\p{L})`, 'u').test(text));
  };

  test('DOC-24 for Skolinspektionen names the exposed child and nobody else, also in what was typed', async () => {
    const read = await pdf('handlaggare', `${caseId}/inspection.pdf`);
    expect(namesIn(read, HIDDEN)).toEqual([]);
    expect(namesIn(read, ['Alva Alm'])).toEqual(['Alva Alm']);
    expect(read.info.title).not.toContain('Alva');
  });

  test('DOC-25 somebody has one label throughout, and by it what was done can be followed', async () => {
    const text = runningText(await pdf('handlaggare', `${caseId}/inspection.pdf`));
    const [, bo] = /(Elev \d+) knuffade Alva Alm vid skåpen/.exec(text) ?? [];
    expect(bo).toBeDefined();
    expect(text).toContain(`${bo}s kompis`);
  });

  test('DOC-26 a protected identity is named to nobody, in the case of its own either', async () => {
    const read = await pdf('handlaggare', `${caseId}/inspection.pdf?scope=incident`);
    const text = runningText(read);
    expect(text).toContain(caseNumber);
    expect(text).toContain(linkedNumber);
    expect(namesIn(read, HIDDEN)).toEqual([]);
  });

  test('DOC-27 without persons there is neither a name nor anything typed', async () => {
    const read = await pdf('handlaggare', `${caseId}/inspection.pdf?recipient=deidentified`);
    expect(namesIn(read, [...HIDDEN, 'Alva', 'Alm'])).toEqual([]);
    for (const typed of ['slippa vara rädd', 'knuffade', 'Samstämmiga', 'skåpen'])
      expect(runningText(read)).not.toContain(typed);
    expect(runningText(read)).toContain('Fritext är utelämnad.');
  });

  test('DOC-28 shows decisions, the child’s voice, measures, deadlines and the log proof', async () => {
    const { bookmarks, pages } = await pdf('handlaggare', `${caseId}/inspection.pdf`);
    for (const part of [
      'Tidsgränser',
      'Beslut och steg',
      'Barnets röst',
      'Åtgärder och uppföljning',
      'Händelseförlopp',
      'Loggbevis',
    ])
      expect(bookmarks).toContain(part);
    expect(pages.join(' ')).toContain('Jag vill slippa vara rädd.');
  });
});

test('DOC-29 who took what out for whom stands in the read log of each case', async () => {
  await pdf('rektor.ekan', `${caseId}/file.pdf`);
  await pdf('handlaggare', `${caseId}/inspection.pdf?recipient=deidentified`);
  await asked('rektor.ekan', `${caseId}/inspection.pdf`);
  const lines = (await readsOf()).map((line: { action: string; wasAllowed: boolean }) => [
    line.action,
    line.wasAllowed,
  ]);
  expect(lines.slice(1, 4)).toEqual([
    ['case.pack.skolinspektionen', false],
    ['case.pack.deidentified', true],
    ['case.file', true],
  ]);
});

test('DOC-21 a deadline that was missed says so, with when it was due and how that date came about', async () => {
  const [late] = await (await school.as('larare.ekan')).opens(
    krankningReport({ happenedAt: school.now(), noticedAt: school.now() }),
  );
  await school.turn({ days: 4 });
  const passed = runningText(await pdf('rektor.ekan', `${late!.caseId}/file.pdf`));
  expect(passed).toContain('passerad, inte gjort');
  await (await school.as('rektor.ekan')).does(late!.caseId, 'acknowledge');
  const done = runningText(await pdf('rektor.ekan', `${late!.caseId}/file.pdf`));
  expect(done).toContain('gjort för sent');
  expect(done).toContain('1 arbetsdag räknas');
});

test('DOC-20 who is barred from a case comes to no file of it', async () => {
  const [about] = await (await school.as('larare.ekan')).opens(
    krankningReport({
      happenedAt: school.now(),
      noticedAt: school.now(),
      accusedKind: 'personal',
      accused: [{ personId: 'rektor.ekan' }],
    }),
  );
  await school.settle();
  expect((await asked('rektor.ekan', `${about!.caseId}/file.pdf`)).status).toBe(404);
  expect((await asked('handlaggare', `${about!.caseId}/file.pdf`)).status).toBe(200);
});

test('DOC-21 a case whose key is destroyed is still put on paper, without what is gone', async () => {
  const [gone] = await (await school.as('larare.ekan')).opens(
    krankningReport({ happenedAt: school.now(), noticedAt: school.now(), what: 'Något hemligt.' }),
  );
  await school.system.vault.destroy(streamId(gone!.caseId as CaseId));
  for (const file of ['file.pdf', 'inspection.pdf']) {
    const text = runningText(await pdf('handlaggare', `${gone!.caseId}/${file}`));
    expect(text).toContain('Innehållet är gallrat.');
    expect(text).not.toContain('Något hemligt');
  }
});
