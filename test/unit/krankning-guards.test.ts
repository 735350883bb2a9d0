import { describe, expect, test } from 'vitest';
import { type Instant, parseInstant, parseIsoDate } from '../../src/domain/clock.ts';
import type { JsonObject } from '../../src/domain/json.ts';
import type { Facts } from '../../src/engine/index.ts';
import { initialContext, type KrankningContext } from '../../workflows/krankning/context.ts';
import type { Measure } from '../../workflows/shared/measures.ts';
import { dataGuards, guards, requirementGuards } from '../../workflows/krankning/guards.ts';
import { krankning } from '../../workflows/krankning/index.ts';
import { DEFAULT_OPTIONS, type KrankningOptions, readKrankningOptions } from '../../workflows/krankning/options.ts';

type GuardName = keyof typeof guards;
interface Situation {
  readonly context?: Partial<KrankningContext>;
  readonly options?: Partial<KrankningOptions>;
  readonly pack?: string;
  readonly data?: JsonObject;
  readonly facts?: Facts;
  readonly by?: string;
  readonly at?: Instant;
}

const NOON = parseInstant('2026-03-04T11:00:00Z');

const holds = (name: GuardName, situation: Situation): boolean => {
  const { context = {}, options = {}, pack = '2010', data = {}, facts = {}, by = 'anna', at = NOON } = situation;
  const start = initialContext({ options, pack });
  return guards[name]({
    context: { ...start, phase: 'oppet', ...context },
    event: { type: 'X', data, facts, by, at },
  });
};

const measure = (status: Measure['status']): Measure => ({
  number: 1,
  ownerId: 'tove',
  dueOn: parseIsoDate('2026-03-20'),
  status,
});
const assessment = (outcome: 'konstaterad' | 'ej_konstaterad') => ({ outcome, at: NOON, by: 'anna' });
const decided = { polis: null, soc: null, av: null, skolinspektionen: null } as const;
const mild = { accusedKind: 'elev', severity: 'enstaka_lindrig' };

