import { describe, expect, test } from 'vitest';
import { SKOLFORMER } from '../../src/domain/unit.ts';
import type { MachineEvent } from '../../src/engine/index.ts';
import { activeStates, isClosedIn } from '../../src/engine/process.ts';
import type { Measure } from '../../workflows/shared/measures.ts';
import { MERGE_STEPS } from '../../workflows/krankning/context.ts';
import { krankning } from '../../workflows/krankning/index.ts';
import { describeModel } from '../support/describe-model.ts';
import { asides, documented, moves, nextOutside, openings, report, sideEvents } from './krankning-events.ts';
import { after, contextOf, draft, event, walk } from './krankning-walk.ts';
import { isIn, type Snapshot, type Walk } from './walk.ts';

/** Two cases are alike when what the guards look at is alike: all rounds after the second are like the second. */
const keyOf = (snapshot: Snapshot): string => {
  const {
    childVoice,
    assessment,
    isReferred,
    measures,
    measuresRound,
    round,
    followUps,
    effect,
    investigatorId,
    isRektorAccused,
  } = contextOf(snapshot);
  const asked = [childVoice !== null, assessment?.outcome, isReferred, effect, investigatorId, isRektorAccused];
  const counted = [round > 1, Math.min(followUps, 2), measuresRound === round, measures.some(isGoingOn)];
  return JSON.stringify([snapshot.value, asked, counted]);
};

/** They lead nowhere that the straight way does not. */
const DETOURS = ['ConflictOfInterestDeclared', 'InvestigatorChanged', 'InterviewsPaused', 'MaterialAdded', 'TakenUp'];

const isGoingOn = ({ status }: Measure): boolean => status === 'pagar';

/** Where closing can be proposed, and so where what is owed outside must be settled. */
const CLOSING_FROM = ['bedomd.ej_konstaterad', 'bedomd.ej_samband', 'uppfoljning'];
const isWhereOutsideIsSettled = (snapshot: Snapshot): boolean =>
  CLOSING_FROM.some((path) => isIn(snapshot, `handlaggning.${path}`));

const nextMeasure = (snapshot: Snapshot, type: 'MeasureCompleted' | 'MeasureChanged'): readonly MachineEvent[] =>
  contextOf(snapshot)
    .measures.filter(isGoingOn)
    .slice(0, 1)
    .map(({ number }) => event(type, { measure: number }));

/** Walks the main region. `isLeftOut`: events that never happen. */
const mainWalk = (start: Snapshot, isLeftOut: (one: MachineEvent) => boolean = () => false): Walk =>
  walk(
    start,
    (snapshot) =>
      [
        ...openings,
        ...moves,
        ...nextMeasure(snapshot, 'MeasureCompleted'),
        ...(isWhereOutsideIsSettled(snapshot) ? nextOutside(snapshot) : []),
      ].filter((one) => !isLeftOut(one)),
    keyOf,
  );

const SIDE_EVENTS = [...new Set(sideEvents.map(({ type }) => type))];
const openPolicy = { reportEverything: false };
const main = mainWalk(draft());
const light = walk(
  draft(openPolicy, '2026'),
  (snapshot) => (isIn(snapshot, 'handlaggning.rapporterad') ? [] : [documented(), event('TakenUp'), ...asides]),
  keyOf,
);

const overTheRektor = walk(
  draft(),
  () => [report({ accusedKind: 'rektor' }), event('HuvudmanNotified'), event('InvestigatorAssigned')],
  keyOf,
);

/** One case for each step of the main region. */
const stepOf = (snapshot: Snapshot): string => JSON.stringify((snapshot.value as Record<string, unknown>).handlaggning);
const oneOfEach: readonly (readonly [string, Snapshot])[] = [
  ...new Map(
    [overTheRektor, main, light]
      .flatMap(({ states }) => [...states.values()])
      .map((snapshot) => [stepOf(snapshot), snapshot]),
  ),
];
const withStaffAccused = [after(draft(), report({ accusedKind: 'personal' }))].flatMap((reported) => [
  reported,
  after(reported, event('ReportAcknowledged')),
]);
const withMeasures = [
  ...new Map(
    [...main.states.values()]
      .filter((snapshot) => contextOf(snapshot).measures.some(isGoingOn))
      .map((snapshot) => [stepOf(snapshot), snapshot]),
  ).values(),
];
const isProposed = (snapshot: Snapshot): boolean => contextOf(snapshot).annulmentProposedBy !== null;
const isMerged = (snapshot: Snapshot): boolean => isIn(snapshot, 'handlaggning.sammanford');
const onceMerged: readonly MachineEvent[] = [
  event('MergeUndone', { survivor: 'case-2' }),
  event('DuplicateWithdrawn'),
  event('HandedOverFollowUpReported'),
];
const sidesteps = [...oneOfEach.map(([, snapshot]) => snapshot), ...withStaffAccused, ...withMeasures].map((snapshot) =>
  walk(
    snapshot,
    (now) =>
      now === snapshot
        ? [...asides, ...nextMeasure(now, 'MeasureChanged')]
        : isProposed(now)
          ? [event('AnnulmentRejected')]
          : isMerged(now)
            ? onceMerged
            : [],
    (now) => `${keyOf(now)} ${isProposed(now)} ${contextOf(now).mergedAt}`,
  ),
);

