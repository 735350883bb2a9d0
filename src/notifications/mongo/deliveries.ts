import type { Model } from 'mongoose';
import type { Instant } from '../../domain/clock.ts';
import { DELIVERY_STATUSES, type DeliveryStatus } from '../../domain/notice-settings.ts';
import { openCollection } from '../../mongo/collection.ts';
import type { Mongo } from '../../mongo/connection.ts';
import { answered } from '../../mongo/errors.ts';
import { insertEach } from '../../mongo/insert.ts';
import { createRows, type Rows } from '../../mongo/rows.ts';
import { updateEach } from '../../mongo/update.ts';
import { BadDeliveryCursor, type Deliveries, type DeliveryChange, type DeliveryPage } from '../deliveries.ts';
import { type Delivery, deliveryIdOf, isOpen, latestWritten, type NewDelivery } from '../delivery.ts';
import {
  DELIVERIES,
  deliveryOf,
  type DeliveryRow,
  MARKS,
  type MarkRow,
  ORDER,
  rowOf,
  type StatusCount,
} from './schema.ts';

const queued = (delivery: NewDelivery): Delivery => {
  const { notificationId, personId, channel, caseId, isUrgent, queuedAt } = delivery;
  const about = { notificationId, personId, channel, caseId, isUrgent, queuedAt };
  const now = { status: 'queued', attempts: 0, nextAt: queuedAt, changedAt: queuedAt, code: null } as const;
  return { ...about, ...now, deliveryId: deliveryIdOf(delivery) };
};

const changed = (delivery: Delivery, change: DeliveryChange, changedAt: Instant): Delivery => ({
  ...delivery,
  status: change.status,
  code: 'code' in change ? change.code : null,
  nextAt: 'nextAt' in change ? change.nextAt : delivery.nextAt,
  changedAt,
});

const SETTLED = {
  retry: { status: 'queued', attempts: 0, code: null },
  dismiss: { status: 'stopped', code: 'dismissed' },
} as const;

const pageOf = (rows: readonly DeliveryRow[], limit: number): DeliveryPage => {
  const last = rows.length > limit ? rows[limit - 1] : undefined;
  return { items: rows.slice(0, limit).map(deliveryOf), ...(last !== undefined && { next: last.order }) };
};

/** Looking at what is there, and at all of it. */
const readingOf = (
  deliveries: Model<DeliveryRow>,
  { read }: Pick<Rows<DeliveryRow>, 'read'>,
): Pick<Deliveries, 'get' | 'due' | 'open' | 'counts' | 'page'> => ({
  get: async (deliveryId) => {
    const row = await read(deliveryId);
    return row && deliveryOf(row);
  },
  due: async (channel, now, limit) => {
    const isDue = [{ nextAt: { $lte: now } }, { changedAt: { $gt: latestWritten(now) } }];
    const due = deliveries.find({ isOpen: true, channel, $or: isDue }).sort({ nextAt: 1, order: 1 }).limit(limit);
    return (await answered(due.lean<DeliveryRow[]>())).map(deliveryOf);
  },
  open: async (of) => {
    const open = deliveries.find({ isOpen: true, ...of }).sort({ order: 1 });
    return (await answered(open.lean<DeliveryRow[]>())).map(deliveryOf);
  },
  counts: async () => {
    const grouped = deliveries.aggregate<StatusCount>([{ $group: { _id: '$status', count: { $sum: 1 } } }]);
    const none = Object.fromEntries(DELIVERY_STATUSES.map((status) => [status, 0]));
    const found = (await answered(grouped.exec())).map(({ _id, count }) => [_id, count]);
    return { ...none, ...Object.fromEntries(found) } as Record<DeliveryStatus, number>;
  },
  page: async ({ status, limit, cursor }) => {
    if (cursor !== undefined && !ORDER.test(cursor))
      throw new BadDeliveryCursor('not a cursor of the log of deliveries');
    const filter = { ...(status && { status }), ...(cursor && { order: { $lt: cursor } }) };
    const newest = deliveries
      .find(filter)
      .sort({ order: -1 })
      .limit(limit + 1);
    return pageOf(await answered(newest.lean<DeliveryRow[]>()), limit);
  },
});

/** How far something has come. */
const marksOf = (marks: Model<MarkRow>): Pick<Deliveries, 'mark' | 'setMark' | 'markOnce'> => {
  const mark = async (name: string): Promise<number | undefined> => (await createRows(marks).read(name))?.position;
  return {
    mark,
    setMark: (name, position) => updateEach(marks, [{ _id: name, update: { $max: { position } }, isMade: true }]),
    markOnce: async (name, position) => {
      await insertEach(marks, [{ _id: name, position }]);
      return (await mark(name)) ?? position;
    },
  };
};

/** What a delivery is changed to; undefined leaves it as it is. */
type Next = (delivery: Delivery) => Delivery | undefined;

/**
 * Deliveries in a database that several nodes may share. Each is changed only while it is what was read, so of two nodes that claim
 * the same attempt one gets it.
 */
export const openMongoDeliveries = async (mongo: Mongo): Promise<Deliveries> => {
  const deliveries = await openCollection(mongo, DELIVERIES);
  const rows = createRows(deliveries);

  const change = (deliveryId: string, next: Next): Promise<boolean> =>
    rows.change(deliveryId, (row) => {
      const after = row && next(deliveryOf(row));
      return after === undefined ? [row, false] : [rowOf(after), true];
    });
  /** The ids of those that were changed. */
  const changeEach = async (deliveryIds: readonly string[], next: Next): Promise<readonly string[]> => {
    const isDone = await Promise.all(deliveryIds.map((deliveryId) => change(deliveryId, next)));
    return deliveryIds.filter((_, at) => isDone[at]);
  };
  const idsOf = async (filter: object): Promise<readonly string[]> =>
    (await answered(deliveries.find(filter, { _id: 1 }).lean<{ _id: string }[]>())).map(({ _id }) => _id);

  return {
    ...readingOf(deliveries, rows),
    ...marksOf(await openCollection(mongo, MARKS)),
    add: async (added) => void (await insertEach(deliveries, added.map(queued).map(rowOf))),
    claim: async (claims, changedAt) => {
      const of = new Map(claims.map((claim) => [claim.deliveryId, claim]));
      return changeEach([...of.keys()], (delivery) => {
        const claim = of.get(delivery.deliveryId);
        if (claim === undefined || !isOpen(delivery) || delivery.attempts !== claim.attempts) return undefined;
        return { ...delivery, attempts: claim.attempts + 1, nextAt: claim.nextAt, changedAt };
      });
    },
    change: async (deliveryIds, what, at) => {
      await changeEach(deliveryIds, (delivery) => (isOpen(delivery) ? changed(delivery, what, at) : undefined));
    },
    lookAgain: async (personId, nextAt) => {
      const isUntried = ({ status }: Delivery): boolean => status === 'queued' || status === 'waiting';
      await changeEach(await idsOf({ isOpen: true, personId }), (delivery) =>
        isUntried(delivery) ? { ...delivery, nextAt } : undefined,
      );
    },
    settleDead: async (which, decision, at) => {
      const dead = which === 'all' ? await idsOf({ status: 'dead' }) : [which];
      const settled = await changeEach(dead, (delivery) =>
        delivery.status === 'dead' ? { ...delivery, ...SETTLED[decision], nextAt: at, changedAt: at } : undefined,
      );
      return settled.length;
    },
  };
};
