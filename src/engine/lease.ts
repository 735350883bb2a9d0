import { type Clock, epochMs } from '../domain/clock.ts';

/** A right to do something alone for a while. `fence` rises with each new holder: a late write of an old one can be told. */
export interface Lease {
  readonly name: string;
  readonly holder: string;
  readonly fence: number;
  /** Milliseconds since 1970, excluded. */
  readonly until: number;
}

/**
 * The last `until` of a lease that binds others. One that lasts longer was taken by a clock that stood too late by more than the
 * lease's length, and would bind for as long as that clock was wrong. Clocks of nodes differ by less, and what one has given stands.
 */
export const latestUntil = (nowMs: number, ttlMs: number): number => nowMs + 2 * ttlMs;

/** Who does what alone, among the nodes on one log. */
export interface Leases {
  /** Takes or renews the lease for `ttlMs` from `nowMs`; undefined while somebody else holds it. */
  take(name: string, holder: string, ttlMs: number, nowMs: number): Promise<Lease | undefined>;
  /** Lets go, if still the holder. */
  release(lease: Lease): Promise<void>;
}

/** A node among those on one log, as it takes turns with the others. */
export interface TurnTaker {
  readonly leases: Leases;
  readonly clock: Clock;
  /** Name of this node, which no other has. */
  readonly holder: string;
  /** So long a node may be silent, in milliseconds, before another takes its turn. */
  readonly leaseMs: number;
}

/** What one node at a time does. */
export interface Turn {
  /** The lease, with at least half of its time left; undefined while it is another node's turn. */
  take(): Promise<Lease | undefined>;
  /** Lets another node take it. */
  end(): Promise<void>;
}

/** The turn by the name: it is renewed when half of its time has passed. */
export const createTurn = ({ leases, clock, holder, leaseMs }: TurnTaker, name: string): Turn => {
  let held: Lease | undefined;
  // Several that ask at once must not lose a race against each other.
  let taking: Promise<Lease | undefined> | undefined;
  const isFresh = ({ until }: Lease, nowMs: number): boolean =>
    until - nowMs >= leaseMs / 2 && until - nowMs <= leaseMs;
  return {
    take: async () => {
      const nowMs = epochMs(clock());
      if (held !== undefined && isFresh(held, nowMs)) return held;
      taking ??= leases.take(name, holder, leaseMs, nowMs).finally(() => (taking = undefined));
      held = await taking;
      return held;
    },
    end: async () => {
      const last = held;
      held = undefined;
      if (last !== undefined) await leases.release(last);
    },
  };
};
