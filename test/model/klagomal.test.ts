import { describe, expect, test } from 'vitest';
import type { MachineEvent } from '../../src/engine/index.ts';
import { activeStates, isClosedIn } from '../../src/engine/process.ts';
import { klagomal } from '../../workflows/klagomal/index.ts';
import {
  after,
  asides,
  besides,
  contextOf,
  draft,
  event,
  moves,
  openings,
  received,
  sent,
  walk,
} from './klagomal-walk.ts';
import { describeModel } from '../support/describe-model.ts';
import { isIn, type Snapshot, type Walk } from './walk.ts';

/** Two cases are alike when what the guards look at is alike. */
const keyOf = (snapshot: Snapshot): string => {
  const { assessment, isOutOfReach, isClassified, hasDefectSign, isReview, hasBeenReviewed, hasMeasures, measures } =
    contextOf(snapshot);
  const { spawned, closedSpawned, round, handlerId, handledBefore, level, isWithdrawn } = contextOf(snapshot);
  const asked = [
    assessment?.finding,
    isOutOfReach,
    isClassified,
    hasDefectSign,
    isReview,
    hasBeenReviewed,
    hasMeasures,
  ];
  const counted = [spawned > closedSpawned.length, spawned > 0, round > 1, measures.some(isGoingOn), isWithdrawn];
  return JSON.stringify([snapshot.value, asked, counted, handlerId, handledBefore.length, level]);
};

const isGoingOn = ({ status }: { readonly status: string }): boolean => status === 'pagar';

const nextMeasure = (snapshot: Snapshot, type: 'MeasureCompleted' | 'MeasureChanged'): readonly MachineEvent[] =>
  contextOf(snapshot)
    .measures.filter(isGoingOn)
    .slice(0, 1)
    .map(({ number }) => event(type, { measure: number, ...(type === 'MeasureChanged' && { change: 'stryk' }) }));

/** A second kränkning, a second list of measures or a second round is like the first. */
const isMoreOfTheSame = (snapshot: Snapshot, one: MachineEvent): boolean => {
  const { spawned, measures, round } = contextOf(snapshot);
  return (
    (one.type === 'Classified' && one.data['class'] === 'krankning' && spawned > 0) ||
    (one.type === 'MeasuresDecided' && measures.length > 1) ||
    (one.type === 'Reopened' && round > 1)
  );
};

const mainWalk = (start: Snapshot, leftOut: readonly string[] = []): Walk =>
  walk(
    start,
    (snapshot) =>
      [...openings, ...moves, ...nextMeasure(snapshot, 'MeasureCompleted')].filter(
        (one) => !leftOut.includes(one.type) && !isMoreOfTheSame(snapshot, one),
      ),
    keyOf,
  );

const main = mainWalk(draft());
const stepOf = (snapshot: Snapshot): string => JSON.stringify((snapshot.value as Record<string, unknown>).handlaggning);

/** One case for each step, with nobody's hands tied. */
const oneOfEach: readonly (readonly [string, Snapshot])[] = [
  ...new Map([...main.states.values()].reverse().map((snapshot) => [stepOf(snapshot), snapshot])),
];
const openSteps = oneOfEach.filter(([, snapshot]) => contextOf(snapshot).phase === 'oppet');
const withMeasures = [...main.states.values()].filter((one) => contextOf(one).measures.some(isGoingOn)).slice(0, 20);

const isProposed = (snapshot: Snapshot): boolean => contextOf(snapshot).annulmentProposedBy !== null;
const onceEach = [...openSteps.map(([, snapshot]) => snapshot), ...withMeasures].map((snapshot) =>
  walk(
    snapshot,
    (now) =>
      now === snapshot
        ? [...asides, event('Withdrawn'), ...nextMeasure(now, 'MeasureChanged')]
        : isProposed(now)
          ? [event('AnnulmentRejected'), event('AnnulmentConfirmed', {}, { by: 'hans' })]
          : [event('WithdrawalAccepted')],
    (now) => `${keyOf(now)} ${isProposed(now)}`,
  ),
);

const classified = after(
  draft(),
  received(),
  event('Confirmed'),
  event('Classified', { class: 'klagomal', defectSigns: 'nej' }),
);
const distributed = after(classified, event('Distributed', { handler: 'ulla' }));
const investigated = after(distributed, event('InvestigationStarted'));
const assessed = after(investigated, event('Assessed', { finding: 'ingen_brist' }, { by: 'ulla' }));
const answered = after(assessed, event('FeedbackGiven'));
const withdrawnEarly = after(draft(), sent(), event('Withdrawn'));
/** From each step of the first round, which a walk without side tracks does not always keep. */
const known = [
  draft(),
  after(draft(), sent()),
  withdrawnEarly,
  after(draft(), received()),
  classified,
  distributed,
  investigated,
  assessed,
  answered,
  after(answered, event('ComplaintClosed')),
  after(answered, event('ReviewRequested')),
  after(answered, event('ReviewRequested'), event('Withdrawn')),
];
const sidesteps = known.map((snapshot) => walk(snapshot, (now) => (now === snapshot ? asides : []), keyOf));

const sideWalks = [classified, investigated, after(answered, event('ComplaintClosed'))].flatMap((start) =>
  Object.values(besides).map((events) =>
    walk(
      start,
      () => events,
      (snapshot) => JSON.stringify([snapshot.value, contextOf(snapshot).isWithdrawn]),
    ),
  ),
);
const withdrawnAnew = walk(
  after(classified, event('Withdrawn'), event('ContinuedExOfficio')),
  () => [event('Withdrawn'), event('Referred')],
  (snapshot) => JSON.stringify(snapshot.value),
);
const questionedThenEnded = walk(
  after(classified, event('QuestionAsked'), event('QuestionAnswered')),
  () => [event('Referred')],
  (snapshot) => JSON.stringify(snapshot.value),
);
const walks = [main, ...onceEach, ...sidesteps, ...sideWalks, withdrawnAnew, questionedThenEnded];

