import { describe, expect, it } from 'vitest';
import { importDays } from '../../src/config/import-days.ts';
import { ICS_LIMIT, readIcs } from '../../src/config/read-ics.ts';
import { parseIsoDate } from '../../src/domain/clock.ts';
import { unitId } from '../../src/domain/ids.ts';

const event = (...lines: string[]) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT'].join('\r\n');
const file = (...events: string[]) =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Lillvik//SV', ...events, 'END:VCALENDAR', ''].join('\r\n');
const days = (name: string, from: string, after?: string) =>
  event(`SUMMARY:${name}`, `DTSTART;VALUE=DATE:${from}`, ...(after === undefined ? [] : [`DTEND;VALUE=DATE:${after}`]));
const read = (text: string) => {
  const result = readIcs(text);
  if (result.kind === 'unreadable') return result.code;
  return result.entries.map((entry) =>
    entry.kind === 'days' ? `${entry.name} ${entry.from} ${entry.to}` : `${entry.name} ${entry.code}`,
  );
};

describe('a file', () => {
  it('gives whole days; its end is the day after the last', () => {
    expect(read(file(days('Höstlov', '20261026', '20261031')))).toEqual(['Höstlov 2026-10-26 2026-10-30']);
    expect(read(file(days('Studiedag', '20270111')))).toEqual(['Studiedag 2027-01-11 2027-01-11']);
  });

  it.each([
    ['a duration in days', 'DTSTART;VALUE=DATE:20261026', 'DURATION:P5D', '2026-10-26 2026-10-30'],
    ['a duration in weeks', 'DTSTART;VALUE=DATE:20261026', 'DURATION:P1W', '2026-10-26 2026-11-01'],
    ['an end on the day itself', 'DTSTART;VALUE=DATE:20261026', 'DTEND;VALUE=DATE:20261026', '2026-10-26 2026-10-26'],
    [
      'midnights in Stockholm, over the end of summer time',
      'DTSTART;TZID=Europe/Stockholm:20261023T000000',
      'DTEND;TZID=Europe/Stockholm:20261027T000000',
      '2026-10-23 2026-10-26',
    ],
    [
      'the same by the name of another program',
      'DTSTART;TZID=W. Europe Standard Time:20261026T000000',
      'DTEND;TZID=W. Europe Standard Time:20261027T000000',
      '2026-10-26 2026-10-26',
    ],
    ['the same in UTC', 'DTSTART:20261025T230000Z', 'DTEND:20261026T230000Z', '2026-10-26 2026-10-26'],
    ['the same in UTC in summer', 'DTSTART:20260816T220000Z', 'DTEND:20260817T220000Z', '2026-08-17 2026-08-17'],
  ])('may say days as %s', (_, start, end, span) => {
    expect(read(file(event('SUMMARY:Lov', start, end)))).toEqual([`Lov ${span}`]);
  });

  it.each([
    ['every year', ['DTSTART;VALUE=DATE:20261026', 'RRULE:FREQ=YEARLY'], 'recurring'],
    ['on listed days', ['DTSTART;VALUE=DATE:20261026', 'RDATE;VALUE=DATE:20271025'], 'recurring'],
    ['called off', ['DTSTART;VALUE=DATE:20261026', 'STATUS:CANCELLED'], 'cancelled'],
    ['in the zone of New York', ['DTSTART;TZID=America/New_York:20261026T000000'], 'wrongZone'],
    ['at a time of day', ['DTSTART;TZID=Europe/Stockholm:20261026T130000'], 'partOfDay'],
    ['from midnight in London', ['DTSTART:20261026T000000Z'], 'partOfDay'],
    ['for some hours', ['DTSTART;VALUE=DATE:20261026', 'DURATION:PT5H'], 'partOfDay'],
    ['ending before it begins', ['DTSTART;VALUE=DATE:20261026', 'DTEND;VALUE=DATE:20261020'], 'endsBeforeStart'],
    ['on no day of the calendar', ['DTSTART;VALUE=DATE:20260230'], 'noStart'],
    ['at no hour', ['DTSTART:20261026T990000Z'], 'noStart'],
    ['on nonsense', ['DTSTART;VALUE=DATE:hello'], 'noStart'],
    ['in the year 9999', ['DTSTART:99991231T235900Z'], 'noStart'],
    ['never', ['DESCRIPTION:x'], 'noStart'],
  ])('is refused where something is %s', (_, lines, code) => {
    expect(read(file(event('SUMMARY:Lov', ...lines)))).toEqual([`Lov ${code}`]);
  });

  it.each([
    ['nothing', '', 'notCalendar'],
    ['a web page', '<html><body>404</body></html>', 'notCalendar'],
    ['another format', 'BEGIN:VCARD\r\nFN:Någon\r\nEND:VCARD\r\n', 'notCalendar'],
    ['half a file', file(days('Lov', '20261026')).slice(0, -20), 'notCalendar'],
    ['bytes', '\u0000\u0001\u0002', 'notCalendar'],
    ['an empty calendar', file(), 'noEvents'],
    ['too much', file(days('Lov', '20261026')).padEnd(ICS_LIMIT + 1, '\r\n'), 'tooLarge'],
  ])('that is %s gives nothing', (_, text, code) => {
    expect(read(text)).toBe(code);
  });

  it('of a program that begins it with a mark of its encoding is read all the same', () => {
    expect(read(`\uFEFF${file(days('Lov', '20261026'))}`)).toEqual(['Lov 2026-10-26 2026-10-26']);
  });

  it('gives names without line breaks and unseen marks, joined where they were folded', () => {
    expect(read(file(days('Höst\\nlov\u202e\r\n  vecka 44', '20261026')))).toEqual([
      'Höst lov vecka 44 2026-10-26 2026-10-26',
    ]);
  });

  it('as long as may be is read in no time', () => {
    const worst = `BEGIN:VCALENDAR\r\nX${';A=1'.repeat(49_000)}:x\r\nEND:VCALENDAR`;
    const begun = performance.now();
    readIcs(worst);
    expect(performance.now() - begun).toBeLessThan(2_000);
  });
});

