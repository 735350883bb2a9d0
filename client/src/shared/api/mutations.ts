import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { z } from 'zod';
import type * as wire from '../../../../src/contract/wire.ts';
import { newIdempotencyKey, send } from './http.ts';
import { keys } from './keys.ts';

export interface CommandSent {
  readonly command: string;
  readonly data: Readonly<Record<string, unknown>>;
  /** Version of the case that the person saw. */
  readonly version: number;
  /** Kept by the form until the server has answered, so that a second try is the same command. */
  readonly idempotencyKey: string;
}

/** Does something in a case. Refused with `version-conflict` when somebody was before: fetch the case again and let the person look. */
export const useCommand = (caseId: string) => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ command, data, version, idempotencyKey }: CommandSent) =>
      send<wire.Accepted>(
        'POST',
        `/cases/${encodeURIComponent(caseId)}/commands/${encodeURIComponent(command)}`,
        { data },
        { ifMatch: version, idempotencyKey },
      ),
    onSuccess: () =>
      Promise.all(
        [keys.caseOf(caseId), keys.cases, keys.receipt(caseId), keys.boards].map((queryKey) =>
          client.invalidateQueries({ queryKey }),
        ),
      ),
  });
};

/** Says that I have seen a notification. */
export const useAcknowledge = () => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (notificationId: string) =>
      send<undefined>('POST', `/notifications/${encodeURIComponent(notificationId)}/acknowledgement`),
    onSuccess: () => client.invalidateQueries({ queryKey: keys.inbox }),
  });
};

const useAdminChange = <Body, Answer>(request: (body: Body) => Promise<Answer>) => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: request,
    onSuccess: () => Promise.all([keys.admin, keys.units].map((queryKey) => client.invalidateQueries({ queryKey }))),
  });
};

const rolesOf = (personId: string) => `/admin/people/${encodeURIComponent(personId)}/roles`;

/** Adds a person with an account. */
export const useAddPerson = () =>
  useAdminChange((body: z.infer<typeof wire.newPerson>) =>
    send<z.infer<typeof wire.adminPerson>>('POST', '/admin/people', body, { idempotencyKey: newIdempotencyKey() }),
  );
/** Gives a role at a unit for a period. */
export const useGrantRole = () =>
  useAdminChange(({ personId, ...role }: z.infer<typeof wire.newRole> & { readonly personId: string }) =>
    send<undefined>('POST', rolesOf(personId), role),
  );
/** Ends a role now. */
export const useEndRole = () =>
  useAdminChange(({ personId, ...role }: z.infer<typeof wire.endRole> & { readonly personId: string }) =>
    send<undefined>('DELETE', rolesOf(personId), role),
  );
/** Adds an område or a skolenhet. */
export const useAddUnit = () =>
  useAdminChange((body: z.input<typeof wire.newUnit>) =>
    send<wire.UnitView>('POST', '/admin/units', body, { idempotencyKey: newIdempotencyKey() }),
  );
/** Lends a power for a period. */
export const useDelegate = () =>
  useAdminChange((body: z.infer<typeof wire.newDelegation>) => send<undefined>('POST', '/admin/delegations', body));
/** Publishes a new version of the huvudman's limits and switches for a process. */
export const usePublishPolicy = (processId: string) =>
  useAdminChange((body: z.infer<typeof wire.newPolicy>) =>
    send<wire.PolicyView>('POST', `/admin/policies/${encodeURIComponent(processId)}`, body),
  );
/** Which dates of open cases a draft would change; changes nothing. */
export const usePreviewPolicy = (processId: string) =>
  useMutation({
    mutationFn: (body: z.infer<typeof wire.previewPolicy>) =>
      send<wire.PolicyPreview>('POST', `/admin/policies/${encodeURIComponent(processId)}/preview`, body),
  });
/** Decides that open cases follow what is in force. The key is kept until it has been answered. */
export const useRedate = (processId: string) =>
  useAdminChange(
    ({ body, idempotencyKey }: { readonly body: z.infer<typeof wire.newRedating>; readonly idempotencyKey: string }) =>
      send<wire.RedatingView>('POST', `/admin/policies/${encodeURIComponent(processId)}/redatings`, body, {
        idempotencyKey,
      }),
  );
/** Publishes the huvudman's own days and the schools' as a new version of the calendar. */
export const usePublishCalendar = () =>
  useAdminChange((body: z.infer<typeof wire.newCalendar>) => send<wire.CalendarView>('POST', '/admin/calendar', body));
/** What an iCalendar file would add, and what not; changes nothing. */
export const useReadCalendarFile = () =>
  useMutation({
    mutationFn: (body: z.infer<typeof wire.calendarFile>) =>
      send<z.infer<typeof wire.readDays>>('POST', '/admin/calendar/file', body),
  });
