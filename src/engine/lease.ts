/** A right to do something alone for a while. `fence` rises with each new holder: a late write of an old one can be told. */
export interface Lease {
  readonly name: string;
  readonly holder: string;
  readonly fence: number;
  /** Milliseconds since 1970, excluded. */
  readonly until: number;
}

/** Who does what alone, among the nodes on one log. */
export interface Leases {
  /** Takes or renews the lease for `ttlMs` from `nowMs`; undefined while somebody else holds it. */
  take(name: string, holder: string, ttlMs: number, nowMs: number): Promise<Lease | undefined>;
  /** Lets go, if still the holder. */
  release(lease: Lease): Promise<void>;
}
