import { keepPreviousData, type UseQueryResult, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import type { z } from 'zod';
import type { Process } from '../../../../src/contract/index.ts';
import type * as wire from '../../../../src/contract/wire.ts';
import { orFromKit } from '../device/without-contact.ts';
import { getJson, type Query, send } from './http.ts';
import { type CaseFilter, type ForecastFilter, keys } from './keys.ts';

const HOUR_MS = 3_600_000;

const usePages = <Page extends { next?: string | undefined }>(
  queryKey: readonly unknown[],
  path: string,
  query: Query,
) =>
  useInfiniteQuery({
    queryKey,
    queryFn: ({ pageParam }) => getJson<Page>(path, { ...query, cursor: pageParam }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last: Page) => last.next,
    placeholderData: keepPreviousData,
  });

/** The processes as data to draw: forms, texts, chart. In the language of the page. */
export const useProcesses = (): UseQueryResult<readonly Process[]> =>
  useQuery({
    queryKey: keys.processes,
    queryFn: () =>
      orFromKit(
        async () => (await getJson<{ items: readonly Process[] }>('/processes')).items,
        (kit) => kit.processes,
      ),
    staleTime: HOUR_MS,
  });

/** The powers that may be lent, in words. */
export const usePowers = (): readonly { readonly value: string; readonly label: string }[] =>
  (useProcesses().data ?? []).flatMap(({ texts }) =>
    Object.entries(texts.delegations ?? {}).map(([value, label]) => ({ value, label })),
  );

/** One process by its id, once the processes are there. */
export const useProcess = (processId: string | undefined): Process | undefined =>
  useProcesses().data?.find((process) => process.id === processId);

/** Units at which I may report, or whose cases I may read. Not asked for while they are not wanted. */
export const useUnits = (
  use: 'report' | 'read' = 'report',
  isWanted = true,
): UseQueryResult<readonly wire.UnitView[]> =>
  useQuery({
    queryKey: keys.unitsFor(use),
    enabled: isWanted,
    queryFn: () =>
      orFromKit(
        async () => (await getJson<{ items: readonly wire.UnitView[] }>('/units', { for: use })).items,
        (kit) => (use === 'report' ? kit.units : []),
      ),
    staleTime: HOUR_MS,
  });

/** People of a unit whose name or group fits what has been typed. Without a unit nothing is asked. */
export const useRoster = (
  unitId: string | undefined,
  kind: 'pupils' | 'staff' | 'everybody',
  q: string,
): UseQueryResult<readonly wire.RosterPerson[]> =>
  useQuery({
    queryKey: keys.roster(unitId ?? '', kind, q),
    queryFn: async () =>
      (
        await send<z.infer<typeof wire.roster>>('POST', `/units/${encodeURIComponent(unitId ?? '')}/people/search`, {
          kind,
          q,
        })
      ).items,
    enabled: unitId !== undefined,
    staleTime: 60_000,
    placeholderData: keepPreviousData,
  });

/** A list of cases, page by page, by due. */
export const useCases = (filter: CaseFilter) =>
  usePages<z.infer<typeof wire.casePage>>(keys.caseList(filter), '/cases', filter);

/** Everything about a case that I may read. Its `version` is what `useCommand` builds on. */
export const useCase = (caseId: string): UseQueryResult<wire.CaseView> =>
  useQuery({
    queryKey: keys.caseOf(caseId),
    queryFn: () => getJson<wire.CaseView>(`/cases/${encodeURIComponent(caseId)}`),
  });

/** What I reported, when my duty was met, and how far it has come. */
export const useReceipt = (caseId: string): UseQueryResult<wire.Receipt> =>
  useQuery({
    queryKey: keys.receipt(caseId),
    queryFn: () => getJson<wire.Receipt>(`/cases/${encodeURIComponent(caseId)}/receipt`),
  });

/** Who has read the case. */
export const useReads = (caseId: string) =>
  usePages<z.infer<typeof wire.readLog>>(keys.reads(caseId), `/cases/${encodeURIComponent(caseId)}/reads`, {});

/** Open cases that I oversee, counted; of one unit and those below it, or of all mine. */
export const useBoard = (unitId?: string): UseQueryResult<wire.Board> =>
  useQuery({
    queryKey: keys.board(unitId),
    queryFn: () => getJson<wire.Board>('/board', { unitId }),
    placeholderData: keepPreviousData,
  });

/** Open cases that I oversee by how likely they are to be late. */
export const useForecast = (filter: ForecastFilter): UseQueryResult<wire.ForecastBoard> =>
  useQuery({
    queryKey: keys.forecast(filter),
    queryFn: () => getJson<wire.ForecastBoard>('/board/forecast', filter),
    placeholderData: keepPreviousData,
  });

/** What is much too late, without cases and persons. */
export const useNamndBoard = (): UseQueryResult<wire.NamndBoard> =>
  useQuery({ queryKey: keys.namndBoard, queryFn: () => getJson<wire.NamndBoard>('/board/namnd') });

/** My notifications, newest first. The first page's `unread` counts all that are not acknowledged. */
export const useInbox = () => usePages<z.infer<typeof wire.inbox>>(keys.inbox, '/notifications', {});