const draft = {
  workingWeekdays: [1, 2, 3, 4, 5],
  freeDays: { '2027-05-06': 'Kristi himmelsfärdsdag' },
  huvudmanDays: { '2027-01-05': 'Klämdag' },
  schoolDays: [
    {
      unitId: unitId('ekan'),
      kind: 'lov',
      name: 'Sportlov',
      from: parseIsoDate('2027-02-22'),
      to: parseIsoDate('2027-02-26'),
    },
  ],
  knownFrom: parseIsoDate('2026-01-01'),
  knownTo: parseIsoDate('2027-12-31'),
} as const;
const imported = (unit: string | undefined, ...events: string[]) => {
  const result = readIcs(file(...events));
  if (result.kind === 'unreadable') throw new Error(result.code);
  return importDays(draft, unit === undefined ? undefined : unitId(unit), result.entries);
};

describe('what would be added to a skolenhet', () => {
  it('is lov and studiedagar, by their names', () => {
    const { schoolDays, refused } = imported(
      'ekan',
      days('Höstlov v. 44', '20261026', '20261031'),
      days('Lovdag', '20270507'),
      days('Studiedag för personalen', '20270111'),
    );
    expect(schoolDays.map(({ kind, from, to }) => `${kind} ${from} ${to}`)).toEqual([
      'lov 2026-10-26 2026-10-30',
      'lov 2027-05-07 2027-05-07',
      'studiedag 2027-01-11 2027-01-11',
    ]);
    expect(refused).toEqual([]);
  });

  it.each([
    ['what may be neither', days('Skolavslutning', '20270611'), 'unknownKind'],
    ['what only begins like one', days('Lovisas födelsedag', '20270611'), 'unknownKind'],
    ['what is there', days('Sportlov', '20270222', '20270227'), 'known'],
    ['what lies over what is there', days('Lov', '20270226', '20270302'), 'overlaps'],
    ['a year that the calendar does not know', days('Lov', '20290226'), 'outOfRange'],
    ['half a year', days('Lov', '20270401', '20271001'), 'tooLong'],
  ])('is not %s', (_, one, code) => {
    expect(imported('ekan', one)).toMatchObject({ schoolDays: [], refused: [{ code }] });
  });

  it('is not the same twice, and does not meet the days of another school', () => {
    const twice = imported('almen', days('Sportlov', '20270222', '20270227'), days('Sportlov', '20270222', '20270227'));
    expect(twice).toMatchObject({ schoolDays: [{ unitId: 'almen' }], refused: [{ code: 'known' }] });
  });
});

describe('what would be added to the huvudman', () => {
  it('is a day for each working day of an entry', () => {
    const { huvudmanDays, refused } = imported(
      undefined,
      days('Klämdag', '20270507'),
      days('Stängt', '20270129', '20270202'),
    );
    expect(huvudmanDays).toEqual({ '2027-05-07': 'Klämdag', '2027-01-29': 'Stängt', '2027-02-01': 'Stängt' });
    expect(refused).toEqual([]);
  });

  it.each([
    ['lov of the schools', days('Sportlov', '20270222', '20270227'), 'schoolDay'],
    ['a weekend', days('Klämdag', '20270508', '20270510'), 'alreadyFree'],
    ['a holiday', days('Klämdag', '20270506'), 'alreadyFree'],
    ['what is there', days('Klämdag', '20270105'), 'known'],
    ['a whole month', days('Stängt', '20270701', '20270801'), 'tooLong'],
    ['a day without a name', days('', '20270507'), 'noName'],
    ['a year that the calendar does not know', days('Klämdag', '20290507'), 'outOfRange'],
  ])('is not %s', (_, one, code) => {
    expect(imported(undefined, one)).toMatchObject({ huvudmanDays: {}, refused: [{ code }] });
  });

  it('is no more than a handful a year', () => {
    const weeks = ['20270301', '20270308', '20270315', '20270405', '20270412'];
    const all = weeks.map((monday) => days('Stängt', monday, String(Number(monday) + 5)));
    expect(imported(undefined, ...all).refused.map(({ code }) => code)).toEqual(['tooMany', 'tooMany']);
  });
});
