import { createMongoLeases } from '../../src/engine/mongo/lease.ts';
import { createSqliteLeases } from '../../src/engine/sqlite/lease.ts';
import { onMongo } from '../support/mongo.ts';
import { describeLeases } from './leases.ts';
import { inMongo, inSqlite } from './port-adapter.ts';

describeLeases({
  name: 'SQLite',
  open: inSqlite(({ db, writer }) => createSqliteLeases(db, writer)),
  deviations: {},
});
await onMongo((server) =>
  describeLeases({ name: `MongoDB (${server.title})`, open: inMongo(server, createMongoLeases), deviations: {} }),
);
