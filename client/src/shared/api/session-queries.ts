import { type QueryClient, type UseQueryResult, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { z } from 'zod';
import type * as wire from '../../../../src/contract/wire.ts';
import { forgetReportKit } from '../device/report-kit.ts';
import { leaveBrowser, leaveBrowserOfAnother } from '../device/this-browser.ts';
import { orFromKit } from '../device/without-contact.ts';
import { getJson, send } from './http.ts';
import { keys } from './keys.ts';
import { myBrowsers, removeBrowser } from './notice-queries.ts';
import { ProblemError } from './problem-error.ts';
import { sessionBegan, sessionEnded, sessionIsEnding } from './session.ts';

/** What there is to log in to. */
export const useStart = (): UseQueryResult<wire.StartInfo> =>
  useQuery({
    queryKey: keys.start,
    queryFn: () => getJson<wire.StartInfo>('/start'),
    staleTime: Number.POSITIVE_INFINITY,
  });

const fetchMe = async (): Promise<wire.Me | null> => {
  try {
    const me = await orFromKit(
      () => getJson<wire.Me>('/me', {}, 'fail'),
      (kit) => kit.me,
    );
    sessionBegan(me);
    return me;
  } catch (error) {
    if (error instanceof ProblemError && error.problem.status === 401) return null;
    throw error;
  }
};

/** Who is logged in; null when nobody is. */
export const useMe = (): UseQueryResult<wire.Me | null> =>
  useQuery({ queryKey: keys.me, queryFn: fetchMe, staleTime: 5 * 60_000 });

/** Not fetched by anybody, or set by whoever logs in or out: who looks at a query that is removed hears of it no more. */
const KEPT: ReadonlySet<unknown> = new Set([keys.start[0], keys.me[0]]);

/** What is cached belongs to the person who fetched it. */
const forgetEverything = (client: QueryClient): void =>
  client.removeQueries({ predicate: ({ queryKey }) => !KEPT.has(queryKey[0]) });

/** Logs in. A login over a page (after the old one ran out) keeps what is cached when it is the same person. */
export const useLogin = () => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: z.infer<typeof wire.login>) => send<wire.Me>('POST', '/session', body),
    onSuccess: (me) => {
      const { isSamePerson } = sessionBegan(me);
      if (!isSamePerson) forgetEverything(client);
      client.setQueryData(keys.me, me);
      void leaveBrowserOfAnother(myBrowsers);
    },
  });
};

/** A session that has ended already is ended. */
const endSession = async (): Promise<void> => {
  try {
    await send<undefined>('DELETE', '/session');
  } catch (error) {
    if (!(error instanceof ProblemError && error.problem.status === 401)) throw error;
  }
};

/** Logs out here and forgets everything that was fetched. */
export const useLogout = () => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async () => {
      await leaveBrowser(removeBrowser); // whoever uses the browser next is not told what this person is
      await endSession();
    },
    onMutate: () => sessionIsEnding(true),
    onError: () => sessionIsEnding(false),
    onSuccess: () => {
      sessionEnded();
      void forgetReportKit();
      client.setQueryData(keys.me, null);
      forgetEverything(client);
    },
  });
};

/** Makes the first admin, once. */
export const useSetup = () => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: z.infer<typeof wire.setup>) => send<undefined>('POST', '/setup', body),
    onSuccess: () => client.invalidateQueries({ queryKey: keys.start }),
  });
};
