import { beforeEach, describe, expect, it } from 'vitest';
import { type ConfigLog, createConfigLog, type Published } from '../../src/config/config-log.ts';
import { UnknownVersion } from '../../src/config/known-config.ts';
import { addDays, isoWeekday } from '../../src/domain/calendar.ts';
import type { IsoDate } from '../../src/domain/clock.ts';
import type { SchoolDays } from '../../src/domain/deadline.ts';
import { unitId } from '../../src/domain/ids.ts';
import { loan } from '../support/processes/loan.ts';
import { NOW, openOrg, request } from './org-fixture.ts';

let org: ReturnType<typeof openOrg>;
let config: ConfigLog;
beforeEach(() => {
  org = openOrg();
  config = createConfigLog(org);
});

const draft = {
  workingWeekdays: [1, 2, 3, 4, 5],
  freeDays: { '2026-06-19': 'Midsommarafton' },
  knownFrom: '2026-01-01' as IsoDate,
  knownTo: '2027-12-31' as IsoDate,
};
const lov = (from: string, to: string, name = 'Höstlov'): SchoolDays => ({
  unitId: unitId('ekan'),
  kind: 'lov',
  from: from as IsoDate,
  to: to as IsoDate,
  name,
});
const publish = (days: number) =>
  config.publishPolicy({
    ...request(),
    process: loan,
    limits: { approve: { amount: days, unit: 'workingDay' } },
    options: {},
  });
const codes = (published: Published) =>
  published.kind === 'refused' && published.refusal.kind === 'validation-failed'
    ? published.refusal.issues.map(({ pointer, code }) => `${pointer} ${code}`)
    : published.kind;

describe('a calendar is not published', () => {
  it.each([
    [{ workingWeekdays: [] }, '/workingWeekdays outOfRange'],
    [{ workingWeekdays: [0] }, '/workingWeekdays outOfRange'],
    [{ freeDays: { '2026-02-30': 'x' } }, '/freeDays/2026-02-30 outOfRange'],
    [{ freeDays: { '2028-01-01': 'x' } }, '/freeDays/2028-01-01 outOfRange'],
    [{ knownFrom: '2028-01-01' as IsoDate, freeDays: {} }, '/knownTo outOfRange'],
    [{ huvudmanDays: { '2026-05-15': ' ' } }, '/huvudmanDays/2026-05-15 noName'],
    [{ huvudmanDays: { '2026-05-16': 'Klämdag' } }, '/huvudmanDays/2026-05-16 alreadyFree'],
    [{ huvudmanDays: { '2026-06-19': 'Klämdag' } }, '/huvudmanDays/2026-06-19 alreadyFree'],
    [{ huvudmanDays: { '2028-05-15': 'Klämdag' } }, '/huvudmanDays/2028-05-15 outOfRange'],
    [{ schoolDays: [lov('2026-10-30', '2026-10-26')] }, '/schoolDays/0 endsBeforeStart'],
    [{ schoolDays: [lov('2026-01-01', '2026-04-11')] }, '/schoolDays/0 tooLong'],
    [{ schoolDays: [lov('2027-12-31', '2028-01-03')] }, '/schoolDays/0 outOfRange'],
    [{ schoolDays: [lov('2026-02-30', '2026-03-01')] }, '/schoolDays/0 outOfRange'],
    [{ schoolDays: [lov('2026-10-26', '2026-10-30', 'x'.repeat(101))] }, '/schoolDays/0 nameTooLong'],
    [{ schoolDays: [lov('2026-10-26', '2026-10-30'), lov('2026-10-30', '2026-10-30')] }, '/schoolDays/1 overlaps'],
  ])('with %j', async (wrong, issue) => {
    expect(codes(await config.publishCalendar({ ...request(), calendar: { ...draft, ...wrong } }))).toEqual([issue]);
  });

  it('with more days off of the huvudman’s own in a year than a handful', async () => {
    const dates = Array.from({ length: 40 }, (_, index) => addDays('2026-03-02' as IsoDate, index));
    const worked = dates.filter((date) => isoWeekday(date) < 6).slice(0, 21);
    const huvudmanDays = Object.fromEntries(worked.map((date) => [date, 'Stängt']));
    const refused = codes(await config.publishCalendar({ ...request(), calendar: { ...draft, huvudmanDays } }));
    expect(refused).toEqual(worked.map((date) => `/huvudmanDays/${date} tooMany`));
  });

  it('over one that its writer has not seen', async () => {
    const first = { ...request(), calendar: draft, basedOn: 0 };
    await config.publishCalendar(first);
    const blind = await config.publishCalendar({ ...request(), calendar: draft, basedOn: 0 });
    expect(blind).toMatchObject({ refusal: { kind: 'version-conflict', currentVersion: 1 } });
    expect(await config.publishCalendar(first)).toMatchObject({ kind: 'published', version: 1 });
  });

  it('that ends before the one in force', async () => {
    await config.publishCalendar({ ...request(), calendar: draft });
    const shorter = { ...draft, knownTo: '2027-12-30' as IsoDate };
    expect(codes(await config.publishCalendar({ ...request(), calendar: shorter }))).toEqual(['/knownTo endsTooEarly']);
  });
});

it('lets one of two who publish at once go first, and tells the other so', async () => {
  const both = await Promise.all([publish(1), publish(2)]);
  expect(both.map(({ kind }) => kind).sort()).toEqual(['published', 'refused']);
});

it('knows no version that nobody has published', async () => {
  await publish(1);
  const directory = await org.read();
  expect(() => directory.calendar()).toThrow(UnknownVersion);
  expect(() => directory.policy('loan', 2)).toThrow(UnknownVersion);
});

it('gives the process’s own limits as version 0 while nothing is published', async () => {
  expect((await org.read()).policy('loan')).toEqual({ version: 0, limits: {}, options: {} });
});

it('numbers versions from 1 and keeps the old ones', async () => {
  for (const days of [1, 2]) await publish(days);
  const directory = await org.read();
  expect(directory.policy('loan')).toMatchObject({ version: 2, publishedAt: NOW, limits: { approve: { amount: 2 } } });
  expect(directory.policy('loan', 1)).toMatchObject({ version: 1, limits: { approve: { amount: 1 } } });
  expect(directory.policy('loan', 0).limits).toEqual({});
});

it('takes lov of two schools in the same week, and a hundred days of sommarlov', async () => {
  const almen = { ...lov('2026-10-26', '2026-10-30'), unitId: unitId('almen') };
  const schoolDays = [lov('2026-10-26', '2026-10-30'), almen, lov('2026-06-01', '2026-09-08', 'Sommarlov')];
  const calendar = { ...draft, huvudmanDays: { '2026-05-15': 'Klämdag' }, schoolDays };
  await config.publishCalendar({ ...request(), calendar });
  expect((await org.read()).calendar()).toEqual({ ...calendar, version: 1, publishedAt: NOW });
});

it('publishes the same request once', async () => {
  const same = { ...request(), calendar: draft };
  await config.publishCalendar(same);
  expect(await config.publishCalendar(same)).toMatchObject({ kind: 'published', version: 1 });
  expect((await org.read()).calendar()).toEqual({ ...draft, version: 1, publishedAt: NOW });
});
