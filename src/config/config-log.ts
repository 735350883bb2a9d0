import type { Clock } from '../domain/clock.ts';
import type { WorkCalendar } from '../domain/deadline.ts';
import type { CommitId, PersonId, StreamId } from '../domain/ids.ts';
import type { JsonObject } from '../domain/json.ts';
import type { Issue, Refusal } from '../domain/refusal.ts';
import type { ProcessDefinition } from '../engine/process.ts';
import type { Commit } from '../log/commit.ts';
import type { EventLog } from '../log/event-log.ts';
import type { CalendarDraft } from './calendar-draft.ts';
import { checkCalendar } from './check-calendar.ts';
import { checkPolicy, type PolicyDraft } from './check-policy.ts';
import { CALENDAR_STREAM, type ConfigEvent, policyStream } from './config-events.ts';

/** Who publishes, under an id that makes asking twice the same as once. */
export interface Publishing {
  readonly commitId: CommitId;
  readonly by: PersonId | 'system';
}

/** `version-conflict`: somebody else published in between. */
export type Published =
  | { readonly kind: 'published'; readonly version: number; readonly commit: Commit }
  | {
      readonly kind: 'refused';
      readonly refusal: Extract<Refusal, { kind: 'validation-failed' | 'version-conflict' }>;
    };

/** The way of calendars and policies into the log; each becomes the version after the one before. */
export interface ConfigLog {
  /**
   * Open cases keep the calendar that they were opened under. With `basedOn` (a version, which the writer saw) a newer one in force is
   * `version-conflict`, so that nobody's days are lost.
   */
  publishCalendar(
    request: Publishing & { readonly calendar: CalendarDraft; readonly basedOn?: number },
  ): Promise<Published>;
  /** Open cases keep the limits with which their running deadlines were set. */
  publishPolicy(request: Publishing & { readonly process: ProcessDefinition } & PolicyDraft): Promise<Published>;
}

const refusedFor = (issues: readonly Issue[]): Published => ({
  kind: 'refused',
  refusal: { kind: 'validation-failed', issues },
});

const calendarIn = (commit: Commit | undefined): WorkCalendar | undefined =>
  commit?.events[0]?.data as WorkCalendar | undefined;

/** Validated versions only; `meta` of each commit says by whom, when and by which command. */
export const createConfigLog = ({ log, clock }: { readonly log: EventLog; readonly clock: Clock }): ConfigLog => {
  const newest = async (streamId: StreamId): Promise<Commit | undefined> => (await log.readStream(streamId)).at(-1);
  const publish = async (
    { commitId, by }: Publishing,
    streamId: StreamId,
    command: string,
    { type, data }: Exclude<ConfigEvent, { type: 'ArshjulChosen' }>,
  ): Promise<Published> => {
    const meta = { by, at: clock(), command };
    const events = [{ type, data: data as unknown as JsonObject }];
    const result = await log.append({ streamId, commitId, meta, events, messages: [] }, data.version - 1);
    if (result.kind === 'too-large') throw new RangeError(`${command} is too large`);
    if (result.kind === 'version-conflict') return { kind: 'refused', refusal: result };
    return { kind: 'published', version: result.commit.version, commit: result.commit };
  };
  return {
    publishCalendar: async ({ calendar, basedOn, ...request }) => {
      const before = await newest(CALENDAR_STREAM);
      const currentVersion = before?.version ?? 0;
      if (basedOn !== undefined && basedOn !== currentVersion && before?.commitId !== request.commitId)
        return { kind: 'refused', refusal: { kind: 'version-conflict', currentVersion } };
      const issues = checkCalendar(calendar, calendarIn(before));
      if (issues.length > 0) return refusedFor(issues);
      const data = { ...calendar, version: currentVersion + 1, publishedAt: clock() };
      return publish(request, CALENDAR_STREAM, 'publishCalendar', { type: 'CalendarPublished', data });
    },
    publishPolicy: async ({ process, limits, options, ...request }) => {
      const issues = checkPolicy(process, { limits, options });
      if (issues.length > 0) return refusedFor(issues);
      const streamId = policyStream(process.id);
      const version = ((await newest(streamId))?.version ?? 0) + 1;
      const data = { processId: process.id, version, limits, options, publishedAt: clock() };
      return publish(request, streamId, 'publishPolicy', { type: 'PolicyPublished', data });
    },
  };
};
