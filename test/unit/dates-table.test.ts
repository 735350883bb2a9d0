import { describe, expect, it } from 'vitest';
import { swedishCalendar } from '../../src/config/swedish-holidays.ts';
import { dayOf } from '../../src/domain/calendar.ts';
import { epochMs, instantOf, parseInstant, parseIsoDate } from '../../src/domain/clock.ts';
import type { Limit, SchoolDays, SchoolDaysKind, WorkCalendar } from '../../src/domain/deadline.ts';
import { unitId } from '../../src/domain/ids.ts';
import { planDeadline } from '../../src/domain/plan-deadline.ts';

/*
 * Due dates worked out by hand with a printed calendar, not by the program. Each row: why; the start as the wall clock in Stockholm shows it,
 * with its offset; the limit; the last day on which it is in time; the instant at which it is too late. Midnight at the end of a day is 22.00
 * in UTC in summer and 23.00 in winter. No limit counts skoldagar: lov and studiedagar stand in the calendar and move nothing.
 */
const swedish = await swedishCalendar({ fromYear: 2020, toYear: 2036, version: 1 });

type Row = readonly [why: string, start: string, amount: number, lastDay: string, tooLateAt: string];

const school = (kind: SchoolDaysKind, name: string, from: string, to = from): SchoolDays => ({
  unitId: unitId('skolan'),
  kind,
  name,
  from: parseIsoDate(from),
  to: parseIsoDate(to),
});
const withOwn = (...dates: string[]): WorkCalendar => ({
  ...swedish,
  huvudmanDays: Object.fromEntries(dates.map((date) => [date, 'Klämdag'])),
});

const check = (unit: Limit['unit'], calendar: WorkCalendar, rows: readonly Row[]) =>
  it.each(rows)('%s: from %s, %i, last day %s, before %s', (_why, start, amount, lastDay, tooLateAt) => {
    const { dueAt } = planDeadline({
      rule: { ruleId: 'r', limit: { amount, unit }, basis: 'policy', source: 'SL 6:10', remind: [], escalate: [] },
      startedBy: 'CaseReported',
      startsAt: parseInstant(start),
      policyVersion: 1,
      calendar,
    });
    expect([dayOf(instantOf(epochMs(dueAt) - 1)), dueAt]).toEqual([lastDay, parseInstant(tooLateAt)]);
  });

describe('working days over Easter, Kristi himmelsfärd and May', () => {
  check('workingDay', swedish, [
    ['skärtorsdag is worked', '2025-04-16T15:30+02:00', 2, '2025-04-22', '2025-04-22T22:00Z'],
    ['the last moment of skärtorsdag', '2025-04-17T23:59:59.999+02:00', 1, '2025-04-22', '2025-04-22T22:00Z'],
    ['three days after Easter 5 April', '2026-04-02T08:00+02:00', 3, '2026-04-09', '2026-04-09T22:00Z'],
    ['Easter Sunday is the short day', '2027-03-24T10:00+01:00', 2, '2027-03-30', '2027-03-30T22:00Z'],
    ['four days after Easter 16 April', '2028-04-13T10:00+02:00', 4, '2028-04-21', '2028-04-21T22:00Z'],
    ['begun on Easter Sunday 1 April', '2029-04-01T12:00+02:00', 1, '2029-04-03', '2029-04-03T22:00Z'],
    ['an early Easter, 25 March', '2035-03-22T16:00+01:00', 1, '2035-03-27', '2035-03-27T22:00Z'],
    ['the Friday after Kristi himmelsfärd is worked', '2027-05-05T10:00+02:00', 2, '2027-05-10', '2027-05-10T22:00Z'],
    ['1 May on a Monday', '2028-04-28T10:00+02:00', 2, '2028-05-03', '2028-05-03T22:00Z'],
    ['annandag pingst has been worked since 2005', '2027-05-14T10:00+02:00', 1, '2027-05-17', '2027-05-17T22:00Z'],
  ]);
});

