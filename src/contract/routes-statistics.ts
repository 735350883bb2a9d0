import * as wire from './wire.ts';

/** Routes of what is counted over time: a part of `ROUTES`. */
export const STATISTICS_ROUTES = {
  statistics: {
    method: 'get',
    path: '/statistics',
    summary: 'The cases of a period that I oversee, counted; or as they were known on a day',
    status: 200,
    query: wire.statisticsQuery,
    answer: wire.statistics,
  },
  statisticsCsv: {
    method: 'get',
    path: '/statistics.csv',
    summary: 'The same as lines, each with its definition',
    status: 200,
    query: wire.statisticsQuery,
    file: 'text/csv',
  },
  statisticsXlsx: {
    method: 'get',
    path: '/statistics.xlsx',
    summary: 'The same as a workbook, with the definitions on a sheet of their own',
    status: 200,
    query: wire.statisticsQuery,
    file: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  },
  openAggregates: {
    method: 'get',
    path: '/open/aggregates.json',
    summary: 'The published tables for everybody; 404 unless the huvudman has opened them',
    status: 200,
    query: wire.publishedQuery,
    answer: wire.publishedStatistics,
    isPublic: true,
  },
  statisticsDefinitions: {
    method: 'get',
    path: '/statistics/definitions',
    summary: 'What each number means, and how it is worked out',
    status: 200,
    answer: wire.statisticsDefinitions,
  },
  publishedStatistics: {
    method: 'get',
    path: '/statistics/published',
    summary: 'Fixed tables of a läsår, in which no small number can be worked out',
    status: 200,
    query: wire.publishedQuery,
    answer: wire.publishedStatistics,
  },
} as const;
