import { describe, expect, it } from 'vitest';
import { parseIsoDate } from '../../src/domain/clock.ts';
import type { SchoolDays, WorkCalendar } from '../../src/domain/deadline.ts';
import { unitId } from '../../src/domain/ids.ts';
import { explainSchoolDays, isOverlapping, schoolDaysWithin } from '../../src/domain/school-days.ts';

const ekan = unitId('ekan');
const span = (from: string, to = from) => ({ from: parseIsoDate(from), to: parseIsoDate(to) });
const sportlov: SchoolDays = { unitId: ekan, kind: 'lov', name: 'Sportlov', ...span('2027-02-22', '2027-02-26') };
const studiedag: SchoolDays = { unitId: ekan, kind: 'studiedag', name: 'Studiedag', ...span('2027-01-11') };
const calendar: WorkCalendar = {
  version: 2,
  workingWeekdays: [1, 2, 3, 4, 5],
  freeDays: {},
  schoolDays: [sportlov, studiedag, { ...sportlov, unitId: unitId('almen') }],
  knownFrom: parseIsoDate('2026-01-01'),
  knownTo: parseIsoDate('2027-12-31'),
};

it.each([
  ['2027-02-21', '2027-02-21', false],
  ['2027-02-20', '2027-02-22', true],
  ['2027-02-24', '2027-02-24', true],
  ['2027-02-26', '2027-03-30', true],
  ['2027-02-27', '2027-03-30', false],
  ['2027-01-01', '2027-12-31', true],
])('%s to %s and 22 to 26 February have a day in common: %s', (from, to, isSo) => {
  expect(isOverlapping(span(from, to), sportlov)).toBe(isSo);
});

describe('school days within a span', () => {
  it('are those of the unit, in order of time', () => {
    expect(schoolDaysWithin(calendar, ekan, span('2027-01-01', '2027-02-22'))).toEqual([studiedag, sportlov]);
  });

  it('are none where there are none', () => {
    expect(schoolDaysWithin(calendar, ekan, span('2027-03-01', '2027-04-01'))).toEqual([]);
    const { schoolDays: _, ...without } = calendar;
    expect(schoolDaysWithin(without, ekan, span('2027-01-01', '2027-04-01'))).toEqual([]);
  });

  it('are told in one sentence that says they move nothing', () => {
    expect(explainSchoolDays([studiedag, sportlov], 'sv')).toEqual([
      'Skolans lov och studiedagar flyttar inte datumet: mån 11 jan. 2027 (Studiedag), mån 22 feb. 2027–fre 26 feb. 2027 (Sportlov).',
    ]);
    expect(explainSchoolDays([studiedag], 'en')).toEqual([
      "The school's lov and studiedagar do not move the date: Mon 11 Jan 2027 (Studiedag).",
    ]);
    expect(explainSchoolDays([], 'sv')).toEqual([]);
  });
});
