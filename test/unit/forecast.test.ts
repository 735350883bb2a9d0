import { describe, expect, test } from 'vitest';
import { epochMs, type Instant, instantOf, parseInstant } from '../../src/domain/clock.ts';
import { byRisk, type Evidence, type Forecast, forecastOf, riskiest } from '../../src/forecast/chance.ts';
import { sayEachDay } from '../../bench/forecast.ts';
import { brierOf, calibrationOf } from '../../src/forecast/calibration.ts';
import { percentOf, riskLevelOf } from '../../src/forecast/risk-level.ts';
import { addOutcome, EMPTY_TALLY, type Outcome, similarAt, type Tally } from '../../src/forecast/tally.ts';
import type { Commit } from '../../src/log/commit.ts';
import { type CaseWatch, type KnownOutcome, watchCommit } from '../../src/forecast/watch.ts';

const START = parseInstant('2026-08-17T08:00:00Z');
const HOUR_MS = 3_600_000;
const LENGTH = 100;
/** So many hours after the start; deadlines here are 100 hours long. */
const after = (hours: number): Instant => instantOf(epochMs(START) + hours * HOUR_MS);
const SPAN = { startsAt: START, dueAt: after(LENGTH) };

const inTime = (doneAt: number, seenFrom = 0): Outcome => ({ isLate: false, seenFrom, doneAt });
const late = (seenFrom = 0): Outcome => ({ isLate: true, seenFrom });
const tallyOf = (...outcomes: readonly Outcome[]): Tally => outcomes.reduce(addOutcome, EMPTY_TALLY);
const times = (count: number, outcome: Outcome): readonly Outcome[] => Array.from({ length: count }, () => outcome);
const of = (rule: Tally, unit = EMPTY_TALLY, whole = EMPTY_TALLY): Evidence => ({ rule, unit, whole });
const chanceOf = (forecast: Forecast): number => {
  if (forecast.kind !== 'chance') throw new Error(`no chance but ${forecast.kind}`);
  return forecast.chance;
};

interface Event {
  readonly type: string;
  readonly data: unknown;
}
const opened = (more: object = {}): Event => ({
  type: 'CaseOpened',
  data: { caseId: 'c-1', processId: 'loan', unitId: 'al', reporterId: 'kanarie-1', startData: {}, ...more },
});
const set = (deadlineId = 'd', hours = LENGTH, ruleId = 'approve'): Event => ({
  type: 'DeadlineSet',
  data: { deadlineId, ruleId, plan: { dueAt: after(hours), derivation: { startsAt: START }, ticks: [] } },
});
const met = (deadlineId = 'd', isLate = false): Event => ({
  type: 'DeadlineMet',
  data: { deadlineId, ruleId: 'approve', isLate },
});
const passed = (deadlineId = 'd'): Event => ({
  type: 'DeadlinePassed',
  data: { deadlineId, ruleId: 'approve', tick: 0, dueAt: after(LENGTH) },
});
const cancelled: Event = { type: 'DeadlineCancelled', data: { deadlineId: 'd', ruleId: 'approve' } };
const kept = (restriction: string, barred: readonly string[] = []): Event => ({
  type: 'AccessRestricted',
  data: { barred, restriction },
});

/** Commits of one case, each at so many hours. */
const told = (...commits: readonly (readonly [hours: number, ...events: readonly Event[]])[]) =>
  commits.reduce<{ watch: CaseWatch | undefined; known: readonly KnownOutcome[] }>(
    ({ watch, known }, [hours, ...events]) => {
      const next = watchCommit(watch, { events, at: after(hours) });
      return { watch: next.watch, known: [...known, ...next.known] };
    },
    { watch: undefined, known: [] },
  );

