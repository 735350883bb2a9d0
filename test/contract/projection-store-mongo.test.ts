import { openMongo } from '../../src/mongo/connection.ts';
import { openMongoProjectionStore } from '../../src/projections/mongo/store.ts';
import { databaseOf, onMongo } from '../support/mongo.ts';
import { describeProjectionStore } from './projection-store.ts';

await onMongo(({ uri, title }) => {
  describeProjectionStore({
    name: `projections in MongoDB (${title})`,
    open: async (place) => {
      const mongo = await openMongo({ uri, database: databaseOf(place) });
      const store = await openMongoProjectionStore(mongo);
      return {
        ...store,
        close: async () => {
          await store.close();
          await mongo.close();
        },
      };
    },
    deviations: {},
  });
});
