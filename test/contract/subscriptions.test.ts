import { openMongoSubscriptions } from '../../src/notifications/mongo/subscriptions.ts';
import { openSqliteSubscriptions } from '../../src/notifications/sqlite/subscriptions.ts';
import { onMongo } from '../support/mongo.ts';
import { inMongo, inSqlite } from './port-adapter.ts';
import { describeSubscriptions } from './subscriptions.ts';

describeSubscriptions({
  name: 'SQLite',
  open: inSqlite(({ db, writer }) => openSqliteSubscriptions(db, writer)),
  deviations: {},
});
await onMongo((server) =>
  describeSubscriptions({
    name: `MongoDB (${server.title})`,
    open: inMongo(server, openMongoSubscriptions),
    deviations: {},
  }),
);
