import { describe, expect, test } from 'vitest';
import { basisDay, type Given, newestFixedDay } from '../../src/basis/basis-day.ts';
import { basisYears } from '../../src/basis/basis-years.ts';
import { proposalsOf } from '../../src/basis/proposals.ts';
import { tellable } from '../../src/basis/tellable.ts';
import { toldMeasures } from '../../src/basis/told-measures.ts';
import { parseInstant, parseIsoDate } from '../../src/domain/clock.ts';
import { type KeptSums, keptSums } from '../../src/http/kept-sums.ts';
import { basisGaps } from '../../src/engine/basis-gaps.ts';
import type { DocumentBasis } from '../../src/engine/process.ts';
import { planMotKrankande } from '../../workflows/plan_mot_krankande/index.ts';

const publication = planMotKrankande.publication!;
const basis: DocumentBasis = publication.basis!;
const config = basis.proposals!;
const at = (day: string) => parseInstant(`${day}T12:00:00Z`);
const given = (...commands: readonly (readonly [command: string, day: string])[]): readonly Given[] =>
  commands.map(([command, day], index) => ({ version: index + 1, command, at: at(day) }));

describe('the day', () => {
  test('BASIS-2 is the newest that is over, in Stockholm', () => {
    expect(newestFixedDay(parseInstant('2026-11-23T22:59:00Z'))).toBe('2026-11-22');
    expect(newestFixedDay(parseInstant('2026-11-23T23:00:00Z'))).toBe('2026-11-23');
    expect(basisDay([], publication, at('2026-11-23'))).toMatchObject({ asOf: '2026-11-22', decisions: 0 });
  });

  test('BASIS-3 is frozen by a decision, goes on in a revision, and is found again by its number', () => {
    const once = given(['open', '2026-09-01'], ['decide', '2026-11-23']);
    expect(basisDay(once, publication, at('2027-05-01'))).toMatchObject({ asOf: '2026-11-22', decisions: 1 });
    const again = given(['open', '2026-09-01'], ['decide', '2026-11-23'], ['revise', '2027-02-01']);
    expect(basisDay(again, publication, at('2027-05-01'))).toMatchObject({ asOf: '2027-04-30', decision: undefined });
    expect(basisDay(again, publication, at('2027-05-01'), 1)).toMatchObject({ asOf: '2026-11-22' });
    expect(basisDay(again, publication, at('2027-05-01'), 2)).toBeUndefined();
  });
});

test('BASIS-4 the läsår is the document’s and the two before, never one that lies ahead', () => {
  const ids = (begins: number | undefined, day: string) => basisYears(begins, parseIsoDate(day)).map(({ id }) => id);
  expect(ids(2026, '2026-11-22')).toEqual(['2026-2027', '2025-2026', '2024-2025']);
  expect(ids(2027, '2027-06-30')).toEqual(['2026-2027', '2025-2026', '2024-2025']);
  expect(ids(2025, '2026-11-22')[0]).toBe('2025-2026');
  expect(ids(undefined, '2026-07-01')[0]).toBe('2026-2027');
  expect(ids(-5, '2026-07-01')[0]).toBe('2026-2027');
});

test('BASIS-5 a number over zero and under five is withheld', () => {
  expect([0, 1, 4, 5, 60].map(tellable)).toEqual([0, null, null, 5, 60]);
});

describe('the measures of the document before', () => {
  const measure = (number: number, more: object = {}) =>
    ({ number, standing: 'underway', dueOn: '2026-10-01', followUpOn: '2026-11-01', effect: null, ...more }) as never;
  const written = [
    { command: 'proposeMeasures', data: { measures: [{ what: 'A' }, { what: 'B' }] } },
    { command: 'followUpMeasure', data: { measure: 2, effect: 'nej', seen: 'Som förr.' } },
    { command: 'proposeMeasures', data: { measures: [{ what: 'C' }] } },
    { command: 'followUpMeasure', data: { measure: 2, effect: 'ja', seen: 'Det vände.' } },
  ];

  test('BASIS-6 have their words by number, through all versions, and what was seen last', () => {
    const told = toldMeasures(basis, [measure(1), measure(2, { effect: 'ja' }), measure(3)], written);
    expect(told.map(({ what, seen }) => [what, seen])).toEqual([
      ['A', ''],
      ['B', 'Det vände.'],
      ['C', ''],
    ]);
  });

  test('BASIS-6 stand without words when the key has been destroyed, or a list is malformed', () => {
    expect(toldMeasures(basis, [measure(1)], [{ command: 'proposeMeasures', data: { measures: 'x' } }])).toMatchObject([
      { what: '', seen: '' },
    ]);
  });

  test('BASIS-6 are told as the machine knows them', () => {
    const measures = [{ number: 1, ownerId: 'x', dueOn: 'd', status: 'klar', since: 1, followUpOn: 'f', effect: 'delvis' }]; // biome-ignore format: one line
    expect(basis.known({ earlier: 'c-1', measures })).toEqual({
      earlier: 'c-1',
      measures: [{ number: 1, standing: 'done', dueOn: 'd', followUpOn: 'f', effect: 'delvis' }],
    });
  });
});

