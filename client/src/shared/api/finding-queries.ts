import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query';
import type {
  AlarmsView,
  LostFindings,
  ReconciliationTotals,
  ReconciliationView,
} from '../../../../src/contract/wire-findings.ts';
import { getJson } from './http.ts';
import { type AlarmsFilter, keys, type ReconciliationFilter } from './keys.ts';

/** By unit and day: what was reported, and where it is. */
export const useReconciliation = (filter: ReconciliationFilter): UseQueryResult<ReconciliationView> =>
  useQuery({
    queryKey: keys.reconciliation(filter),
    queryFn: () => getJson<ReconciliationView>('/reconciliation', filter),
    placeholderData: keepPreviousData,
  });

/** The sums of the whole. */
export const useReconciliationTotals = (): UseQueryResult<ReconciliationTotals> =>
  useQuery({
    queryKey: keys.reconciliationTotals,
    queryFn: () => getJson<ReconciliationTotals>('/reconciliation/totals'),
  });

/** What does not add up. */
export const useLost = (): UseQueryResult<LostFindings> =>
  useQuery({ queryKey: keys.lost, queryFn: () => getJson<LostFindings>('/reconciliation/lost') });

/** What recurs, and where it is silent. */
export const useAlarms = (filter: AlarmsFilter): UseQueryResult<AlarmsView> =>
  useQuery({
    queryKey: keys.alarms(filter),
    queryFn: () => getJson<AlarmsView>('/alarms', filter),
    placeholderData: keepPreviousData,
  });
