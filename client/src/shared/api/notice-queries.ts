import { type UseQueryResult, useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { z } from 'zod';
import type * as wire from '../../../../src/contract/wire.ts';
import { getJson, send } from './http.ts';
import { keys } from './keys.ts';

const myNotices = (): Promise<wire.MyNotices> => getJson<wire.MyNotices>('/me/notices');

/** When and how I am told. */
export const useMyNotices = (): UseQueryResult<wire.MyNotices> =>
  useQuery({ queryKey: keys.myNotices, queryFn: myNotices });

/** In which browsers I am told. */
export const myBrowsers = async (): Promise<wire.MyNotices['browsers']> => (await myNotices()).browsers;

/** How many deliveries stand how. */
export const useNotices = (): UseQueryResult<wire.NoticesOverview> =>
  useQuery({ queryKey: keys.notices, queryFn: () => getJson<wire.NoticesOverview>('/admin/notices') });

/** The log of deliveries, newest first, page by page. */
export const useDeliveries = (status: wire.DeliveryStatusView | undefined) =>
  useInfiniteQuery({
    queryKey: keys.deliveries(status),
    queryFn: ({ pageParam }) =>
      getJson<z.infer<typeof wire.deliveries>>('/admin/notices/deliveries', { status, cursor: pageParam }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.next,
  });

const useChange = <Body, Answer>(request: (body: Body) => Promise<Answer>, queryKey: readonly string[]) => {
  const client = useQueryClient();
  return useMutation({ mutationFn: request, onSuccess: () => client.invalidateQueries({ queryKey }) });
};

/** Chooses when and how I am told. */
export const useChangeMyNotices = () =>
  useChange((body: wire.NoticeSettingsView) => send<undefined>('PUT', '/me/notices', body), keys.myNotices);
/** Says where I am told by mail; empty: nowhere. */
export const useChangeMyMail = () =>
  useChange((mail: string) => send<undefined>('PUT', '/me/mail', { mail }), keys.myNotices);
/** Lets this browser be told. */
export const useAddBrowser = () =>
  useChange(
    (body: z.infer<typeof wire.pushSubscription>) => send<undefined>('POST', '/me/browsers', body),
    keys.myNotices,
  );
/** Lets the browser be told no more, if it is mine. */
export const removeBrowser = (endpoint: string): Promise<undefined> =>
  send<undefined>('DELETE', '/me/browsers', { endpoint });
/** Lets this browser be told no more. */
export const useRemoveBrowser = () => useChange(removeBrowser, keys.myNotices);

/** Tries dead deliveries again, or gives them up. */
export const useSettleDead = () =>
  useChange(
    (body: z.infer<typeof wire.settleDead>) =>
      send<z.infer<typeof wire.settledDead>>('POST', '/admin/notices/dead', body),
    keys.notices,
  );
/** Sends a mail to my own address. */
export const useSendTestMail = () =>
  useMutation({ mutationFn: () => send<z.infer<typeof wire.testMailSent>>('POST', '/admin/notices/test') });
/** Chooses for whoever has chosen nothing. */
export const useChangeNoticeDefaults = () =>
  useChange((body: wire.NoticeSettingsView) => send<undefined>('PUT', '/admin/notices/defaults', body), keys.notices);
/** Says where somebody is told by mail. */
export const useChangeMail = () =>
  useChange(
    ({ personId, mail }: { readonly personId: string; readonly mail: string }) =>
      send<undefined>('PUT', `/admin/people/${encodeURIComponent(personId)}/mail`, { mail }),
    keys.admin,
  );
