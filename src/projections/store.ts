import type { JsonObject } from '../domain/json.ts';

/** Where a document is found: an index name, the values it is grouped by, and the text it is sorted by within the group. */
export interface IndexEntry {
  readonly index: string;
  /** Values joined by a separator that ids may not hold, `|`; compared as a whole. */
  readonly group: string;
  /** Sorts by code points; equal sorts are ordered by the document's key. */
  readonly sort: string;
}

/**
 * A collection of documents with the ways they can be found. Pure: entries follow from document and key alone; another way of
 * finding them is another version of the projection. Written under one checkpoint's name only.
 */
export interface Collection<Doc extends JsonObject> {
  readonly name: string;
  readonly entries: (doc: Doc, key: string) => readonly IndexEntry[];
}

/** A found document. `cursor` is opaque: hand it back to go on after it, in the same group or another of the same index. */
export interface Found<Doc> {
  readonly key: string;
  readonly sort: string;
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
  /** Whole number from 1. */
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

/** A unit of work, from the position that the group has read to when it begins. */
export type Work = (writer: ProjectionWriter, from: number) => Promise<void>;

/**
 * Keeps what is derived from the log. Everything in it can be deleted and made again.
 * A unit of work is atomic together with its checkpoint: after a crash both are there or neither.
 */
export interface ProjectionStore extends ProjectionReader {
  /** Position up to which the named group of projections has read; 0 = nothing yet. */
  checkpoint(name: string): Promise<number>;
  /**
   * Runs the work and stores what it wrote together with the checkpoint; nothing of it when it throws.
   * Does nothing when the group has read that far already. Units of work run one after another, in the order asked for.
   * Where other nodes write too, the work may run again: nothing is kept of a run during which another node advanced the group.
   */
  advance(name: string, position: number, work: Work): Promise<void>;
  /** Forgets the checkpoint of the group and all documents written under it, once the work begun is done. */
  forget(name: string): Promise<void>;
  close(): Promise<void>;
}

/** A cursor that this store did not give. */
export class BadCursor extends Error {
  override readonly name = 'BadCursor';
}

/**
 * Another node has made a group forget everything, as a newer version of the program does: what this one goes on from is not there.
 * Whoever asks for the checkpoint again goes on from it.
 */
export class GroupForgotten extends Error {
  override readonly name = 'GroupForgotten';
}
