// A child process that appends without end and tells each acknowledged commit on stdout, until it is killed.
import { join } from 'node:path';
import { systemClock } from '../../src/domain/clock.ts';
import { commitId, streamId } from '../../src/domain/ids.ts';
import { openSqliteEventLog } from '../../src/log/sqlite/event-log.ts';
import { openDatabase } from '../../src/sqlite/database.ts';
import { GroupWriter } from '../../src/sqlite/group-writer.ts';

const [folder = '', run = '0'] = process.argv.slice(2);
const db = openDatabase({ path: join(folder, 'main.db'), synchronous: 'GROUPED' });
const log = openSqliteEventLog({ db, writer: new GroupWriter(db), clock: systemClock });

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