describeModel({
  process: klagomal,
  mainRegion: 'handlaggning',
  whole: [main],
  asides: [...onceEach, ...sidesteps, ...sideWalks, withdrawnAnew, questionedThenEnded],
});

describe('the end of a complaint', () => {
  const isAnswered = (snapshot: Snapshot) => isIn(snapshot, 'handlaggning.avslutad.besvarad');

  test.each([
    ['nobody has assessed it', ['Assessed']],
    ['it is not confirmed, nor said why not', ['Confirmed', 'ConfirmationSkipped']],
    ['nobody has been answered, nor said why not', ['FeedbackGiven', 'FeedbackSkipped']],
    ['it has not been classified', ['Classified']],
  ])('is never an answer when %s', (_, missing) => {
    expect([...mainWalk(draft(), missing).states.values()].some(isAnswered)).toBe(false);
  });

  test('has measures behind it, and no other case open, where a defect was found', () => {
    const closings = main.steps.filter((step) => step.event.type === 'ComplaintClosed');
    const unfounded = closings.filter(({ to }) => {
      const { assessment, hasMeasures, measures, spawned, closedSpawned } = contextOf(main.states.get(to) as Snapshot);
      const isMended = assessment?.finding === 'ingen_brist' || hasMeasures;
      return !isMended || measures.some(isGoingOn) || closedSpawned.length < spawned;
    });
    expect(closings.length).toBeGreaterThan(0);
    expect(unfounded).toEqual([]);
  });

  test('is never a taking back while something points at a defect', () => {
    const endings = walks.flatMap(({ states, steps }) =>
      steps.filter((step) => step.event.type === 'WithdrawalAccepted').map(({ to }) => states.get(to) as Snapshot),
    );
    expect(endings.length).toBeGreaterThan(0);
    expect(endings.filter((snapshot) => contextOf(snapshot).hasDefectSign)).toEqual([]);
  });
});

describe('nobody judges a matter of one’s own', () => {
  test('whoever is criticised is not given the case', () => {
    const known = after(
      classified,
      event('CriticisedIdentified', { criticisedKind: 'personal', found: 'ja', criticised: 'ulla' }),
    );
    expect(known.can(event('Distributed', { handler: 'ulla' }))).toBe(false);
    expect(known.can(event('Distributed', { handler: 'stina' }))).toBe(true);
  });

  test('a handler who turns out to be criticised loses it', () => {
    for (const at of [distributed, investigated, assessed]) {
      const found = after(at, event('CriticisedIdentified', { criticisedKind: 'personal', criticised: 'ulla' }));
      expect(isIn(found, 'handlaggning.pagar.bekraftad')).toBe(true);
      expect(contextOf(found).handlerId).toBe(null);
    }
  });

  test('the review is made by somebody who has neither handled nor judged it', () => {
    const asked = after(answered, event('ReviewRequested'));
    expect(asked.can(event('ReviewerAssigned', { handler: 'ulla' }))).toBe(false);
    const anew = after(asked, event('ReviewerAssigned', { handler: 'stina' }), event('InvestigationStarted'));
    expect(anew.can(event('Assessed', { finding: 'brist' }, { by: 'ulla' }))).toBe(false);
    expect(anew.can(event('Assessed', { finding: 'brist' }, { by: 'stina' }))).toBe(true);
  });

  test('a complaint about the rektor is never on the school’s step', () => {
    const about = after(draft(), received({ criticisedKind: 'rektor' }));
    expect(isIn(about, 'trappa.huvudman')).toBe(true);
    expect(about.can(event('HandedDown', { to: 'rektor' }))).toBe(false);
  });
});

describe('annulment', () => {
  test.each(openSteps)('takes two persons in %s', (_, snapshot) => {
    const proposed = after(snapshot, event('AnnulmentProposed', {}, { by: 'anna' }));
    expect(proposed.can(event('AnnulmentConfirmed', {}, { by: 'anna' }))).toBe(false);
    expect(snapshot.can(event('AnnulmentConfirmed', {}, { by: 'hans' }))).toBe(false);
  });

  test('leaves nothing to be done', () => {
    const proposed = after(withdrawnEarly, event('QuestionAsked'), event('AnnulmentProposed'));
    const confirmed = after(proposed, event('AnnulmentConfirmed', {}, { by: 'hans' }));
    expect(isClosedIn(klagomal, confirmed)).toBe(true);
    expect(activeStates(confirmed).filter((path) => (klagomal.states[path]?.owner.length ?? 0) > 0)).toEqual([]);
  });

  test('is not possible while Skolinspektionen waits', () => {
    const held = after(classified, event('StatementRequested'), event('AnnulmentProposed'));
    expect(held.can(event('AnnulmentConfirmed', {}, { by: 'hans' }))).toBe(false);
  });
});

describe('what moves nothing', () => {
  const still = ['NoteAdded', 'IdentityProtected', 'CasesLinked', 'DelayNotified', 'SenderAdded', 'StepNoted'] as const;

  test.each(still)('%s leaves a case where it stands, in every open step', (type) => {
    for (const [, snapshot] of openSteps) expect(after(snapshot, event(type)).value).toEqual(snapshot.value);
  });

  test('a passed deadline moves no case', () => {
    for (const [, snapshot] of openSteps)
      expect(after(snapshot, event('deadline.passed', { ruleId: 'utredning_klar' })).value).toEqual(snapshot.value);
  });
});
