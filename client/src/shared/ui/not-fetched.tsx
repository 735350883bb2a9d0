import type { UseQueryResult } from '@tanstack/react-query';
import { ErrorNote } from './error-note.tsx';
import { Loading } from './spinner.tsx';

/** In place of what has not been fetched: it is on its way, or did not come. What was fetched once is shown on, whatever becomes of later tries. */
export const NotFetched = ({ of }: { readonly of: Pick<UseQueryResult, 'isPending' | 'error' | 'refetch'> }) =>
  of.isPending ? <Loading /> : <ErrorNote error={of.error} onRetry={() => void of.refetch()} />;