describe('who is kept out of it', () => {
  test('FORE-1 no id of a person is in what is kept', () => {
    const { watch, known } = told(
      [0, opened(), set()],
      [1, { type: 'TaskCreated', data: { taskId: 't', owner: 'rektor', personIds: ['kanarie-2'] } }],
      [2, { type: 'ParticipantAssigned', data: { participant: 'lender', personIds: ['kanarie-3'] } }],
      [3, { type: 'Noted', data: { form: { who: 'kanarie-4' }, facts: {} } }],
      [4, met(), set('e')],
      [5, kept('none', ['kanarie-5'])],
    );
    const tally = tallyOf(...known.map(({ outcome }) => outcome));
    expect(known).toHaveLength(1);
    expect(JSON.stringify([watch, known, tally])).not.toContain('kanarie');
  });

  test('FORE-2 a count has neither case nor day', () => {
    const [first] = told([0, opened(), set()], [10, met()]).known;
    expect(JSON.stringify(tallyOf(first!.outcome))).not.toMatch(/c-1|2026|approve|al/);
  });

  test.each([
    ['above the unit', kept('aboveUnit')],
    ['above the område', kept('aboveArea')],
    ['from somebody who is barred', kept('none', ['rektor'])],
  ])('FORE-3 a case that is kept %s is no evidence', (_, event) => {
    expect(told([0, opened(), set()], [1, event], [10, met()]).known).toEqual([]);
    expect(told([0, opened(), set()], [10, passed(), event]).known).toEqual([]);
  });

  test('FORE-3 what was counted before the case was kept stays', () => {
    const { known } = told([0, opened(), set(), set('e')], [5, met()], [6, kept('aboveUnit')], [10, met('e')]);
    expect(known).toHaveLength(1);
  });
});

describe('what is known of a deadline', () => {
  test('FORE-4 met in time, at its share of the time', () => {
    expect(told([0, opened()], [1, set()], [50, met()]).known).toEqual([
      { processId: 'loan', ruleId: 'approve', unitId: 'al', outcome: { isLate: false, seenFrom: 0.01, doneAt: 0.5 } },
    ]);
  });

  test('FORE-4 late once, be it met later', () => {
    const { known } = told([0, opened(), set()], [100, passed()], [120, met('d', true)]);
    expect(known.map(({ outcome }) => outcome)).toEqual([{ isLate: true, seenFrom: 0 }]);
  });

  test('FORE-4 late when it was met late and nobody had passed it', () => {
    const { known } = told([0, opened(), set()], [120, met('d', true)]);
    expect(known.map(({ outcome }) => outcome)).toEqual([{ isLate: true, seenFrom: 0 }]);
  });

  test('FORE-4 nothing when it was cancelled', () => {
    expect(told([0, opened(), set()], [50, cancelled], [60, met()]).known).toEqual([]);
  });

  const moved = (hours: number, staysPassed = false): Event => ({
    type: 'DeadlineMoved',
    data: {
      ...{ deadlineId: 'd', ruleId: 'approve', why: 'extended', nextTick: 0, staysPassed },
      plan: { dueAt: after(hours), derivation: { startsAt: START }, ticks: [] },
    },
  });

  test('FORE-4 by its new date when it was moved', () => {
    const { known } = told([0, opened(), set()], [90, moved(200)], [150, met()]);
    expect(known.map(({ outcome }) => outcome)).toEqual([{ isLate: false, seenFrom: 0, doneAt: 0.75 }]);
  });

  test('FORE-4 anew when it was moved after it had passed, and not when it stays passed', () => {
    const anew = told([0, opened(), set()], [100, passed()], [120, moved(200)], [150, met()]);
    expect(anew.known.map(({ outcome }) => outcome.isLate)).toEqual([true, false]);
    const still = told([0, opened(), set()], [100, passed()], [120, moved(110, true)], [150, met('d', true)]);
    expect(still.known.map(({ outcome }) => outcome.isLate)).toEqual([true]);
  });

  test('FORE-4 at the unit where the case is then', () => {
    const move = { type: 'CaseMoved', data: { from: 'al', to: 'bok' } };
    expect(told([0, opened(), set()], [5, move], [10, met()]).known[0]?.unitId).toBe('bok');
  });

  test('FORE-5 nothing of what was set and met by the same command', () => {
    expect(told([3, opened(), set(), met()]).known).toEqual([]);
  });

  test('FORE-5 nothing of what was late when it was set', () => {
    const { known } = told([150, opened(), set()], [151, passed()]);
    expect(tallyOf(...known.map(({ outcome }) => outcome))).toEqual(EMPTY_TALLY);
  });

  test('FORE-5 what was set late in its time is not among those that were open early', () => {
    const tally = tallyOf(inTime(0.9), late(0.5));
    expect(similarAt(tally, 0.1)).toEqual({ count: 1, late: 0 });
    expect(similarAt(tally, 0.6)).toEqual({ count: 2, late: 1 });
    expect(similarAt(tally, 0.95)).toEqual({ count: 1, late: 1 });
  });

  test.each([
    ['no case at all', { type: 'PersonAdded', data: {} }],
    ['a deadline that was never set', met()],
  ])('nothing of %s', (_, event) => {
    expect(watchCommit(undefined, { events: [event], at: START })).toEqual({ watch: undefined, known: [] });
  });

  test('and the watch handed in is given back where nothing changed', () => {
    const { watch } = told([0, opened(), set()]);
    expect(watchCommit(watch, { events: [{ type: 'Noted', data: {} }], at: START }).watch).toBe(watch);
  });
});