/** Guard, a situation in which it holds, and one in which it does not. */
const TABLE: readonly (readonly [GuardName, Situation, Situation])[] = [
  ['isOpen', {}, { context: { phase: 'avslutat' } }],
  [
    'lateReasonGiven',
    { data: { noticedAt: '2026-03-02T23:30:00.000Z' } },
    { data: { noticedAt: '2026-03-01T11:00:00.000Z' } },
  ],
  [
    'lateReasonGiven',
    { data: { noticedAt: '2026-01-01T11:00:00.000Z', lateReasonCode: 'hann_inte' } },
    { data: { noticedAt: '2026-03-03T11:00:00.000Z' }, options: { lateReportDays: 0 } },
  ],
  ['packAllowsDocumenting', { pack: '2026' }, { pack: '2010' }],
  ['policyAllowsDocumenting', { options: { reportEverything: false } }, {}],
  ['isMildBetweenPupils', { data: mild }, { data: { ...mild, severity: 'allvarlig' } }],
  ['isMildBetweenPupils', { data: mild }, { data: mild, facts: { barredRoles: ['personal'] } }],
  ['isMildBetweenPupils', { data: mild }, { data: { ...mild, accusedKind: 'personal' } }],
  ['isNotRepeated', { facts: { recurrence: 0 } }, { facts: { recurrence: 1 } }],
  ['isNotRepeated', { facts: { recurrence: 1 }, options: { recurrenceCount: 3 } }, { facts: { recurrence: 2 } }],
  ['noCrimeSuspected', { data: { suspectedCrime: 'nej' } }, { data: { suspectedCrime: 'vet_ej' } }],
  ['survivorIsOpen', { data: { survivor: 'c' }, facts: { referredIsOpen: true } }, { data: { survivor: 'c' } }],
  ['mergeKeepsProtection', {}, { context: { isStaffAccused: true } }],
  ['huvudmanNotified', { context: { huvudmanNotifiedAt: NOON } }, {}],
  ['childVoiceRecorded', { context: { childVoice: 'hord' } }, {}],
  ['childVoiceRecorded', { context: { childVoice: 'hordes_ej' } }, { context: { childVoice: null } }],
  ['isAssessed', { context: { assessment: assessment('konstaterad') } }, {}],
  ['policeDecided', { context: { skolform: 'forskola' } }, { context: { skolform: 'grundskola' } }],
  ['policeDecided', { context: { skolform: 'pedagogisk_omsorg' } }, { context: { skolform: 'fritidshem' } }],
  ['policeDecided', { context: { decisions: { ...decided, polis: 'ej_anmald' } } }, {}],
  ['socialServicesDecided', { context: { skolform: 'komvux' } }, { context: { skolform: 'gymnasieskola' } }],
  [
    'workEnvironmentDecided',
    { context: { skolform: 'fritidshem', isStaffHurt: false } },
    { context: { skolform: 'fritidshem', isStaffHurt: null } },
  ],
  [
    'workEnvironmentDecided',
    { context: { skolform: 'gymnasieskola', decisions: { ...decided, av: 'anmald' } } },
    { context: { skolform: 'gymnasieskola', isStaffHurt: false } },
  ],
  [
    'onlyChildrenOutsideTheAct',
    { context: { skolform: 'forskola' }, data: { decision: 'galler_ej' } },
    { context: { skolform: 'grundskola' }, data: { decision: 'galler_ej' } },
  ],
  [
    'onlyChildrenOutsideTheAct',
    { context: { skolform: 'grundskola' }, data: { decision: 'ej_anmald' } },
    { context: { skolform: 'forskola', isStaffHurt: true }, data: { decision: 'galler_ej' } },
  ],
  ['inspectorateDecided', {}, { context: { isStaffAccused: true } }],
  ['guardiansInformed', { context: { guardians: 'avstatt' } }, {}],
  ['guardiansInformed', { context: { skolform: 'komvux' } }, { context: { skolform: 'gymnasieskola' } }],
  ['referralMade', { context: { isReferred: true } }, {}],
  ['measureIsOpen', { context: { measures: [measure('pagar')] } }, {}],
  [
    'measureIsOpen',
    { context: { measures: [measure('pagar')] }, data: { measure: 1 } },
    { context: { measures: [measure('pagar')] }, data: { measure: 2 } },
  ],
  ['survivorIsTheOne', { context: { mergedInto: 'a' }, data: { survivor: 'a' } }, { data: { survivor: 'a' } }],
  ['followUpReturned', {}, { context: { followUpsOut: 1 } }],
  ['provisionAllowed', { data: { provision: 'osl_10_28' } }, { data: { provision: 'lag' } }],
  [
    'provisionAllowed',
    { options: { secrecyProvisions: 'annan' }, data: { provision: 'annan' } },
    { options: { secrecyProvisions: 'annan' }, data: { provision: 'osl_10_28' } },
  ],
  ['measuresDecided', { context: { measuresRound: 1 } }, { context: { measuresRound: 1, round: 2 } }],
  [
    'measuresDone',
    { context: { measures: [measure('klar'), measure('struken')] } },
    { context: { measures: [measure('pagar')] } },
  ],
  ['followedUpEnough', { context: { followUps: 2 } }, { context: { followUps: 1 } }],
  ['effectShown', { context: { effect: 'ja' } }, { context: { effect: 'delvis' } }],
  [
    'decisionFitsEffect',
    { data: { stopped: 'delvis', decision: 'fortsatt' } },
    { data: { stopped: 'delvis', decision: 'avsluta' } },
  ],
  [
    'decisionFitsEffect',
    { data: { stopped: 'nej', decision: 'andra_atgarder' } },
    { data: { stopped: 'nej', decision: 'fortsatt' } },
  ],
  [
    'decisionFitsEffect',
    { data: { stopped: 'nytt', decision: 'ny_utredning' } },
    { data: { stopped: 'nytt', decision: 'andra_atgarder' } },
  ],
  [
    'closingReasonFits',
    { context: { effect: 'ja' }, data: { reasonCode: 'upphort' } },
    { data: { reasonCode: 'upphort' } },
  ],
  [
    'closingReasonFits',
    { context: { assessment: assessment('ej_konstaterad') }, data: { reasonCode: 'ej_konstaterad' } },
    { context: { assessment: assessment('konstaterad') }, data: { reasonCode: 'ej_konstaterad' } },
  ],
  ['annulmentProposed', { context: { annulmentProposedBy: 'anna' } }, {}],
  ['annulmentNotProposed', {}, { context: { annulmentProposedBy: 'anna' } }],
  ['otherThanProposer', { context: { annulmentProposedBy: 'hans' } }, { context: { annulmentProposedBy: 'anna' } }],
  [
    'otherThanAssessor',
    { context: { assessment: assessment('konstaterad') }, by: 'hans' },
    { context: { assessment: assessment('konstaterad') }, by: 'anna' },
  ],
  [
    'otherThanAssessor',
    { context: { assessment: assessment('konstaterad') }, options: { controlByAnother: false } },
    { context: { assessment: assessment('ej_konstaterad') } },
  ],
  [
    'withinReopenDays',
    { context: { closedAt: parseInstant('2025-12-04T22:59:00Z') } },
    { context: { closedAt: parseInstant('2025-12-03T22:59:00Z') } },
  ],
  ['isWithoutRektor', { context: { skolform: 'pedagogisk_omsorg' } }, { context: { skolform: 'forskola' } }],
  [
    'isWithoutRektor',
    { context: { skolform: 'fritidshem', isFritidshemAlone: true } },
    { context: { skolform: 'fritidshem', isFritidshemAlone: false } },
  ],
  [
    'tellsSkolchef',
    { context: { hasNewRound: true } },
    { context: { hasNewRound: true }, options: { secondRoundTellsSkolchef: false } },
  ],
  ['reportNamesLeadership', { data: { accusedKind: 'rektor' } }, { data: { accusedKind: 'personal' } }],
  [
    'reportNamesLeadership',
    { data: { accusedKind: 'elev' }, facts: { barredRoles: ['bitr_rektor'] } },
    { data: { accusedKind: 'elev' }, facts: { barredRoles: ['personal'] } },
  ],
  ['reportNamesLeadership', { data: { accusedKind: 'huvudman' } }, { data: { accusedKind: 'okand' } }],
  [
    'barredLeadTheNewUnit',
    { context: { isStaffAccused: true }, facts: { barredRoles: ['rektor'] } },
    { context: { isStaffAccused: false }, facts: { barredRoles: ['rektor'] } },
  ],
  [
    'conflictIsInvestigators',
    { context: { investigatorId: 'ulla' }, data: { conflicted: 'ulla' } },
    { context: { investigatorId: 'ulla' }, data: { conflicted: 'hans' } },
  ],
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
    expect(Object.keys(krankning.texts.sv.requirements).sort()).toEqual(Object.keys(requirementGuards).sort());
    expect(Object.keys(dataGuards).filter((name) => name in krankning.texts.sv.requirements)).toEqual([]);
  });
});

describe('options', () => {
  test('a value of another type than the default’s is not read', () => {
    expect(readKrankningOptions({ recurrenceDays: 'ninety', reopenDays: 30 })).toEqual({
      ...DEFAULT_OPTIONS,
      reopenDays: 30,
    });
  });
});
