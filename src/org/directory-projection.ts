import type { StreamId } from '../domain/ids.ts';
import type { JsonObject } from '../domain/json.ts';
import type { Commit } from '../log/commit.ts';
import { pagesOf, sortOfPosition } from '../projections/pages.ts';
import type { Projection } from '../projections/projection.ts';
import type { Collection, ProjectionReader, ProjectionWriter } from '../projections/store.ts';
import { type Directory, isDirectoryStream } from './directory.ts';
import type { DirectoryCommit } from './org-events.ts';

/** A commit as kept: names are still sealed. */
type KeptCommit = JsonObject & { readonly streamId: string; readonly version: number; readonly position: number };

const IN_ORDER = 'inOrder';
const PAGE = 1000;

const DIRECTORY: Collection<KeptCommit> = {
  name: 'directory',
  entries: ({ position }) => [{ index: IN_ORDER, group: '', sort: sortOfPosition(position) }],
};

/**
 * Keeps the commits of organisation and configuration apart from the cases', so that a start reads them and not the whole log.
 * Idempotent: the same commit is the same document.
 */
export const directoryProjection = {
  name: 'directory',
  version: 1,
  handles: isDirectoryStream,
  project: async ({ streamId, version, position, events }: Commit, writer: ProjectionWriter): Promise<void> => {
    if (!isDirectoryStream(streamId)) return;
    writer.put(DIRECTORY, `${streamId}/${version}`, {
      streamId,
      version,
      position,
      events: events as unknown as JsonObject[],
    });
  },
} as const satisfies Projection & { readonly handles: (streamId: StreamId) => boolean };

/** Fills the directory from the projection, in order of the log. What came after its checkpoint the relay brings. */
export const loadDirectory = async (reader: ProjectionReader, directory: Pick<Directory, 'apply'>): Promise<void> => {
  for await (const page of pagesOf(reader, DIRECTORY, { index: IN_ORDER, group: '', limit: PAGE }))
    await Promise.all(page.map(({ doc }) => directory.apply(doc as unknown as DirectoryCommit)));
};
