import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { reported, underInvestigation } from '../support/krankning.ts';
import type { Somebody } from '../support/somebody.ts';
import { START_MS, startSystem, type TestSystem } from '../support/system.ts';

let school: TestSystem;
let admin: Somebody;
let version = 0;
beforeAll(async () => {
  school = await startSystem();
  admin = await school.as('admin');
}, START_MS);
afterAll(() => school.close());
beforeEach(async () => {
  version = (await admin.get('/admin/calendar')).body.version;
});

const days = (more: object = {}) => ({ huvudmanDays: {}, schoolDays: [], ...more });
const publish = (more: object = {}) => admin.post('/admin/calendar', { basedOn: version, ...days(more) });
const lov = (more: object = {}) => ({
  unitId: 'ekan',
  kind: 'lov',
  from: '2026-10-26',
  to: '2026-10-30',
  name: 'Höstlov',
  ...more,
});

describe('who may not', () => {
  test.each(['larare.ekan', 'rektor.ekan', 'skolchef.norr', 'ledamot'] as const)('%s: look', async (who) => {
    expect((await (await school.as(who)).get('/admin/calendar')).status).toBe(403);
  });

  test.each(['larare.ekan', 'rektor.ekan', 'skolchef.norr', 'handlaggare', 'registrator', 'ledamot'] as const)(
    '%s: publish, or have a file looked at',
    async (who) => {
      const somebody = await school.as(who);
      expect((await somebody.post('/admin/calendar', { basedOn: version, ...days() })).status).toBe(403);
      const file = { ics: '', unitId: 'ekan', draft: days() };
      expect((await somebody.post('/admin/calendar/file', file)).status).toBe(403);
    },
  );

  test('the huvudman’s own people may look', async () => {
    expect((await (await school.as('handlaggare')).get('/admin/calendar')).status).toBe(200);
  });
});

test('the calendar says which days of two läsår are free, and which stand alone between two', async () => {
  const { body } = await admin.get('/admin/calendar');
  expect(body).toMatchObject({
    workingWeekdays: [1, 2, 3, 4, 5],
    schoolYears: [
      { from: '2026-07-01', to: '2027-06-30' },
      { from: '2027-07-01', to: '2028-06-30' },
    ],
    freeDays: { '2026-12-24': 'Julafton', '2028-06-23': 'Midsommarafton' },
  });
  expect(Object.keys(body.freeDays).every((date) => date >= '2026-07-01' && date <= '2028-06-30')).toBe(true);
  expect(body.bridgeDays).toEqual(['2027-05-07', '2028-01-07', '2028-05-26', '2028-06-05']);
});

describe('a version', () => {
  test('is published, and the law’s own days stay in it', async () => {
    const response = await publish({ huvudmanDays: { '2027-05-07': ' Klämdag ' }, schoolDays: [lov()] });
    expect(response.status).toBe(201);
    expect(response.body).toMatchObject({
      version: version + 1,
      publishedAt: '2026-08-17T08:00:00.000Z',
      huvudmanDays: { '2027-05-07': 'Klämdag' },
      schoolDays: [lov()],
      freeDays: { '2026-12-24': 'Julafton' },
    });
    expect((await admin.get('/admin/calendar')).body).toEqual(response.body);
  });

  test('is not published over one that its writer has not seen', async () => {
    await publish();
    const late = await publish({ huvudmanDays: { '2027-05-07': 'Klämdag' } });
    expect({ status: late.status, slug: late.body.slug }).toEqual({ status: 412, slug: 'version-conflict' });
    expect((await admin.get('/admin/calendar')).body.huvudmanDays).toEqual({});
  });

  test.each([
    [
      'a day off on a Saturday',
      { huvudmanDays: { '2027-05-08': 'Klämdag' } },
      '/huvudmanDays/2027-05-08',
      'alreadyFree',
    ],
    [
      'a day beyond the calendar',
      { huvudmanDays: { '2099-05-08': 'Klämdag' } },
      '/huvudmanDays/2099-05-08',
      'outOfRange',
    ],
    ['a day that is none', { huvudmanDays: { '2027-02-30': 'Klämdag' } }, '/huvudmanDays/2027-02-30', 'outOfRange'],
    ['lov at an område', { schoolDays: [lov({ unitId: 'norr' })] }, '/schoolDays/0/unitId', 'unknownUnit'],
    ['lov at no unit', { schoolDays: [lov({ unitId: '../..' })] }, '/schoolDays/0/unitId', 'unknownUnit'],
    ['lov that ends before it begins', { schoolDays: [lov({ to: '2026-10-01' })] }, '/schoolDays/0', 'endsBeforeStart'],
    ['two lov in one week', { schoolDays: [lov(), lov({ from: '2026-10-30' })] }, '/schoolDays/1', 'overlaps'],
  ])('with %s is refused at the place', async (_, more, pointer, code) => {
    const response = await publish(more);
    expect(response.status).toBe(422);
    expect(response.body.issues).toEqual([{ pointer, code }]);
  });

  test.each([
    ['a kind that is none', { schoolDays: [lov({ kind: 'semester' })] }],
    ['a day without a name', { huvudmanDays: { '2027-05-07': ' ' } }],
    ['no date', { huvudmanDays: { i_morgon: 'Klämdag' } }],
    ['days of the law', { freeDays: {} }],
  ])('with %s is refused', async (_, more) => {
    expect((await publish(more)).status).toBe(422);
  });
});

