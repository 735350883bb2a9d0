import { describe, expect, test } from 'vitest';
import { type IsoDate, parseInstant, parseIsoDate } from '../../src/domain/clock.ts';
import { caseId, unitId } from '../../src/domain/ids.ts';
import type { ProcessStatistics } from '../../src/engine/process-statistics.ts';
import { statisticsGaps } from '../../src/engine/statistics-gaps.ts';
import { alarmPolicyOf } from '../../src/alarms/alarm-policy.ts';
import { dayPartOf } from '../../src/alarms/day-part.ts';
import { recurrences, type RecurrenceQuery } from '../../src/alarms/recurrences.ts';
import { silentUnits } from '../../src/alarms/silent-units.ts';
import type { Change, Fact, FactState } from '../../src/statistics/fact.ts';
import { isSeenAtUnit } from '../../src/statistics/sight.ts';
import { krankning } from '../../workflows/krankning/index.ts';

const STATISTICS: ProcessStatistics = {
  dimensions: [
    { id: 'place', from: [] },
    { id: 'hour', from: [], as: 'hour' },
    { id: 'kind', from: [] },
  ],
  heatMaps: [],
  milestones: [],
  outcomes: [{ id: 'annulled', by: [], isVoid: true }],
  recurrences: [
    { id: 'spot', by: ['place', 'hour'], least: 'alarmPlaceCount' },
    { id: 'same', by: ['kind'], least: 'alarmKindCount' },
  ],
};
const POLICY = { alarmDays: 30, alarmPlaceCount: 2, alarmKindCount: 3, silentDays: 30, silentPupils: 10 };
const AS_OF = parseIsoDate('2026-09-30');
const A = unitId('a');
const B = unitId('b');

const at = (day: IsoDate) => parseInstant(`${day}T10:00:00Z`);

interface Told {
  readonly id?: string;
  readonly day?: string;
  readonly place?: string;
  readonly hour?: string;
  readonly kinds?: readonly string[];
  readonly sight?: string;
  readonly later?: Partial<Change>;
}
let made = 0;
const fact = ({ id = `c${(made += 1)}`, day = '2026-09-10', ...more }: Told = {}): Fact => {
  const { place = 'yard', hour = '11', kinds = [], sight = 'none/*', later } = more;
  const openedAt = at(parseIsoDate(day));
  const answers = { place: [place], hour: [hour], ...(kinds.length > 0 && { kind: kinds }) };
  const changes = [{ at: openedAt, unitId: A, sight, answers }];
  return {
    ...{ caseId: caseId(id), processId: 'p', openedAt },
    changes: later === undefined ? changes : [...changes, { at: at(parseIsoDate('2026-09-20')), ...later }],
  };
};
const found = (facts: readonly Fact[], more: Partial<RecurrenceQuery> = {}) =>
  recurrences(facts, { statistics: STATISTICS, policy: POLICY, asOf: AS_OF, isSeen: () => true, ...more });

