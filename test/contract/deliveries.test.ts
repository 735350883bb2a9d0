import { openMongoDeliveries } from '../../src/notifications/mongo/deliveries.ts';
import { openSqliteDeliveries } from '../../src/notifications/sqlite/deliveries.ts';
import { onMongo } from '../support/mongo.ts';
import { describeDeliveries } from './deliveries.ts';
import { inMongo, inSqlite } from './port-adapter.ts';
import { UPDATES_RACE } from './rules.ts';

describeDeliveries({ name: 'SQLite', open: inSqlite(openSqliteDeliveries), deviations: {} });
await onMongo((server) =>
  describeDeliveries({
    name: `MongoDB (${server.title})`,
    open: inMongo(server, openMongoDeliveries),
    deviations: server.kind === 'ferretdb' ? { 'DEL-8': `${UPDATES_RACE}; the lease keeps two nodes from it` } : {},
  }),
);
