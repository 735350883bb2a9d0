import { addDays, dayOf, startOfDay } from '../../domain/calendar.ts';
import type { Instant } from '../../domain/clock.ts';
import { receiverOf } from '../actors.ts';
import type { Pupil, School, Staff } from '../kommun.ts';
import { give, type Stage, type Story, type Tale } from '../play.ts';
import { randomFrom } from '../random.ts';
import { newTale, pupilsAt } from '../report.ts';
import { minutesLater, timeOf } from '../school-days.ts';
import { complete, hearChild, hearOthers, investigate, start } from './investigation.ts';
import { rektorAccused } from './people-accused.ts';
import { begin } from './plain.ts';
import { decideOutside, receive, report } from './reception.ts';
import { close, completeMeasures, decideMeasures, followUp, followUpTwice, proposeClosing } from './remedies.ts';

// What waits on the day of the visit: told up to the point where the visitor takes over.

function* reported(tale: Tale): Story {
  yield* report(tale);
}

function* acknowledged(tale: Tale): Story {
  yield* report(tale);
  yield* give(tale, 'acknowledge', receiverOf(tale), 0);
}

function* notified(tale: Tale): Story {
  const areGuardiansInformed = yield* report(tale);
  yield* receive(tale, areGuardiansInformed);
  yield* decideOutside(tale);
}

function* investigating(tale: Tale): Story {
  yield* begin(tale);
  yield* decideOutside(tale);
  yield* start(tale);
  yield* hearChild(tale);
}

function* investigated(tale: Tale): Story {
  yield* investigating(tale);
  yield* hearOthers(tale);
  yield* complete(tale, 'konstaterad');
}

function* assessed(tale: Tale): Story {
  yield* begin(tale);
  yield* decideOutside(tale);
  yield* investigate(tale, 'konstaterad');
}

/** A measure of the demo teacher's waits, and a follow-up is due on the day after the visit. */
function* followedUpTomorrow(tale: Tale): Story {
  yield* assessed(tale);
  const { days, now } = tale.stage;
  yield* decideMeasures(tale, addDays(dayOf(now), 1), days.workday(dayOf(now), 3));
}

function* followedUpOnce(tale: Tale): Story {
  yield* assessed(tale);
  const count = yield* decideMeasures(tale);
  yield* completeMeasures(tale, count);
  yield* followUp(tale, 1, { stopped: 'ja', decision: 'fortsatt', next: addDays(dayOf(tale.stage.now), 9) });
}

function* controlled(tale: Tale): Story {
  yield* assessed(tale);
  const count = yield* decideMeasures(tale);
  yield* completeMeasures(tale, count);
  yield* followUpTwice(tale);
  yield* decideOutside(tale);
  yield* proposeClosing(tale, 'konstaterad');
}

function* toAfterControl(tale: Tale): Story {
  yield* assessed(tale);
  yield* close(tale, 'konstaterad');
}

interface Waiting {
  readonly school: string;
  /** Days of work before the day of the visit. */
  readonly before: number;
  readonly tell: (tale: Tale) => Story;
  /** Otherwise anybody's. */
  readonly isDemoTeachers?: true;
}

/** Far enough back that everything told is told; late where the time for the next step has passed since. */
const WAITING: readonly Waiting[] = [
  { school: 'storakra', before: 1, tell: acknowledged, isDemoTeachers: true },
  { school: 'storakra', before: 1, tell: notified },
  { school: 'storakra', before: 8, tell: investigating },
  { school: 'storakra', before: 12, tell: investigated },
  { school: 'storakra', before: 14, tell: assessed },
  { school: 'storakra', before: 22, tell: followedUpTomorrow, isDemoTeachers: true },
  { school: 'storakra', before: 30, tell: followedUpOnce },
  { school: 'storakra', before: 2, tell: (tale) => rektorAccused(tale, true) },
  { school: 'havreakra', before: 1, tell: reported },
  { school: 'kvarnakra', before: 1, tell: notified },
  { school: 'kottakern', before: 7, tell: investigating },
  { school: 'fyrakern', before: 1, tell: acknowledged },
  // Nobody has seen that the rektor's delegation has ended.
  { school: 'anpassade-grund', before: 5, tell: notified },
  { school: 'havreakra', before: 33, tell: controlled },
  { school: 'ragakra', before: 36, tell: controlled },
  { school: 'gymnasiet', before: 75, tell: toAfterControl },
  // Forgotten: by now on the list of the nämnd.
  { school: 'tranakra', before: 34, tell: acknowledged },
  { school: 'ragakra', before: 40, tell: investigating },
];

const demoTeacher = ({ workers }: School): Staff | undefined => workers.find(({ username }) => username === 'larare');

const freshAt = (now: Instant): Instant => {
  const hourAgo = minutesLater(now, -70);
  const midnight = minutesLater(startOfDay(dayOf(now)), 1);
  return hourAgo > midnight ? hourAgo : midnight;
};

/** What somebody wrote in a chat during the day, or the night before. */
function* fresh(tale: Tale): Story {
  yield* report(tale, minutesLater(tale.at, -1));
}

/** Those whose case is not told twice. */
const otherThan = (school: School, at: Instant, taken: Set<Pupil>, key: string): Pupil => {
  const free = pupilsAt(school, at).filter((pupil) => !taken.has(pupil));
  const pupil = randomFrom(key).pick(free.length > 0 ? free : school.pupils);
  taken.add(pupil);
  return pupil;
};

/** All that is waiting on the day of the visit. */
export const waitingToday = (stage: Stage, seed: string): readonly Story[] => {
  const { kommun, days, now } = stage;
  const taken = new Set<Pupil>();
  const schoolOf = (id: string): School => {
    const school = kommun.schools.find(({ plan }) => plan.id === id);
    if (school === undefined) throw new TypeError(`no school ${id}`);
    return school;
  };
  const taleOf = (school: School, at: Instant, key: string, reporter?: Staff): Tale =>
    newTale(stage, randomFrom(key), {
      ...{ school, at, key, child: otherThan(school, at, taken, key), isPrompt: true },
      ...(reporter !== undefined && { reporter }),
      ...(key.endsWith('fresh') && { types: ['digital'] }),
    });
  const large = schoolOf('storakra');
  const waiting = WAITING.map(({ school: id, before, tell, isDemoTeachers }, at) => {
    const school = schoolOf(id);
    const when = timeOf(days.before(dayOf(now), before), 9, 10 + at);
    return tell(taleOf(school, when, `${seed}-waiting-${at}`, isDemoTeachers && demoTeacher(school)));
  });
  return [...waiting, fresh(taleOf(large, freshAt(now), `${seed}-fresh`, demoTeacher(large)))];
};