describe('what recurs', () => {
  const kept = { options: { place: ['matsal', 'toalett', 'idrott'], time: ['10-13', '08-10'] }, most: 2 };
  const found = (plats: string, klockslag: string, count: number) => ({ at: { plats, klockslag }, count });
  const item = (place: string, time: string, decision: string, why = 'Så.') => ({ place, time, decision, why });

  test('BASIS-7 is proposed, the most frequent first, so many at most, and only what can be answered', () => {
    const all = [
      found('toalett', '10-13', 5),
      found('annan', '10-13', 50),
      found('matsal', '10-13', 9),
      found('idrott', '08-10', 6),
    ];
    const proposals = proposalsOf(config, all, [], kept);
    expect(proposals.map(({ codes, count, standing }) => [codes['place'], count, standing])).toEqual([
      ['matsal', 9, 'open'],
      ['idrott', 6, 'open'],
    ]);
    expect(proposalsOf(config, all, [], { ...kept, most: 0 })).toEqual([]);
    expect(proposalsOf(config, [], [], kept)).toEqual([]);
  });

  test('BASIS-8 stays as declined with its reason, also when it no longer recurs, and the last word holds', () => {
    const said = [
      { at: at('2026-10-01'), items: [item('matsal', '10-13', 'avstas', 'Ombyggd.'), item('toalett', '10-13', 'avstas')] }, // biome-ignore format: one line
      { at: at('2026-10-02'), items: [item('toalett', '10-13', 'tas_med', 'Ändå.')] },
    ];
    const proposals = proposalsOf(config, [found('toalett', '10-13', 7)], said, kept);
    expect(proposals.map(({ codes, count, standing, why }) => [codes['place'], count, standing, why])).toEqual([
      ['matsal', null, 'declined', 'Ombyggd.'],
      ['toalett', 7, 'taken', 'Ändå.'],
    ]);
  });
});

describe('what has been counted', () => {
  const at = (hour: number) => parseInstant(`2026-11-23T${String(hour).padStart(2, '0')}:00:00Z`);
  const [period] = basisYears(2026, parseIsoDate('2026-11-22'));
  const query = (more: object = {}) =>
    ({
      processId: 'p',
      period,
      units: new Set(['a']),
      offices: [],
      hidden: new Set(),
      before: at(0),
      ...more,
    }) as never;
  const counting = () => {
    const read = { times: 0 };
    return { read, one: async () => ({ n: (read.times += 1) }) as never };
  };

  test('BASIS-10 is kept for the same cases, and read anew for others, for now, and while the day is hardly over', async () => {
    const kept: KeptSums = new Map();
    const { read, one } = counting();
    await keptSums(kept, query(), at(9), one);
    await keptSums(kept, query(), at(10), one);
    expect(read.times).toBe(1);
    for (const more of [{ units: new Set(['b']) }, { hidden: new Set(['c']) }, { offices: [{ role: 'rektor' }] }])
      await keptSums(kept, query(more), at(9), one);
    expect(read.times).toBe(4);
    for (const asked of [query({ before: undefined }), query({ before: at(9) })])
      await keptSums(kept, asked, at(9), one);
    expect([read.times, kept.size]).toEqual([6, 4]);
  });

  test('BASIS-10 is not kept when it could not be read, and not without end', async () => {
    const kept: KeptSums = new Map();
    await expect(keptSums(kept, query(), at(9), () => Promise.reject(new Error('away')))).rejects.toThrow('away');
    expect(kept.size).toBe(0);
    for (let n = 0; n < 250; n += 1) await keptSums(kept, query({ processId: `p${n}` }), at(9), counting().one);
    expect(kept.size).toBe(200);
  });
});

test('what a process says of a basis and cannot keep is told by name', () => {
  expect(basisGaps(planMotKrankande)).toEqual([]);
  const broken = {
    ...planMotKrankande,
    options: {},
    publication: {
      ...publication,
      basis: {
        ...basis,
        reopenedBy: ['undo'],
        measures: { command: 'proposeMeasures', field: 'measures', what: 'nothing' },
        proposals: { ...config, field: 'none' },
      },
    },
  };
  expect(basisGaps(broken)).toEqual([
    'basis: no command undo',
    'basis: no field proposeMeasures.measures.nothing',
    'basis: no field recordSurvey.none.place',
    'basis: no field recordSurvey.none.time',
    'basis: no field recordSurvey.none.decision',
    'basis: no field recordSurvey.none.why',
    'basis: no number proposalDays in the options',
    'basis: no number proposalCount in the options',
    'basis: no number proposalsAtMost in the options',
  ]);
});