/** The regions beside, one at a time, for every school form and with and without staff accused. */
const sideWalks = SKOLFORMER.flatMap((skolform) =>
  ['elev', 'personal'].flatMap((accusedKind) =>
    SIDE_EVENTS.map((type) =>
      walk(
        after(draft(), report({ skolform, accusedKind })),
        () => sideEvents.filter((one) => one.type === type),
        (snapshot) => JSON.stringify(snapshot.value),
      ),
    ),
  ),
);
const annulled = walk(
  after(draft(), report(), event('AnnulmentProposed', {}, { by: 'anna' })),
  () => [event('AnnulmentRejected'), event('AnnulmentConfirmed', {}, { by: 'hans' })],
  keyOf,
);

const isOpenStep = ([, snapshot]: readonly [string, Snapshot]): boolean => contextOf(snapshot).phase === 'oppet';
const openSteps = oneOfEach.filter(isOpenStep);

describeModel({
  process: krankning,
  mainRegion: 'handlaggning',
  whole: [main],
  asides: [light, annulled, overTheRektor, ...sidesteps, ...sideWalks],
});

describe('closing in pack 2010', () => {
  const isClosed = (snapshot: Snapshot) => isIn(snapshot, 'handlaggning.avslutad');

  test('can be reached', () => {
    expect([...main.states.values()].some(isClosed)).toBe(true);
  });

  test('has the huvudman notified, an assessment and the child’s voice behind it', () => {
    const closings = main.steps.filter((step) => step.event.type === 'ControlApproved');
    const unfounded = closings.filter(({ to }) => {
      const { huvudmanNotifiedAt, assessment, childVoice } = contextOf(main.states.get(to) as Snapshot);
      return huvudmanNotifiedAt === null || assessment === null || childVoice === null;
    });
    expect(unfounded).toEqual([]);
  });

  test.each([
    ['the huvudman is not notified', ['HuvudmanNotified']],
    ['nothing is assessed', ['Assessed']],
    ['the child is neither heard nor said why not', ['InterviewRecorded', 'ChildNotHeard']],
    ['the police question is not decided', ['PoliceDecided']],
    ['a report of concern is not considered', ['SocialServicesDecided']],
    ['Arbetsmiljöverket is not decided on', ['WorkEnvironmentDecided']],
    ['the guardians are not informed', ['GuardiansInformed']],
    ['the huvudman does not control', ['ControlApproved']],
  ])('never happens when %s', (_, missing) => {
    const { states } = mainWalk(draft(), ({ type }) => missing.includes(type) || DETOURS.includes(type));
    expect([...states.values()].some(isClosed)).toBe(false);
  });

  test('never happens by the light lane', () => {
    const { states } = walk(draft(openPolicy, '2010'), () => [documented()], keyOf);
    expect([...states.values()].map((snapshot) => contextOf(snapshot).phase)).toEqual(['utkast']);
  });
});

describe('annulment', () => {
  test.each(openSteps)('takes two persons in %s', (_, snapshot) => {
    const proposed = after(snapshot, event('AnnulmentProposed', {}, { by: 'anna' }));
    expect(snapshot.can(event('AnnulmentConfirmed', {}, { by: 'hans' }))).toBe(false);
    expect(proposed.can(event('AnnulmentConfirmed', {}, { by: 'anna' }))).toBe(false);
    const confirmed = after(proposed, event('AnnulmentConfirmed', {}, { by: 'hans' }));
    expect(isIn(confirmed, 'handlaggning.makulerad')).toBe(true);
    expect(isClosedIn(krankning, confirmed)).toBe(true);
  });

  test('leaves nothing to be done outside', () => {
    const proposed = after(draft(), report(), event('AnnulmentProposed', {}, { by: 'anna' }));
    const confirmed = after(proposed, event('AnnulmentConfirmed', {}, { by: 'hans' }));
    expect(activeStates(confirmed).filter((path) => (krankning.states[path]?.owner.length ?? 0) > 0)).toEqual([]);
  });

  test('is not for a closed case', () => {
    const closed = oneOfEach.filter(([, snapshot]) => contextOf(snapshot).phase === 'avslutat');
    expect(closed.some(([, snapshot]) => snapshot.can(event('AnnulmentProposed')))).toBe(false);
  });
});

