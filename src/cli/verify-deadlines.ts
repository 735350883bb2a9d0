import type { Settings } from '../compose/settings.ts';
import { createDeadlineVerifier, type DeadlineReport } from '../config/verify-deadlines.ts';
import { instantOf } from '../domain/clock.ts';
import type { EventLog } from '../log/event-log.ts';
import { openMongoEventLog } from '../log/mongo/event-log.ts';
import { openSqliteEventLog } from '../log/sqlite/event-log.ts';
import { type MongoOptions, openMongo } from '../mongo/connection.ts';
import { openDatabase } from '../sqlite/database.ts';
import { GroupWriter } from '../sqlite/group-writer.ts';
import { deriveSubkeys } from '../vault/subkeys.ts';
import { existingKey } from './existing-key.ts';
import { dataFolderOf } from './folder.ts';
import { inCopy } from './in-copy.ts';

const PAGE = 500;
const SHOWN = 20;

const reportOn = async (log: Pick<EventLog, 'readAll'>): Promise<DeadlineReport> => {
  const verifier = createDeadlineVerifier();
  let after = 0;
  for (;;) {
    const commits = await log.readAll(after, PAGE);
    for (const commit of commits) verifier.add(commit);
    const last = commits.at(-1);
    if (last === undefined) return verifier.report();
    after = last.position;
  }
};

const reportOnFile = async (path: string, encryption: { readonly encryptionKey?: string }): Promise<DeadlineReport> => {
  const db = openDatabase({ path, synchronous: 'NORMAL', ...encryption });
  const writer = new GroupWriter(db);
  const log = openSqliteEventLog({ db, writer, clock: () => instantOf(0) });
  try {
    return await reportOn(log);
  } finally {
    await log.close();
    await writer.close();
    db.close();
  }
};

const reportOnDatabase = async (options: MongoOptions): Promise<DeadlineReport> => {
  const mongo = await openMongo(options);
  try {
    const log = await openMongoEventLog({ mongo, clock: () => instantOf(0) });
    return await reportOn(log).finally(() => log.close());
  } finally {
    await mongo.close();
  }
};

const reportOnFolder = async (settings: Settings): Promise<DeadlineReport> => {
  const dataFolder = dataFolderOf(settings);
  const encryption = settings.encryptsFiles ? { encryptionKey: deriveSubkeys(existingKey(dataFolder)).file } : {};
  return inCopy(dataFolder, (path) => reportOnFile(path, encryption));
};

const linesOf = ({ deadlines, cases, faults }: DeadlineReport): readonly string[] => [
  `${deadlines} tidsgränser i ${cases} ärenden räknades om ur loggen.`,
  ...faults
    .slice(0, SHOWN)
    .map(
      ({ streamId, version, deadlineId, fault }) => `ärende ${streamId}, version ${version}: ${deadlineId}, ${fault}`,
    ),
  faults.length === 0 ? 'Alla datum stämmer.' : `${faults.length} tidsgränser stämmer INTE.`,
];

/**
 * Works out every deadline of every case again from a copy of the log, or from the database, by its derivation and the calendar that it names. Nothing sealed is
 * opened: a key is needed only where the file itself is encrypted. The exit code is 1 when any date differs.
 */
export const verifyDeadlinesCommand = async (settings: Settings, say: (line: string) => void): Promise<void> => {
  const report = await (settings.mongo === undefined ? reportOnFolder(settings) : reportOnDatabase(settings.mongo));
  for (const line of linesOf(report)) say(line);
  if (report.faults.length > 0) process.exitCode = 1;
};
