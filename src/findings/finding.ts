import type { Instant, IsoDate } from '../domain/clock.ts';
import { type StreamId, streamId, type UnitId } from '../domain/ids.ts';
import type { JsonObject } from '../domain/json.ts';

/** The one stream of what the system has found by itself. */
export const FINDINGS_STREAM: StreamId = streamId('findings');

/**
 * `lost`: what was reported is not accounted for. `recurrence`, `silent`: as who leads the unit sees it. `silentAbove`: as the skolchef
 * does, who counts more.
 */
export const FINDING_KINDS = ['lost', 'recurrence', 'silent', 'silentAbove'] as const;
export type FindingKind = (typeof FINDING_KINDS)[number];

/** Something that the system has found by itself, as long as it is so. Codes, counts and units only: never a case or a person. */
export interface Finding extends JsonObject {
  /** The same as long as the same is found. */
  readonly key: string;
  readonly kind: FindingKind;
  readonly unitId: UnitId;
  /** Of `lost`: the day of the reports, and how many. */
  readonly day?: IsoDate;
  readonly missing?: number;
  readonly surplus?: number;
}

/** Stored for ever under these names. `isLast`: nothing else that was told together with it is still so. */
export type FindingEvent =
  | { readonly type: 'FindingRaised'; readonly data: Finding & { readonly at: Instant } }
  | {
      readonly type: 'FindingSolved';
      readonly data: { readonly key: string; readonly group: string; readonly isLast: boolean; readonly at: Instant };
    };

/** What is told together: all that is lost at once; anything else by kind and unit. */
export const groupOf = ({ kind, unitId }: Pick<Finding, 'kind' | 'unitId'>): string =>
  kind === 'lost' ? kind : `${kind}|${unitId}`;
