import { dataOf, type Occurrence, occurrencesIn } from '../../arshjul/occurrences.ts';
import { addDays, dayOf } from '../../domain/calendar.ts';
import type { WheelVersion } from '../../domain/arshjul.ts';
import type { Instant } from '../../domain/clock.ts';
import type { WorkCalendar } from '../../domain/deadline.ts';
import type { CaseId } from '../../domain/ids.ts';
import type { Kommun, Staff } from '../kommun.ts';
import { type Accepted, commandOf, type Stage, type Story } from '../play.ts';
import { type Random, randomFrom } from '../random.ts';
import { minutesLater, timeOf } from '../school-days.ts';
import { TOPICS } from '../texts/lasar-texts.ts';
import { type Course, COURSES, type Side, type Standing, type Step } from './steps.ts';

// The cases of the årshjul: opened as the wheel says, and carried on by those whose turn it is.

type Chosen = WheelVersion & { readonly chosenAt: Instant };
type Cast = Readonly<Record<Side, Staff>>;

interface Telling {
  readonly stage: Stage;
  readonly occurrence: Occurrence;
  readonly cast: Cast;
  readonly random: Random;
  readonly standing: Omit<Standing, 'day'>;
  readonly pace: keyof typeof PACES;
  /** What is written there waits to be decided. */
  readonly isUndecided: boolean;
}

/** Days of work between two steps, at least and at most. */
const PACES = { brisk: { least: 0, most: 2 }, slow: { least: 2, most: 5 } } as const;
/** One school in so many takes its time; one in so many has not come to the decision. */
const SLOW_ONE_IN = 3;
const UNDECIDED_ONE_IN = 6;

interface Half {
  readonly caseId: CaseId;
  readonly course: Course;
  readonly part: 'begins' | 'ends';
  readonly begins: Instant;
}

const castAt = ({ schools, office }: Kommun, at: string): Cast => {
  const [officer = office.head] = office.officers;
  const school = schools.find(({ unitId }) => unitId === at);
  return school === undefined
    ? { here: officer, above: office.head }
    : { here: school.rektor ?? school.areaHead, above: school.areaHead };
};

const plannedIn = ({ activity: { processId, command } }: Occurrence) => commandOf(processId, command)?.planned ?? {};

function* opens({ occurrence }: Telling, at: Instant): Story<Accepted> {
  const { activity, unitId, lasar, wheel, key } = occurrence;
  const { processId, command } = activity;
  return yield {
    at,
    what: `${key} ${command}`,
    touches: [key],
    waits: 'not',
    play: (engine) =>
      engine.openPlanned({
        ...{ processId, command, unitId, key, planned: { activity: activity.id, lasar, wheel } },
        data: dataOf(occurrence, plannedIn(occurrence), dayOf(at)),
      }),
  };
}

/** The steps of a half, one after the other; each answered with the dates of its own day. Gives when the next might be. */
function* gives(telling: Telling, { caseId, course, part, begins }: Half): Story<Instant> {
  const { stage, occurrence, cast, random, standing, pace } = telling;
  const stepsAt = (at: Instant): readonly Step[] =>
    course[part]({ ...standing, day: (days) => addDays(dayOf(at), days) });
  let at = begins;
  for (const [count] of stepsAt(at).entries()) {
    const { side, command, data } = stepsAt(at)[count] as Step;
    const given = yield {
      at,
      what: `${occurrence.key} ${command}`,
      touches: [caseId],
      waits: 'not',
      play: (engine) =>
        engine.handle({
          ...{ caseId, command, data, key: `${occurrence.key}/${part}/${count}` },
          principal: { kind: 'person', personId: cast[side].personId },
        }),
    };
    const { least, most } = PACES[pace];
    at = stage.days.later(given.commit.meta['at'] as Instant, random.int(least, most), random);
  }
  return at;
}

function* carriesOn(telling: Telling, caseId: CaseId, begins: Instant): Story {
  const { occurrence, isUndecided } = telling;
  const course = COURSES[occurrence.activity.processId];
  if (course === undefined) return;
  const at = yield* gives(telling, { caseId, course, part: 'begins', begins });
  if (isUndecided && !course.isHeld) return;
  const heldAt = timeOf(occurrence.dueOn, 13);
  yield* gives(telling, { caseId, course, part: 'ends', begins: course.isHeld && heldAt > at ? heldAt : at });
}

function* tells(telling: Telling, chosenAt: Instant): Story {
  const { stage, occurrence, random } = telling;
  const opensAt = timeOf(occurrence.opensOn, 6);
  const opened = yield* opens(telling, opensAt > chosenAt ? opensAt : minutesLater(chosenAt, 30));
  const begins = stage.days.later(opened.commit.meta['at'] as Instant, random.int(1, 2), random);
  yield* carriesOn(telling, opened.loaded.state.caseId, begins);
}

/** Every case that the wheel opens in its first läsår up to now, and how far it has come. */
export const lasarStories = (stage: Stage, calendar: WorkCalendar, chosen: Chosen): readonly Story[] => {
  const { units } = stage.kommun;
  return occurrencesIn(chosen, chosen.fromLasar, { units, calendar })
    .filter(({ dueOn }) => dueOn >= dayOf(chosen.chosenAt))
    .map((occurrence, at) => {
      const cast = castAt(stage.kommun, occurrence.unitId);
      const random = randomFrom(`arshjul/${occurrence.key}`);
      const standing = {
        ...{ level: occurrence.activity.level, owner: cast.here.personId },
        topic: TOPICS[at % TOPICS.length] ?? TOPICS[0],
      };
      const pace = at % SLOW_ONE_IN === 1 ? 'slow' : 'brisk';
      const isUndecided = at % UNDECIDED_ONE_IN === UNDECIDED_ONE_IN - 1;
      return tells({ stage, occurrence, cast, random, standing, pace, isUndecided }, chosen.chosenAt);
    });
};
