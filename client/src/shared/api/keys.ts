import type { z } from 'zod';
import type * as wire from '../../../../src/contract/wire.ts';
import type { alarmsQuery, reconciliationQuery } from '../../../../src/contract/wire-findings.ts';
import type { indicatorsQuery } from '../../../../src/contract/wire-indicators.ts';
import type { publishedQuery, statisticsQuery } from '../../../../src/contract/wire-statistics.ts';

/** What a list of cases shows; without `limit` 25 a page. */
export type CaseFilter = Partial<
  Pick<z.infer<typeof wire.caseQuery>, 'view' | 'unitId' | 'processId' | 'state' | 'limit'>
>;

/** Which forecasts of open cases, and in which order. */
export type ForecastFilter = Pick<z.infer<typeof wire.forecastQuery>, 'unitId' | 'level' | 'order'>;

/** Which numbers of which period; without anything: what the server thinks is nearest. */
export type StatisticsFilter = z.infer<typeof statisticsQuery>;

/** Which units and reports are gone through. */
export type ReconciliationFilter = z.infer<typeof reconciliationQuery>;

/** Which alarms. */
export type AlarmsFilter = z.infer<typeof alarmsQuery>;

/** Which of the published tables. */
export type PublishedFilter = z.infer<typeof publishedQuery>;

/** Which läsår (the year in which it begins; absent: the present one), and which unit with those below it. */
export interface ArshjulFilter {
  readonly lasar: number | undefined;
  readonly unitId: string | undefined;
}

/** Which measures from outside; without anything: of all that I oversee, as known now. */
export type IndicatorFilter = z.infer<typeof indicatorsQuery>;

/** Names of what is cached. Invalidate by the shortest that covers: `keys.cases` is every list. */
export const keys = {
  start: ['start'],
  me: ['me'],
  processes: ['processes'],
  units: ['units'],
  unitsFor: (use: string) => ['units', use],
  rosters: ['roster'],
  roster: (unitId: string, kind: string, q: string) => ['roster', unitId, kind, q],
  cases: ['cases'],
  caseList: (filter: CaseFilter) => ['cases', filter],
  caseOf: (caseId: string) => ['case', caseId],
  basis: (caseId: string) => ['case', caseId, 'basis'],
  reads: (caseId: string) => ['case', caseId, 'reads'],
  receipts: ['receipt'],
  receipt: (caseId: string) => ['receipt', caseId],
  boards: ['board'],
  board: (unitId: string | undefined) => ['board', 'units', unitId ?? ''],
  forecast: (filter: ForecastFilter) => ['board', 'forecast', filter],
  namndBoard: ['board', 'namnd'],
  statistics: (filter: StatisticsFilter) => ['board', 'statistics', filter],
  statisticsDefinitions: ['statistics', 'definitions'],
  publishedStatistics: (filter: PublishedFilter) => ['statistics', 'published', filter],
  reconciliation: (filter: ReconciliationFilter) => ['board', 'reconciliation', filter],
  reconciliationTotals: ['board', 'reconciliation', 'totals'],
  lost: ['board', 'reconciliation', 'lost'],
  alarms: (filter: AlarmsFilter) => ['board', 'alarms', filter],
  arshjuls: ['board', 'arshjul'],
  arshjul: (filter: ArshjulFilter) => ['board', 'arshjul', filter],
  readyWheels: ['admin', 'arshjul'],
  indicators: ['indicators'],
  indicatorsOf: (filter: IndicatorFilter) => ['indicators', filter],
  inbox: ['inbox'],
  myNotices: ['myNotices'],
  notices: ['admin', 'notices'],
  deliveries: (status: string | undefined) => ['admin', 'notices', 'deliveries', status ?? ''],
  ifAway: (absence: object) => ['cover', 'ifAway', absence],
  cover: ['cover'],
  coverOf: (of: string) => ['cover', of],
  admin: ['admin'],
  adminPeople: (q: string) => ['admin', 'people', q],
  policy: (processId: string) => ['admin', 'policy', processId],
  redatings: (processId: string) => ['admin', 'policy', processId, 'redatings'],
  calendar: ['admin', 'calendar'],
  publicForms: ['public', 'forms'],
  senderCases: ['public', 'case'],
  senderCase: (code: string) => ['public', 'case', code],
} as const;
