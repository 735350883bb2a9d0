import { addDays, dayOf } from '../../domain/calendar.ts';
import { COMPULSORY } from '../../../workflows/franvaro/codes.ts';
import { franvaro } from '../../../workflows/franvaro/index.ts';
import type { School, Staff } from '../kommun.ts';
import { give, open, type Story, type Tale } from '../play.ts';
import { minutesLater } from '../school-days.ts';

const leaderOf = ({ school }: Tale): Staff => school.rektor ?? school.areaHead;

/** Schools all of whose pupils are in the compulsory school forms. */
export const isCompulsory = ({ plan, rektor, pupils }: School): boolean =>
  rektor !== undefined &&
  plan.skolformer.length > 0 &&
  pupils.every(({ group }) => COMPULSORY.some((form) => form === group.skolform));

const report = (tale: Tale, share: string, known: string): Story<unknown> =>
  open(
    tale,
    'report',
    {
      pupil: { personId: tale.child.personId },
      noticedAt: minutesLater(tale.at, -tale.random.int(30, 120)),
      skolform: tale.child.group.skolform,
      pattern: 'upprepad',
      validity: 'bade_och',
      share,
      known,
    },
    franvaro.id,
  );

function* inquire(tale: Tale): Story {
  const { school } = tale;
  const talks = [
    {
      party: 'elev',
      said: 'Måndagar är värst.',
      ownView: 'Jag orkar inte efter helgen.',
      wanted: 'Börja lite senare.',
    },
    { party: 'vardnadshavare', said: 'Det är svårt att få upp barnet på måndagarna.' },
    { party: 'elevhalsa', said: 'Skolsköterskan och kuratorn har träffat eleven.' },
  ];
  for (const talk of talks)
    yield* give(tale, 'recordConsultation', school.counsellor, 1, (now) => ({ ...talk, heldOn: dayOf(now) }));
  yield* give(tale, 'findCauses', school.counsellor, 1, {
    causes: ['psykisk_halsa', 'skolans_organisation'],
    description: 'Långa dagar i början av veckan och dålig sömn.',
    childView: 'Elevens önskan om en senare start ligger till grund för åtgärderna.',
    needsSupportInquiry: false,
  });
}

/** A pupil was away on Mondays, and came back. */
export function* returned(tale: Tale): Story {
  const { school } = tale;
  const leader = leaderOf(tale);
  yield* report(tale, 'fran_20', 'Borta nästan varje måndag sedan lovet.');
  yield* give(tale, 'begin', leader, 1, { hasOtherHome: false, investigator: school.counsellor.personId });
  yield* give(tale, 'notifyHuvudman', leader, 0);
  yield* inquire(tale);
  yield* give(tale, 'decideMeasures', leader, 1, (now) => ({
    measures: [
      {
        what: 'Senare start på måndagar och ett samtal i veckan.',
        level: 'elev',
        owner: leader.personId,
        dueOn: addDays(dayOf(now), 10),
      },
    ],
  }));
  yield* give(tale, 'completeMeasure', leader, 4, (now) => ({ measure: 1, doneOn: dayOf(now) }));
  yield* give(tale, 'followUp', school.counsellor, 8, (now) => ({
    followedUpOn: dayOf(now),
    effect: 'ja',
    childComment: 'Det går bättre nu.',
    decision: 'avsluta',
  }));
  yield* give(tale, 'close', leader, 1, { reasonCode: 'narvaron_ater' });
}

/** A pupil was away with a broken leg, and nothing need be found out. */
export function* needless(tale: Tale): Story {
  yield* report(tale, 'under_10', 'Benet är brutet; åter om några veckor.');
  yield* give(tale, 'findNeedless', leaderOf(tale), 1, {
    reasonCode: 'kand_sjukdom',
    reason: 'Orsaken är känd, och undervisning ges hemma så länge.',
  });
}
