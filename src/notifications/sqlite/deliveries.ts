import type { Instant } from '../../domain/clock.ts';
import type { CaseId, PersonId } from '../../domain/ids.ts';
import type { SqlValue } from '../../sqlite/bind-guard.ts';
import type { Database } from '../../sqlite/database.ts';
import type { GroupWriter } from '../../sqlite/group-writer.ts';
import { BadDeliveryCursor, type Deliveries, type DeliveryChange, type DeliveryQuery } from '../deliveries.ts';
import { type Delivery, deliveryIdOf, latestWritten, type NewDelivery } from '../delivery.ts';
import { type Channel, DELIVERY_STATUSES, type DeliveryStatus } from '../../domain/notice-settings.ts';

/** What the deliveries stand on: the file of the log and its one writer. */
export interface SqliteDeliveriesOptions {
  readonly db: Database;
  readonly writer: GroupWriter;
}

const SCHEMA = `
  CREATE TABLE IF NOT EXISTS deliveries (
    id INTEGER PRIMARY KEY,
    delivery_id TEXT NOT NULL UNIQUE,
    notification_id TEXT NOT NULL,
    person_id TEXT NOT NULL,
    channel TEXT NOT NULL,
    case_id TEXT NOT NULL,
    is_urgent INTEGER NOT NULL,
    status TEXT NOT NULL,
    attempts INTEGER NOT NULL,
    queued_at TEXT NOT NULL,
    next_at TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    code TEXT,
    UNIQUE (notification_id, person_id, channel)
  ) STRICT;
  CREATE INDEX IF NOT EXISTS deliveries_by_next ON deliveries (channel, next_at) WHERE status IN ('queued', 'waiting', 'failed');
  CREATE INDEX IF NOT EXISTS deliveries_by_changed ON deliveries (channel, changed_at) WHERE status IN ('queued', 'waiting', 'failed');
  CREATE INDEX IF NOT EXISTS deliveries_by_case ON deliveries (case_id) WHERE status IN ('queued', 'waiting', 'failed');
  CREATE INDEX IF NOT EXISTS deliveries_by_person ON deliveries (person_id) WHERE status IN ('queued', 'waiting', 'failed');
  CREATE INDEX IF NOT EXISTS deliveries_by_status ON deliveries (status, id DESC);
  CREATE TABLE IF NOT EXISTS delivery_marks (name TEXT PRIMARY KEY, position INTEGER NOT NULL) STRICT, WITHOUT ROWID;`;

/** A row of the table. */
export interface DeliveryRow {
  readonly id: number;
  readonly delivery_id: string;
  readonly notification_id: string;
  readonly person_id: PersonId;
  readonly channel: Channel;
  readonly case_id: CaseId;
  readonly is_urgent: number;
  readonly status: DeliveryStatus;
  readonly attempts: number;
  readonly queued_at: Instant;
  readonly next_at: Instant;
  readonly changed_at: Instant;
  readonly code: string | null;
}

export const deliveryOf = (row: DeliveryRow): Delivery => ({
  deliveryId: row.delivery_id,
  notificationId: row.notification_id,
  personId: row.person_id,
  channel: row.channel,
  caseId: row.case_id,
  isUrgent: row.is_urgent === 1,
  status: row.status,
  attempts: row.attempts,
  queuedAt: row.queued_at,
  nextAt: row.next_at,
  changedAt: row.changed_at,
  code: row.code,
});

/** Makes the tables where they are missing. */
export const createDeliverySchema = (db: Database): void => db.exec(SCHEMA);

const OPEN = `status IN ('queued', 'waiting', 'failed')`;
const INSERT = `INSERT INTO deliveries (delivery_id, notification_id, person_id, channel, case_id, is_urgent, status, attempts,
  queued_at, next_at, changed_at) VALUES (?, ?, ?, ?, ?, ?, 'queued', 0, ?, ?, ?) ON CONFLICT DO NOTHING`;
const DUE = `SELECT * FROM deliveries WHERE ${OPEN} AND channel = ? AND (next_at <= ? OR changed_at > ?)
  ORDER BY next_at, id LIMIT ?`;
const CLAIM = `UPDATE deliveries SET attempts = attempts + 1, next_at = ?, changed_at = ?
  WHERE delivery_id = ? AND attempts = ? AND ${OPEN}`;
const CHANGE = `UPDATE deliveries SET status = ?, code = ?, next_at = coalesce(?, next_at), changed_at = ?
  WHERE delivery_id = ? AND ${OPEN}`;
const LOOK_AGAIN = `UPDATE deliveries SET next_at = ? WHERE person_id = ? AND status IN ('queued', 'waiting')`;
const RETRY = `UPDATE deliveries SET status = 'queued', attempts = 0, code = NULL, next_at = ?, changed_at = ?
  WHERE status = 'dead'`;
const DISMISS = `UPDATE deliveries SET status = 'stopped', code = 'dismissed', next_at = ?, changed_at = ?
  WHERE status = 'dead'`;
