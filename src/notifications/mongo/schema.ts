import type { DeliveryStatus } from '../../domain/notice-settings.ts';
import { declareCollection } from '../../mongo/collection.ts';
import { type Delivery, isOpen, orderOf } from '../delivery.ts';

/** A delivery; `_id` is its id. */
export type DeliveryRow = Omit<Delivery, 'deliveryId'> & {
  readonly _id: string;
  /** Whether anything is still to be done about it: follows from the status. */
  readonly isOpen: boolean;
  /** `orderOf`. */
  readonly order: string;
};

/** How far something has come; `_id` is its name. */
export type MarkRow = {
  readonly _id: string;
  readonly position: number;
};

const text = { type: String, required: true };

/** Collection of deliveries. What is open is found first: of all that have ever been sent it is little. */
export const DELIVERIES = declareCollection<DeliveryRow>(
  'deliveries',
  {
    _id: String,
    notificationId: text,
    personId: text,
    channel: text,
    caseId: text,
    isUrgent: { type: Boolean, required: true },
    status: text,
    attempts: { type: Number, required: true },
    queuedAt: text,
    nextAt: text,
    changedAt: text,
    code: String,
    isOpen: { type: Boolean, required: true },
    order: text,
  },
  [
    { name: 'open_by_next', key: { isOpen: 1, channel: 1, nextAt: 1 } },
    { name: 'open_by_changed', key: { isOpen: 1, channel: 1, changedAt: 1 } },
    { name: 'open_of_case', key: { isOpen: 1, caseId: 1 } },
    { name: 'open_of_person', key: { isOpen: 1, personId: 1 } },
    { name: 'by_status', key: { status: 1, order: -1 } },
    { name: 'by_order', key: { order: -1 } },
  ],
);

/** Collection of marks. */
export const MARKS = declareCollection<MarkRow>('deliveryMarks', {
  _id: String,
  position: { type: Number, required: true },
});

/** As {@link DeliveryRow.order} is written. */
export const ORDER = /^\d{16}\.\d{6}\.[0-9a-f]{32}$/;

/** The row of a delivery. */
export const rowOf = (delivery: Delivery): DeliveryRow => {
  const { deliveryId, ...same } = delivery;
  return { ...same, _id: deliveryId, isOpen: isOpen(delivery), order: orderOf(delivery) };
};

/** The delivery of a row. */
export const deliveryOf = ({ _id, isOpen: _, order: __, ...same }: DeliveryRow): Delivery => ({
  ...same,
  deliveryId: _id,
});

/** A count of rows. */
export interface StatusCount {
  readonly _id: DeliveryStatus;
  readonly count: number;
}
