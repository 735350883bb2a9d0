import type { KeptRows } from '../../domain/kept-rows.ts';
import type { Database } from '../../sqlite/database.ts';
import type { GroupWriter } from '../../sqlite/group-writer.ts';
import { pagesOf } from '../../sqlite/pages.ts';
import type { Delivery } from '../delivery.ts';
import type { KeptMark, KeptNotices, KeptSubscription } from '../kept-notices.ts';
import { createDeliverySchema, deliveryOf, type DeliveryRow } from './deliveries.ts';
import { createSubscriptionSchema } from './subscriptions.ts';

// The number before the point is the position in the log, the one after it the place in the commit.
const IN_ORDER = `SELECT id FROM deliveries ORDER BY CAST(notification_id AS INTEGER),
  CAST(substr(notification_id, instr(notification_id, '.') + 1) AS INTEGER), delivery_id`;
const ONE = 'SELECT * FROM deliveries WHERE id = ?';
const ADD = `INSERT INTO deliveries (delivery_id, notification_id, person_id, channel, case_id, is_urgent, status, attempts,
  queued_at, next_at, changed_at, code) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`;
const REPLACE = `UPDATE deliveries SET status = ?, attempts = ?, next_at = ?, changed_at = ?, code = ? WHERE delivery_id = ?`;
const MARKS = 'SELECT name, position FROM delivery_marks WHERE name > ? ORDER BY name LIMIT ?';
const SET_MARK = `INSERT INTO delivery_marks (name, position) VALUES (?, ?)
  ON CONFLICT (name) DO UPDATE SET position = excluded.position`;
const SUBSCRIPTIONS = `SELECT id AS ordinal, subscription_id AS subscriptionId, person_id AS personId, sealed
  FROM push_subscriptions WHERE id > ? ORDER BY id LIMIT ?`;
const ADD_SUBSCRIPTION = 'INSERT INTO push_subscriptions (id, subscription_id, person_id, sealed) VALUES (?, ?, ?, ?)';

const addDelivery = (db: Database, delivery: Delivery): void => {
  const { deliveryId, notificationId, personId, channel, caseId, isUrgent } = delivery;
  const { status, attempts, queuedAt, nextAt, changedAt, code } = delivery;
  const about = [deliveryId, notificationId, personId, channel, caseId, isUrgent ? 1 : 0];
  db.run(ADD, [...about, status, attempts, queuedAt, nextAt, changedAt, code]);
};

async function* deliveriesIn(db: Database): AsyncGenerator<Delivery> {
  for (const { id } of db.all<{ id: number }>(IN_ORDER)) {
    const row = db.get<DeliveryRow>(ONE, [id]);
    if (row !== undefined) yield deliveryOf(row);
  }
}

const marksIn = (db: Database, writer: GroupWriter): Required<KeptRows<KeptMark>> => {
  const put = ({ name, position }: KeptMark) => writer.write((tx) => void tx.run(SET_MARK, [name, position]));
  return {
    rows: () => pagesOf<KeptMark>(db, MARKS, '', ({ name }) => name),
    add: async (rows) => void (await Promise.all(rows.map(put))),
    replace: put,
  };
};

/** Deliveries, marks and subscriptions in a SQLite file, to be moved; makes the tables. */
export const openSqliteKeptNotices = (db: Database, writer: GroupWriter): KeptNotices => {
  createDeliverySchema(db);
  createSubscriptionSchema(db);
  return {
    deliveries: {
      rows: () => deliveriesIn(db),
      add: (rows) => writer.write((tx) => rows.forEach((row) => addDelivery(tx, row))),
      replace: ({ deliveryId, status, attempts, nextAt, changedAt, code }) =>
        writer.write((tx) => void tx.run(REPLACE, [status, attempts, nextAt, changedAt, code, deliveryId])),
    },
    marks: marksIn(db, writer),
    subscriptions: {
      rows: () => pagesOf<KeptSubscription>(db, SUBSCRIPTIONS, 0, ({ ordinal }) => ordinal),
      add: (rows) =>
        writer.write((tx) => {
          for (const { ordinal, subscriptionId, personId, sealed } of rows)
            tx.run(ADD_SUBSCRIPTION, [ordinal, subscriptionId, personId, sealed]);
        }),
    },
  };
};
