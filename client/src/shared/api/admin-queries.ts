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
export const usePolicy = (processId: string | undefined): UseQueryResult<z.infer<typeof wire.policy>> =>
  useQuery({
    queryKey: keys.policy(processId ?? ''),
    queryFn: () => getJson<z.infer<typeof wire.policy>>(`/admin/policies/${encodeURIComponent(processId ?? '')}`),
    enabled: processId !== undefined,
  });

/** Which days are free, and the huvudman's and the schools' own days. */
export const useCalendar = (): UseQueryResult<wire.CalendarView> =>
  useQuery({ queryKey: keys.calendar, queryFn: () => getJson<wire.CalendarView>('/admin/calendar') });
