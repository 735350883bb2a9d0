import type { JsonObject } from '../../src/domain/json.ts';
import type { KrankningContext } from '../../workflows/krankning/context.ts';
import type { KrankningEvent, KrankningEventType } from '../../workflows/krankning/events.ts';
import { machine } from '../../workflows/krankning/machine.ts';
import { eventOf, type Snapshot, walkerOf } from './walk.ts';

// The walker on the machine of kränkning.

/** An event as the engine would send it. */
export const event = (
  type: KrankningEventType | 'deadline.passed',
  data: JsonObject = {},
  more: Parameters<typeof eventOf>[2] = {},
): KrankningEvent => eventOf(type, data, more) as KrankningEvent;

export const { draft, after, walk } = walkerOf(machine);
export const contextOf = (snapshot: Snapshot): KrankningContext => snapshot.context as KrankningContext;
