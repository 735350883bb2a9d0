import { type PersonId, type StreamId, streamId } from '../domain/ids.ts';

const PREFIX = 'inbox:';

/** Stream of what a person does with the inbox, and of when and how he or she wants to be told. */
export const inboxStream = (personId: PersonId): StreamId => streamId(`${PREFIX}${personId}`);

/** Whose inbox the stream is; undefined for any other stream. */
export const personOfInbox = (stream: string): PersonId | undefined =>
  stream.startsWith(PREFIX) && stream.length > PREFIX.length ? (stream.slice(PREFIX.length) as PersonId) : undefined;
