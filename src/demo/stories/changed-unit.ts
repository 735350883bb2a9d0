import { addDays, dayOf } from '../../domain/calendar.ts';
import { spawnedIds } from '../../engine/keys.ts';
import { leaderOf } from '../actors.ts';
import type { School, Staff } from '../kommun.ts';
import { give, type Story, type Tale } from '../play.ts';
import { investigate } from './investigation.ts';
import { begin } from './plain.ts';
import { close } from './remedies.ts';

type Led = School & { readonly rektor: Staff };

/** Somewhere else in the same kommun, under another rektor. */
const otherSchool = ({ stage, school, random }: Tale): Led =>
  random.pick(
    stage.kommun.schools.filter(
      (other): other is Led => other.rektor !== undefined && other.rektor !== school.rektor && other !== school,
    ),
  );

/** The new unit asks the child, and tells how it went. */
function* followedUpThere(there: Tale, { rektor, counsellor }: Led, left: Tale): Story {
  const found = { childHeard: 'ja', stopped: 'ja' };
  yield* give(there, 'acceptFollowUp', rektor, 1, { follower: counsellor.personId });
  yield* give(there, 'followUp', counsellor, 5, (at) => ({
    ...found,
    childComment: 'Säger att det är lugnare här och att någon alltid är ute på rasterna.',
    followedUpOn: dayOf(at),
    decision: 'klart',
  }));
  const others = left.caseId === undefined ? [] : [left.caseId];
  const back = (at: Tale['at']) => ({ ...found, followedUpOn: dayOf(at), proposal: 'inget_mer' });
  yield* give(there, 'reportBack', rektor, 1, back, others);
}

/** The child changes to another unit: what happened is investigated here, and the child is asked there. */
export function* changedUnit(tale: Tale): Story {
  yield* begin(tale);
  yield* investigate(tale, 'konstaterad');
  const receiving = otherSchool(tale);
  const handover = (at: Tale['at']) => ({
    receivingUnit: receiving.unitId,
    child: { personId: tale.child.personId },
    handedOverOn: dayOf(at),
    what: 'Fråga hur barnet har det på rasterna.',
    ways: ['samtal'],
    dueOn: addDays(dayOf(at), 21),
    needsToKnow: 'Barnet vill gärna ha en vuxen i närheten den första tiden.',
    withheld: 'Vilka andra barn det gällde.',
  });
  const around = tale.caseId === undefined ? [] : [tale.caseId];
  const { commit } = yield* give(tale, 'handOverFollowUp', leaderOf(tale), 1, handover, around);
  const there: Tale = { ...tale, school: receiving, caseId: spawnedIds(commit.commitId, '0.0').caseId };
  yield* followedUpThere(there, receiving, tale);
  tale.at = there.at;
  yield* close(tale, 'konstaterad');
}