describe('what is said', () => {
  const half = tallyOf(...times(40, inTime(0.3)), ...times(10, late()));

  test('FORE-8 the more time has gone, the more likely', () => {
    const early = chanceOf(forecastOf(of(half, half, half), SPAN, after(10)));
    const lateOn = chanceOf(forecastOf(of(half, half, half), SPAN, after(60)));
    expect(early).toBeLessThan(0.25);
    expect(lateOn).toBeGreaterThan(0.95);
  });

  test('says on what it stands', () => {
    expect(forecastOf(of(half), SPAN, after(10))).toMatchObject({ kind: 'chance', basis: { count: 50, late: 10 } });
  });

  test('FORE-9 with few of its own it leans on the unit, and that on the whole', () => {
    const few = tallyOf(...times(10, inTime(0.9)));
    const allLate = tallyOf(...times(200, late()));
    const alone = chanceOf(forecastOf(of(few), SPAN, after(10)));
    const unit = chanceOf(forecastOf(of(few, allLate), SPAN, after(10)));
    const whole = chanceOf(forecastOf(of(few, EMPTY_TALLY, allLate), SPAN, after(10)));
    expect(alone).toBeCloseTo((10 * 0.5) / 20);
    expect(unit).toBeGreaterThan(alone);
    expect(whole).toBeCloseTo((10 * (200.5 / 201)) / 20);
  });

  test('FORE-10 late by fact, from the due instant on, however good the record', () => {
    const good = tallyOf(...times(100, inTime(0.1)));
    expect(forecastOf(of(good), SPAN, SPAN.dueAt)).toEqual({ kind: 'late' });
    expect(forecastOf(of(good), SPAN, after(500))).toEqual({ kind: 'late' });
  });

  test.each([0, 1, 9])('FORE-10 nothing by %d similar ones', (count) => {
    const forecast = forecastOf(of(tallyOf(...times(count, late())), half, half), SPAN, after(10));
    expect(forecast).toEqual({ kind: 'tooLittle', basis: { count, late: count } });
  });

  test('FORE-10 nothing where hardly any was open for so long, though many there were', () => {
    expect(forecastOf(of(tallyOf(...times(100, inTime(0.2)))), SPAN, after(90)).kind).toBe('tooLittle');
  });

  test.each([
    [0, 5],
    [0.024, 5],
    [0.175, 20],
    [0.52, 50],
    [0.53, 55],
    [0.999, 95],
    [1, 95],
  ])('FORE-10 a chance of %d is said as %d percent', (chance, percent) => {
    expect(percentOf(chance)).toBe(percent);
  });

  test.each([
    [0.17, 'low'],
    [0.18, 'raised'],
    [0.47, 'raised'],
    [0.48, 'high'],
    [1, 'high'],
  ])('FORE-15 a chance of %d is called %s, as its percent is', (chance, level) => {
    const basis = { count: 20, late: 1 };
    expect(riskLevelOf({ kind: 'chance', chance, basis })).toBe(level);
  });

  test.each(['late', 'tooLittle'] as const)('FORE-15 what is %s has no chance, and is called so', (kind) => {
    expect(riskLevelOf(kind === 'late' ? { kind } : { kind, basis: { count: 1, late: 0 } })).toBe(kind);
  });

  test('before its start a deadline is as good as at it', () => {
    expect(forecastOf(of(half), SPAN, after(-10))).toEqual(forecastOf(of(half), SPAN, START));
  });

  test('one without any time is late', () => {
    expect(forecastOf(of(half), { startsAt: START, dueAt: START }, START)).toEqual({ kind: 'late' });
  });

  test('FORE-11 of a case the most likely to be late is told', () => {
    const say = (ruleId: string, forecast: Forecast, hours = LENGTH) => ({ ruleId, dueAt: after(hours), forecast });
    const basis = { count: 20, late: 1 };
    const few = say('few', { kind: 'tooLittle', basis }, 1);
    const low = say('low', { kind: 'chance', chance: 0.1, basis });
    const high = say('high', { kind: 'chance', chance: 0.7, basis });
    const gone = say('gone', { kind: 'late' });
    expect(riskiest([])).toBeUndefined();
    expect(riskiest([few, low, high])).toBe(high);
    expect([few, gone, low, high].sort(byRisk).map(({ ruleId }) => ruleId)).toEqual(['gone', 'high', 'low', 'few']);
  });
});

