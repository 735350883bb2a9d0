import { type UseQueryResult, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { z } from 'zod';
import type * as wire from '../../../../src/contract/wire.ts';
import { getJson, newIdempotencyKey, send } from './http.ts';
import { keys } from './keys.ts';

export type Cover = z.infer<typeof wire.cover>;

/** Who stands in for whom, who has jour and what is lent: what concerns me, or all that I may see. */
export const useCover = (of: 'mine' | 'all'): UseQueryResult<Cover> =>
  useQuery({ queryKey: keys.coverOf(of), queryFn: () => getJson<Cover>('/cover', { of }) });

const useCoverChange = <Body, Answer>(request: (body: Body) => Promise<Answer>) => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: request,
    onSuccess: () =>
      Promise.all(
        [keys.cover, keys.admin, keys.me, keys.cases, keys.boards].map((queryKey) =>
          client.invalidateQueries({ queryKey }),
        ),
      ),
  });
};

/** Says that somebody is away, and who stands in. */
export const useRegisterAbsence = () =>
  useCoverChange((body: z.infer<typeof wire.newAbsence>) =>
    send<{ readonly absenceId: string }>('POST', '/absences', body, { idempotencyKey: newIdempotencyKey() }),
  );
/** Puts somebody on duty. */
export const useGiveJour = () =>
  useCoverChange((body: z.infer<typeof wire.newJour>) =>
    send<{ readonly jourId: string }>('POST', '/admin/jour', body, { idempotencyKey: newIdempotencyKey() }),
  );

const PATHS = { absence: '/absences', jour: '/admin/jour', delegation: '/admin/delegations' } as const;

/** Something that has a period and may be ended before its time. */
export interface Ending {
  readonly what: keyof typeof PATHS;
  readonly id: string;
}

/** Ends it now. */
export const useEnd = () =>
  useCoverChange(({ what, id }: Ending) => send<undefined>('DELETE', `${PATHS[what]}/${encodeURIComponent(id)}`));
