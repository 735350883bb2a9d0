import { describe, expect, test } from 'vitest';
import { type Instant, parseInstant } from '../../src/domain/clock.ts';
import { caseId, unitId } from '../../src/domain/ids.ts';
import type { Restriction } from '../../src/engine/process.ts';
import type { ProcessStatistics } from '../../src/engine/process-statistics.ts';
import { statisticsGaps } from '../../src/engine/statistics-gaps.ts';
import { changeOf } from '../../src/statistics/change-of.ts';
import { type Cells, contributions, leadTime } from '../../src/statistics/contributions.ts';
import { type Change, type Fact, factAsOf } from '../../src/statistics/fact.ts';
import { MEASURES } from '../../src/statistics/measures.ts';
import { halvesOf, parsePeriod, previousOf, yearAt } from '../../src/statistics/periods.ts';
import { quantileOf } from '../../src/statistics/quantile.ts';
import { isCountedFrom, sightOf } from '../../src/statistics/sight.ts';
import { krankning } from '../../workflows/krankning/index.ts';
import { processes } from '../../workflows/index.ts';

const STATISTICS: ProcessStatistics = {
  dimensions: [
    { id: 'place', from: [{ event: 'Told', field: 'place' }, { event: 'Corrected', field: 'place' }] }, // biome-ignore format: one line
    { id: 'hour', from: [{ event: 'Told', field: 'happenedAt' }], as: 'hour' },
    { id: 'weekday', from: [{ event: 'Told', field: 'happenedAt' }], as: 'weekday' },
    { id: 'ground', from: [{ event: 'Told', field: 'ground' }], isAggregateOnly: true },
    { id: 'kind', from: [{ event: 'Decided', field: 'measures', item: 'level' }] },
  ],
  heatMaps: [{ id: 'map', rows: 'place', columns: 'hour' }],
  milestones: [
    { id: 'event', at: [{ event: 'Told', field: 'happenedAt' }], unit: 'day' },
    { id: 'told', at: [{ event: 'Told' }], unit: 'hour' },
    { id: 'followed', at: [{ event: 'Followed', field: 'on' }], unit: 'day' },
  ],
  outcomes: [
    { id: 'stopped', by: [{ event: 'Followed', field: 'stopped', is: ['ja'] }], until: [{ event: 'Followed', field: 'stopped', is: ['nej'] }] }, // biome-ignore format: one line
    { id: 'concern', by: [{ event: 'Concerned' }], isAggregateOnly: true },
    { id: 'merged', by: [{ event: 'Merged' }], until: [{ event: 'MergeUndone' }], isVoid: true },
  ],
  trials: [{ id: 'trial', kinds: 'kind', effect: [{ event: 'Followed', field: 'stopped' }] }],
};

const OPENED = parseInstant('2026-08-17T10:00:00Z');
type Event = readonly [type: string, data: object];
const told = (type: string, form: object): Event => [type, { form }];
const opening: Event = ['CaseOpened', { unitId: 'a', openedAt: OPENED }];
const day = (n: number): Instant => parseInstant(`2026-08-${String(n).padStart(2, '0')}T10:00:00Z`);

/** A case of commits, the first on 17 August and each of the others a day later. */
const factOf = (...commits: readonly (readonly Event[])[]): Fact => {
  let fact: Fact = { caseId: caseId('c'), processId: 'p', openedAt: OPENED, changes: [] };
  commits.forEach((events, at) => {
    const recorded = { events: events.map(([type, data]) => ({ type, data })), at: day(17 + at), sight: 'none/*' };
    const change = changeOf(STATISTICS, factAsOf(fact), recorded);
    fact = { ...fact, changes: change === undefined ? fact.changes : [...fact.changes, change] };
  });
  return fact;
};
const cellsOf = (fact: Fact): Cells => contributions(STATISTICS, factAsOf(fact)!).cells;
const report = (form: object = {}): readonly Event[] => [
  opening,
  told('Told', { happenedAt: '2026-08-16T22:30:00Z', place: 'yard', ground: 'religion', ...form }),
];

