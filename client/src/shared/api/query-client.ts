import { QueryCache, QueryClient } from '@tanstack/react-query';
import { OfflineError, ProblemError } from './problem-error.ts';

const RETRIES = 3;

/** May not be read, or not any longer. */
const isRefusal = (error: Error): boolean =>
  error instanceof ProblemError && (error.problem.status === 403 || error.problem.status === 404);

/** A cache whose answers are tried again only when nothing came back: a no is a no, and what was read before is not shown on. */
export const createQueryClient = (): QueryClient =>
  new QueryClient({
    queryCache: new QueryCache({
      onError: (error, query) => {
        if (isRefusal(error) && query.state.data !== undefined) query.setState({ data: undefined });
      },
    }),
    defaultOptions: {
      queries: {
        staleTime: 15_000,
        networkMode: 'always',
        retry: (failures, error) => error instanceof OfflineError && failures < RETRIES,
      },
      // A change is sent again by whoever made it, with its Idempotency-Key, never behind the back.
      mutations: { networkMode: 'always', retry: false },
    },
  });
