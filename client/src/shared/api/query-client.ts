import { QueryClient } from '@tanstack/react-query';
import { OfflineError } from './problem-error.ts';

const RETRIES = 3;

/** A cache whose answers are tried again only when nothing came back: a no is a no. */
export const createQueryClient = (): QueryClient =>
  new QueryClient({
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
