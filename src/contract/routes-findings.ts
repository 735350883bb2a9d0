import * as wire from './wire-findings.ts';

/** Routes of what the system finds by itself: a part of `ROUTES`. */
export const FINDING_ROUTES = {
  reconciliation: {
    method: 'get',
    path: '/reconciliation',
    summary: 'By unit and day: what was reported is open, closed, moved or annulled, or it is missing',
    status: 200,
    query: wire.reconciliationQuery,
    answer: wire.reconciliation,
  },
  reconciliationTotals: {
    method: 'get',
    path: '/reconciliation/totals',
    summary: 'How many were reported in all, and how many of them are not accounted for',
    status: 200,
    query: wire.reconciliationTotalsQuery,
    answer: wire.reconciliationTotals,
  },
  lost: {
    method: 'get',
    path: '/reconciliation/lost',
    summary: 'What the sweep has found that does not add up, and is still so',
    status: 200,
    answer: wire.lostFindings,
  },
  namndReportPdf: {
    method: 'get',
    path: '/statistics/report.pdf',
    summary: 'What is published of a half-year beside earlier ones, as a report to the nämnd: tagged PDF',
    status: 200,
    query: wire.namndReportQuery,
    file: 'application/pdf',
  },
  namndReportXlsx: {
    method: 'get',
    path: '/statistics/report.xlsx',
    summary: 'The same as a workbook',
    status: 200,
    query: wire.namndReportQuery,
    file: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  },
  alarms: {
    method: 'get',
    path: '/alarms',
    summary: 'What recurs and which schools are silent, of what I oversee, as known when a day was over',
    status: 200,
    query: wire.alarmsQuery,
    answer: wire.alarms,
  },
} as const;
