import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** One line of the bench: how many a second, and how long one waits, in milliseconds. */
export interface Figure {
  readonly name: string;
  readonly perSecond: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
}

/** A ratio measured within one run, and what it is meant to be. */
export interface Ratio {
  readonly name: string;
  readonly ratio: number;
  readonly goal: string;
}

const rounded = (value: number): number => Math.round(value * 1000) / 1000;

/** The figure of a run of `count` in `totalMs`; `waits` are the single ones' milliseconds. */
export const figureOf = (name: string, count: number, totalMs: number, waits: readonly number[]): Figure => {
  const sorted = [...waits].sort((a, b) => a - b);
  const at = (part: number): number => rounded(sorted[Math.floor(sorted.length * part)] ?? 0);
  return { name, perSecond: Math.round((count / totalMs) * 1000), p50Ms: at(0.5), p99Ms: at(0.99) };
};

/** Runs the work on a file in a folder of its own, which is gone afterwards. */
export const inFolder = async <T>(work: (file: string) => Promise<T> | T): Promise<T> => {
  const folder = mkdtempSync(join(tmpdir(), 'skyndsam-bench-'));
  try {
    return await work(join(folder, 'main.db'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

/** What one part of the bench gives. */
export interface Part {
  readonly figures: readonly (Figure | Readonly<{ name: string }>)[];
  readonly ratios: readonly Ratio[];
}
