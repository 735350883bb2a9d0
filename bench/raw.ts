import { performance } from 'node:perf_hooks';
import Libsql from 'libsql';
import { createLogSchema } from '../src/log/sqlite/schema.ts';
import { openDatabase } from '../src/sqlite/database.ts';
import { type Figure, figureOf, inFolder } from './figures.ts';

/** A row of the log's table, as it is bound. */
export type Row = readonly [string, number, string, string, string, string, string];

/** The rows of the log at `path`, to be written again without log or engine. Nobody may have the file open. */
export const storedRows = (path: string): readonly Row[] => {
  const db = openDatabase({ path, synchronous: 'NORMAL' });
  const rows = db.all<{ row: string }>(
    'SELECT json_array(stream_id, version, commit_id, recorded_at, body, previous_hash, hash) AS row FROM commits',
  );
  db.close();
  return rows.map(({ row }) => JSON.parse(row) as Row);
};

const INSERT =
  'INSERT INTO commits (stream_id, version, commit_id, recorded_at, body, previous_hash, hash) VALUES (?, ?, ?, ?, ?, ?, ?)';

/**
 * The raw limit: the same rows into the same table and indexes with the same durability, by the bare library, `group` rows to a
 * transaction with one fsync.
 */
export const rawInserts = (rows: readonly Row[], group: number): Promise<Figure> =>
  inFolder((path) => {
    const made = openDatabase({ path, synchronous: 'FULL' });
    createLogSchema(made);
    made.close();
    const db = new Libsql(path);
    db.exec('PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA secure_delete=ON; PRAGMA cache_size=-32768');
    const insert = db.prepare(INSERT);
    const waits: number[] = [];
    const start = performance.now();
    for (let at = 0; at < rows.length; at += group) {
      const before = performance.now();
      db.exec('BEGIN IMMEDIATE');
      for (const row of rows.slice(at, at + group)) insert.run([...row]);
      db.exec('COMMIT');
      waits.push(performance.now() - before);
    }
    const name = `raw inserts of the same rows, ${group} per transaction`;
    const figure = figureOf(name, rows.length, performance.now() - start, waits);
    db.close();
    return figure;
  });

/** A run, and the rows that it left in the log's table. */
export interface Measured {
  readonly figure: Figure;
  readonly rows: readonly Row[];
}

const fastest = (figures: readonly Figure[]): Figure =>
  figures.reduce((best, one) => (one.perSecond > best.perSecond ? one : best));

/**
 * Three turns of a run and of the raw inserts of its own rows, one after the other, so that both meet the same disk; the best of
 * each, as other work on the machine only ever makes them slower.
 */
export const againstRaw = async (measure: () => Promise<Measured>, group: number) => {
  const turns: { readonly figure: Figure; readonly raw: Figure }[] = [];
  for (let n = 0; n < 3; n += 1) {
    const { figure, rows } = await measure();
    turns.push({ figure, raw: await rawInserts(rows, group) });
  }
  const best = { figure: fastest(turns.map(({ figure }) => figure)), raw: fastest(turns.map((turn) => turn.raw)) };
  return {
    ...best,
    throughput: best.figure.perSecond / best.raw.perSecond,
    wait: best.figure.p50Ms / best.raw.p50Ms,
  };
};
