import type { StreamId } from '../domain/ids.ts';
import type { JsonObject } from '../domain/json.ts';
import type { Commit } from '../log/commit.ts';
import { pagesOf, sortOfPosition } from '../projections/pages.ts';
import type { Projection } from '../projections/projection.ts';
import type { Collection, ProjectionReader, ProjectionWriter } from '../projections/store.ts';
import { type Directory, isDirectoryStream } from './directory.ts';
import type { DirectoryCommit } from './org-events.ts';

/** A commit as kept, or a part of one that is large: names are still sealed. */
type KeptPart = JsonObject & {
  readonly streamId: string;
  readonly version: number;
  readonly position: number;
  /** From 0, in order. */
  readonly part: number;
  readonly isLast: boolean;
  /** Of the events as JSON. */
  readonly text: string;
};

const IN_ORDER = 'inOrder';
const PAGE = 1000;
/** A quarter of a MiB of the text: at most three quarters as UTF-8, so that every store takes it. */
const PART_CHARACTERS = 2 ** 18;

const sortOf = ({ position, part }: KeptPart): string => `${sortOfPosition(position)}.${String(part).padStart(6, '0')}`;

const DIRECTORY: Collection<KeptPart> = {
  name: 'directory',
  entries: (kept) => [{ index: IN_ORDER, group: '', sort: sortOf(kept) }],
};

const partsOf = ({ streamId, version, position, events }: Commit): readonly KeptPart[] => {
  const whole = JSON.stringify(events);
  const count = Math.ceil(whole.length / PART_CHARACTERS);
  return Array.from({ length: count }, (_, part) => ({
    ...{ streamId, version, position, part, isLast: part === count - 1 },
    text: whole.slice(part * PART_CHARACTERS, (part + 1) * PART_CHARACTERS),
  }));
};

/**
 * Keeps the commits of organisation and configuration apart from the cases', so that a start reads them and not the whole log.
 * A commit of any size that the log takes is kept. Idempotent: the same commit is the same documents.
 */
export const directoryProjection = {
  name: 'directory',
  version: 2,
  handles: isDirectoryStream,
  project: async (commit: Commit, writer: ProjectionWriter): Promise<void> => {
    const { streamId, version } = commit;
    if (!isDirectoryStream(streamId)) return;
    for (const kept of partsOf(commit)) writer.put(DIRECTORY, `${streamId}/${version}/${kept.part}`, kept);
  },
} as const satisfies Projection & { readonly handles: (streamId: StreamId) => boolean };

/** Puts parts together as they come, in order: the commit with its last part. */
const createPuttingTogether = () => {
  let texts: string[] = [];
  return ({ streamId, version, isLast, text }: KeptPart): readonly DirectoryCommit[] => {
    texts.push(text);
    if (!isLast) return [];
    const events = JSON.parse(texts.join('')) as DirectoryCommit['events'];
    texts = [];
    return [{ streamId: streamId as StreamId, version, events }];
  };
};

/** Fills the directory from the projection, in order of the log. What came after its checkpoint the relay brings. */
export const loadDirectory = async (reader: ProjectionReader, directory: Pick<Directory, 'apply'>): Promise<void> => {
  const take = createPuttingTogether();
  for await (const page of pagesOf(reader, DIRECTORY, { index: IN_ORDER, group: '', limit: PAGE }))
    await Promise.all(page.flatMap(({ doc }) => take(doc)).map((commit) => directory.apply(commit)));
};
