import { addDays, dayOf } from '../../domain/calendar.ts';
import { skolinspektionsarende } from '../../../workflows/skolinspektionsarende/index.ts';
import { someOfficer } from '../actors.ts';
import type { Staff } from '../kommun.ts';
import { give, open, type Story, type Tale } from '../play.ts';

const leaderOf = ({ school }: Tale): Staff => school.rektor ?? school.areaHead;

function* answer(tale: Tale, officer: Staff, number: string): Story {
  const { school, stage, at } = tale;
  const answerDueOn = stage.days.workday(addDays(dayOf(at), 40), 0);
  const letter = {
    kind: 'yttrande',
    receivedAt: at,
    authorityNumber: number,
    answerDueOn,
    matter: 'stod',
    about: 'Skolan ska berätta vilket stöd en elev har fått och hur det har följts upp.',
  };
  yield* open(tale, 'receive', letter, skolinspektionsarende.id, officer);
  yield* give(tale, 'assignHandler', officer, 0, { handler: officer.personId });
  yield* give(tale, 'requestMaterial', officer, 0, (now) => ({
    contributor: leaderOf(tale).personId,
    dueOn: addDays(dayOf(now), 5),
    questions: 'Vilket stöd har eleven fått, från när, och hur har det följts upp?',
  }));
  yield* give(tale, 'giveMaterial', leaderOf(tale), 3, { material: 'Eleven har haft en resurs sedan förra terminen.' });
  yield* give(tale, 'draftAnswer', officer, 3, {
    answer: 'Huvudmannen redogör för det stöd som eleven har fått.',
    shortcomings: 'delvis',
  });
  yield* give(tale, 'signAnswer', school.areaHead, 2);
  yield* give(tale, 'sendAnswer', officer, 0, (now) => ({ sentAt: now, how: 'e_tjanst' }));
}

function* carryOut(tale: Tale, officer: Staff, documentReference: string): Story {
  const { school } = tale;
  yield* give(tale, 'decideMeasures', school.areaHead, 3, (now) => ({
    measures: [
      {
        what: 'Utred elevens behov av särskilt stöd och besluta om ett åtgärdsprogram.',
        owner: leaderOf(tale).personId,
        dueOn: addDays(dayOf(now), 30),
      },
    ],
  }));
  yield* give(tale, 'completeMeasure', leaderOf(tale), 12, (now) => ({ measure: 1, doneOn: dayOf(now) }));
  yield* give(tale, 'submitReport', school.areaHead, 4, (now) => ({
    sentAt: now,
    report: 'Behovet är utrett, och ett åtgärdsprogram gäller.',
  }));
  yield* give(tale, 'recordReview', officer, 15, (now) => ({
    decidedOn: dayOf(now),
    documentReference,
    review: 'godkand',
  }));
}

function* tellInspection(tale: Tale, isOrdered: boolean): Story {
  const officer = someOfficer(tale);
  const number = `SI ${tale.at.slice(0, 4)}:${tale.random.int(1000, 8999)}`;
  yield* answer(tale, officer, number);
  yield* give(tale, 'recordDecision', officer, 30, (now) => ({
    decidedOn: dayOf(now),
    documentReference: number,
    ...(isOrdered
      ? {
          outcome: 'forelaggande',
          reportDueOn: addDays(dayOf(now), 90),
          hasFine: false,
          wanted: 'Utred behovet av särskilt stöd.',
        }
      : { outcome: 'ingen_atgard' }),
  }));
  if (isOrdered) yield* carryOut(tale, officer, number);
  yield* give(tale, 'close', officer, 2, { lessons: 'Stöd ska utredas och följas upp tidigare.' });
}

/** A statement was asked for and given, and that was that. */
export const answered = (tale: Tale): Story => tellInspection(tale, false);
/** An injunction followed, and was carried out. */
export const ordered = (tale: Tale): Story => tellInspection(tale, true);