describe('what recurs', () => {
  test('ALARM-4 is told to nobody from whom the cases are kept', () => {
    const kept = [fact(), fact({ sight: 'aboveUnit/*' })];
    const atUnit = ({ sight }: FactState): boolean => isSeenAtUnit(sight);
    expect(found(kept, { isSeen: atUnit })).toEqual([]);
    expect(found(kept)).toHaveLength(1);
  });

  test('ALARM-1 is as many cases as the policy says with the same place and part of the day', () => {
    const three = ['10', '11', '12'].map((hour, n) => fact({ hour, id: `n${n}`, day: `2026-09-1${n}` }));
    expect(found([fact({ hour: '15' }), ...three, fact({ place: 'hall' })])).toEqual([
      {
        ...{ key: 'spot|a|yard|10-13', what: 'spot', unitId: A, at: { place: 'yard', hour: '10-13' } },
        ...{ count: 3, least: 2, from: '2026-09-10', to: '2026-09-12', caseIds: ['n0', 'n1', 'n2'] },
      },
    ]);
    expect(found([fact()])).toEqual([]);
    expect(found([])).toEqual([]);
  });

  test('ALARM-1 counts a case of several answers under each, and one without an answer under none', () => {
    const kinds = [['x', 'y'], ['y', 'z'], ['y'], []].map((some, n) => fact({ kinds: some, place: `p${n}` }));
    expect(found(kinds).map(({ key, count }) => [key, count])).toEqual([['same|a|y', 3]]);
  });

  test('ALARM-1 is of cases opened within the days of the policy, the last of them the day asked about', () => {
    const days = ['2026-08-31', '2026-09-01', '2026-09-30', '2026-10-01'].map((day) => fact({ day }));
    expect(found(days).map(({ from, to, count }) => [from, to, count])).toEqual([['2026-09-01', '2026-09-30', 2]]);
  });

  test('ALARM-1 is nothing where the policy says 0 or nothing, or the process names nothing', () => {
    const two = [fact(), fact()];
    expect(found(two, { policy: { ...POLICY, alarmPlaceCount: 0 } })).toEqual([]);
    expect(found(two, { policy: { ...POLICY, alarmDays: 0 } })).toEqual([]);
    expect(found(two, { policy: {} })).toEqual([]);
    const { recurrences: _none, ...statistics } = STATISTICS;
    expect(found(two, { statistics })).toEqual([]);
    expect(alarmPolicyOf({ options: POLICY }, { options: { alarmDays: 7 } })).toMatchObject({ alarmDays: 7, silentDays: 30 }); // biome-ignore format: one line
  });

  test('ALARM-1 refuses a process that names what is not open, or a number that is not there', () => {
    const wrong = [{ id: 'spot', by: ['grund', 'nowhere'], least: 'nothing' }];
    const gaps = statisticsGaps({ ...krankning, statistics: { ...krankning.statistics!, recurrences: wrong } });
    expect(gaps).toEqual([
      'counted spot: no open dimension grund',
      'counted spot: no open dimension nowhere',
      'counted spot: no number nothing in the options',
      'no text for counted spot (sv)',
      'no text for counted spot (en)',
    ]);
  });

  test('ALARM-2 tells hours by fixed parts of the day', () => {
    const hours = ['00', '07', '08', '09', '10', '12', '13', '14', '15', '23'];
    expect(hours.map(dayPartOf)).toEqual(
      ['00-08', '00-08', '08-10', '08-10', '10-13', '10-13', '13-15', '13-15', '15-24', '15-24'], // biome-ignore format: one line
    );
  });

  test('ALARM-3 counts a case that comes twice once, at its unit that day, and one annulled not at all', () => {
    const moved = { later: { unitId: B } };
    expect(found([fact({ id: 'same' }), fact({ id: 'same' })])).toEqual([]);
    expect(found([fact(), fact(moved)])).toEqual([]);
    expect(found([fact(moved), fact(moved)]).map(({ unitId: where }) => where)).toEqual([B]);
    expect(found([fact(), fact({ later: { outcomes: { annulled: true } } })])).toEqual([]);
  });

  test('ALARM-3 is as of a day what was known then', () => {
    const facts = [fact(), fact({ later: { outcomes: { annulled: true } } }), fact({ day: '2026-09-25' })];
    const before = found(facts.slice(0, 2), { asOf: parseIsoDate('2026-09-19') });
    expect(found(facts, { asOf: parseIsoDate('2026-09-19') })).toEqual(before);
    expect(before).toHaveLength(1);
  });
});

describe('a silent school', () => {
  const unit = (id: typeof A, pupils = 10, since = '2020-01-01') => ({
    unitId: id,
    pupils,
    since: parseIsoDate(since),
  });
  const silent = (facts: readonly Fact[], units = [unit(A), unit(B)], isSeen = (_: FactState) => true) =>
    silentUnits(facts, { policy: POLICY, asOf: AS_OF, isSeen, units }).map(({ unitId: id }) => id);

  test('ALARM-4 is silent to whom its only report is kept from', () => {
    const facts = [fact({ sight: 'aboveUnit/*' })];
    expect(silent(facts, [unit(A)], ({ sight }) => isSeenAtUnit(sight))).toEqual([A]);
    expect(silent(facts, [unit(A)])).toEqual([]);
  });

  test('ALARM-5 has pupils enough, is old enough, and has had no report in the days', () => {
    expect(silent([fact({ day: '2026-08-31' })])).toEqual([A, B]);
    expect(silent([fact({ day: '2026-09-01' })])).toEqual([B]);
    expect(silent([], [unit(A, 9), unit(B, 10)])).toEqual([B]);
    expect(silent([], [unit(A, 99, '2026-09-02'), unit(B, 99, '2026-09-01')])).toEqual([B]);
    expect(silentUnits([], { policy: POLICY, asOf: AS_OF, isSeen: () => true, units: [unit(A, 12)] })).toEqual([
      { unitId: A, pupils: 12, days: 30 },
    ]);
  });

  test('ALARM-5 is none where the policy says 0 days, nor of a unit without pupils', () => {
    const none = { ...POLICY, silentDays: 0 };
    expect(silentUnits([], { policy: none, asOf: AS_OF, isSeen: () => true, units: [unit(A)] })).toEqual([]);
    const all = { ...POLICY, silentPupils: 0 };
    expect(silentUnits([], { policy: all, asOf: AS_OF, isSeen: () => true, units: [unit(A, 0)] })).toEqual([]);
  });

  test('ALARM-5 is broken by a report that was annulled, and both where it was made and where it moved', () => {
    expect(silent([fact({ later: { outcomes: { annulled: true } } })])).toEqual([B]);
    expect(silent([fact({ later: { unitId: B } })])).toEqual([]);
  });
});
