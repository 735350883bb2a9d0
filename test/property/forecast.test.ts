import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { epochMs, instantOf, parseInstant } from '../../src/domain/clock.ts';
import { type Evidence, forecastOf } from '../../src/forecast/chance.ts';
import { addOutcome, EMPTY_TALLY, type Outcome, similarAt, type Tally } from '../../src/forecast/tally.ts';

const START = parseInstant('2026-08-17T08:00:00Z');
const LENGTH_MS = 10 * 86_400_000;
const SPAN = { startsAt: START, dueAt: instantOf(epochMs(START) + LENGTH_MS) };

const share = fc.double({ min: 0, max: 0.999, noNaN: true });
const outcomeFrom = (seenFrom: fc.Arbitrary<number>): fc.Arbitrary<Outcome> =>
  fc.oneof(
    fc.record({ isLate: fc.constant(true as const), seenFrom }),
    fc.tuple(seenFrom, share).map(([one, other]) => ({
      isLate: false as const,
      seenFrom: Math.min(one, other),
      doneAt: Math.max(one, other),
    })),
  );
const outcomes = (seenFrom: fc.Arbitrary<number>) => fc.array(outcomeFrom(seenFrom), { maxLength: 60 });
const tallyOf = (some: readonly Outcome[]): Tally => some.reduce(addOutcome, EMPTY_TALLY);

const chanceAt = (evidence: Evidence, gone: number): number | undefined => {
  const forecast = forecastOf(evidence, SPAN, instantOf(Math.floor(epochMs(START) + gone * LENGTH_MS)));
  return forecast.kind === 'chance' ? forecast.chance : undefined;
};

/** What is known at a rule, at its unit and in the whole: each contains what the narrower ones do not contradict. */
const history = (seenFrom: fc.Arbitrary<number>) =>
  fc.record({ rule: outcomes(seenFrom), unit: outcomes(seenFrom), whole: outcomes(seenFrom) });
type History = { readonly rule: Outcome[]; readonly unit: Outcome[]; readonly whole: Outcome[] };
const evidenceOf = ({ rule, unit, whole }: History): Evidence => ({
  rule: tallyOf(rule),
  unit: tallyOf(unit),
  whole: tallyOf(whole),
});
const withOne = ({ rule, unit, whole }: History, one: Outcome): History => ({
  rule: [...rule, one],
  unit: [...unit, one],
  whole: [...whole, one],
});

describe('a forecast by any history', () => {
  test('FORE-7 lies within 0 and 1', () =>
    fc.assert(
      fc.property(history(share), share, (known, gone) => {
        const chance = chanceAt(evidenceOf(known), gone) ?? 0;
        expect(chance).toBeGreaterThanOrEqual(0);
        expect(chance).toBeLessThanOrEqual(1);
      }),
    ));

  test('FORE-7 is never lowered by one more late deadline', () =>
    fc.assert(
      fc.property(history(share), share, share, (known, seenFrom, gone) => {
        const before = chanceAt(evidenceOf(known), gone);
        const after = chanceAt(evidenceOf(withOne(known, { isLate: true, seenFrom })), gone);
        if (before !== undefined) expect(after).toBeGreaterThanOrEqual(before - 1e-12);
      }),
    ));

  test('FORE-7 is never raised by one more deadline in time', () =>
    fc.assert(
      fc.property(history(share), share, share, share, (known, one, other, gone) => {
        const done: Outcome = { isLate: false, seenFrom: Math.min(one, other), doneAt: Math.max(one, other) };
        const before = chanceAt(evidenceOf(known), gone);
        const after = chanceAt(evidenceOf(withOne(known, done)), gone);
        if (before !== undefined) expect(after).toBeLessThanOrEqual(before + 1e-12);
      }),
    ));

  test('FORE-8 never falls with the time that has gone, where all were seen from their start', () =>
    fc.assert(
      fc.property(history(fc.constant(0)), share, share, (known, one, other) => {
        const evidence = evidenceOf(known);
        const [early, lateOn] = [Math.min(one, other), Math.max(one, other)].map((gone) => chanceAt(evidence, gone));
        if (early !== undefined && lateOn !== undefined) expect(lateOn).toBeGreaterThanOrEqual(early - 1e-12);
      }),
    ));

  test('FORE-6 is the same in whatever order it came to be known', () =>
    fc.assert(
      fc.property(
        outcomes(share).chain((some) =>
          fc.tuple(fc.constant(some), fc.shuffledSubarray(some, { minLength: some.length, maxLength: some.length })),
        ),
        ([some, shuffled]) => {
          expect(JSON.stringify(tallyOf(shuffled))).toBe(JSON.stringify(tallyOf(some)));
        },
      ),
    ));

  test('FORE-5 counts at any share those that were seen by then and not done, give or take a fiftieth', () =>
    fc.assert(
      fc.property(outcomes(share), share, (some, gone) => {
        const part = (value: number): number => Math.floor(value * 50);
        const open = some.filter(
          (one) => part(one.seenFrom) <= part(gone) && (one.isLate || part(one.doneAt) >= part(gone)),
        );
        expect(similarAt(tallyOf(some), gone)).toEqual({
          count: open.length,
          late: open.filter(({ isLate }) => isLate).length,
        });
      }),
    ));
});
