import { describe, expect, test } from 'vitest';
import { type Instant, parseInstant, parseIsoDate } from '../../src/domain/clock.ts';
import type { JsonObject } from '../../src/domain/json.ts';
import type { Facts } from '../../src/engine/index.ts';
import { initialContext, type KlagomalContext } from '../../workflows/klagomal/context.ts';
import { dataGuards, guards, requirementGuards } from '../../workflows/klagomal/guards.ts';
import { klagomal } from '../../workflows/klagomal/index.ts';
import { remember } from '../../workflows/klagomal/memory.ts';
import { DEFAULT_OPTIONS, type KlagomalOptions, readKlagomalOptions } from '../../workflows/klagomal/options.ts';
import { spawnsOfClass } from '../../workflows/klagomal/spawns.ts';

type GuardName = keyof typeof guards;
interface Situation {
  readonly context?: Partial<KlagomalContext>;
  readonly options?: Partial<KlagomalOptions>;
  readonly data?: JsonObject;
  readonly facts?: Facts;
  readonly by?: string;
  readonly at?: Instant;
}

const NOON = parseInstant('2026-03-04T11:00:00Z');

const callOf = (situation: Situation, type = 'X') => {
  const { context = {}, options = {}, data = {}, facts = {}, by = 'anna', at = NOON } = situation;
  const start = initialContext({ options, pack: '2022' });
  return {
    context: { ...start, phase: 'oppet', ...context } as KlagomalContext,
    event: { type, data, facts, by, at },
  };
};
const holds = (name: GuardName, situation: Situation): boolean => guards[name](callOf(situation));

const measure = (status: 'pagar' | 'klar') => ({
  number: 1,
  ownerId: 'tove',
  dueOn: parseIsoDate('2026-03-20'),
  status,
});
const found = (finding: 'brist' | 'delvis' | 'ingen_brist') => ({ finding, at: NOON, by: 'anna' });

/** Guard, a situation in which it holds, and one in which it does not. */
const TABLE: readonly (readonly [GuardName, Situation, Situation])[] = [
  ['isOpen', {}, { context: { phase: 'avslutat' } }],
  ['isNotAnnulled', { context: { phase: 'avslutat' } }, { context: { phase: 'makulerat' } }],
  ['senderReachable', {}, { context: { isOutOfReach: true } }],
  ['senderUnreachable', { context: { isOutOfReach: true } }, {}],
  ['isClassified', { context: { isClassified: true } }, {}],
  ['criticisedKnown', { context: { criticisedKind: 'vet_ej' } }, { context: { criticisedKind: 'personal' } }],
  [
    'criticisedKnown',
    { context: { criticisedKind: 'rektor', criticisedIds: ['rut'] } },
    { context: { criticisedKind: 'rektor' } },
  ],
  [
    'criticisedKnown',
    { context: { criticisedKind: 'personal', isUnidentifiable: true } },
    { context: { criticisedKind: 'huvudman' } },
  ],
  [
    'handlerIsImpartial',
    { context: { criticisedIds: ['ulla'] }, data: { handler: 'stina' } },
    { context: { criticisedIds: ['ulla'] }, data: { handler: 'ulla' } },
  ],
  ['handlerIsImpartial', {}, { context: { conflictedIds: ['ulla'] }, data: { handler: 'ulla' } }],
  ['handlerIsNew', { data: { handler: 'ulla' } }, { context: { handledBefore: ['ulla'] }, data: { handler: 'ulla' } }],
  ['otherThanBefore', { context: { handledBefore: ['ulla'] } }, { context: { handledBefore: ['anna'] } }],
  [
    'withinHardLimit',
    { context: { roundStartedAt: NOON }, data: { dueOn: '2026-04-03' } },
    { context: { roundStartedAt: NOON }, data: { dueOn: '2026-04-04' } },
  ],
  [
    'withinHardLimit',
    { context: { roundStartedAt: NOON }, data: { dueOn: '2026-04-04' }, options: { hardLimitDays: 31 } },
    { context: { roundStartedAt: NOON }, data: { dueOn: '2026-03-15' }, options: { hardLimitDays: 10 } },
  ],
  ['noOpenQuestion', {}, { context: { hasOpenQuestion: true } }],
  ['isHigherStep', { data: { to: 'huvudman' } }, { context: { level: 'huvudman' }, data: { to: 'huvudman' } }],
  ['isHigherStep', { context: { level: 'personal' } }, { context: { level: 'huvudman' } }],
  ['isHigherStep', {}, { context: { level: 'skolinspektionen' }, data: { to: 'huvudman' } }],
  ['isLowerStep', { data: { to: 'personal' } }, { data: { to: 'rektor' } }],
  ['isLowerStep', { context: { level: 'huvudman' } }, { context: { level: 'skolinspektionen' } }],
  ['leadersNotCriticised', {}, { context: { isRektorCriticised: true } }],
  ['isNotInReview', {}, { context: { isReview: true } }],
  ['notYetReviewed', {}, { context: { hasBeenReviewed: true } }],
  ['nothingSpawned', {}, { context: { spawned: 1 } }],
  ['isNotHandedOver', {}, { context: { isFromInspectorate: true } }],
  [
    'spawnedClosed',
    { context: { spawned: 1, closedSpawned: ['c'] } },
    { context: { spawned: 2, closedSpawned: ['c'] } },
  ],
  [
    'defectHasMeasures',
    { context: { assessment: found('ingen_brist') } },
    { context: { assessment: found('delvis') } },
  ],
  [
    'defectHasMeasures',
    { context: { assessment: found('brist'), hasMeasures: true } },
    { context: { assessment: found('brist') } },
  ],
  ['measureIsOpen', { context: { measures: [measure('pagar')] }, data: { measure: 1 } }, { data: { measure: 1 } }],
  ['measuresDone', { context: { measures: [measure('klar')] } }, { context: { measures: [measure('pagar')] } }],
  ['isWithdrawn', { context: { isWithdrawn: true } }, {}],
  ['noDefectSign', {}, { context: { hasDefectSign: true } }],
  ['noLegalHold', {}, { context: { isOnLegalHold: true } }],
  ['annulmentProposed', { context: { annulmentProposedBy: 'anna' } }, {}],
  ['annulmentNotProposed', {}, { context: { annulmentProposedBy: 'anna' } }],
  ['otherThanProposer', { context: { annulmentProposedBy: 'hans' } }, { context: { annulmentProposedBy: 'anna' } }],
  [
    'withinReopenDays',
    { context: { closedAt: parseInstant('2026-01-01T11:00:00Z') } },
    { context: { closedAt: parseInstant('2025-01-01T11:00:00Z') } },
  ],
  ['schoolHandles', {}, { context: { isRektorCriticised: true } }],
  ['schoolHandles', { context: { level: 'personal' } }, { context: { level: 'huvudman' } }],
  ['schoolHandles', {}, { context: { isReview: true } }],
];

