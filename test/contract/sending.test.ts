import { createMongoLeases } from '../../src/engine/mongo/lease.ts';
import { createSqliteLeases } from '../../src/engine/sqlite/lease.ts';
import { openMongoDeliveries } from '../../src/notifications/mongo/deliveries.ts';
import { openSqliteDeliveries } from '../../src/notifications/sqlite/deliveries.ts';
import { onMongo } from '../support/mongo.ts';
import { inMongo, inSqlite } from './port-adapter.ts';
import { describeSending } from './sending.ts';

describeSending({
  name: 'SQLite',
  open: inSqlite(({ db, writer }) => ({
    deliveries: openSqliteDeliveries({ db, writer }),
    leases: createSqliteLeases(db, writer),
  })),
  deviations: {},
});
await onMongo((server) =>
  describeSending({
    name: `MongoDB (${server.title})`,
    open: inMongo(server, async (mongo) => ({
      deliveries: await openMongoDeliveries(mongo),
      leases: await createMongoLeases(mongo),
    })),
    deviations: {},
  }),
);