describe('a fact', () => {
  test('STAT-20 is not changed by a commit that says nothing new', () => {
    const once = factOf(report());
    expect(factOf(report(), [told('Noted', { place: 'hall' })], [told('Told', { place: 'yard' })])).toEqual(once);
  });

  test('STAT-21 is open, closed, and reopened for ever once it has been', () => {
    const [close, open]: Event[] = [['StatesChanged', { isClosed: true }], ['StatesChanged', { isClosed: false }]]; // biome-ignore format: one line
    expect(cellsOf(factOf(report()))).toMatchObject({ opened: 1, open: 1 });
    expect(cellsOf(factOf(report(), [close!]))).toMatchObject({ opened: 1, closed: 1 });
    expect(cellsOf(factOf(report(), [close!], [open!], [close!]))).toMatchObject({ closed: 1, reopened: 1 });
    expect(cellsOf(factOf(report(), [['CaseMoved', { to: 'b' }]]))).toMatchObject({ moved: 1 });
  });

  test('STAT-22 that is merged counts as that alone, until it is undone', () => {
    expect(cellsOf(factOf(report(), [told('Merged', {})]))).toEqual({ voided: 1, 'x|merged': 1 });
    expect(cellsOf(factOf(report(), [told('Merged', {})], [told('MergeUndone', {})]))).toEqual(
      cellsOf(factOf(report())),
    );
  });

  test('STAT-31 tells of each kind of measure what was seen of it last, when it was among those decided last', () => {
    const decided = (...levels: readonly unknown[]) =>
      told('Decided', { measures: levels.map((level) => ({ level })) });
    const seen = (stopped: string) => told('Followed', { stopped });
    const trialsOf = (...events: readonly Event[]): readonly string[] =>
      Object.keys(cellsOf(factOf(report(), ...events.map((event) => [event])))).filter((cell) => /^h.trial/.test(cell));
    expect(trialsOf(seen('ja'), decided('group'))).toEqual([]);
    expect(trialsOf(decided('group', 'group', 'child'), seen('nej'))).toEqual([
      'h|trial|group|nej',
      'h|trial|child|nej',
    ]);
    expect(trialsOf(decided('group'), seen('nej'), decided('child'), seen('nej'), seen('ja'))).toEqual([
      'h|trial|group|nej',
      'h|trial|child|ja',
    ]);
    expect(trialsOf(decided('group'), seen('nej'), decided('group'), seen('ja'))).toEqual(['h|trial|group|ja']);
    expect(trialsOf(decided('a|b', null, ''), told('Decided', { measures: 'x' }), seen('ja'))).toEqual([]);
  });

  test('STAT-23 counts by the last answer, in Stockholm, and never exactly by what is aggregate only', () => {
    const cells = cellsOf(factOf(report(), [told('Corrected', { place: 'hall' })], [told('Concerned', {})]));
    expect(cells).toMatchObject({ 'd|place|hall': 1, 'd|hour|00': 1, 'd|weekday|1': 1, 'h|map|hall|00': 1 });
    expect(JSON.stringify(cells)).not.toMatch(/yard|religion|ground|concern/);
  });

  test('STAT-24 reaches a milestone once, and what is malformed is passed over', () => {
    const twice = factOf(report(), [told('Followed', { on: '2026-08-27' })], [told('Followed', { on: '2026-08-20' })]);
    expect(cellsOf(twice)).toMatchObject({ 'f|followed': 1, 'l|followed|10': 1 });
    for (const on of ['soon', '2026-02-30', 7, null, {}, ['2026-08-27']])
      expect(cellsOf(factOf(report(), [told('Followed', { on })]))).not.toHaveProperty('f|followed');
    for (const place of ['a|b', '', 'x'.repeat(65), {}, 'ett ord'])
      expect(cellsOf(factOf(report({ place })))).toMatchObject({ 'u|place': 1 });
    expect(cellsOf(factOf([opening], [['Told', null as never]], [['Told', { form: 'x' }]]))).toMatchObject({
      'u|place': 1,
    });
  });

  test('STAT-26 counts a deadline once: late when it has passed, not while it runs again', () => {
    const passed: Event = ['DeadlinePassed', { deadlineId: 'd', ruleId: 'r' }];
    const met = (isLate: boolean): Event => ['DeadlineMet', { deadlineId: 'd', ruleId: 'r', isLate }];
    expect(cellsOf(factOf(report(), [passed], [met(true)]))).toMatchObject({ 'p|late|r': 1 });
    expect(cellsOf(factOf(report(), [met(false)]))).toMatchObject({ 'p|inTime|r': 1 });
    const again = cellsOf(
      factOf(report(), [passed], [['DeadlineMoved', { deadlineId: 'd', ruleId: 'r', staysPassed: false }]]),
    );
    expect(Object.keys(again).filter((cell) => cell.startsWith('p|'))).toEqual([]);
  });

  test('STAT-28 as of an instant knows what was recorded before it, and nothing else', () => {
    const fact = factOf(report(), [told('Corrected', { place: 'hall' })]);
    expect(factAsOf(fact, day(17))).toBeUndefined();
    expect(factAsOf(fact, day(18))?.answers['place']).toEqual(['yard']);
    const late: Change = { at: day(25), answers: { place: ['gym'] } };
    expect(factAsOf({ ...fact, changes: [...fact.changes, late] }, day(18))).toEqual(factAsOf(fact, day(18)));
  });
});

