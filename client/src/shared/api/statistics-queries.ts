import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query';
import type {
  PublishedStatistics,
  StatisticsDefinitions,
  StatisticsView,
} from '../../../../src/contract/wire-statistics.ts';
import { getJson } from './http.ts';
import { keys, type PublishedFilter, type StatisticsFilter } from './keys.ts';

/** The cases of a period that I oversee, counted. */
export const useStatistics = (filter: StatisticsFilter): UseQueryResult<StatisticsView> =>
  useQuery({
    queryKey: keys.statistics(filter),
    queryFn: () => getJson<StatisticsView>('/statistics', filter),
    placeholderData: keepPreviousData,
  });

/** What each number means. */
export const useStatisticsDefinitions = (): UseQueryResult<StatisticsDefinitions> =>
  useQuery({
    queryKey: keys.statisticsDefinitions,
    queryFn: () => getJson<StatisticsDefinitions>('/statistics/definitions'),
    staleTime: Number.POSITIVE_INFINITY,
  });

/** The fixed tables of a läsår, in which no small number can be worked out. */
export const usePublishedStatistics = (filter: PublishedFilter): UseQueryResult<PublishedStatistics> =>
  useQuery({
    queryKey: keys.publishedStatistics(filter),
    queryFn: () => getJson<PublishedStatistics>('/statistics/published', filter),
    placeholderData: keepPreviousData,
  });
