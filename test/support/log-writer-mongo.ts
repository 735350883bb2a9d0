// A child process that appends without end to the log in a MongoDB database and tells each acknowledged commit on stdout, until it is killed.
import { systemClock } from '../../src/domain/clock.ts';
import { openMongoEventLog } from '../../src/log/mongo/event-log.ts';
import { openMongo } from '../../src/mongo/connection.ts';
import { appendEndlessly } from './append-endlessly.ts';

const [uri = '', database = '', run = '0'] = process.argv.slice(2);
const mongo = await openMongo({ uri, database });
const log = await openMongoEventLog({ mongo, clock: systemClock, patienceMs: 100 });
await appendEndlessly(log, run);
