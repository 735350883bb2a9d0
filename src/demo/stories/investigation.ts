import { dayOf } from '../../domain/calendar.ts';
import type { JsonObject } from '../../domain/json.ts';
import { deciderOf } from '../actors.ts';
import { give, type Story, type Tale } from '../play.ts';
import { phrase } from '../texts/case-texts.ts';

/** How it is assessed. */
export type Outcome = 'konstaterad' | 'ej_konstaterad' | 'ej_samband';

const guideOf = ({ skolform, child }: Tale): string => {
  if (skolform.startsWith('anpassad')) return 'anpassad';
  if (skolform === 'forskola' || skolform === 'pedagogisk_omsorg') return 'forskola';
  if (/^[7-9]/.test(child.group.name) || skolform === 'gymnasieskola') return '7_gy';
  return /^[4-6]$/.test(child.group.name) ? '4_6' : 'f_3';
};

/** The investigator declares to be impartial and begins. */
export function* start(tale: Tale): Story {
  yield* give(tale, 'startInvestigation', tale.investigator, tale.random.chance(0.6) ? 0 : 1, {
    impartiality: 'ingen_jav',
    ...(tale.random.chance(0.4) && { plan: phrase(tale.random, 'plan') }),
  });
}

/** The exposed child is heard: what happened, how it was, and what should be done. */
export function* hearChild(tale: Tale): Story {
  const { random, child } = tale;
  const said = { said: phrase(random, 'saidExposed'), ownView: phrase(random, 'ownView') };
  yield* give(tale, 'recordInterview', tale.investigator, random.int(0, 1), (at) => ({
    role: 'utsatt',
    person: { personId: child.personId },
    heldAt: at,
    questionGuide: guideOf(tale),
    ...said,
    wantedMeasures: phrase(random, 'wanted'),
  }));
}

const hear = (tale: Tale, role: string, person: JsonObject, of: 'saidAccused' | 'saidWitness') =>
  give(tale, 'recordInterview', tale.investigator, tale.random.int(0, 2), (at) => ({
    role,
    person,
    heldAt: at,
    said: phrase(tale.random, of),
  }));

/** Those on the other side are heard, and now and then somebody who saw it. */
export function* hearOthers(tale: Tale): Story {
  const { random, other, accusedStaff } = tale;
  const accused = accusedStaff ?? other;
  if (accused !== undefined) yield* hear(tale, 'utovare', { personId: accused.personId }, 'saidAccused');
  if (random.chance(0.12)) yield* hear(tale, 'vittne', { name: 'Elev i parallellklassen' }, 'saidWitness');
  if (tale.types.includes('digital'))
    yield* give(tale, 'addMaterial', tale.investigator, 0, {
      materialKind: 'skarmbild',
      title: 'Skärmbilder ur gruppchatten',
    });
}

/** Findings and causes are put together. */
export function* complete(tale: Tale, outcome: Outcome): Story {
  const { random, other, accusedStaff } = tale;
  yield* give(tale, 'completeInvestigation', tale.investigator, random.int(1, 3), {
    circumstances: phrase(random, outcome === 'konstaterad' ? 'circumstances' : 'circumstancesUnclear'),
    causeLevels: random.some(['individ', 'grupp', 'organisation', 'plats', 'tid'], random.int(1, 3)),
    causes: phrase(random, 'causes'),
    accusedHeard: (accusedStaff ?? other) === undefined ? 'nej_okand' : 'ja',
    guardiansView: phrase(random, 'guardiansView'),
    suggestions: phrase(random, 'suggestions'),
  });
}

const REASONS = { konstaterad: 'found', ej_konstaterad: 'notFound', ej_samband: 'elsewhere' } as const;

/** The decision, under the law that the case was handled by. */
export function* assess(tale: Tale, outcome: Outcome, basis: JsonObject = { basis: 'krankning' }): Story {
  const { random, stage, at } = tale;
  const when = stage.days.later(at, random.int(0, 1), random);
  yield* give(tale, 'assess', deciderOf(tale, when), when, {
    outcome,
    ...basis,
    reasons: phrase(random, REASONS[outcome]),
    childsBest: phrase(random, 'childsBest'),
  });
}

/** From the start of an investigation to its assessment. */
export function* investigate(tale: Tale, outcome: Outcome, basis?: JsonObject): Story {
  yield* start(tale);
  yield* hearChild(tale);
  yield* hearOthers(tale);
  yield* complete(tale, outcome);
  yield* assess(tale, outcome, basis);
}

/** The interviews wait for the police; the pause is looked at once and then ends. */
export function* pauseForPolice(tale: Tale): Story {
  const { stage, random, investigator } = tale;
  const inDays = (count: number) => stage.days.workday(dayOf(tale.at), count);
  yield* give(tale, 'pauseInterviews', investigator, 0, () => ({
    reasonCode: 'polisen_har_bett',
    reason: 'Polisen vill hålla sina förhör först. Skyddet i skolan fortsätter.',
    reviewOn: inDays(5),
  }));
  yield* give(tale, 'reviewPause', investigator, 4, () => ({
    reason: 'Förhören är inte klara.',
    reviewOn: inDays(10),
  }));
  yield* give(tale, 'resumeInterviews', investigator, random.int(3, 4));
}
