import { keepPreviousData, type UseQueryResult, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { z } from 'zod';
import type { ArshjulView, newWheel, ReadyWheelsView } from '../../../../src/contract/wire-arshjul.ts';
import { getJson, send } from './http.ts';
import { type ArshjulFilter, keys } from './keys.ts';

/** What is to be done in a läsår at the units that I oversee. */
export const useArshjul = (filter: ArshjulFilter): UseQueryResult<ArshjulView> =>
  useQuery({
    queryKey: keys.arshjul(filter),
    queryFn: () => getJson<ArshjulView>('/arshjul', { ...filter }),
    placeholderData: keepPreviousData,
  });

/** Ready wheels to choose among, and the one that is chosen. */
export const useReadyWheels = (): UseQueryResult<ReadyWheelsView> =>
  useQuery({ queryKey: keys.readyWheels, queryFn: () => getJson<ReadyWheelsView>('/arshjul/ready') });

interface Choice {
  readonly body: z.infer<typeof newWheel>;
  /** The version that the person saw. */
  readonly version: number;
  readonly idempotencyKey: string;
}

/** Decides on a wheel. The key is kept until it has been answered. */
export const useChooseArshjul = () => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ body, version, idempotencyKey }: Choice) =>
      send<ReadyWheelsView>('POST', '/admin/arshjul', body, { ifMatch: version, idempotencyKey }),
    onSuccess: () => Promise.all([keys.admin, keys.arshjuls].map((queryKey) => client.invalidateQueries({ queryKey }))),
  });
};
