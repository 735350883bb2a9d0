import type { DeliveryView } from '../../contract/wire.ts';
import { type Delivery, isOpen } from '../../notifications/delivery.ts';
import type { Directory } from '../../org/directory.ts';

/** A delivery for whoever runs the system: neither case nor content; a name for dead ones only. */
export const deliveryView = (delivery: Delivery, directory: Pick<Directory, 'person'>): DeliveryView => {
  const { deliveryId, channel, isUrgent, status, attempts, queuedAt, changedAt, nextAt, code, personId } = delivery;
  return {
    ...{ deliveryId, channel, isUrgent, status, attempts, queuedAt, changedAt },
    ...(isOpen(delivery) && { nextAt }),
    ...(code !== null && { code }),
    ...(status === 'dead' && { recipient: directory.person(personId)?.name ?? '' }),
  };
};
