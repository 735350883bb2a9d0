import { addDays, dayOf, daysBetween } from '../domain/calendar.ts';
import type { Instant, IsoDate } from '../domain/clock.ts';
import type { Pupil, School } from './kommun.ts';
import type { Stage, Story, Tale } from './play.ts';
import { type Random, randomFrom } from './random.ts';
import { newTale, pupilsAt } from './report.ts';
import { timeOf } from './school-days.ts';
import {
  CATALOGUE,
  COMPLAINT_KINDS,
  DEVIATION_KINDS,
  ORDINARY,
  RARE_KINDS,
  RECENT_KINDS,
  type StoryKind,
} from './stories/catalogue.ts';
import { waitingToday } from './stories/today.ts';
import type { Another } from './stories/several.ts';

/** What is told, and from when. */
export interface ProgrammeOptions {
  readonly seed: string;
  readonly startsAt: Instant;
  /** About how many cases, 40 or more. */
  readonly cases: number;
}

const allDays = (from: IsoDate, to: IsoDate): readonly IsoDate[] =>
  Array.from({ length: Math.max(0, daysBetween(from, to)) }, (_, count) => addDays(from, count));

/** A day on which such a story begins; undefined when there is none. */
const dayFor = ({ days, now }: Stage, random: Random, startsAt: Instant, kind: StoryKind): IsoDate | undefined => {
  const first = dayOf(startsAt);
  const last = addDays(dayOf(now), -(kind.daysNeeded ?? 0));
  const from = kind.between !== undefined && kind.between[0] > first ? kind.between[0] : first;
  const to = kind.between !== undefined && kind.between[1] < last ? kind.between[1] : last;
  const possible = allDays(from, to).filter((day) => days.weight(day) > 0);
  return possible.length === 0 ? undefined : random.weighted(possible, days.weight);
};

const schoolFor = ({ kommun }: Stage, random: Random, { isFor = () => true }: StoryKind): School =>
  random.weighted(kommun.schools.filter(isFor), ({ plan }) => plan.weight);

/** Other children and reporters of the same school for a tale that has more of them. */
const anotherFor =
  (stage: Stage, tale: Tale): Another =>
  ({ isSameChild, isSameReporter, index }) => {
    const key = isSameReporter ? tale.key : `${tale.key}-other`;
    const { school, at, child, reporter } = tale;
    const random = randomFrom(`${key}/${index ?? 0}`);
    const classmates = pupilsAt(school, at).filter((pupil) => pupil !== child && pupil !== tale.other);
    const colleagues = school.workers.filter((worker) => worker !== reporter);
    return newTale(stage, random, {
      ...{ school, key, at, types: tale.types, child: isSameChild ? child : random.pick(classmates) },
      reporter: isSameReporter ? reporter : random.pick(colleagues),
      ...(index !== undefined && { index }),
    });
  };

const once = (random: Random, pupils: readonly Pupil[], taken: Set<Pupil>): Pupil => {
  const left = pupils.filter((pupil) => !taken.has(pupil));
  const pupil = random.pick(left.length > 0 ? left : pupils);
  taken.add(pupil);
  return pupil;
};

const storiesOf = (
  stage: Stage,
  options: ProgrammeOptions,
  kind: StoryKind,
  number: number,
  taken: Set<Pupil>,
): readonly Story[] => {
  const key = `${options.seed}-${kind.name}-${number}`;
  const random = randomFrom(key);
  const day = dayFor(stage, random, options.startsAt, kind);
  if (day === undefined) return [];
  const at = timeOf(day, random.int(8, 14), random.int(0, 59));
  const school = schoolFor(stage, random, kind);
  const child = kind.isAbout && once(random, school.pupils.filter(kind.isAbout), taken);
  const tale = newTale(stage, random, { school, key, at, ...(child !== undefined && { child }) });
  return kind.tell(tale, anotherFor(stage, tale));
};

/** So many days ago at most: few are finished by now. */
const RECENT_DAYS = 8;

const recently =
  ({ now }: Stage) =>
  (kind: StoryKind): StoryKind => ({ ...kind, between: [addDays(dayOf(now), -RECENT_DAYS), addDays(dayOf(now), -1)] });

const times = <T>(count: number, make: (number: number) => readonly T[]): readonly T[] =>
  Array.from({ length: count }, (_, number) => make(number + 1)).flat();

/** Every story of the demo: one of each kind at least, then ordinary ones, and what waits today. */
export const programme = (stage: Stage, options: ProgrammeOptions): readonly Story[] => {
  const taken = new Set<Pupil>();
  const told = (kinds: readonly StoryKind[]): readonly Story[] =>
    kinds.flatMap((kind) =>
      times(Math.max(1, Math.round((kind.per400 * options.cases) / 400)), (number) =>
        storiesOf(stage, options, kind, number, taken),
      ),
    );
  const special = told(CATALOGUE);
  const today = waitingToday(stage, options.seed);
  const left = Math.max(0, options.cases - special.length - today.length);
  return [
    ...special,
    ...times(left, (number) => storiesOf(stage, options, ORDINARY, number, taken)),
    ...told(DEVIATION_KINDS),
    ...told(COMPLAINT_KINDS),
    ...told(RARE_KINDS),
    ...told(RECENT_KINDS.map(recently(stage))),
    ...today,
  ];
};
