import { expect, test } from 'vitest';
import { parseIsoDate } from '../../src/domain/clock.ts';
import { caseId, unitId } from '../../src/domain/ids.ts';
import { entriesOf, type FoundCase, isAccounted, type Witnessed } from '../../src/reconciliation/account.ts';
import { addsUp, isEven, reconcile } from '../../src/reconciliation/reconcile.ts';

const DAY = parseIsoDate('2026-09-01');
const A = unitId('a');
const B = unitId('b');
const ID = caseId('c');

const counted = (more: Partial<FoundCase> = {}): FoundCase => ({
  ...{ day: DAY, unitId: A, standing: 'open', units: [A] },
  ...more,
});
const seen = ({ units = [A], found = counted() }: { units?: (typeof A)[]; found?: FoundCase } = {}): Witnessed => ({
  caseId: ID,
  reported: { caseId: ID, day: DAY, units },
  listed: { day: found.day, unitId: found.unitId, standing: found.standing === 'annulled' ? 'closed' : found.standing },
  counted: found,
});
const told = (one: Witnessed) => entriesOf(one).map(({ unitId: at, column }) => `${at} ${column}`);

test('REC-1 a case is reported where it began, and is where it is', () => {
  expect(told(seen())).toEqual(['a reported', 'a open']);
  expect(told(seen({ found: counted({ standing: 'annulled' }) }))).toEqual(['a reported', 'a annulled']);
});

test('REC-1 a case that has moved is moved at the first unit and received at the others, also when it came back', () => {
  const there = counted({ unitId: B, units: [A, B], standing: 'closed' });
  expect(told(seen({ units: [A, B], found: there }))).toEqual(['a reported', 'a moved', 'b received', 'b closed']);
  expect(told(seen({ units: [A, B], found: counted({ units: [A, B] }) }))).toEqual([
    ...['a reported', 'a open'],
    ...['b received', 'b moved'],
  ]);
});

test('REC-2 a case of which list and statistics say different things is missing', () => {
  const otherDay = { ...seen(), counted: counted({ day: parseIsoDate('2026-09-02') }) };
  for (const one of [
    { ...seen(), listed: undefined },
    { ...seen(), counted: undefined },
    { ...seen(), counted: counted({ standing: 'closed' }) },
    otherDay,
  ])
    expect(told(one)).toEqual(['a reported', 'a missing']);
});

test('REC-3 what nobody reported is too much, whoever says that it is there', () => {
  const { reported: _none, ...stray } = seen();
  for (const one of [stray, { ...stray, counted: undefined }, { ...stray, listed: undefined }]) {
    expect(told(one)).toEqual(['a open', 'a surplus']);
    expect(isAccounted(entriesOf(one))).toBe(false);
  }
  expect(entriesOf({ caseId: ID })).toEqual([]);
});

test('REC-3 one that is missing does not make up for one too much', () => {
  const entries = [
    ...entriesOf({ ...seen(), listed: undefined }),
    ...entriesOf({ caseId: caseId('d'), counted: counted() }),
  ];
  const { totals, days } = reconcile(entries);
  expect(days).toHaveLength(1);
  expect(totals).toMatchObject({ reported: 1, open: 1, missing: 1, surplus: 1 });
  expect([addsUp(totals), isEven(totals)]).toEqual([true, false]);
  expect(reconcile([])).toMatchObject({ days: [], totals: { reported: 0 } });
});
