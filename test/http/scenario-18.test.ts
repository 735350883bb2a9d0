import { afterAll, beforeAll, expect, test } from 'vitest';
import { ROUTES } from '../../src/contract/routes.ts';
import { reported, underInvestigation } from '../support/krankning.ts';
import { START_MS, startSystem, type TestSystem } from '../support/system.ts';

let school: TestSystem;
let caseId = '';
beforeAll(async () => {
  school = await startSystem();
  caseId = await underInvestigation(school, await reported(school));
}, START_MS);
afterAll(() => school.close());

const slur = { basis: 'trakasserier', ground: 'etnisk_tillhorighet', reason: 'Ett vittne hörde ett glåpord.' };

test('a slur is found, and the case is handled by the Discrimination Act too, with its history kept', async () => {
  const investigator = await school.as('utredare.ekan');
  const before = await investigator.reads(caseId);
  await investigator.does(caseId, 'reclassify', slur);
  const page = await investigator.reads(caseId);
  expect(page.active).toEqual(before.active);
  expect(page.timeline.slice(0, before.timeline.length)).toEqual(before.timeline);
  expect(page.timeline.at(-1)).toMatchObject({
    command: 'reclassify',
    data: slur,
    citations: expect.arrayContaining(['2 kap. 7 § diskrimineringslagen (2008:567)']),
  });
});

test('harassment without its ground is refused at the field', async () => {
  const response = await (await school.as('utredare.ekan')).tries(caseId, 'reclassify', { ...slur, ground: undefined });
  expect(response.body.issues).toEqual([{ pointer: '/ground', code: 'required' }]);
});

test('no list of people or cases can be had by ground', async () => {
  await school.settle();
  const chief = await school.as('skolchef.norr');
  for (const query of ['ground=etnisk_tillhorighet', 'fields.ground=etnisk_tillhorighet', 'q=etnisk'])
    expect((await chief.get(`/cases?${query}`)).status).toBe(422);
  expect(JSON.stringify((await chief.get('/cases?limit=100')).body)).not.toContain('etnisk');
  expect(JSON.stringify((await chief.get('/board')).body)).not.toContain('etnisk');
  expect(Object.keys(ROUTES.cases.query.shape)).not.toContain('ground');
});
