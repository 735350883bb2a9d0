import type { IsoDate } from '../../src/domain/clock.ts';
import type { MachineEvent, PlannedItem } from '../../src/engine/index.ts';
import { answer, dayIn, itemsIn, numberIn } from './read.ts';

// What is to be done, by whom and until when, as a machine knows it: the words about it are sealed.

/** `number` is 1, 2, 3 … through the whole life of the case. A type, not an interface: only so does a context pass as JSON. */
export type Measure = {
  readonly number: number;
  readonly ownerId: string;
  readonly dueOn: IsoDate;
  readonly status: 'pagar' | 'klar' | 'struken';
};
type Measures = readonly Measure[];

const isGoingOn = ({ status }: Measure): boolean => status === 'pagar';

/** Those of before, and the event's `measures` (items with `owner` and `dueOn`) numbered on after them. */
export const withDecided = (before: Measures, event: MachineEvent): Measures => [
  ...before,
  ...itemsIn(event, 'measures').flatMap((item, index): Measures => {
    const dueOn = dayIn(item, 'dueOn');
    const ownerId = item['owner'];
    if (dueOn === null || typeof ownerId !== 'string') return [];
    return [{ number: before.length + index + 1, ownerId, dueOn, status: 'pagar' }];
  }),
];

const changing = <M extends Measure>(
  before: readonly M[],
  event: MachineEvent,
  change: (measure: M) => M,
): readonly M[] => {
  const number = numberIn(event, 'measure');
  return before.map((one) => (one.number === number ? change(one) : one));
};

/** The event's `measure` with its new `dueOn` or `owner`, or struck out when `change` is `stryk`. */
export const withChanged = <M extends Measure>(before: readonly M[], event: MachineEvent): readonly M[] =>
  changing(before, event, (measure) => ({
    ...measure,
    ownerId: answer(event, 'owner') ?? measure.ownerId,
    dueOn: dayIn(event.data, 'dueOn') ?? measure.dueOn,
    status: answer(event, 'change') === 'stryk' ? 'struken' : measure.status,
  }));

/** The event's `measure`, done. */
export const withCompleted = <M extends Measure>(before: readonly M[], event: MachineEvent): readonly M[] =>
  changing(before, event, (measure) => ({ ...measure, status: 'klar' }));

/** Whether the event's `measure` goes on; before a form is filled in, whether any does. */
export const isOpenMeasure = (measures: Measures, event: MachineEvent): boolean => {
  const number = numberIn(event, 'measure');
  return measures.some((one) => isGoingOn(one) && (number === null || one.number === number));
};

/** None goes on any more. */
export const areDone = (measures: Measures): boolean => !measures.some(isGoingOn);

/** Those that go on, as planned work: each has its owner and day. */
export const plannedOf = (measures: Measures): readonly PlannedItem[] =>
  measures.filter(isGoingOn).map(({ number, ownerId, dueOn }) => ({ id: String(number), ownerId, dueOn }));
