import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DocumentBasisView } from '../../src/contract/wire-basis.ts';
import type { PublishedStatistics, StatisticsView } from '../../src/contract/wire.ts';
import { account, atLunch, lastYearsPlan, planDecided, survey } from '../support/basis.ts';
import { begun, effect } from '../support/documents.ts';
import type { Username } from '../support/kommun.ts';
import { closed, dayFrom, reported } from '../support/krankning.ts';
import { readPdf, runningText } from '../support/read-pdf.ts';
import type { Somebody } from '../support/somebody.ts';
import { START_MS, startSystem, type TestSystem } from '../support/system.ts';

let school: TestSystem;
let rektor: Somebody;
let earlier: string;
let plan: string;
let wrong: string;

const tries = async (who: Username, caseId = plan, query = '') =>
  (await school.as(who)).get(`/cases/${caseId}/basis${query}`);
const basisFor = async (who: Username, caseId = plan, query = ''): Promise<DocumentBasisView> => {
  const { status, body } = await tries(who, caseId, query);
  expect(status, JSON.stringify(body)).toBe(200);
  return body as DocumentBasisView;
};

beforeAll(async () => {
  school = await startSystem();
  rektor = await school.as('rektor.ekan');
  wrong = await reported(school);
  await closed(school, wrong);
  earlier = await lastYearsPlan(school, rektor);
  await atLunch(school, 5);
  await atLunch(school, 1, { accusedKind: 'rektor', accused: [{ personId: 'rektor.ekan' }] });
  await school.settle();
  plan = await begun(school, rektor, 'plan_mot_krankande', { earlier });
  await school.turn({ days: 1 });
}, 2 * START_MS);
afterAll(() => school.close());

describe('who may not', () => {
  test.each(['larare.ekan', 'utredare.ekan', 'rektor.almen', 'skolchef.soder', 'ledamot', 'admin'] as const)(
    'BASIS-1 %s, to whom there is no such document',
    async (who) => {
      expect((await tries(who)).status).toBe(404);
    },
  );

  test('BASIS-1 anybody, of a case that is no document, of none, and of a decision that was never made', async () => {
    for (const caseId of [wrong, 'c-nowhere', '%20']) expect((await tries('handlaggare', caseId)).status).toBe(404);
    expect((await tries('rektor.ekan', plan, '?decision=1')).status).toBe(404);
    for (const query of ['decision=0', 'decision=x', 'decision=1.5', 'decision=1001', 'asOf=2026-01-01'])
      expect((await tries('rektor.ekan', plan, `?${query}`)).status).toBe(422);
  });

  test('BASIS-1 who writes without seeing any figures, and who reads it when it is published', async () => {
    await rektor.does(plan, 'changeAuthor', { author: 'larare.ekan' });
    expect((await tries('larare.ekan')).status).toBe(404);
    expect((await (await school.as('larare.ekan')).reads(plan)).hasBasis).toBe(false);
    expect((await tries('larare2.ekan', earlier)).status).toBe(404);
    await rektor.does(plan, 'changeAuthor', { author: 'rektor.almen' });
  });

  test('BASIS-1 who may not count the unit gets no exact number, no indicator and no proposal', async () => {
    const basis = await basisFor('rektor.almen');
    expect(basis).toMatchObject({ figures: 'published', counted: [], indicators: [], previous: null });
    expect(basis.proposals?.items).toEqual([]);
  });
});

test('BASIS-4 the numbers are those of the statistics as of the same day', async () => {
  const basis = await basisFor('rektor.ekan');
  const yesterday = dayFrom(school, -1);
  expect(basis).toMatchObject({ asOf: yesterday, isFrozen: false, figures: 'exact', published: [] });
  expect(basis.years.map(({ id }) => id)).toEqual(['2026-2027', '2025-2026', '2024-2025']);
  for (const { process, totals, dimensions, withinPolicy, outcomes } of basis.counted) {
    const path = `/statistics?processId=${process.id}&unitId=ekan&period=2026-2027&asOf=${yesterday}`;
    const view = (await rektor.get(path)).body as StatisticsView;
    expect([totals[0], totals[1]]).toEqual([view.totals, view.totalsBefore]);
    expect(withinPolicy).toEqual(view.withinPolicy);
    expect(outcomes.map(({ id, counts }) => [id, counts[0]])).toEqual(
      view.outcomes.map(({ id, count }) => [id, count]),
    );
    const told = dimensions.map(({ id, values }) => [id, values.map(({ value, counts }) => [value, counts[0]])]);
    const counted = view.dimensions.map(({ id, values }) => [
      id,
      values.filter(({ count }) => count > 0).map(({ value, count }) => [value, count]),
    ]);
    expect(told).toEqual(counted);
  }
  expect(basis.counted[0]?.totals[0]).toMatchObject({ opened: 6, per100: 150 });
});

test('BASIS-5 what was tried in the cases is told by kind and effect, and one case is withheld', async () => {
  const { counted } = await basisFor('rektor.ekan');
  const [tried] = counted[0]?.tried ?? [];
  expect(tried?.effects.map(({ value }) => value)).toEqual(['ja', 'delvis', 'nej', 'nytt']);
  expect(tried?.kinds).toHaveLength(1);
  expect(tried?.kinds[0]?.counts).toEqual([null, 0, 0, 0]);
});

