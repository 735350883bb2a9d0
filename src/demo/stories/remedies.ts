import { dayOf } from '../../domain/calendar.ts';
import type { IsoDate } from '../../domain/clock.ts';
import { receiverOf, someOfficer } from '../actors.ts';
import { give, type Story, type Tale } from '../play.ts';
import { MEASURES, phrase } from '../texts/case-texts.ts';
import type { Outcome } from './investigation.ts';
import { decideOutside } from './reception.ts';

const dayIn = ({ stage, at }: Tale, workdays: number): IsoDate => stage.days.workday(dayOf(at), workdays);

/** Measures with owner and day; gives how many. `dueOn`: otherwise within a week or two. */
export function* decideMeasures(tale: Tale, followUpOn = dayIn(tale, 8), dueOn?: IsoDate): Story<number> {
  const { random, school, reporter, accusedStaff } = tale;
  const chosen = random.some(MEASURES, random.chance(0.18) ? 2 : 1);
  yield* give(tale, 'decideMeasures', receiverOf(tale), 0, () => ({
    measures: chosen.map((measure, at) => ({
      ...measure,
      owner: (at === 0 && reporter !== accusedStaff ? reporter : school.counsellor).personId,
      dueOn: dueOn ?? dayIn(tale, random.int(5, 8)),
    })),
    nextFollowUpOn: followUpOn,
  }));
  return chosen.length;
}

/** The measures numbered `from` and on are carried out. */
export function* completeMeasures(tale: Tale, count: number, from = 1): Story {
  for (let number = from; number < from + count; number += 1)
    yield* give(tale, 'completeMeasure', receiverOf(tale), number === from ? tale.random.int(3, 5) : 0, (at) => ({
      measure: number,
      doneOn: dayOf(at),
      result: phrase(tale.random, 'done'),
    }));
}

/** What a follow-up finds, and in how many days of work (or on which day) the next one is. */
export interface FollowedUp {
  readonly stopped: 'ja' | 'delvis';
  readonly decision: 'fortsatt' | 'avsluta' | 'andra_atgarder' | 'ny_utredning';
  readonly next?: number | IsoDate;
}

/** Somebody asks the child whether it has stopped. */
export function* followUp(tale: Tale, wait: number, { stopped, decision, next }: FollowedUp): Story {
  const by = receiverOf(tale);
  const { random, stage } = tale;
  yield* give(tale, 'followUp', by, wait, (at) => ({
    followedUpOn: dayOf(at),
    talkedBy: by.personId,
    measuresDone: 'ja',
    stopped,
    decision,
    childComment: phrase(random, stopped === 'ja' ? 'comment' : 'commentNotYet'),
    ...(stopped === 'delvis' && { reason: phrase(random, 'later') }),
    ...(next !== undefined && {
      nextFollowUpOn: typeof next === 'string' ? next : stage.days.workday(dayOf(at), next),
    }),
  }));
}

/** Two follow-ups, the second of which finds that it has stopped. */
export function* followUpTwice(tale: Tale): Story {
  const { random } = tale;
  yield* followUp(tale, random.int(2, 3), {
    stopped: random.chance(0.75) ? 'ja' : 'delvis',
    decision: 'fortsatt',
    next: random.int(8, 11),
  });
  yield* followUp(tale, random.int(6, 9), { stopped: 'ja', decision: 'avsluta' });
}

const CLOSING = { konstaterad: 'upphort', ej_konstaterad: 'ej_konstaterad', ej_samband: 'ej_samband' } as const;

/** The school proposes to close. */
export function* proposeClosing(tale: Tale, outcome: Outcome): Story {
  const { random } = tale;
  yield* give(tale, 'proposeClosing', receiverOf(tale), random.int(0, 1), () => ({
    reasonCode: CLOSING[outcome],
    ...(outcome === 'konstaterad' && { effect: phrase(random, 'effect') }),
    afterControlOn: dayIn(tale, random.int(15, 20)),
  }));
}

/** The huvudman agrees, and those concerned are told. */
export function* approve(tale: Tale): Story {
  const { random } = tale;
  yield* give(tale, 'approveControl', someOfficer(tale), random.int(1, 3), { comment: phrase(random, 'approve') });
  if (random.chance(0.15))
    yield* give(tale, 'tellOutcome', receiverOf(tale), 0, (at) => ({
      toldWhom: ['barnet', 'vardnadshavare'],
      toldOn: dayOf(at),
    }));
}

/** The child is asked once more. */
export function* afterControl(tale: Tale, stopped = 'ja'): Story {
  yield* give(tale, 'makeAfterControl', receiverOf(tale), tale.random.int(12, 15), (at) => ({
    talkedOn: dayOf(at),
    stopped,
    reprisals: 'nej',
    childComment: phrase(tale.random, stopped === 'ja' ? 'comment' : 'commentNotYet'),
  }));
}

/** From an assessment to the end, whatever was found. */
export function* close(tale: Tale, outcome: Outcome, measuresBefore = 0): Story {
  const { random } = tale;
  if (outcome === 'ej_samband')
    yield* give(tale, 'refer', receiverOf(tale), 1, {
      referredTo: ['vardnadshavare'],
      how: phrase(random, 'elsewhere'),
    });
  if (outcome === 'konstaterad') {
    const count = yield* decideMeasures(tale);
    yield* completeMeasures(tale, count, measuresBefore + 1);
    yield* followUpTwice(tale);
  }
  yield* decideOutside(tale);
  yield* proposeClosing(tale, outcome);
  yield* approve(tale);
  yield* afterControl(tale);
}
