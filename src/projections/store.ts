import type { JsonObject } from '../domain/json.ts';

/** Where a document is found: an index name, the values it is grouped by, and the text it is sorted by within the group. */
export interface IndexEntry {
  readonly index: string;
  /** Joined with no separator that ids may hold; compared as a whole. */
  readonly group: string;
  readonly sort: string;
}

/** A collection of documents with the ways they can be found. Pure: entries follow from the document alone. */
export interface Collection<Doc extends JsonObject> {
  readonly name: string;
  readonly entries: (doc: Doc, key: string) => readonly IndexEntry[];
}

/** A found document. `cursor` is opaque: hand it back to go on after it. */
export interface Found<Doc> {
  readonly key: string;
  readonly doc: Doc;
  readonly cursor: string;
}

/** Which part of an index to walk. */
export interface Walk {
  readonly index: string;
  readonly group: string;
  /** Only entries with sort >= from (included) and < to (excluded). */
  readonly from?: string;
  readonly to?: string;
  readonly order?: 'ascending' | 'descending';
  /** Go on after this one. @throws BadCursor */
  readonly after?: string;
  readonly limit: number;
}

/** Reads and writes of projections; writes are seen by later reads of the same unit of work at once. */
export interface ProjectionReader {
  get<Doc extends JsonObject>(collection: Collection<Doc>, key: string): Promise<Doc | undefined>;
  find<Doc extends JsonObject>(collection: Collection<Doc>, walk: Walk): Promise<readonly Found<Doc>[]>;
}
export interface ProjectionWriter extends ProjectionReader {
  put<Doc extends JsonObject>(collection: Collection<Doc>, key: string, doc: Doc): void;
  remove<Doc extends JsonObject>(collection: Collection<Doc>, key: string): void;
}

/**
 * Keeps what is derived from the log. Everything in it can be deleted and made again.
 * A unit of work is atomic together with its checkpoint: after a crash both are there or neither.
 */
export interface ProjectionStore extends ProjectionReader {
  /** Position up to which the named group of projections has read; 0 = nothing yet. */
  checkpoint(name: string): Promise<number>;
  /** Runs the work and stores what it wrote together with the checkpoint; nothing of it when it throws. */
  advance(name: string, position: number, work: (writer: ProjectionWriter) => Promise<void>): Promise<void>;
  /** Forgets all documents and the checkpoint of the group. */
  forget(name: string): Promise<void>;
  close(): Promise<void>;
}

/** A cursor that this store did not give. */
export class BadCursor extends Error {
  override readonly name = 'BadCursor';
}
