import { keepPreviousData, type UseQueryResult, useQuery } from '@tanstack/react-query';
import type { z } from 'zod';
import type * as wire from '../../../../src/contract/wire.ts';
import { send } from './http.ts';
import { keys } from './keys.ts';

export type PlannedAbsence = z.infer<typeof wire.plannedAbsence>;

/** To whom open deadlines would go during a planned absence. Asked again whenever it is changed. */
export const useIfAway = (absence: PlannedAbsence): UseQueryResult<wire.IfAway> =>
  useQuery({
    queryKey: keys.ifAway(absence),
    queryFn: () => send<wire.IfAway>('POST', '/absences/preview', absence),
    placeholderData: keepPreviousData,
    retry: false,
  });