const investigation = async (caseId: string) => {
  await underInvestigation(school, caseId);
  const { deadlines } = await (await school.as('utredare.ekan')).reads(caseId);
  return deadlines.find(({ ruleId }) => ruleId === 'utredning_klar')!;
};

test('open cases keep the calendar that they were opened under, also for dates set later; new ones follow the new', async () => {
  await publish();
  const old = await reported(school);
  version += 1;
  expect((await publish({ huvudmanDays: { '2026-08-18': 'Planeringsdag' } })).status).toBe(201);
  expect((await investigation(old)).dueText).toBe('måndag 31 augusti 2026');
  const fresh = await investigation(await reported(school));
  expect(fresh.dueText).toBe('tisdag 1 september 2026');
  expect(fresh.explanation.join(' ')).toContain(
    'Hoppade över: tisdag 18 augusti (Planeringsdag, ledig dag hos huvudmannen), lördag 22 augusti (helg)',
  );
});

test('lov and studiedagar of the school move no date and are told beside it', async () => {
  const studiedag = lov({ kind: 'studiedag', name: 'Studiedag', from: '2026-08-18', to: '2026-08-18' });
  await publish({ schoolDays: [studiedag, lov({ unitId: 'almen', from: '2026-08-18', to: '2026-08-18' })] });
  const { dueText, explanation } = await investigation(await reported(school));
  expect(dueText).toBe('måndag 31 augusti 2026');
  expect(explanation.at(-1)).toBe('Skolans lov och studiedagar flyttar inte datumet: tis 18 aug. 2026 (Studiedag).');
});

describe('a file', () => {
  const ics = (...events: string[]) => ['BEGIN:VCALENDAR', ...events, 'END:VCALENDAR'].join('\r\n');
  const event = (name: string, ...lines: string[]) =>
    ['BEGIN:VEVENT', `SUMMARY:${name}`, ...lines, 'END:VEVENT'].join('\r\n');
  const look = (text: string, unitId: string | null, draft = days()) =>
    admin.post('/admin/calendar/file', { ics: text, unitId, draft });

  test('is looked at and changes nothing: what would be added, what not and why', async () => {
    const text = ics(
      event('Sportlov', 'DTSTART;VALUE=DATE:20270222', 'DTEND;VALUE=DATE:20270227'),
      event('Lov', 'DTSTART;VALUE=DATE:20270222', 'RRULE:FREQ=YEARLY'),
      event('Lov', 'DTSTART;TZID=America/New_York:20270222T000000'),
      event('Lov', 'DTSTART;VALUE=DATE:20990222'),
    );
    const { status, body } = await look(text, 'ekan');
    expect(status).toBe(200);
    expect(body).toEqual({
      huvudmanDays: {},
      schoolDays: [lov({ name: 'Sportlov', from: '2027-02-22', to: '2027-02-26' })],
      refused: [
        { name: 'Lov', from: '2099-02-22', code: 'outOfRange' },
        { name: 'Lov', code: 'recurring' },
        { name: 'Lov', code: 'wrongZone' },
      ],
    });
    expect((await admin.get('/admin/calendar')).body.version).toBe(version);
  });

  test('is looked at beside what is written so far', async () => {
    const text = ics(event('Höstlov', 'DTSTART;VALUE=DATE:20261026', 'DTEND;VALUE=DATE:20261031'));
    const { body } = await look(text, 'ekan', days({ schoolDays: [lov()] }));
    expect(body.refused).toEqual([{ name: 'Höstlov', from: '2026-10-26', code: 'known' }]);
  });

  test('without a skolenhet gives days off of the huvudman', async () => {
    const { body } = await look(ics(event('Klämdag', 'DTSTART;VALUE=DATE:20270507')), null);
    expect(body).toMatchObject({ huvudmanDays: { '2027-05-07': 'Klämdag' }, refused: [] });
  });

  test.each([
    ['malformed', 'hej', 'notCalendar'],
    ['empty', ics(), 'noEvents'],
    ['huge', ics(event('Lov', 'DTSTART;VALUE=DATE:20270222')).padEnd(200_001), 'tooLarge'],
  ])('that is %s says so', async (_, text, unreadable) => {
    expect((await look(text, 'ekan')).body).toEqual({ ...days(), refused: [], unreadable });
  });

  test('of more than a million characters, or for a unit that is none, is refused', async () => {
    expect((await look(' '.repeat(1_000_001), 'ekan')).status).toBe(422);
    expect((await look(ics(), 'norr')).status).toBe(422);
  });
});
