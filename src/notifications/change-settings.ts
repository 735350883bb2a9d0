import { randomUUID } from 'node:crypto';
import type { Instant } from '../domain/clock.ts';
import { commitId, type PersonId, type StreamId, streamId } from '../domain/ids.ts';
import type { EventLog } from '../log/event-log.ts';
import type { NoticeSettings } from '../domain/notice-settings.ts';
import { inboxStream } from '../projections/inbox-stream.ts';
import { DEFAULTS_STREAM, SETTINGS_CHANGED } from './settings-projection.ts';

/** Who chooses what. */
export interface SettingsChange {
  readonly by: PersonId;
  readonly at: Instant;
  readonly settings: NoticeSettings;
}

const append = async (log: EventLog, stream: StreamId, as: string, { by, at, settings }: SettingsChange) => {
  await log.append(
    {
      streamId: stream,
      commitId: commitId(`notice-${randomUUID()}`),
      meta: { command: 'changeNoticeSettings', by, as, at },
      events: [{ type: SETTINGS_CHANGED, data: settings }],
      messages: [],
    },
    'next',
  );
};

/** Writes in the log how and when the person wants to be told. */
export const changeSettings = (log: EventLog, change: SettingsChange): Promise<void> =>
  append(log, inboxStream(change.by), 'self', change);

/** Writes in the log what holds for those who have chosen nothing. */
export const changeDefaults = (log: EventLog, change: SettingsChange): Promise<void> =>
  append(log, streamId(DEFAULTS_STREAM), 'admin', change);
