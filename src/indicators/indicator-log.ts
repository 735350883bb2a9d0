import type { Clock } from '../domain/clock.ts';
import { type CommitId, type PersonId, type StreamId, streamId } from '../domain/ids.ts';
import type { JsonObject } from '../domain/json.ts';
import type { EventLog } from '../log/event-log.ts';
import type { Point } from './point.ts';

/** The one stream of imports. */
export const INDICATOR_STREAM: StreamId = streamId('indicators');

/** Stored for ever under this name. No person is in it. */
export interface IndicatorsImported {
  readonly type: 'IndicatorsImported';
  readonly data: {
    /** From where, as the importer wrote it; at most 200 characters. */
    readonly source: string;
    readonly points: readonly Point[];
  };
}

/** Who imports, under an id that makes asking twice the same as once. */
export interface Import {
  readonly commitId: CommitId;
  readonly by: PersonId | 'system';
  readonly source: string;
  readonly points: readonly Point[];
}

/** `too-large`: more than a commit holds; nothing is stored. */
export type Stored = { readonly kind: 'stored' } | { readonly kind: 'too-large'; readonly limitBytes: number };

/** The way of measured values into the log. */
export interface IndicatorLog {
  /** Stores them as one commit. @throws RangeError when there is none */
  store(request: Import): Promise<Stored>;
}

/** The values must have been read by `readFile`. */
export const createIndicatorLog = ({
  log,
  clock,
}: {
  readonly log: EventLog;
  readonly clock: Clock;
}): IndicatorLog => ({
  store: async ({ commitId, by, source, points }) => {
    if (points.length === 0) throw new RangeError('an import has at least one value');
    const data = { source, points } satisfies IndicatorsImported['data'];
    const events = [{ type: 'IndicatorsImported', data: data as unknown as JsonObject }];
    const meta = { by, at: clock(), command: 'importIndicators' };
    const result = await log.append({ streamId: INDICATOR_STREAM, commitId, meta, events, messages: [] }, 'next');
    return result.kind === 'too-large' ? result : { kind: 'stored' };
  },
});
