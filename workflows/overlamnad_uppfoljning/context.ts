import type { IsoDate } from '../../src/domain/clock.ts';
import type { JsonObject } from '../../src/domain/json.ts';
import type { MachineEvent } from '../../src/engine/index.ts';
import type { Effect } from '../krankning/codes.ts';

// Types, not interfaces: only so does the context pass as a JSON object.

/** What the machine remembers of a case: codes and dates only. */
export type FollowUpContext = {
  /** When the child is to be asked next. */
  readonly dueOn: IsoDate | null;
  /** How it was, and whether the child had its say, when it was last followed up. */
  readonly effect: Effect | null;
  readonly childHeard: 'ja' | 'nej' | null;
};

/** What a guard or a memory looks at. */
export interface Call {
  readonly context: FollowUpContext;
  readonly event: MachineEvent;
}

/** The context of a case of which nothing is known yet. */
export const initialContext = (): FollowUpContext => ({ dueOn: null, effect: null, childHeard: null });

/** The machine's context where the engine hands it on as JSON. */
export const contextOf = (json: JsonObject): FollowUpContext => json as FollowUpContext;