test('BASIS-6 last year’s measures stand one by one, with what came of them', async () => {
  const { previous } = await basisFor('rektor.ekan');
  expect(previous).toMatchObject({ caseId: earlier, title: 'Plan mot kränkande behandling' });
  expect(previous?.measures).toMatchObject([
    { number: 1, what: 'Två vuxna i matsalen.', standing: 'done', effect: { value: 'delvis', title: 'Delvis' } },
  ]);
});

describe('what recurs', () => {
  test('BASIS-7 is proposed with how often, without what is kept from the reader', async () => {
    const { proposals } = await basisFor('rektor.ekan');
    expect(proposals).toMatchObject({ command: 'recordSurvey', field: 'proposals', days: 365, least: 5 });
    expect(proposals?.items).toMatchObject([
      { codes: { place: 'matsal', time: '10-13' }, title: 'Matsal, Klockan 10–13', count: 5, standing: 'open' },
    ]);
  });

  test('BASIS-8 is declined with a reason, stays declined, and is taken when it is thought of anew', async () => {
    const item = { place: 'matsal', time: '10-13' };
    await rektor.does(plan, 'giveAccount', account);
    const wordless = survey({ proposals: [{ ...item, decision: 'avstas' }] });
    expect((await rektor.tries(plan, 'recordSurvey', wordless)).status).toBe(422);
    await rektor.does(plan, 'recordSurvey', survey({ proposals: [{ ...item, decision: 'avstas', why: 'Ombyggd.' }] }));
    const [declined] = (await basisFor('rektor.ekan')).proposals?.items ?? [];
    expect(declined).toMatchObject({ standing: 'declined', why: 'Ombyggd.', count: 5 });
    await rektor.does(plan, 'recordSurvey', survey({ proposals: [{ ...item, decision: 'tas_med', why: 'Ändå.' }] }));
    const [taken] = (await basisFor('rektor.ekan')).proposals?.items ?? [];
    expect(taken).toMatchObject({ standing: 'taken', why: 'Ändå.' });
  });
});

describe('when the plan is decided', () => {
  test('BASIS-3 it is frozen, byte for byte, whatever is reported and followed up since', async () => {
    const before = await basisFor('rektor.ekan');
    await planDecided(school, rektor, plan);
    const frozen = await basisFor('rektor.ekan');
    expect(frozen).toEqual({ ...before, isFrozen: true, decisions: 1 });
    const bytes = JSON.stringify(frozen);
    await atLunch(school, 3);
    await rektor.does(earlier, 'followUpMeasure', effect(school, { effect: 'ja' }));
    await school.turn({ days: 3 });
    expect(JSON.stringify(await basisFor('rektor.ekan'))).toBe(bytes);
  });

  test('BASIS-3 a revision goes on from today, and what was decided is shown again', async () => {
    const frozen = JSON.stringify(await basisFor('rektor.ekan'));
    await rektor.does(plan, 'revise', { reason: 'Mer har hänt.' });
    const revised = await basisFor('rektor.ekan');
    expect(revised).toMatchObject({ isFrozen: false, decisions: 1, asOf: dayFrom(school, -1) });
    expect(revised.proposals?.items[0]).toMatchObject({ standing: 'taken', count: 8 });
    expect(JSON.stringify(await basisFor('rektor.ekan', plan, '?decision=1'))).toBe(frozen);
  });
});

test('BASIS-9 the document holds what was said of the proposals, and no figure that is not published', async () => {
  const { body } = await rektor.get(`/cases/${plan}/document.pdf`);
  const text = runningText(await readPdf(body as Buffer));
  for (const words of ['Förslag från ärendena', 'Matsal', 'Tas med', 'Ändå.', 'Ombyggd.'])
    expect(text).toContain(words);
  for (const words of ['Siffror:', 'per 100', 'Två läsår']) expect(text).not.toContain(words);
});

describe('when the first half-year is published', () => {
  beforeAll(() => school.turnTo('2027-02-02T09:00:00Z'), START_MS);

  test('BASIS-1 who may not count the unit sees what is published of it, and nothing else', async () => {
    const { published } = await basisFor('rektor.almen');
    const { body } = await (await school.as('ledamot')).get('/statistics/published?year=2026-2027');
    expect(published).toHaveLength(1);
    expect(body as PublishedStatistics).toMatchObject(published[0]!);
    expect(published[0]?.halves.map(({ asOf }) => asOf)).toEqual(['2027-01-31']);
    expect(published[0]?.totals).toEqual([{ half: 'ht', count: 9 }]);
  });

  test('DOC-32 the document has the published figures of its own unit first', async () => {
    const { body } = await rektor.get(`/cases/${plan}/document.pdf`);
    expect(runningText(await readPdf(body as Buffer))).toMatch(/Höst\s+Ekans skola\s+9\s+Alla enheter\s+9/);
  });
});

test('BASIS-1 the huvudman’s own reads it too, in the language asked for', async () => {
  const basis = await basisFor('handlaggare');
  expect(basis.figures).toBe('exact');
  expect(basis.counted[0]?.totals[0]?.opened).toBe(10);
});
