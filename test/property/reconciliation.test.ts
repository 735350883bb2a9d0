import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { IsoDate } from '../../src/domain/clock.ts';
import { unitId } from '../../src/domain/ids.ts';
import type { Commit } from '../../src/log/commit.ts';
import { CASES } from '../../src/projections/case-doc.ts';
import { PROJECTIONS } from '../../src/projections/project-commits.ts';
import { addsUp, type Counts, isEven } from '../../src/reconciliation/reconcile.ts';
import { isCountedFrom } from '../../src/statistics/sight.ts';
import { parsePeriod } from '../../src/statistics/periods.ts';
import { school } from '../support/counted.ts';
import { commitsOf, openReconciled, org, PARTS, type Step, without } from '../support/reconciled.ts';

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.constantFrom<Step>('close', 'reopen', 'annul', 'merge', 'unmerge', 'hide'),
  fc.nat(2).map((to) => ({ to })),
);
const histories = fc.array(fc.record({ school: fc.nat(2), steps: fc.array(step, { maxLength: 6 }) }), {
  maxLength: 12,
});

/** Counted once more, by other code: where each case is by its own history. */
const plainly = (told: readonly Commit[]): Partial<Counts> => {
  const cases = new Map<string, { units: Set<string>; isClosed: boolean; isVoid: Record<string, boolean> }>();
  for (const { streamId, events } of told)
    for (const { type, data } of events) {
      if (type === 'CaseOpened')
        cases.set(streamId, { units: new Set([String(data['unitId'])]), isClosed: false, isVoid: {} });
      const known = cases.get(streamId)!;
      if (type === 'CaseMoved') known.units.add(String(data['to']));
      if (type === 'StatesChanged') known.isClosed = data['isClosed'] === true;
      if (type === 'AnnulmentConfirmed') known.isVoid['annulled'] = true;
      if (type === 'MergedInto' || type === 'MergeUndone') known.isVoid['merged'] = type === 'MergedInto';
    }
  const all = [...cases.values()];
  const rest = all.filter(({ isVoid }) => !Object.values(isVoid).includes(true));
  const moves = all.reduce((sum, { units: { size } }) => sum + size - 1, 0);
  return {
    ...{ reported: all.length, received: moves, moved: moves, annulled: all.length - rest.length },
    ...{
      open: rest.filter(({ isClosed }) => !isClosed).length,
      closed: rest.filter(({ isClosed }) => isClosed).length,
    },
  };
};

describe('whatever happens', () => {
  test('REC-4 nothing is lost, at no unit and on no day, and anew it is the same', async () => {
    await fc.assert(
      fc.asyncProperty(histories, fc.integer({ min: 1, max: 20 }), async (told, size) => {
        const commits = commitsOf(told);
        const [one, anew] = [openReconciled(), openReconciled()];
        await one.project(commits, PARTS, size);
        await one.project(commits.slice(-3));
        await anew.project(commits, PARTS, 1000);
        const { totals, days } = await one.reconciled();
        expect([totals, ...days.map(({ counts }) => counts)].filter((counts) => !isEven(counts) || !addsUp(counts))).toEqual([]); // biome-ignore format: one line
        expect(totals).toEqual({ ...plainly(commits), missing: 0, surplus: 0 });
        expect(await anew.reconciled()).toEqual({ totals, days });
        one.close();
        anew.close();
      }),
      { numRuns: 25 },
    );
  });
});

const TOLD = commitsOf([
  { school: 0, steps: ['close'] },
  { school: 0, steps: [{ to: 1 }, 'close', 'reopen'] },
  { school: 1, steps: ['annul'] },
  { school: 2, steps: [] },
]);
const of = (caseId: string, type: string) => (commit: Commit) =>
  commit.streamId === caseId && commit.events.some((event) => event.type === type);

const differing = async (parts: Readonly<Record<string, (typeof PARTS)['list']>>) => {
  const opened = openReconciled();
  await opened.project(TOLD, parts);
  const { days, totals } = await opened.reconciled();
  opened.close();
  expect(addsUp(totals)).toBe(true);
  return days.filter(({ counts }) => !isEven(counts)).map(({ unitId: id, counts: { missing, surplus } }) => [id, missing, surplus]); // biome-ignore format: one line
};

