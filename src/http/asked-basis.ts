import type { BasisYears } from '../basis/basis-years.ts';
import type { TimelineEntry } from '../contract/wire.ts';
import type { IsoDate } from '../domain/clock.ts';
import type { LoadedCase } from '../engine/case-store.ts';
import type { MemberCall } from './call.ts';

/** A document whose basis is asked for. */
export interface AskedBasis {
  readonly call: MemberCall<'caseBasis'>;
  readonly loaded: LoadedCase;
  /** What had been written in it, oldest first. */
  readonly entries: readonly TimelineEntry[];
  readonly asOf: IsoDate;
  readonly years: BasisYears;
}
