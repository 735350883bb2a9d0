import type { IsoDate } from '../../../src/domain/clock.ts';
import type { MachineEvent, PlannedItem } from '../../../src/engine/index.ts';
import { type Measure, plannedOf, withDecided } from '../measures.ts';
import { codeOf, dayIn, itemsIn, numberIn } from '../read.ts';
import { type Effect, EFFECTS } from './codes.ts';

// A measure is not over when it is done, but when it is known whether it helped.

/** A measure with the version of the document that it came with, the day on which its effect is looked at, and what was seen (`null` until then). */
export type FollowedMeasure = Measure & {
  readonly since: number;
  readonly followUpOn: IsoDate;
  readonly effect: Effect | null;
};
type Measures = readonly FollowedMeasure[];

const stands = ({ status }: FollowedMeasure): boolean => status !== 'struken';

/** Those of before, and the event's `measures` of this version after them; without `followUpOn` the effect is looked at when it is to be done. */
export const withProposed = (before: Measures, event: MachineEvent, since: number): Measures => {
  const items = itemsIn(event, 'measures');
  const added = withDecided(before, event).slice(before.length);
  return [
    ...before,
    ...added.map((measure, at) => ({
      ...measure,
      since,
      followUpOn: dayIn(items[at] ?? {}, 'followUpOn') ?? measure.dueOn,
      effect: null,
    })),
  ];
};

/** The event's `measure` with the `effect` that was seen; what was seen last counts. */
export const withEffect = (before: Measures, event: MachineEvent): Measures => {
  const number = numberIn(event, 'measure');
  const effect = codeOf(event, 'effect', EFFECTS);
  return before.map((one) => (one.number === number && effect !== null ? { ...one, effect } : one));
};

/** Some measure stands. */
export const isAnySet = (measures: Measures): boolean => measures.some(stands);

/** Whether the event's `measure` stands; before a form is filled in, whether any does. */
export const canBeFollowedUp = (measures: Measures, event: MachineEvent): boolean => {
  const number = numberIn(event, 'measure');
  return measures.some((one) => stands(one) && (number === null || one.number === number));
};

/** Of every measure that stands it is known whether it helped. */
export const areEffectsKnown = (measures: Measures): boolean =>
  measures.filter(stands).every(({ effect }) => effect !== null);

/** What is to be done, and then what is to be looked at, each with its owner and day. */
export const plannedAndFollowed = (measures: Measures): readonly PlannedItem[] => [
  ...plannedOf(measures),
  ...measures
    .filter(({ status, effect }) => status === 'klar' && effect === null)
    .map(({ number, ownerId, followUpOn }) => ({ id: `${number}-effekt`, ownerId, dueOn: followUpOn })),
];
