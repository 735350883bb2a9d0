import type { PersonId } from '../domain/ids.ts';
import { personOfInbox } from '../projections/inbox-stream.ts';
import type { Projection } from '../projections/projection.ts';
import type { Collection, ProjectionReader } from '../projections/store.ts';
import { DEFAULT_SETTINGS, type NoticeSettings } from '../domain/notice-settings.ts';

/** Event of a person's inbox stream: the data are the whole {@link NoticeSettings}. Stored for ever under this name. */
export const SETTINGS_CHANGED = 'NoticeSettingsChanged';

/** Stream in which the huvudman's own choice for those who have chosen nothing stands, by the same event. */
export const DEFAULTS_STREAM = 'notices';

/** Settings by person, and the huvudman's under {@link DEFAULTS_STREAM}. */
const SETTINGS: Collection<NoticeSettings> = { name: 'noticeSettings', entries: () => [] };

const keyOf = (streamId: string): string | undefined =>
  streamId === DEFAULTS_STREAM ? DEFAULTS_STREAM : personOfInbox(streamId);

/** Everybody's newest choice of when and how to be told. */
export const noticeSettings: Projection = {
  name: 'notice-settings',
  version: 1,
  project: async ({ streamId, events }, writer) => {
    const key = keyOf(streamId);
    const data = events.findLast(({ type }) => type === SETTINGS_CHANGED)?.data;
    if (key !== undefined && data !== undefined) writer.put(SETTINGS, key, data as NoticeSettings);
  },
};

/** The huvudman's choice for those who have chosen nothing. */
export const defaultSettings = async (reader: ProjectionReader): Promise<NoticeSettings> =>
  (await reader.get(SETTINGS, DEFAULTS_STREAM)) ?? DEFAULT_SETTINGS;

/** What holds for the person; `isOwn` when he or she has chosen it. */
export const settingsOf = async (
  reader: ProjectionReader,
  personId: PersonId,
): Promise<{ readonly settings: NoticeSettings; readonly isOwn: boolean }> => {
  const own = await reader.get(SETTINGS, personId);
  return own === undefined ? { settings: await defaultSettings(reader), isOwn: false } : { settings: own, isOwn: true };
};
