import type { PersonId } from '../../domain/ids.ts';
import type { Database } from '../../sqlite/database.ts';
import type { GroupWriter } from '../../sqlite/group-writer.ts';
import type { SubscriptionStore } from '../push-subscriptions.ts';

const SCHEMA = `
  CREATE TABLE IF NOT EXISTS push_subscriptions (
    id INTEGER PRIMARY KEY,
    subscription_id TEXT NOT NULL UNIQUE,
    person_id TEXT NOT NULL,
    sealed TEXT NOT NULL
  ) STRICT;
  CREATE INDEX IF NOT EXISTS push_subscriptions_by_person ON push_subscriptions (person_id, id DESC);
  -- Until a browser was one person's, its id was shorter: such a one could be taken over by nobody.
  DELETE FROM push_subscriptions WHERE length(subscription_id) < 64;`;

interface Row {
  readonly person_id: PersonId;
  readonly subscription_id: string;
  readonly sealed: string;
}

// Replaced, not changed in place: what is subscribed again is the newest.
const PUT = 'INSERT OR REPLACE INTO push_subscriptions (subscription_id, person_id, sealed) VALUES (?, ?, ?)';
const REMOVE = 'DELETE FROM push_subscriptions WHERE subscription_id = ? AND person_id = ?';
const TRIM = `DELETE FROM push_subscriptions WHERE person_id = ? AND id NOT IN
  (SELECT id FROM push_subscriptions WHERE person_id = ? ORDER BY id DESC LIMIT ?)`;
const OF_PERSON = 'SELECT person_id, subscription_id, sealed FROM push_subscriptions WHERE person_id = ? ORDER BY id';

/** Makes the table where it is missing. */
export const createSubscriptionSchema = (db: Database): void => db.exec(SCHEMA);

/** Subscriptions in a SQLite file; makes their table. */
export const openSqliteSubscriptions = (db: Database, writer: GroupWriter): SubscriptionStore => {
  createSubscriptionSchema(db);
  return {
    put: ({ personId, subscriptionId, sealed }, most) =>
      writer.write((tx) => {
        tx.run(PUT, [subscriptionId, personId, sealed]);
        tx.run(TRIM, [personId, personId, most]);
      }),
    ofPerson: async (personId) =>
      db
        .all<Row>(OF_PERSON, [personId])
        .map((row) => ({ personId: row.person_id, subscriptionId: row.subscription_id, sealed: row.sealed })),
    remove: (personId, subscriptionId) => writer.write((tx) => void tx.run(REMOVE, [subscriptionId, personId])),
  };
};
