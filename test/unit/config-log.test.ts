import { beforeEach, describe, expect, it } from 'vitest';
import { type ConfigLog, createConfigLog, type Published } from '../../src/config/config-log.ts';
import { UnknownVersion } from '../../src/config/known-config.ts';
import type { IsoDate } from '../../src/domain/clock.ts';
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
  ])('with %j', async (wrong, issue) => {
    expect(codes(await config.publishCalendar({ ...request(), calendar: { ...draft, ...wrong } }))).toEqual([issue]);
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

it('publishes the same request once', async () => {
  const same = { ...request(), calendar: draft };
  await config.publishCalendar(same);
  expect(await config.publishCalendar(same)).toMatchObject({ kind: 'published', version: 1 });
  expect((await org.read()).calendar()).toEqual({ ...draft, version: 1 });
});
