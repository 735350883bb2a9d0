import type { KeptRows } from '../domain/kept-rows.ts';
import type { Checkpoints } from '../outbox/checkpoints.ts';
import type { Kinds, KindName } from './kinds.ts';

/** All that a huvudman's store keeps, to be moved. Nothing serves anybody from it meanwhile. */
export interface Store {
  readonly rows: { readonly [Name in KindName]: KeptRows<Kinds[Name]> };
  /** As in `KeptLog`. */
  closeGaps(): Promise<void>;
  /** Of the handlers whose places lie beside the projections. */
  readonly handlers: Checkpoints;
  /** Nobody is served from a store in which a copy is unfinished. */
  markUnfinished(isUnfinished: boolean): Promise<void>;
  /** @throws UnfinishedCopy */
  refuseUnfinished(): Promise<void>;
  close(): Promise<void>;
}
