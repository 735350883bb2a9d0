import { ARSHJUL_STREAM, type ArshjulChosen } from '../arshjul/arshjul-events.ts';
import type { Instant } from '../domain/clock.ts';
import type { Limit, WorkCalendar } from '../domain/deadline.ts';
import { type StreamId, streamId } from '../domain/ids.ts';
import type { PolicyOptions } from '../engine/process.ts';

/** Configuration that moves dates. Stored for ever under these names; each version stays, so that a case computes as it once did. */
export type ConfigEvent =
  | { readonly type: 'CalendarPublished'; readonly data: WorkCalendar & { readonly publishedAt?: Instant } }
  | {
      readonly type: 'PolicyPublished';
      readonly data: {
        readonly processId: string;
        readonly version: number;
        /** By rule id, where they differ from the process's own. */
        readonly limits: Readonly<Record<string, Limit>>;
        readonly options: PolicyOptions;
        readonly publishedAt: Instant;
      };
    }
  | ArshjulChosen;

/** The one stream of calendars; its version is the calendar's. */
export const CALENDAR_STREAM: StreamId = streamId('calendar');

/** The stream of the huvudman's policy for a process; its version is the policy's. */
export const policyStream = (processId: string): StreamId => streamId(`policy:${processId}`);

/** Whether the stream tells of calendars, policies or the årshjul. */
export const isConfigStream = (id: StreamId): boolean =>
  id === CALENDAR_STREAM || id === ARSHJUL_STREAM || id.startsWith('policy:');
