import type { KeptRead } from '../audit/kept-reads.ts';
import type { Account } from '../identity/accounts.ts';
import type { Checkpoint } from '../log/checkpoint.ts';
import type { KeptCommit } from '../log/kept-log.ts';
import { type Delivery, orderOf } from '../notifications/delivery.ts';
import type { KeptMark, KeptSubscription } from '../notifications/kept-notices.ts';
import type { KeptKey } from '../vault/kept-keys.ts';

/** All that cannot be made from anything else. Sessions, counted logins, leases and projections are left: they are made anew. */
export interface Kinds {
  readonly commits: KeptCommit;
  readonly logCheckpoints: Checkpoint;
  readonly dataKeys: KeptKey;
  readonly accounts: Account;
  readonly reads: KeptRead;
  readonly deliveries: Delivery;
  readonly marks: KeptMark;
  readonly subscriptions: KeptSubscription;
}
export type KindName = keyof Kinds;

/** What is to be known of the rows of a kind. */
export interface Kind<Row> {
  /** In the plural, for whoever waits. */
  readonly title: string;
  /** By which rows of a kind are ordered, by bytes. */
  readonly keyOf: (row: Row) => string;
  /** A row by ids only, for an error. */
  readonly nameOf: (row: Row) => string;
  /** Whether a row has gone on since the copy of it was made, and so takes its place. Absent where rows never change. */
  readonly isLater?: (row: Row, copy: Row) => boolean;
}

const digits = (number: number): string => String(number).padStart(16, '0');

/** In the order in which they are copied: that both logs are the same is known before anything else is written. */
export const KINDS: { readonly [Name in KindName]: Kind<Kinds[Name]> } = {
  commits: {
    title: 'commits',
    keyOf: ({ position }) => digits(position),
    nameOf: ({ position, streamId, version }) => `commit ${position} (${streamId}, version ${version})`,
  },
  logCheckpoints: {
    title: 'kontrollpunkter',
    keyOf: ({ position }) => digits(position),
    nameOf: ({ position }) => `kontrollpunkt ${position}`,
  },
  dataKeys: {
    title: 'datanycklar',
    keyOf: ({ streamId }) => streamId,
    nameOf: ({ streamId }) => `datanyckeln till ${streamId}`,
    isLater: ({ wrapped }) => wrapped === null,
  },
  accounts: {
    title: 'konton',
    keyOf: ({ usernameKey }) => usernameKey,
    nameOf: ({ personId }) => `kontot för ${personId}`,
  },
  reads: { title: 'läsningar', keyOf: ({ ordinal }) => digits(ordinal), nameOf: ({ ordinal }) => `läsning ${ordinal}` },
  deliveries: {
    title: 'utskick',
    keyOf: orderOf,
    nameOf: ({ deliveryId }) => `utskick ${deliveryId}`,
    isLater: (row, copy) => row.changedAt > copy.changedAt,
  },
  marks: {
    title: 'lägesmärken',
    keyOf: ({ name }) => name,
    nameOf: ({ name }) => `lägesmärket ${name}`,
    isLater: (row, copy) => row.position > copy.position,
  },
  subscriptions: {
    title: 'webbläsare',
    keyOf: ({ ordinal }) => digits(ordinal),
    nameOf: ({ ordinal }) => `webbläsare ${ordinal}`,
  },
};