describe('something is lost', () => {
  test('REC-2 a row that is removed from the list is missing, asked of any period', async () => {
    const opened = openReconciled();
    await opened.project(TOLD);
    await opened.store.advance(PROJECTIONS, 1000, async (writer) => writer.remove(CASES, 'c-3'));
    const year = parsePeriod('2025-2026')!;
    for (const more of [{}, { period: year }])
      expect((await opened.entries(more)).filter(({ column }) => column === 'missing')).toEqual([
        { caseId: 'c-3', unitId: school(2), day: '2026-03-03' as IsoDate, column: 'missing' },
      ]);
    opened.close();
  });

  test('REC-2 an opening that the list or the statistics have not taken is missing', async () => {
    const isLost = of('c-0', 'CaseOpened');
    expect(await differing({ ...PARTS, list: without(PARTS.list, isLost) })).toEqual([[school(0), 1, 0]]);
    expect(await differing({ ...PARTS, statistics: without(PARTS.statistics, isLost) })).toEqual([[school(0), 1, 0]]);
  });

  test('REC-2 a closing that only one of them knows of is no agreement', async () => {
    const list = without(PARTS.list, of('c-0', 'StatesChanged'));
    expect(await differing({ ...PARTS, list })).toEqual([[school(0), 1, 0]]);
  });

  test('REC-3 a move that the list and the statistics have both missed is seen by the log', async () => {
    const isLost = of('c-1', 'CaseMoved');
    const { list, statistics, reported } = PARTS;
    const parts = { list: without(list, isLost), statistics: without(statistics, isLost), reported };
    expect(await differing(parts)).toEqual([[school(1), 1, 0]]);
  });

  test('REC-3 a report or a move that nobody has counted as such is too much, and makes up for nothing', async () => {
    const { list, statistics, reported } = PARTS;
    expect(await differing({ list, statistics, reported: without(reported, of('c-3', 'CaseOpened')) })).toEqual([
      [school(2), 0, 1],
    ]);
    expect(await differing({ list, statistics, reported: without(reported, of('c-1', 'CaseMoved')) })).toEqual([
      [school(1), 0, 1],
    ]);
    const both = (commit: Commit): boolean => commit.streamId === 'c-0';
    const parts = { list: without(list, both), statistics, reported: without(reported, of('c-1', 'CaseOpened')) };
    expect(await differing(parts)).toEqual([
      [school(0), 1, 1],
      [school(1), 0, 1],
    ]);
  });

  test('REC-5 what is in the list alone is found by the sweep', async () => {
    const { list, statistics, reported } = PARTS;
    const isLost = (commit: Commit): boolean => commit.streamId === 'c-3';
    const parts = { list, statistics: without(statistics, isLost), reported: without(reported, isLost) };
    expect(await differing(parts)).toEqual([[school(2), 0, 1]]);
  });
});

describe('who sees what', () => {
  const read = async (offices: Parameters<typeof isCountedFrom>[0], units: readonly string[]) => {
    const opened = openReconciled();
    await opened.project(commitsOf([{ school: 0, steps: ['hide'] }, { school: 0, steps: [{ to: 1 }] }, { school: 1, steps: [] }])); // biome-ignore format: one line
    const isSeen = (sight: string, id: Parameters<typeof org.path>[0]) =>
      isCountedFrom(offices, sight.replace(/[/].*/, '/*'), org.path(id));
    const { totals } = await opened.reconciled({ units: new Set(units.map(unitId)), isSeen });
    opened.close();
    return totals;
  };

  test('REC-6 a rektor sees the own unit, and nothing that is kept above it', async () => {
    const rektor = await read([{ role: 'rektor', unitId: school(0) }], ['school-0']);
    expect(rektor).toMatchObject({ reported: 1, moved: 1, open: 0 });
    const other = await read([{ role: 'rektor', unitId: school(1) }], ['school-1']);
    expect(other).toMatchObject({ reported: 1, received: 1, open: 2 });
  });

  test('REC-6 a skolchef sees what is kept above the unit', async () => {
    const chef = await read([{ role: 'skolchef', unitId: unitId('area-0') }], ['area-0', 'school-0', 'school-2']);
    expect(chef).toMatchObject({ reported: 2, moved: 1, open: 1 });
  });
});
