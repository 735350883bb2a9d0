import type { IsoDate } from '../../../src/domain/clock.ts';
import type { JsonObject } from '../../../src/domain/json.ts';
import type { MachineEvent } from '../../../src/engine/index.ts';
import type { Measure } from '../measures.ts';
import type { Effect, Owner } from './codes.ts';

// Types, not interfaces: only so does the context pass as a JSON object.

/** What a machine remembers of a meeting or a visit: codes, dates and staff only. */
export type MeetingContext = {
  readonly owner: Owner | null;
  readonly dueOn: IsoDate | null;
  readonly followUpOn: IsoDate | null;
  readonly effect: Effect | null;
  readonly isOver: boolean;
  readonly measures: readonly Measure[];
};

/** What a guard or a memory looks at. */
export interface MeetingCall<Context extends MeetingContext = MeetingContext> {
  readonly context: Context;
  readonly event: MachineEvent;
}

/** Of a meeting of which nothing is known yet. */
export const NO_MEETING: MeetingContext = {
  owner: null,
  dueOn: null,
  followUpOn: null,
  effect: null,
  isOver: false,
  measures: [],
};

/** The machine's context where the engine hands it on as JSON. */
export const meetingOf = (json: JsonObject): MeetingContext => json as MeetingContext;