const MARK = 'SELECT position FROM delivery_marks WHERE name = ?';
const MARK_ONCE = 'INSERT INTO delivery_marks (name, position) VALUES (?, ?) ON CONFLICT (name) DO NOTHING';
const RAISE_MARK = `INSERT INTO delivery_marks (name, position) VALUES (?, ?)
  ON CONFLICT (name) DO UPDATE SET position = max(position, excluded.position)`;

const rowOf = (delivery: NewDelivery): readonly SqlValue[] => {
  const { notificationId, personId, channel, caseId, isUrgent, queuedAt } = delivery;
  const about = [deliveryIdOf(delivery), notificationId, personId, channel, caseId, isUrgent ? 1 : 0];
  return [...about, queuedAt, queuedAt, queuedAt];
};

const changeOf = (change: DeliveryChange): readonly SqlValue[] => [
  change.status,
  'code' in change ? change.code : null,
  'nextAt' in change ? change.nextAt : null,
];

const CURSOR = /^[1-9]\d{0,14}$/;

const beforeOf = ({ cursor }: DeliveryQuery): number => {
  if (cursor === undefined) return Number.MAX_SAFE_INTEGER;
  if (!CURSOR.test(cursor)) throw new BadDeliveryCursor('not a cursor of the log of deliveries');
  return Number(cursor);
};

const pageOf = (db: Database, query: DeliveryQuery) => {
  const [where, values] = query.status === undefined ? ['', []] : ['status = ? AND ', [query.status]];
  const sql = `SELECT * FROM deliveries WHERE ${where}id < ? ORDER BY id DESC LIMIT ?`;
  const rows = db.all<DeliveryRow>(sql, [...values, beforeOf(query), query.limit + 1]);
  const last = rows.length > query.limit ? rows[query.limit - 1] : undefined;
  return { items: rows.slice(0, query.limit).map(deliveryOf), ...(last !== undefined && { next: String(last.id) }) };
};

const countsOf = (db: Database): Readonly<Record<DeliveryStatus, number>> => {
  const rows = db.all<{ status: DeliveryStatus; count: number }>(
    'SELECT status, count(*) AS count FROM deliveries GROUP BY status',
  );
  const none = Object.fromEntries(DELIVERY_STATUSES.map((status) => [status, 0])) as Record<DeliveryStatus, number>;
  return { ...none, ...Object.fromEntries(rows.map(({ status, count }) => [status, count])) };
};

/** Deliveries in a SQLite file; makes their tables. */
export const openSqliteDeliveries = ({ db, writer }: SqliteDeliveriesOptions): Deliveries => {
  createDeliverySchema(db);
  const all = (sql: string, values: readonly SqlValue[]) => db.all<DeliveryRow>(sql, values).map(deliveryOf);
  return {
    add: (deliveries) => writer.write((tx) => deliveries.forEach((delivery) => tx.run(INSERT, rowOf(delivery)))),
    get: async (deliveryId) => all('SELECT * FROM deliveries WHERE delivery_id = ?', [deliveryId])[0],
    due: async (channel, now, limit) => all(DUE, [channel, now, latestWritten(now), limit]),
    open: async (of) =>
      'caseId' in of
        ? all(`SELECT * FROM deliveries WHERE ${OPEN} AND case_id = ? ORDER BY id`, [of.caseId])
        : all(`SELECT * FROM deliveries WHERE ${OPEN} AND person_id = ? ORDER BY id`, [of.personId]),
    claim: (claims, at) =>
      writer.write((tx) =>
        claims
          .filter(({ deliveryId, attempts, nextAt }) => tx.run(CLAIM, [nextAt, at, deliveryId, attempts]).changes > 0)
          .map(({ deliveryId }) => deliveryId),
      ),
    change: (deliveryIds, change, at) =>
      writer.write((tx) => deliveryIds.forEach((id) => tx.run(CHANGE, [...changeOf(change), at, id]))),
    lookAgain: (personId, at) => writer.write((tx) => void tx.run(LOOK_AGAIN, [at, personId])),
    settleDead: (which, decision, at) => {
      const sql = decision === 'retry' ? RETRY : DISMISS;
      return writer.write((tx) =>
        which === 'all' ? tx.run(sql, [at, at]).changes : tx.run(`${sql} AND delivery_id = ?`, [at, at, which]).changes,
      );
    },
    counts: async () => countsOf(db),
    page: async (query) => pageOf(db, query),
    mark: async (name) => db.get<{ position: number }>(MARK, [name])?.position,
    setMark: (name, position) => writer.write((tx) => void tx.run(RAISE_MARK, [name, position])),
    markOnce: (name, position) =>
      writer.write((tx) => {
        tx.run(MARK_ONCE, [name, position]);
        return tx.get<{ position: number }>(MARK, [name])?.position ?? position;
      }),
  };
};