describe('working days over midsummer and 6 June on each weekday', () => {
  check('workingDay', swedish, [
    ['midsummer eve is free, 20 June', '2025-06-19T10:00+02:00', 2, '2025-06-24', '2025-06-24T22:00Z'],
    ['midsummer eve at its latest, 25 June', '2027-06-23T10:00+02:00', 3, '2027-06-29', '2027-06-29T22:00Z'],
    ['begun on midsummer day', '2028-06-24T08:00+02:00', 1, '2028-06-26', '2028-06-26T22:00Z'],
    ['ten days with midsummer among them', '2026-06-11T10:00+02:00', 10, '2026-06-26', '2026-06-26T22:00Z'],
    ['6 June a Monday', '2033-06-03T10:00+02:00', 1, '2033-06-07', '2033-06-07T22:00Z'],
    ['6 June a Tuesday', '2028-06-05T10:00+02:00', 1, '2028-06-07', '2028-06-07T22:00Z'],
    ['6 June a Wednesday', '2029-06-05T10:00+02:00', 1, '2029-06-07', '2029-06-07T22:00Z'],
    ['6 June a Thursday, the Friday is worked', '2030-06-05T10:00+02:00', 2, '2030-06-10', '2030-06-10T22:00Z'],
    ['6 June a Friday', '2031-06-05T10:00+02:00', 1, '2031-06-09', '2031-06-09T22:00Z'],
    ['6 June a Saturday gives no other day', '2026-06-04T10:00+02:00', 2, '2026-06-08', '2026-06-08T22:00Z'],
    ['6 June a Sunday gives no other day', '2027-06-03T10:00+02:00', 2, '2027-06-07', '2027-06-07T22:00Z'],
  ]);
});

describe('working days over Alla helgons dag, Christmas, New Year and Trettondedagen', () => {
  check('workingDay', swedish, [
    ['Alla helgons dag 31 October', '2026-10-29T10:00+01:00', 2, '2026-11-02', '2026-11-02T23:00Z'],
    ['Alla helgons dag 6 November', '2027-11-05T10:00+01:00', 1, '2027-11-08', '2027-11-08T23:00Z'],
    ['the eve of Alla helgons dag begins it', '2025-10-31T10:00+01:00', 1, '2025-11-03', '2025-11-03T23:00Z'],
    ['Christmas eve a Wednesday', '2025-12-23T10:00+01:00', 2, '2025-12-30', '2025-12-30T23:00Z'],
    ['and on over New Year', '2025-12-23T10:00+01:00', 3, '2026-01-02', '2026-01-02T23:00Z'],
    ['Christmas eve a Thursday', '2026-12-23T10:00+01:00', 2, '2026-12-29', '2026-12-29T23:00Z'],
    ['both eves on Fridays', '2027-12-23T10:00+01:00', 5, '2028-01-03', '2028-01-03T23:00Z'],
    ['New Year’s eve a Thursday', '2026-12-30T10:00+01:00', 2, '2027-01-05', '2027-01-05T23:00Z'],
    ['trettondagsafton is worked', '2027-01-04T10:00+01:00', 2, '2027-01-07', '2027-01-07T23:00Z'],
    ['29 February counts', '2028-02-28T09:00+01:00', 2, '2028-03-01', '2028-03-01T23:00Z'],
    ['over the end of summer time', '2027-10-29T23:30+02:00', 1, '2027-11-01', '2027-11-01T23:00Z'],
  ]);
});

