import { openMongoReadLog } from '../../src/audit/mongo/read-log.ts';
import { openSqliteReadLog } from '../../src/audit/sqlite/read-log.ts';
import { onMongo } from '../support/mongo.ts';
import { inMongo, inSqlite } from './port-adapter.ts';
import { describeReadLog, type ReadLogInTest } from './read-log.ts';

const flush = ({ log }: ReadLogInTest): Promise<void> => log.flush();

describeReadLog({
  name: 'SQLite',
  open: inSqlite(({ db, writer }): ReadLogInTest => {
    const lost: unknown[] = [];
    const log = openSqliteReadLog({ db, writer, onLost: (error) => lost.push(error) });
    return { log, lost, breakStorage: async () => db.exec('DROP TABLE reads') };
  }, flush),
  deviations: {},
});

await onMongo((server) =>
  describeReadLog({
    name: `MongoDB (${server.title})`,
    open: inMongo(
      server,
      async (mongo): Promise<ReadLogInTest> => {
        const lost: unknown[] = [];
        const log = await openMongoReadLog({ mongo, onLost: (error) => lost.push(error) });
        return { log, lost, breakStorage: () => mongo.close() };
      },
      flush,
    ),
    deviations: {},
  }),
);
