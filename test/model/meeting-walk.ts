import type { AnyStateMachine } from 'xstate';
import type { JsonObject } from '../../src/domain/json.ts';
import type { MachineEvent } from '../../src/engine/index.ts';
import type { MeetingContext } from '../../workflows/shared/meeting/context.ts';
import { eventOf, type Snapshot, type Walk, walkerOf } from './walk.ts';

const measures = [{ owner: 'tove', dueOn: '2026-03-20', what: 'x' }];

const contextOf = (snapshot: Snapshot): MeetingContext => snapshot.context as MeetingContext;

/** Events that every meeting has, in the variants that lead different ways. */
const shared: readonly MachineEvent[] = [
  eventOf('MeetingMoved', { dueOn: '2026-05-05' }),
  eventOf('MeetingHeld'),
  eventOf('MeetingCancelled'),
  eventOf('MeetingFollowedUp', { decision: 'klart', effect: 'ja' }),
  eventOf('MeetingFollowedUp', { decision: 'fortsatt', effect: 'nej', followUpOn: '2026-06-01' }),
  eventOf('MeetingClosed'),
  eventOf('NoteAdded'),
  eventOf('deadline.passed'),
];

const next =
  (own: readonly MachineEvent[]) =>
  (snapshot: Snapshot): readonly MachineEvent[] => {
    const decided = contextOf(snapshot).measures;
    const going = decided.find(({ status }) => status === 'pagar');
    return [
      ...own,
      ...shared,
      ...(decided.length < 2 ? [eventOf('MeasuresDecided', { measures })] : []),
      ...(going === undefined
        ? []
        : [
            eventOf('MeasureCompleted', { measure: going.number }),
            eventOf('MeasureChanged', { measure: going.number, change: 'stryk' }),
          ]),
    ];
  };

/** A meeting's machine, walked by its own events and those that all meetings have. `more`: what else tells two of its states apart. */
export const walkMeeting = (
  machine: AnyStateMachine,
  own: readonly MachineEvent[],
  more: (context: JsonObject) => unknown = () => '',
): Walk => {
  const { draft, walk } = walkerOf(machine);
  return walk(draft(), next(own), (snapshot) => {
    const { measures: decided, owner } = contextOf(snapshot);
    const going = decided.filter(({ status }) => status === 'pagar').length;
    return JSON.stringify([snapshot.value, decided.length, going, owner, more(snapshot.context as JsonObject)]);
  });
};
