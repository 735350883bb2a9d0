import type { ReadEntry } from './read-log.ts';

/** An entry with its place in the read log: a whole number from 1, rising. */
export interface KeptRead extends ReadEntry {
  readonly ordinal: number;
}
