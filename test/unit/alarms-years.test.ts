import { afterAll, beforeAll, expect, test } from 'vitest';
import { type IsoDate, parseInstant, parseIsoDate } from '../../src/domain/clock.ts';
import { caseId, unitId } from '../../src/domain/ids.ts';
import { PROJECTIONS } from '../../src/projections/project-commits.ts';
import { type AlarmsQuery, readRecurrences, readSilent } from '../../src/projections/read-alarms.ts';
import { FACTS } from '../../src/projections/statistics-doc.ts';
import type { Fact } from '../../src/statistics/fact.ts';
import { yearsBetween } from '../../src/statistics/periods.ts';
import { krankning } from '../../workflows/krankning/index.ts';
import { openStore } from './projections-world.ts';

const SCHOOL = unitId('school');
const AS_OF = parseIsoDate('2026-09-30');
/** One in each läsår, the oldest within a thousand days. */
const OPENED = ['2024-01-10', '2025-01-10', '2025-09-10', '2026-09-10'].map((day) => parseIsoDate(day));

const factOf = (day: IsoDate): Fact => {
  const openedAt = parseInstant(`${day}T10:00:00Z`);
  const answers = { plats: ['korridor'], klockslag: ['11'] };
  const changes = [{ at: openedAt, unitId: SCHOOL, sight: 'none/*', answers }];
  return { caseId: caseId(`c-${day}`), processId: 'krankning', openedAt, changes };
};

const queryOf = (policy: AlarmsQuery['policy']): AlarmsQuery => ({
  process: { ...krankning, statistics: krankning.statistics! },
  policy,
  units: new Set([SCHOOL]),
  asOf: AS_OF,
  isSeen: () => true,
  isHidden: () => false,
});

const { store, close } = openStore();
beforeAll(() =>
  store.advance(PROJECTIONS, 1, (writer) => {
    for (const fact of OPENED.map(factOf)) writer.put(FACTS, fact.caseId, fact);
    return Promise.resolve();
  }),
);
afterAll(() => close());

test('ALARM-1 days that span more than two läsår count the cases of those between too', async () => {
  const { least } = krankning.statistics!.recurrences![0]!;
  const [found] = await readRecurrences(store, queryOf({ alarmDays: 1000, [least]: 2 }));
  expect([found?.from, found?.to, found?.count]).toEqual([OPENED[0], OPENED[3], 4]);
});

test('ALARM-5 a report of a läsår between the first and the last breaks the silence', async () => {
  const policy = { silentDays: 1000, silentPupils: 1 };
  const units = [{ unitId: SCHOOL, pupils: 10, since: parseIsoDate('2010-01-01') }];
  const isBetween: AlarmsQuery['isSeen'] = ({ openedAt }) => openedAt > '2024-07-02' && openedAt < '2026-06-29';
  expect(await readSilent(store, { ...queryOf(policy), isSeen: isBetween }, units)).toEqual([]);
});

test('the läsår between two days are those of both and every one between', () => {
  const years = (from: string, to: string) => yearsBetween(parseIsoDate(from), parseIsoDate(to));
  expect(years('2024-06-30', '2026-07-01')).toEqual(['2023-2024', '2024-2025', '2025-2026', '2026-2027']);
  expect(years('2024-07-01', '2025-06-30')).toEqual(['2024-2025']);
  expect(years('2025-07-01', '2025-06-30')).toEqual([]);
});