describe('lead times', () => {
  test.each([
    ['2026-08-17T10:00:00Z', '2026-08-17T11:59:59Z', 'hour', 1],
    ['2026-08-17T10:00:00Z', '2026-08-17T09:00:00Z', 'hour', 0],
    ['2026-08-17', '2026-08-18T00:30:00Z', 'hour', 26],
    ['2026-10-24T22:00:00Z', '2026-10-25T23:00:00Z', 'hour', 25],
    ['2026-08-17T21:59:00Z', '2026-08-17T22:01:00Z', 'day', 1],
    ['2026-01-01', '2036-01-01', 'day', 400],
    ['2026-01-01', '2036-01-01', 'hour', 720],
  ] as const)('STAT-25 from %s to %s in %s: %s', (from, to, unit, time) => {
    expect(leadTime(from, to, unit)).toBe(time);
  });

  test('STAT-25 have an exact median and ninth tenth', () => {
    const values = [1, 2, 3, 10].map((value) => ({ value, count: value === 10 ? 1 : 3 }));
    expect([quantileOf(values, 0.5), quantileOf(values, 0.9), quantileOf([], 0.5)]).toEqual([2, 3, null]);
    expect(quantileOf([{ value: 7, count: 1 }], 0.9)).toBe(7);
  });
});

describe('periods', () => {
  test('STAT-21 hold their days in Stockholm', () => {
    expect(parsePeriod('2026-2027')).toMatchObject({ from: '2026-07-01', to: '2027-06-30', kind: 'year' });
    expect(parsePeriod('2027-vt')).toMatchObject({ from: '2027-01-01', to: '2027-06-30', year: '2026-2027' });
    expect(parsePeriod('2028-02')).toMatchObject({ from: '2028-02-01', to: '2028-02-29' });
    expect(yearAt(parseInstant('2026-06-30T22:00:00Z')).id).toBe('2026-2027');
    expect(yearAt(parseInstant('2026-06-30T21:59:59Z')).id).toBe('2025-2026');
    expect(previousOf(parsePeriod('2026-2027')!).id).toBe('2025-2026');
    expect(halvesOf('2026-2027')?.map(({ id }) => id)).toEqual(['2026-ht', '2027-vt']);
  });

  test.each([
    '',
    '2026',
    '2026-2028',
    '2026-00',
    '2026-13',
    '2026-ht ',
    '0026-0027',
    '9999-ht',
    '2026-08-01',
    'x'.repeat(9999),
  ])('STAT-21 are not: %#', (id) => {
    expect(parsePeriod(id)).toBeUndefined();
  });
});

describe('sight', () => {
  const path = ['school', 'area', 'top'].map(unitId);
  const from = (role: 'rektor' | 'skolchef' | 'handlaggare', at: string) => [{ role, unitId: unitId(at) }];
  test.each([
    ['none', '*', true, true, true],
    ['aboveUnit', '*', false, true, true],
    ['aboveArea', '*', false, false, true],
    ['none', 'handlaggare+skolchef', false, true, true],
    ['none', '', false, false, false],
  ] as const)('STAT-29 %s for %s', (restriction, roles, rektor, skolchef, handlaggare) => {
    const sight = sightOf(restriction as Restriction, roles);
    expect(isCountedFrom(from('rektor', 'school'), sight, path)).toBe(rektor);
    expect(isCountedFrom(from('skolchef', 'area'), sight, path)).toBe(skolchef);
    expect(isCountedFrom(from('handlaggare', 'top'), sight, path)).toBe(handlaggare);
    expect(isCountedFrom(from('rektor', 'elsewhere'), sight, path)).toBe(false);
  });
});

describe('what a process says is counted of it', () => {
  const gapsWith = (more: Partial<ProcessStatistics>): readonly string[] =>
    statisticsGaps({ ...krankning, statistics: { ...krankning.statistics!, ...more } });

  test('is whole in every process', () => {
    expect(processes.flatMap(statisticsGaps)).toEqual([]);
    expect(processes.filter(({ statistics }) => statistics !== undefined).map(({ id }) => id)).toEqual(['krankning', 'klagomal', 'avvikelse']); // biome-ignore format: one line
  });

  test.each([
    [{ from: [{ event: 'Assessed', field: 'reasons' }] }, 'is no open code'],
    [{ from: [{ event: 'Assessed', field: 'nothing' }] }, 'no field'],
    [{ from: [{ event: 'Nothing', field: 'outcome' }] }, 'no command gives'],
    [{ from: [{ event: 'SocialServicesDecided', field: 'decision' }] }, 'is kept to fewer readers'],
    [{ from: [{ event: 'KrankningReported', field: 'types' }], isPublished: true }, 'several answers'],
    [{ id: 'plats', from: [{ event: 'Assessed', field: 'outcome' }] }, 'counted twice'],
    [{ id: 'a|b', from: [{ event: 'Assessed', field: 'outcome' }] }, 'under no code'],
  ] as const)('is refused: %j', (wrong, gap) => {
    const dimensions = [...krankning.statistics!.dimensions, { id: 'new', ...wrong }];
    expect(gapsWith({ dimensions }).join()).toContain(gap);
  });
});

test('every measure has its words in both languages, and an id of its own', () => {
  expect(new Set(MEASURES.map(({ id }) => id)).size).toBe(MEASURES.length);
  for (const { sv, en, source } of MEASURES)
    expect([...Object.values(sv), ...Object.values(en), source].every((text) => text.trim().length > 0)).toBe(true);
});
