import type { Instant } from '../../domain/clock.ts';
import type { CaseId, PersonId } from '../../domain/ids.ts';
import type { SqlValue } from '../../sqlite/bind-guard.ts';
import type { Database } from '../../sqlite/database.ts';
import type { GroupWriter } from '../../sqlite/group-writer.ts';
import { BadReadCursor, type ReadAction, type ReadEntry, type ReadLog, type ReadPageQuery } from '../read-log.ts';

/** What the read log stands on. `onLost` is told when entries could not be written: somebody must know that reads went unrecorded. */
export interface SqliteReadLogOptions {
  readonly db: Database;
  /** The one writer of `db`. Call `flush` before closing it. */
  readonly writer: GroupWriter;
  readonly onLost: (error: unknown) => void;
}

/** A row of the table. */
export interface ReadRow {
  readonly id: number;
  readonly case_id: CaseId;
  readonly person_id: PersonId;
  readonly action: ReadAction;
  readonly at: Instant;
  readonly was_allowed: number;
}

const SCHEMA = `
  CREATE TABLE IF NOT EXISTS reads (
    id INTEGER PRIMARY KEY,
    case_id TEXT NOT NULL,
    person_id TEXT NOT NULL,
    action TEXT NOT NULL,
    at TEXT NOT NULL,
    was_allowed INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX IF NOT EXISTS reads_by_case ON reads (case_id, id DESC);`;

const INSERT = 'INSERT INTO reads (case_id, person_id, action, at, was_allowed) VALUES (?, ?, ?, ?, ?)';
const SELECT =
  'SELECT id, case_id, person_id, action, at, was_allowed FROM reads WHERE case_id = ? AND id < ? ORDER BY id DESC LIMIT ?';

export const entryOf = ({ case_id, person_id, action, at, was_allowed }: ReadRow): ReadEntry => ({
  caseId: case_id,
  personId: person_id,
  action,
  at,
  wasAllowed: was_allowed === 1,
});

/** Makes the table where it is missing. */
export const createReadSchema = (db: Database): void => db.exec(SCHEMA);

/** For {@link INSERT}. */
export const valuesOf = ({ caseId, personId, action, at, wasAllowed }: ReadEntry): readonly SqlValue[] => [
  caseId,
  personId,
  action,
  at,
  wasAllowed ? 1 : 0,
];

const CURSOR = /^[1-9]\d{0,14}$/;

const beforeOf = ({ cursor }: ReadPageQuery): number => {
  if (cursor === undefined) return Number.MAX_SAFE_INTEGER;
  if (!CURSOR.test(cursor)) throw new BadReadCursor('not a cursor of the read log');
  return Number(cursor);
};

/** The read log in a SQLite file; makes its table. Entries of one turn of the event loop are one transaction. */
export const openSqliteReadLog = ({ db, writer, onLost }: SqliteReadLogOptions): ReadLog => {
  createReadSchema(db);
  const writing = new Set<Promise<void>>();
  const flush = async (): Promise<void> => {
    while (writing.size > 0) await Promise.all(writing);
  };
  const write = async (entry: ReadEntry): Promise<void> => {
    await writer.write((tx) => tx.run(INSERT, valuesOf(entry))).catch(onLost);
  };
  return {
    record: (entry) => {
      const written = write(entry).finally(() => writing.delete(written));
      writing.add(written);
    },
    ofCase: async (caseId, query) => {
      const before = beforeOf(query);
      await flush();
      const rows = db.all<ReadRow>(SELECT, [caseId, before, query.limit + 1]);
      const page = rows.slice(0, query.limit);
      const last = rows.length > query.limit ? page.at(-1) : undefined;
      return { entries: page.map(entryOf), ...(last !== undefined && { next: String(last.id) }) };
    },
    flush,
  };
};
