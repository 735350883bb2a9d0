import { keepPreviousData, type UseQueryResult, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import type { z } from 'zod';
import type * as wire from '../../../../src/contract/wire.ts';
import { getJson, send } from './http.ts';
import { keys } from './keys.ts';

/** Staff whose name fits, with their roles and accounts, page by page. */
export const useAdminPeople = (q: string) =>
  useInfiniteQuery({
    queryKey: keys.adminPeople(q),
    queryFn: ({ pageParam }) =>
      send<z.infer<typeof wire.adminPeople>>('POST', '/admin/people/search', { q, cursor: pageParam }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.next,
    placeholderData: keepPreviousData,
  });

/** The huvudman's own limits and switches for a process. */
export const usePolicy = (processId: string | undefined): UseQueryResult<wire.PolicyView> =>
  useQuery({
    queryKey: keys.policy(processId ?? ''),
    queryFn: () => getJson<wire.PolicyView>(`/admin/policies/${encodeURIComponent(processId ?? '')}`),
    enabled: processId !== undefined,
  });

/** How often a decision that is being carried out is looked at. */
const PROGRESS_MS = 1_000;

/** Decisions to work open cases of a process out anew, and how far they have come: looked at again while one is under way. */
export const useRedatings = (processId: string): UseQueryResult<wire.RedatingsView> =>
  useQuery({
    queryKey: keys.redatings(processId),
    queryFn: () => getJson<wire.RedatingsView>(`/admin/policies/${encodeURIComponent(processId)}/redatings`),
    refetchInterval: ({ state }) => (state.data?.items.some(({ isDone }) => !isDone) === true ? PROGRESS_MS : false),
  });

/** Which days are free, and the huvudman's and the schools' own days. */
export const useCalendar = (): UseQueryResult<wire.CalendarView> =>
  useQuery({ queryKey: keys.calendar, queryFn: () => getJson<wire.CalendarView>('/admin/calendar') });
