import { describe, expect, test } from 'vitest';
import { checkWheel } from '../../src/arshjul/check-wheel.ts';
import { lasarAt, lasarOf, workingDayIn } from '../../src/arshjul/lasar.ts';
import { dueBy, occurrencesIn, versionIn } from '../../src/arshjul/occurrences.ts';
import type { Activity, Wheel, WheelVersion } from '../../src/domain/arshjul.ts';
import { type IsoDate, parseInstant } from '../../src/domain/clock.ts';
import type { WorkCalendar } from '../../src/domain/deadline.ts';
import { unitId } from '../../src/domain/ids.ts';
import type { Unit } from '../../src/domain/unit.ts';
import { dialogue, inWeek, on, words } from '../../workflows/arshjul/activities.ts';
import { wheels } from '../../workflows/arshjul/index.ts';
import { processes } from '../../workflows/index.ts';

const NOW = parseInstant('2026-08-17T08:00:00Z');
const calendar: WorkCalendar = {
  version: 1,
  workingWeekdays: [1, 2, 3, 4, 5],
  freeDays: { '2027-01-06': 'Trettondedag jul', '2027-06-30': 'Ledigt', '2027-06-29': 'Ledigt' },
  knownFrom: '2020-01-01' as IsoDate,
  knownTo: '2035-12-31' as IsoDate,
} as WorkCalendar;
const lasar = lasarOf('07-01', 2026);
const unit = (id: string, kind: Unit['kind'], skolformer: Unit['skolformer'] = []): Unit => ({
  ...{ unitId: unitId(id), kind, skolformer, name: id, parentId: null },
});
const units = [
  unit('kommun', 'huvudman'),
  unit('norr', 'omrade'),
  unit('ekan', 'skolenhet', ['grundskola']),
  unit('lingon', 'skolenhet', ['forskola']),
];
const activity = (more: Partial<Activity> = {}): Activity => ({
  ...dialogue('kvalitetsdialog', { id: 'host', level: 'skolenhet', when: on('10-15'), title: words('Höst', 'Autumn') }),
  ...more,
});
const wheelOf = (...activities: Activity[]): Wheel => ({
  ...{ id: 'eget', name: words('Eget', 'Own'), basis: words('Vårt', 'Ours'), lasarStart: '07-01', areas: [] },
  activities,
});
const versionOf = (wheel: Wheel, more: Partial<WheelVersion> = {}): WheelVersion => ({
  ...{ version: 1, wheel, fromLasar: 2026, decisionNumber: '1', chosenAt: NOW },
  ...more,
});

describe('WHEEL-1 a day that is not worked', () => {
  test.each([
    ['a weekday stands', '10-15', '2026-10-15'],
    ['a Saturday becomes Monday', '10-17', '2026-10-19'],
    ['a free day becomes the next', '01-06', '2027-01-07'],
    ['the last days of the läsår become the last worked one before', '06-30', '2027-06-28'],
    ['29 February is the 28th, and that Sunday Monday', '02-29', '2027-03-01'],
  ])('%s', (_, monthDay, expected) => {
    expect(workingDayIn(on(monthDay), lasar, calendar)).toBe(expected);
  });
});

describe('WHEEL-2 a day of a week', () => {
  test.each([
    ['in the autumn', 40, 3, '2026-09-30'],
    ['in the spring', 4, 3, '2027-01-27'],
    ['on both sides of the läsår’s beginning: the first in it', 27, 3, '2026-07-01'],
    ['that the läsår does not have: its first day', 27, 1, '2026-07-01'],
  ])('%s', (_, week, weekday, expected) => {
    expect(workingDayIn(inWeek(week, weekday), lasar, calendar)).toBe(expected);
  });

  test('a läsår begins on its first day', () => {
    expect([lasarAt('07-01', '2026-06-30' as IsoDate), lasarAt('07-01', '2026-07-01' as IsoDate)]).toEqual([
      2025, 2026,
    ]);
    expect([lasar.from, lasar.to]).toEqual(['2026-07-01', '2027-06-30']);
  });
});