describe('working days with the huvudman’s own days off', () => {
  check('workingDay', withOwn('2027-05-07'), [
    ['klämdag after Kristi himmelsfärd', '2027-05-05T10:00+02:00', 2, '2027-05-11', '2027-05-11T22:00Z'],
    ['begun on the klämdag', '2027-05-07T10:00+02:00', 1, '2027-05-10', '2027-05-10T22:00Z'],
  ]);
  check('workingDay', withOwn('2030-06-07'), [
    ['klämdag after a Thursday 6 June', '2030-06-05T10:00+02:00', 2, '2030-06-11', '2030-06-11T22:00Z'],
  ]);
  check('workingDay', withOwn('2028-06-05'), [
    ['klämdag before a Tuesday 6 June', '2028-06-02T10:00+02:00', 1, '2028-06-07', '2028-06-07T22:00Z'],
  ]);
  check('workingDay', withOwn('2025-12-29', '2025-12-30', '2026-01-02', '2026-01-05'), [
    ['closed from Christmas to Trettondedagen', '2025-12-23T10:00+01:00', 1, '2026-01-07', '2026-01-07T23:00Z'],
  ]);
  check('workingDay', withOwn('2026-12-28', '2026-12-29', '2026-12-30'), [
    ['closed between Christmas and New Year', '2026-12-23T10:00+01:00', 1, '2027-01-04', '2027-01-04T23:00Z'],
  ]);
  check('workingDay', withOwn('2027-01-05'), [
    ['klämdag before Trettondedagen', '2027-01-04T10:00+01:00', 1, '2027-01-07', '2027-01-07T23:00Z'],
  ]);
  check('workingDay', withOwn('2028-01-07'), [
    ['klämdag after Trettondedagen', '2028-01-05T10:00+01:00', 1, '2028-01-10', '2028-01-10T23:00Z'],
  ]);
  check('calendarDay', withOwn('2027-05-07'), [
    ['the legal clock runs through a klämdag', '2027-05-05T10:00+02:00', 3, '2027-05-08', '2027-05-08T22:00Z'],
  ]);
  check('sameDay', withOwn('2027-05-07'), [
    [
      'the same day is that day also when it is a klämdag',
      '2027-05-07T10:00+02:00',
      0,
      '2027-05-07',
      '2027-05-07T22:00Z',
    ],
  ]);
});

describe('lov and studiedagar of a skolenhet', () => {
  const withSchoolDays: WorkCalendar = {
    ...swedish,
    schoolDays: [
      school('lov', 'Höstlov', '2026-10-26', '2026-10-30'),
      school('studiedag', 'Studiedag', '2027-01-11'),
      school('lov', 'Sportlov', '2027-02-22', '2027-02-26'),
      school('lov', 'Sommarlov', '2026-06-12', '2026-08-17'),
      school('lov', 'Jullov', '2026-12-21', '2027-01-08'),
    ],
  };
  check('workingDay', withSchoolDays, [
    ['sportlov moves no day of the routine', '2027-02-19T10:00+01:00', 5, '2027-02-26', '2027-02-26T23:00Z'],
    ['nor does höstlov', '2026-10-23T10:00+02:00', 2, '2026-10-27', '2026-10-27T23:00Z'],
    ['nor a studiedag', '2027-01-08T10:00+01:00', 1, '2027-01-11', '2027-01-11T23:00Z'],
    ['nor sommarlov', '2026-06-26T10:00+02:00', 10, '2026-07-10', '2026-07-10T22:00Z'],
  ]);
  check('calendarDay', withSchoolDays, [
    ['the legal clock runs through sommarlov', '2026-06-12T10:00+02:00', 30, '2026-07-12', '2026-07-12T22:00Z'],
    ['and through jullov', '2026-12-22T10:00+01:00', 14, '2027-01-05', '2027-01-05T23:00Z'],
  ]);
  check('workingDay', { ...withOwn('2026-05-15'), schoolDays: [school('lov', 'Lov', '2026-05-14', '2026-05-15')] }, [
    [
      'a day that is both klämdag and lov is skipped as klämdag',
      '2026-05-13T10:00+02:00',
      1,
      '2026-05-18',
      '2026-05-18T22:00Z',
    ],
  ]);
});

