import type { KeyObject } from 'node:crypto';
import type { Instant } from '../../domain/clock.ts';
import { type DatabaseCopy, openCopy } from '../../sqlite/read-copy.ts';
import type { Checkpoint } from '../checkpoint.ts';
import { chainHashOfBytes } from '../hash.ts';
import { type LogRecord, type LogReport, type VerifiableCommit, verifyLog } from '../verify-log.ts';

/** Which copy is verified, and with what. */
export interface VerifyFileOptions {
  /** A copy of the data file; it is never written to. */
  readonly path: string;
  readonly encryptionKey?: string;
  readonly publicKey?: KeyObject;
  /** Checkpoints kept outside the file. */
  readonly checkpoints?: readonly Checkpoint[];
}

/** The report on the log, and what SQLite itself finds wrong with the file (indexes, pages); whole when both are without fault. */
export interface FileReport extends LogReport {
  readonly damage: readonly string[];
}

type Columns<Name extends string> = { readonly [Key in Name]: Buffer | null };
type CommitColumns = Columns<
  'position' | 'stream' | 'version' | 'commit_id' | 'recorded' | 'body' | 'previous' | 'hash'
>;
type CheckpointColumns = Columns<'position' | 'rolling' | 'at' | 'signature'>;

const COMMITS = `SELECT CAST(position AS BLOB) AS position, CAST(stream_id AS BLOB) AS stream, CAST(version AS BLOB) AS version,
  CAST(commit_id AS BLOB) AS commit_id, CAST(recorded_at AS BLOB) AS recorded, CAST(body AS BLOB) AS body,
  CAST(previous_hash AS BLOB) AS previous, CAST(hash AS BLOB) AS hash FROM commits NOT INDEXED`;
const CHECKPOINTS = `SELECT CAST(position AS BLOB) AS position, CAST(rolling_hash AS BLOB) AS rolling, CAST(at AS BLOB) AS at,
  CAST(signature AS BLOB) AS signature FROM log_checkpoints ORDER BY position`;
const PAGE = 100;
// Pages that fail one after the other; a file that is all damage is not worth more.
const BAD_PAGES = 100;

/** One character per byte, so that no damage is mended by decoding; all these columns are ASCII. */
const ascii = (bytes: Buffer | null): string => bytes?.toString('latin1') ?? '';

const recordOf = (row: CommitColumns): VerifiableCommit => {
  const at = {
    commitId: ascii(row.commit_id),
    recordedAt: ascii(row.recorded),
    streamId: ascii(row.stream),
    version: ascii(row.version),
  };
  const previousHash = ascii(row.previous);
  return {
    position: Number(ascii(row.position)),
    streamId: at.streamId,
    version: Number(at.version),
    previousHash,
    hash: ascii(row.hash),
    actualHash: chainHashOfBytes(previousHash, at, row.body ?? Buffer.alloc(0)),
  };
};

const checkpointOf = (row: CheckpointColumns): Checkpoint => ({
  position: Number(ascii(row.position)),
  rollingHash: ascii(row.rolling),
  at: ascii(row.at) as Instant,
  signature: ascii(row.signature),
});

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

const readWhere = (copy: DatabaseCopy, where: string): readonly LogRecord[] =>
  [...copy.scan<CommitColumns>(`${COMMITS} WHERE ${where}`)].map(recordOf);

const readOne = (copy: DatabaseCopy, position: number): readonly LogRecord[] => {
  try {
    return readWhere(copy, `position = ${position}`);
  } catch (error) {
    return [{ position, unreadable: messageOf(error) }];
  }
};

/** Some commits, and the position from which to go on. libsql loses a hundred rows with a damaged one: then they are read singly. */
const readPage = (copy: DatabaseCopy, after: number) => {
  try {
    const records = readWhere(copy, `position > ${after} LIMIT ${PAGE}`);
    // Damaged positions may fall; the reading must not.
    return {
      records,
      next: records.reduce((next, { position }) => Math.max(next, position), after + 1),
      isDamaged: false,
    };
  } catch {
    const positions = Array.from({ length: PAGE }, (_, index) => after + 1 + index);
    return { records: positions.flatMap((position) => readOne(copy, position)), next: after + PAGE, isDamaged: true };
  }
};

function* recordsOfCopy(copy: DatabaseCopy): Generator<LogRecord> {
  let badPages = 0;
  let page = readPage(copy, 0);
  while (page.records.length > 0 && badPages < BAD_PAGES) {
    yield* page.records;
    badPages += page.isDamaged ? 1 : 0;
    page = readPage(copy, page.next);
  }
}

const readCheckpoints = (copy: DatabaseCopy): readonly Checkpoint[] =>
  [...copy.scan<CheckpointColumns>(CHECKPOINTS)].map(checkpointOf);

/** A file from before logs were moved between stores has no such table. */
const readVoids = (copy: DatabaseCopy): readonly number[] => {
  const tables = [...copy.scan("SELECT 1 AS one FROM sqlite_schema WHERE name = 'log_voids'")];
  return tables.length === 0
    ? []
    : [...copy.scan<{ position: number }>('SELECT position FROM log_voids')].map(({ position }) => position);
};

const damageOf = (copy: DatabaseCopy): readonly string[] => {
  try {
    const rows = [...copy.scan<{ integrity_check: string }>('PRAGMA integrity_check(100)')];
    return rows.map((row) => row.integrity_check).filter((text) => text !== 'ok');
  } catch (error) {
    return [messageOf(error)];
  }
};

/** Everything in a list, or nothing and a sentence why not. */
const attempt = <T>(read: () => readonly T[]): { readonly found: readonly T[]; readonly damage: readonly string[] } => {
  try {
    return { found: read(), damage: [] };
  } catch (error) {
    return { found: [], damage: [messageOf(error)] };
  }
};

/**
 * Verifies the log in a copy of the data file, byte for byte, without installation key or server.
 * @throws WrongFileKey when the copy does not open.
 */
export const verifyFile = async ({
  path,
  encryptionKey,
  publicKey,
  checkpoints = [],
}: VerifyFileOptions): Promise<FileReport> => {
  const copy = openCopy(path, encryptionKey);
  try {
    const own = attempt(() => readCheckpoints(copy));
    const voids = attempt(() => readVoids(copy));
    const key = publicKey === undefined ? {} : { publicKey };
    const report = await verifyLog({
      records: recordsOfCopy(copy),
      checkpoints: [...own.found, ...checkpoints],
      voids: new Set(voids.found),
      ...key,
    });
    return { ...report, damage: [...own.damage, ...voids.damage, ...damageOf(copy)] };
  } finally {
    copy.close();
  }
};