describe('WHEEL-3 a wheel is refused for', () => {
  const codes = (wheel: Wheel) => checkWheel(wheel, processes, NOW).map(({ pointer, code }) => `${pointer} ${code}`);

  test.each([
    ['a process that is not here', activity({ processId: 'gone' }), '/activities/0/processId unknownProcess'],
    ['a command that may not be planned', activity({ command: 'hold' }), '/activities/0/command notPlanned'],
    [
      'a command by the name of something that every object has',
      activity({ command: 'constructor' }),
      '/activities/0/command notPlanned',
    ],
    [
      'words among its answers',
      activity({ answers: { ...activity().answers, title: 'Anna' } }),
      '/activities/0/answers/title notACode',
    ],
    [
      'an answer that is no option',
      activity({ answers: { dialogue: 'fika', level: 'skolenhet' } }),
      '/activities/0/answers/dialogue',
    ],
    ['a day that no year has', activity({ when: on('02-30') }), '/activities/0/when outOfRange'],
    ['a week that not every year has', activity({ when: inWeek(53) }), '/activities/0/when outOfRange'],
    ['too long a lead', activity({ leadDays: 201 }), '/activities/0/leadDays outOfRange'],
    [
      'school forms of the huvudman',
      activity({ level: 'huvudman', skolformer: ['forskola'] }),
      '/activities/0/skolformer notAsked',
    ],
  ])('%s', (_, wrong, expected) => {
    expect(codes(wheelOf(wrong)).join('\n')).toContain(expected);
  });

  test('two activities by one id, and none at all', () => {
    expect(codes(wheelOf(activity(), activity()))).toEqual(['/activities/1/id twice']);
    expect(codes(wheelOf())).toEqual(['/activities required']);
    expect(codes({ ...wheelOf(activity()), lasarStart: '13-01' })).toEqual(['/lasarStart outOfRange']);
  });

  test('nothing, when it is right', () => {
    expect(codes(wheelOf(activity()))).toEqual([]);
  });

  test.each(wheels.map((wheel) => [wheel.id, wheel] as const))('nothing: the ready wheel %s', (_, wheel) => {
    expect(checkWheel(wheel, processes, NOW)).toEqual([]);
  });
});

test('WHEEL-4 the newest version for a läsår, or for one before it, is in force', () => {
  const one = versionOf(wheelOf(activity()), { fromLasar: 2025 });
  const two = versionOf(wheelOf(activity()), { version: 2, fromLasar: 2027 });
  const inForce = [2024, 2025, 2026, 2027, 2028].map((year) => versionIn([one, two], year)?.version);
  expect(inForce).toEqual([undefined, 1, 1, 2, 2]);
});

describe('WHEEL-5 what is to be opened', () => {
  const around = { units, calendar };
  const keys = (version: WheelVersion, day: string) => dueBy([version], day as IsoDate, around).map(({ key }) => key);

  test('is each activity at each unit of its level and school forms', () => {
    const wheel = wheelOf(
      activity(),
      activity({ id: 'forskola', skolformer: ['forskola'] }),
      activity({ id: 'omrade', level: 'omrade' }),
      activity({ id: 'topp', level: 'huvudman' }),
    );
    const at = occurrencesIn(versionOf(wheel), 2026, around).map((one) => `${one.activity.id} ${one.unitId}`);
    expect(at).toEqual(['host ekan', 'host lingon', 'forskola lingon', 'omrade norr', 'topp kommun']);
  });

  test('is so from its day minus its lead days', () => {
    const version = versionOf(wheelOf(activity({ leadDays: 30 })));
    expect(keys(version, '2026-09-14')).toEqual([]);
    expect(keys(version, '2026-09-15')).toHaveLength(2);
  });

  test('is there in the läsår before when its lead reaches so far', () => {
    const version = versionOf(wheelOf(activity({ when: on('07-10'), leadDays: 60 })));
    expect(keys(version, '2027-06-01')).toContain('kvalitetsdialog/host/ekan/2027');
  });

  test('WHEEL-8 is known of the läsår that the calendar tells of, when it tells nothing of the next', () => {
    const short = { units, calendar: { ...calendar, knownTo: '2027-12-31' as IsoDate } };
    const due = dueBy([versionOf(wheelOf(activity()))], '2026-10-01' as IsoDate, short);
    expect(due.map(({ key }) => key)).toEqual(['kvalitetsdialog/host/ekan/2026', 'kvalitetsdialog/host/lingon/2026']);
  });

  test('WHEEL-7 is nothing whose day had passed when the version was chosen', () => {
    const version = versionOf(wheelOf(activity()), { chosenAt: '2026-10-16T08:00:00Z' });
    expect(keys(version, '2026-11-01')).toEqual([]);
  });
});