describe('how it is judged', () => {
  const commitOf = (caseId: string, position: number, hours: number, ...events: readonly Event[]): Commit =>
    ({ streamId: caseId, position, meta: { at: after(hours) }, events }) as unknown as Commit;
  /** Case after case: each is set one day and met, or late, four days later. */
  const history = Array.from({ length: 40 }, (_, n) => [
    commitOf(`c-${n}`, 2 * n, 24 * n, opened(), set('d', 24 * n + 200)),
    commitOf(`c-${n}`, 2 * n + 1, 24 * n + 96, n % 3 === 0 ? passed() : met()),
  ])
    .flat()
    .toSorted((a, b) => (String(a.meta['at']) < String(b.meta['at']) ? -1 : 1));

  test('FORE-14 what is said by a day is the same whatever came after it', () => {
    const day = after(24 * 25);
    const whole = sayEachDay(history, START, after(24 * 45));
    const cut = sayEachDay(
      history.filter(({ meta }) => String(meta['at']) <= day),
      START,
      day,
    );
    expect(cut.length).toBeGreaterThan(0);
    expect(whole.slice(0, cut.length)).toEqual(cut);
  });

  test('by tenths of what was said, beside what came', () => {
    const judged = [
      { chance: 0.05, isLate: false },
      { chance: 0.05, isLate: true },
      { chance: 1, isLate: true },
    ];
    expect(calibrationOf(judged)).toEqual([
      { said: '0–10 %', count: 2, meanChance: 0.05, lateShare: 0.5 },
      { said: '90–100 %', count: 1, meanChance: 1, lateShare: 1 },
    ]);
  });

  test('by the mean squared difference', () => {
    expect(brierOf([{ chance: 1, isLate: true }])).toBe(0);
    expect(brierOf([{ chance: 0.5, isLate: true }])).toBe(0.25);
    expect(brierOf([])).toBeNaN();
  });
});