describe('calendar days over ends of years, months and summer time', () => {
  check('calendarDay', swedish, [
    ['late on New Year’s eve', '2026-12-31T23:30+01:00', 1, '2027-01-01', '2027-01-01T23:00Z'],
    ['from the leap day', '2028-02-29T10:00+01:00', 1, '2028-03-01', '2028-03-01T23:00Z'],
    ['over the end of a common February', '2027-02-26T10:00+01:00', 3, '2027-03-01', '2027-03-01T23:00Z'],
    ['thirty days over a leap February', '2028-01-31T10:00+01:00', 30, '2028-03-01', '2028-03-01T23:00Z'],
    ['thirty days over a common February', '2027-01-31T10:00+01:00', 30, '2027-03-02', '2027-03-02T23:00Z'],
    ['to the day of 23 hours', '2027-03-27T10:00+01:00', 1, '2027-03-28', '2027-03-28T22:00Z'],
    ['to the day of 25 hours', '2027-10-30T10:00+02:00', 1, '2027-10-31', '2027-10-31T23:00Z'],
  ]);
});

describe('hours, which stand still for nobody', () => {
  check('hour', swedish, [
    ['72 hours over the start of summer time', '2026-03-27T16:00+01:00', 72, '2026-03-30', '2026-03-30T15:00Z'],
    ['72 hours over its end', '2026-10-23T16:00+02:00', 72, '2026-10-26', '2026-10-26T14:00Z'],
    ['72 hours over Easter and the short day', '2027-03-25T15:00+01:00', 72, '2027-03-28', '2027-03-28T14:00Z'],
    ['72 hours over New Year', '2026-12-30T22:00+01:00', 72, '2027-01-02', '2027-01-02T21:00Z'],
    [
      '72 hours whose end would fall in the missing hour',
      '2026-03-26T02:30+01:00',
      72,
      '2026-03-29',
      '2026-03-29T01:30Z',
    ],
    ['72 hours to the first of the repeated hours', '2026-10-22T02:30+02:00', 72, '2026-10-25', '2026-10-25T00:30Z'],
    ['an hour over the missing one', '2026-03-29T01:59:59.999+01:00', 1, '2026-03-29', '2026-03-29T01:59:59.999Z'],
    [
      'begun in the missing hour by a clock not yet turned',
      '2026-03-29T02:30+01:00',
      1,
      '2026-03-29',
      '2026-03-29T02:30Z',
    ],
    [
      'from the first of the repeated hours to the second',
      '2026-10-25T02:30+02:00',
      1,
      '2026-10-25',
      '2026-10-25T01:30Z',
    ],
    ['a day from the second of the repeated hours', '2026-10-25T02:30+01:00', 24, '2026-10-26', '2026-10-26T01:30Z'],
    ['48 hours over the leap day', '2028-02-28T12:00+01:00', 48, '2028-03-01', '2028-03-01T11:00Z'],
    ['24 hours without one', '2027-02-28T12:00+01:00', 24, '2027-03-01', '2027-03-01T11:00Z'],
  ]);
});

describe('the same day, whatever day it is', () => {
  check('sameDay', swedish, [
    ['the first moment of a Monday', '2026-08-17T00:00+02:00', 0, '2026-08-17', '2026-08-17T22:00Z'],
    ['the last moment of a Monday', '2026-08-17T23:59:59.999+02:00', 0, '2026-08-17', '2026-08-17T22:00Z'],
    ['Monday in UTC, Tuesday in Stockholm', '2026-08-17T22:30Z', 0, '2026-08-18', '2026-08-18T22:00Z'],
    ['the same in winter', '2026-01-14T23:30Z', 0, '2026-01-15', '2026-01-15T23:00Z'],
    ['in the missing hour', '2026-03-29T02:30+01:00', 0, '2026-03-29', '2026-03-29T22:00Z'],
    ['in the second of the repeated hours', '2026-10-25T02:30+01:00', 0, '2026-10-25', '2026-10-25T23:00Z'],
    ['the last moment before the long day', '2026-10-24T23:59:59.999+02:00', 0, '2026-10-24', '2026-10-24T22:00Z'],
    ['the last moment of the year', '2026-12-31T23:59:59.999+01:00', 0, '2026-12-31', '2026-12-31T23:00Z'],
    ['the first moment of the year', '2027-01-01T00:00+01:00', 0, '2027-01-01', '2027-01-01T23:00Z'],
    ['the first moment of the leap day', '2028-02-29T00:00+01:00', 0, '2028-02-29', '2028-02-29T23:00Z'],
  ]);
});
