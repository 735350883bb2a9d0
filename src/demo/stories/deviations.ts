import { addDays, dayOf } from '../../domain/calendar.ts';
import type { Instant } from '../../domain/clock.ts';
import type { JsonObject } from '../../domain/json.ts';
import { avvikelse } from '../../../workflows/avvikelse/index.ts';
import type { Staff } from '../kommun.ts';
import { type Accepted, give, open, type Story, type Tale } from '../play.ts';
import { minutesLater, timeOf } from '../school-days.ts';
import { type Deviation, DEVIATIONS, HIT, KNIFE, SLIPPERY } from '../texts/deviation-texts.ts';
import type { Another } from './several.ts';

/** The rektor; the verksamhetschef where there is none. */
const leaderOf = ({ school }: Tale): Staff => school.rektor ?? school.areaHead;

/** Where the case stood after the command; a story begun again hears the same, for the log says it. */
const activeAfter = ({ commit }: Accepted): readonly string[] =>
  commit.events.flatMap(({ type, data }) => (type === 'StatesChanged' ? (data['active'] as readonly string[]) : []));

function* report(tale: Tale, { kind, hazard, place, what }: Deviation, more: JsonObject = {}): Story<Accepted> {
  const { random, skolform, at } = tale;
  const noticedAt = minutesLater(at, -random.int(10, 90));
  return yield* open(
    tale,
    'report',
    {
      happenedAt: minutesLater(noticedAt, -random.int(1, 20)),
      noticedAt,
      skolform,
      ...{ kind, hazard, place, what },
      concerned: kind === 'annan' ? ['ingen'] : ['barn_elever'],
      looksSerious: false,
      conduct: 'nej',
      ...more,
    },
    avvikelse.id,
  );
}

const triage = (tale: Tale, grade: string): Story<Accepted> =>
  give(tale, 'triage', leaderOf(tale), 0, {
    grade,
    likelihood: tale.random.pick(['osannolikt', 'mojligt', 'troligt']),
    ...(grade === 'allvarlig' && { dangers: ['allvarlig_fara'] }),
    reasons: grade === 'ringa' ? 'Lätt att rätta till.' : 'Kan hända igen med värre följd.',
  });

type Duty = readonly [state: string, command: string, data: (tale: Tale, at: Instant) => JsonObject];

/** What is asked in a state beside the handling, and what is answered. */
const DUTIES: readonly Duty[] = [
  [
    'externt.arbetsmiljoverket.fraga_personal',
    'answerStaffQuestion',
    () => ({ isStaffConcerned: false, comment: 'Ingen vuxen var i närheten.' }),
  ],
  [
    'externt.arbetsmiljoverket.att_besluta',
    'decideWorkEnvironment',
    ({ isSerious, random }, at) =>
      isSerious
        ? { decision: 'anmald', reportedAt: at, reference: `${at.slice(0, 4)}/${random.int(10_000, 89_999)}` }
        : {
            decision: 'ej_anmald',
            reasonCode: 'inte_allvarligt',
            reasons: 'Ingen allvarlig fara för liv eller hälsa.',
          },
  ],
  [
    'externt.forsakringskassan.att_besluta',
    'decideInsuranceAgency',
    (_, at) => ({ decision: 'anmald', reportedOn: dayOf(at) }),
  ],
  [
    'information.skyddsombud.att_informera',
    'informSafetyRepresentative',
    ({ school, random }, at) => ({
      representative: 'lokalt',
      who: { personId: random.pick(school.workers).personId },
      toldAt: at,
    }),
  ],
  [
    'information.elevskyddsombud.att_informera',
    'informPupilRepresentative',
    () => ({ told: 'finns_inte', reasonCode: 'inte_utsett' }),
  ],
  ['information.vardnadshavare.att_informera', 'informGuardians', (_, at) => ({ told: 'informerade', toldAt: at })],
  [
    'information.forsakring.att_informera',
    'informInsurance',
    (_, at) => ({ told: 'informerade', toldAt: at, how: 'muntligt' }),
  ],
];

/** All that is owed beside the handling, as it stood after the last command. */
function* settle(tale: Tale, active: readonly string[]): Story {
  for (const [state, command, data] of DUTIES)
    if (active.includes(state)) yield* give(tale, command, leaderOf(tale), 0, (at) => data(tale, at));
}

function* investigate(tale: Tale, { what, cause }: Deviation): Story {
  const leader = leaderOf(tale);
  const { random } = tale;
  yield* give(tale, 'recordFinding', leader, random.int(0, 2), (at) => ({
    findingKind: 'platsbesok',
    foundOn: dayOf(at),
    content: what,
  }));
  yield* give(tale, 'completeInvestigation', leader, random.int(1, 4), {
    circumstances: what,
    risks: 'Någon kunde ha skadats.',
    representativePart: random.pick(['deltog', 'deltog', 'erbjods']),
  });
  yield* analyse(tale, cause);
}

const analyse = (tale: Tale, causes: string): Story<Accepted> =>
  give(tale, 'analyseCauses', leaderOf(tale), tale.random.int(0, 2), {
    causeLevels: tale.random.some(['organisation', 'plats', 'teknik', 'tid'], 2),
    causes,
  });