describe('a merger by mistake', () => {
  const merged = event('MergedInto', { survivor: 'case-2' }, { facts: { referredIsOpen: true } });
  const undone = event('MergeUndone', { survivor: 'case-2' });
  const mergeable = oneOfEach.filter(([, snapshot]) => snapshot.can(merged));

  test('can be made in each of the steps that are remembered, and in no other', () => {
    const steps = mergeable.map(([, snapshot]) => contextOf(after(snapshot, merged)).mergedAt);
    expect([...new Set(steps)].sort()).toEqual([...MERGE_STEPS].sort());
    expect(mergeable.some(([, snapshot]) => contextOf(snapshot).phase !== 'oppet')).toBe(false);
  });

  test.each(mergeable)('undone, brings the case back to %s with all that it knew', (_, snapshot) => {
    const back = after(snapshot, merged, undone);
    expect(back.value).toEqual(snapshot.value);
    expect(back.context).toEqual(snapshot.context);
  });

  test('is undone for the case into which it was merged only', () => {
    const wrong = event('MergeUndone', { survivor: 'case-3' });
    for (const [, snapshot] of mergeable) expect(after(snapshot, merged).can(wrong)).toBe(false);
  });

  test('leaves the case closed, with nothing else to do in it, until then', () => {
    for (const [, snapshot] of mergeable) {
      const now = after(snapshot, merged);
      expect(isClosedIn(krankning, now)).toBe(true);
      expect(activeStates(now).filter((path) => (krankning.states[path]?.owner.length ?? 0) > 0)).toEqual([]);
      expect(moves.filter((one) => now.can(one))).toEqual([]);
    }
  });

  test('can be made and undone again', () => {
    for (const [, snapshot] of mergeable)
      expect(after(snapshot, merged, undone, merged, undone).value).toEqual(snapshot.value);
  });
});

describe('a follow-up at another unit', () => {
  test('that has not come back keeps the case from being closed', () => {
    const proposing = main.steps.filter((step) => step.event.type === 'ClosingProposed');
    expect(proposing.length).toBeGreaterThan(0);
    for (const { from, event: closing } of proposing) {
      const out = after(main.states.get(from) as Snapshot, event('FollowUpHandedOver'));
      expect(out.can(closing)).toBe(false);
      expect(after(out, event('HandedOverFollowUpReported', { stopped: 'ja' })).can(closing)).toBe(true);
    }
  });
});

describe('what moves nothing', () => {
  const still = [
    'WithdrawalNoted',
    'NoteAdded',
    'ReprisalNoted',
    'IdentityProtected',
    'CasesLinked',
    'CaseRegistered',
    'CaseUnlinked',
    'FollowUpHandedOver',
    'HandedOverToOtherHuvudman',
  ];

  test.each(still)('%s leaves a case where it stands, in every open step', (type) => {
    for (const [, snapshot] of openSteps) {
      const noted = after(snapshot, event(type as 'NoteAdded'));
      expect(noted.value).toEqual(snapshot.value);
    }
  });

  test('a passed deadline moves no case, and is remembered', () => {
    for (const [, snapshot] of openSteps) {
      const passed = after(snapshot, event('deadline.passed', { ruleId: 'kvittens' }));
      expect(passed.value).toEqual(snapshot.value);
      expect(contextOf(passed).passedRules).toEqual([...contextOf(snapshot).passedRules, 'kvittens']);
    }
  });

  test('a case withdrawn is closed by the same way as any other', () => {
    const withdrawn = after(draft(), report(), event('WithdrawalNoted'));
    expect(contextOf(withdrawn).isWithdrawn).toBe(true);
    const { states } = mainWalk(withdrawn, ({ type }) => type === 'Assessed');
    expect([...states.values()].some((snapshot) => isClosedIn(krankning, snapshot))).toBe(false);
  });
});