describe('guards', () => {
  test.each(TABLE)('%s holds in %j and not in %j', (name, when, unless) => {
    expect([holds(name, when), holds(name, unless)]).toEqual([true, false]);
  });

  test('each requirement is in the table', () => {
    const shown = new Set(TABLE.map(([name]) => name));
    expect(Object.keys(requirementGuards).filter((name) => !shown.has(name as GuardName))).toEqual([]);
  });

  test('each requirement can be asked before anything is filled in, and has words; no other guard has', () => {
    expect(Object.keys(klagomal.texts.sv.requirements).sort()).toEqual(Object.keys(requirementGuards).sort());
    expect(Object.keys(dataGuards).filter((name) => name in klagomal.texts.sv.requirements)).toEqual([]);
  });
});

describe('who is criticised', () => {
  const after = (data: JsonObject, facts: Facts = {}) =>
    remember(callOf({ data, facts }, 'ComplaintReceived')) as Partial<KlagomalContext>;

  test.each([
    [{ criticisedKind: 'rektor' }, {}],
    [{ criticisedKind: 'personal', criticised: 'birk' }, { barredRoles: ['bitr_rektor'] } as Facts],
    [{ criticisedKind: 'huvudman' }, {}],
  ])('%j is out of the school’s hands from the start', (data, facts) => {
    expect(after(data, facts)).toMatchObject({ isRektorCriticised: true, level: 'huvudman' });
  });

  test('a teacher is not', () => {
    expect(after({ criticisedKind: 'personal', criticised: 'lena' }, { barredRoles: ['personal'] })).toMatchObject({
      isRektorCriticised: false,
      level: 'rektor',
      criticisedIds: ['lena'],
    });
  });

  test('what the rektor has had already begins at the huvudman, and both steps are on the ladder', () => {
    const { level, ladder } = after({ criticisedKind: 'ingen', raisedWith: ['personal', 'rektor'] });
    expect(level).toBe('huvudman');
    expect(ladder?.map((step) => [step.level, step.at])).toEqual([
      ['personal', null],
      ['rektor', null],
      ['huvudman', NOON],
    ]);
  });
});

describe('what a classified complaint opens', () => {
  const from = {
    caseId: 'c' as never,
    unitId: 'al' as never,
    openedAt: NOON,
    startData: { receivedAt: '2026-03-02T08:00:00.000Z' },
  };

  test('nothing where it is a complaint and nothing else', () => {
    expect(spawnsOfClass.flatMap(({ open }) => open({ class: 'klagomal' }, from) ?? [])).toEqual([]);
  });

  test.each([
    ['krankning', 'noticedAt'],
    ['avvikelse', 'noticedAt'],
    ['personuppgiftsincident', 'discoveredAt'],
  ])('one case of %s, known since the complaint came', (name, field) => {
    const opened = spawnsOfClass.flatMap(({ process, open }) => {
      const one = open({ class: name }, from);
      return one === undefined ? [] : [[process, one.data[field]]];
    });
    expect(opened).toEqual([[name, '2026-03-02T08:00:00.000Z']]);
  });
});

describe('options', () => {
  test('a value of another type than the default’s is not read', () => {
    expect(readKlagomalOptions({ hardLimitDays: 'thirty', reopenDays: 30 })).toEqual({
      ...DEFAULT_OPTIONS,
      reopenDays: 30,
    });
  });
});