/** A measure with its owner, done and followed up. `number` through the whole case. */
function* measure(tale: Tale, what: string, number: number, effect: 'ja' | 'nej'): Story {
  const { random, stage, school } = tale;
  const owner = random.pick(school.workers);
  const measures = (at: Instant) => [
    { what, level: 'organisation', owner: owner.personId, dueOn: stage.days.workday(dayOf(at), 8) },
  ];
  yield* give(tale, 'decideMeasures', leaderOf(tale), random.int(0, 1), (at) => ({ measures: measures(at) }));
  yield* give(tale, 'completeMeasure', owner, random.int(2, 7), (at) => ({ measure: number, doneOn: dayOf(at) }));
  yield* give(tale, 'followUp', leaderOf(tale), random.int(8, 15), (at) => ({
    followedUpOn: dayOf(at),
    effect,
    how: effect === 'ja' ? 'Ingen har sett det hända igen.' : 'Det hände en gång till i går.',
  }));
}

const approve = (tale: Tale, by: Staff): Story<Accepted> => give(tale, 'approveControl', by, tale.random.int(0, 3));

/** Small, and put right at once. */
export function* minor(tale: Tale): Story {
  yield* report(tale, tale.random.pick(DEVIATIONS));
  const graded = yield* triage(tale, 'ringa');
  yield* settle(tale, activeAfter(graded));
  yield* give(tale, 'fixDirectly', tale.school.deputy ?? leaderOf(tale), tale.random.int(0, 6), (at) => ({
    what: 'Åtgärdat av vaktmästaren och kontrollerat på plats.',
    fixedOn: dayOf(at),
  }));
  yield* approve(tale, leaderOf(tale));
}

function* handled(tale: Tale, about: Deviation, grade: string): Story {
  const graded = yield* triage(tale, grade);
  yield* settle(tale, activeAfter(graded));
  yield* investigate(tale, about);
  yield* measure(tale, about.measure, 1, 'ja');
  yield* approve(tale, grade === 'allvarlig' ? tale.school.areaHead : leaderOf(tale));
}

/** Investigated, put right, and it helped. */
export function* moderate(tale: Tale): Story {
  const about = tale.random.pick(DEVIATIONS);
  yield* report(tale, about);
  yield* handled(tale, about, 'mattlig');
}

/** It did not help at first: the causes are looked for again. */
export function* withoutEffect(tale: Tale): Story {
  const about = tale.random.pick(DEVIATIONS);
  yield* report(tale, about);
  const graded = yield* triage(tale, 'mattlig');
  yield* settle(tale, activeAfter(graded));
  yield* investigate(tale, about);
  yield* measure(tale, 'Påminnelse till alla', 1, 'nej');
  yield* analyse(tale, about.cause);
  yield* measure(tale, about.measure, 2, 'ja');
  yield* approve(tale, leaderOf(tale));
}

/** Serious: Arbetsmiljöverket is told the same day, and the huvudman closes. In a fritidshem staff is asked about. */
export function* serious(tale: Tale): Story {
  tale.isSerious = true;
  yield* report(tale, KNIFE, { looksSerious: true });
  yield* handled(tale, KNIFE, 'allvarlig');
}

/** A member of staff is hurt. */
export function* staffHurt(tale: Tale): Story {
  yield* report(tale, HIT, { concerned: ['personal'] });
  yield* handled(tale, HIT, 'mattlig');
}

/** Reported once too often. */
export function* annulledDeviation(tale: Tale): Story {
  yield* report(tale, tale.random.pick(DEVIATIONS));
  yield* give(tale, 'proposeAnnulment', leaderOf(tale), 0, {
    reasonCode: 'redan_rapporterad',
    reason: 'En kollega hade redan rapporterat samma sak.',
  });
  yield* give(tale, 'confirmAnnulment', tale.stage.kommun.office.head, 1);
}

function* slippery(tale: Tale): Story {
  yield* report(tale, SLIPPERY);
  const graded = yield* triage(tale, 'ringa');
  yield* settle(tale, activeAfter(graded));
  if (activeAfter(graded).includes('handlaggning.utredning')) {
    yield* investigate(tale, SLIPPERY);
    yield* measure(tale, SLIPPERY.measure, 1, 'ja');
  } else yield* give(tale, 'fixDirectly', leaderOf(tale), 1, (at) => ({ what: 'Trappan sandad.', fixedOn: dayOf(at) }));
  yield* approve(tale, leaderOf(tale));
}

/** Days between those that together are a pattern. */
const DAYS_APART = 12;

/** The same thing three times at the same place: the third is investigated, though it was small. */
export const recurring = (tale: Tale, another: Another): readonly Story[] => {
  const first = dayOf(tale.at);
  return [0, 1, 2].map((index) => {
    const again = index === 0 ? tale : another({ isSameChild: false, isSameReporter: true, index });
    const day = tale.stage.days.workday(addDays(first, index * DAYS_APART), 0);
    again.at = timeOf(day, 11, index);
    return slippery(again);
  });
};
