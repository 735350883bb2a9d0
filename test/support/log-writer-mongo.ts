// A child process that appends without end to the log in a MongoDB database and tells each acknowledged commit on stdout, until it is killed.
import { systemClock } from '../../src/domain/clock.ts';
import { commitId, streamId } from '../../src/domain/ids.ts';
import { openMongoEventLog } from '../../src/log/mongo/event-log.ts';
import { openMongo } from '../../src/mongo/connection.ts';

const [uri = '', database = '', run = '0'] = process.argv.slice(2);
const mongo = await openMongo({ uri, database });
const log = await openMongoEventLog({ mongo, clock: systemClock, patienceMs: 100 });

const client = async (n: number): Promise<never> => {
  for (let i = 0; ; i += 1) {
    const id = `r${run}:c${n}:${i}`;
    const events = [{ type: 'NoteAdded', data: { i } }];
    await log.append(
      { streamId: streamId(`case:${n}`), commitId: commitId(id), meta: {}, events, messages: [] },
      'next',
    );
    process.stdout.write(`${id}\n`);
  }
};
await Promise.all(Array.from({ length: 8 }, (_, n) => client(n)));
