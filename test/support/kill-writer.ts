// A child process that appends without end and tells each acknowledged commit on stdout, until it is killed.
import { join } from 'node:path';
import { systemClock } from '../../src/domain/clock.ts';
import { openSqliteEventLog } from '../../src/log/sqlite/event-log.ts';
import { openDatabase } from '../../src/sqlite/database.ts';
import { GroupWriter } from '../../src/sqlite/group-writer.ts';
import { appendEndlessly } from './append-endlessly.ts';

const [folder = '', run = '0'] = process.argv.slice(2);
const db = openDatabase({ path: join(folder, 'main.db'), synchronous: 'GROUPED' });
const log = openSqliteEventLog({ db, writer: new GroupWriter(db), clock: systemClock });
await appendEndlessly(log, run);
