import { addDays, dayOf } from '../../domain/calendar.ts';
import type { Instant } from '../../domain/clock.ts';
import type { JsonObject } from '../../domain/json.ts';
import { ehm } from '../../../workflows/ehm/index.ts';
import { kvalitetsdialog } from '../../../workflows/kvalitetsdialog/index.ts';
import { verksamhetsbesok } from '../../../workflows/verksamhetsbesok/index.ts';
import type { Staff } from '../kommun.ts';
import { give, open, type Story, type Tale } from '../play.ts';

// Meetings and visits of the quality work, as a school has them in a year: what they say is made up, and names nobody.

const leaderOf = ({ school }: Tale): Staff => school.rektor ?? school.areaHead;

const called = (tale: Tale, more: JsonObject = {}): JsonObject => {
  const today = dayOf(tale.at);
  const start = { calledOn: today, dueOn: addDays(today, 21), lasar: Number(today.slice(0, 4)) };
  return { ...start, level: 'skolenhet', ownerRole: 'rektor', areas: ['trygghet_och_studiero'], ...more };
};

const held = (now: Instant, more: JsonObject = {}): JsonObject => ({
  heldOn: dayOf(now),
  tookPart: ['rektor', 'larare', 'elever', 'skolchef'],
  minutes: 'Vi gick igenom årets siffror och vad eleverna säger om matsalen och rasterna.',
  ...more,
});

const concluded = (tale: Tale, now: Instant, more: JsonObject = {}): JsonObject => ({
  areas: ['trygghet_och_studiero'],
  causes: 'Alla årskurser har rast samtidigt, och vuxna saknas vid bollplanen.',
  conclusions: 'Rasterna delas, och två vuxna är ute.',
  decision: 'atgarder',
  measures: [
    { what: 'Delade raster från nästa vecka.', owner: leaderOf(tale).personId, dueOn: addDays(dayOf(now), 14) },
  ],
  followUpOn: addDays(dayOf(now), 30),
  ...more,
});

function* finish(tale: Tale): Story {
  const leader = leaderOf(tale);
  yield* give(tale, 'completeMeasure', leader, 8, (now) => ({ measure: 1, doneOn: dayOf(now) }));
  yield* give(tale, 'followUp', leader, 10, (now) => ({
    followedUpOn: dayOf(now),
    effect: 'delvis',
    what: 'Färre händelser på rasterna, lika många i matsalen.',
    decision: 'klart',
  }));
  yield* give(tale, 'close', leader, 2, { lessons: 'Ta med matsalen nästa gång.' });
}

/** A dialogue on quality, from the call to the end. */
export function* dialogueHeld(tale: Tale): Story {
  const { school } = tale;
  const leader = leaderOf(tale);
  yield* open(tale, 'call', called(tale, { dialogue: 'kvalitetsdialog' }), kvalitetsdialog.id, school.areaHead);
  yield* give(tale, 'prepare', leader, 4, { side: 'enhet', preparation: 'Rasterna och matsalen.' });
  yield* give(tale, 'prepare', school.areaHead, 2, {
    side: 'huvudman',
    preparation: 'Hur det står till mot andra år.',
  });
  yield* give(tale, 'hold', leader, 6, (now) => held(now));
  yield* give(tale, 'conclude', leader, 2, (now) => concluded(tale, now));
  yield* finish(tale);
}

/** One that was moved, and then called off. */
export function* dialogueCancelled(tale: Tale): Story {
  const { areaHead } = tale.school;
  yield* open(tale, 'call', called(tale, { dialogue: 'resultatdialog' }), kvalitetsdialog.id, areaHead);
  yield* give(tale, 'move', areaHead, 2, (now) => ({ dueOn: addDays(dayOf(now), 25), reason: 'Rektorn är på kurs.' }));
  yield* give(tale, 'cancel', areaHead, 4, { reasonCode: 'ersatt', reason: 'Hålls tillsammans med en annan skola.' });
}

const judgement = (grade: string, grounds: string): JsonObject => ({
  areas: [{ area: 'trygghet_och_studiero', grade, grounds }],
});

/** A visit that rektor and huvudman judge differently. */
export function* visited(tale: Tale): Story {
  const { areaHead } = tale.school;
  const leader = leaderOf(tale);
  yield* open(tale, 'plan', called(tale, { ownerRole: 'skolchef' }), verksamhetsbesok.id, areaHead);
  yield* give(tale, 'hold', areaHead, 8, (now) => held(now));
  yield* give(tale, 'judgeAsRektor', leader, 2, judgement('fungerar_bra', 'Elevenkäten i våras.'));
  yield* give(tale, 'judgeAsHuvudman', areaHead, 2, judgement('behover_forbattras', 'Det vi såg på rasterna.'));
  yield* give(tale, 'giveFeedback', areaHead, 3, (now) =>
    concluded(tale, now, { differences: 'Enkäten är äldre än det vi såg.' }),
  );
  yield* finish(tale);
}

/** A meeting of elevhälsan about a year. */
export function* healthMeeting(tale: Tale): Story {
  const leader = leaderOf(tale);
  yield* open(tale, 'call', called(tale, { areas: ['elevhalsa', 'narvaro'] }), ehm.id, leader);
  yield* give(tale, 'hold', leader, 6, (now) =>
    held(now, { topics: ['arskurs'], competences: ['psykosocial', 'medicinsk'] }),
  );
  yield* give(tale, 'conclude', leader, 1, (now) => concluded(tale, now, { aims: ['forebyggande'] }));
  yield* finish(tale);
}
