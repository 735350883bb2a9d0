import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../../src/domain/json.ts';
import type { MachineEvent } from '../../src/engine/index.ts';
import { PARTIES } from '../../workflows/franvaro/codes.ts';
import type { AbsenceContext } from '../../workflows/franvaro/context.ts';
import type { AbsenceEventType } from '../../workflows/franvaro/events.ts';
import { franvaro } from '../../workflows/franvaro/index.ts';
import { machine } from '../../workflows/franvaro/machine.ts';
import { areDone } from '../../workflows/shared/measures.ts';
import { describeModel } from '../support/describe-model.ts';
import { eventOf, isIn, type Snapshot, type Walk, walkerOf } from './walk.ts';

const { draft, after, walk } = walkerOf(machine);
const event = (type: AbsenceEventType | 'deadline.passed', data: JsonObject = {}): MachineEvent => eventOf(type, data);
const contextOf = (snapshot: Snapshot): AbsenceContext => snapshot.context as AbsenceContext;

const measures = [{ owner: 'tove', dueOn: '2026-03-20' }];

/** Representative events: for each, the variants of data that lead different ways. */
const all: readonly MachineEvent[] = [
  event('AbsenceReported'),
  event('InquiryOpened', { hasOtherHome: true }),
  event('InquiryBegun', { hasOtherHome: false }),
  event('InquiryFoundNeedless'),
  event('HuvudmanNotified'),
  event('HomeMunicipalityTold'),
  event('InvestigatorChanged'),
  ...PARTIES.map((party) => event('ConsultationRecorded', { party })),
  event('ConsultationWaived', { party: 'elevhalsa' }),
  event('CausesFound'),
  event('FollowedUp', { effect: 'ja', decision: 'avsluta' }),
  event('FollowedUp', { effect: 'nej', decision: 'andra_atgarder' }),
  event('FollowedUp', { effect: 'nej', decision: 'ny_utredning' }),
  event('InquiryClosed', { reasonCode: 'narvaron_ater' }),
  event('InquiryClosed', { reasonCode: 'bytt_skola' }),
  event('InquiryReopened', { hasOtherHome: true }),
  event('ConflictOfInterestDeclared'),
  event('NoteAdded'),
  event('deadline.passed'),
];

const next = (snapshot: Snapshot): readonly MachineEvent[] => {
  const going = contextOf(snapshot).measures.find(({ status }) => status === 'pagar');
  if (going === undefined) return [...all, event('MeasuresDecided', { measures })];
  const measure = going.number;
  return [
    ...all,
    ...(contextOf(snapshot).measures.length < 3 ? [event('MeasuresDecided', { measures })] : []),
    event('MeasureCompleted', { measure }),
    event('MeasureChanged', { measure, change: 'stryk' }),
  ];
};

const keyOf = (snapshot: Snapshot): string => {
  const { consulted, measures: decided, followUps, effect, hasOtherHome } = contextOf(snapshot);
  const asked = PARTIES.map((party) => consulted[party] !== null);
  return JSON.stringify([snapshot.value, asked, areDone(decided), followUps > 0, effect, hasOtherHome]);
};
const walkFrom = (start: Snapshot, missing: readonly string[] = []): Walk =>
  walk(start, (snapshot) => next(snapshot).filter(({ type }) => !missing.includes(type)), keyOf);

const whole = walkFrom(draft());
describeModel({ process: franvaro, mainRegion: 'handlaggning', whole: [whole] });

describe('closing an inquiry into absence', () => {
  const isClosed = (snapshot: Snapshot): boolean => isIn(snapshot, 'handlaggning.avslutad');

  test.each([
    ['the huvudman is not notified', ['HuvudmanNotified']],
    ['nobody is consulted, nor said why not', ['ConsultationRecorded', 'ConsultationWaived']],
    ['the causes are not found', ['CausesFound']],
  ])('never happens when %s', (_, missing) => {
    expect([...walkFrom(draft(), missing).states.values()].some(isClosed)).toBe(false);
  });

  test('has the pupil, the guardians and elevhälsan, and another home municipality, behind it', () => {
    const closings = whole.steps.filter((step) => step.event.type === 'InquiryClosed');
    const ended = closings.map(({ to }) => contextOf(whole.states.get(to) as Snapshot));
    expect(ended.length).toBeGreaterThan(0);
    expect(ended.filter(({ consulted }) => PARTIES.some((party) => consulted[party] === null))).toEqual([]);
    expect(ended.filter(({ hasOtherHome, isHomeTold }) => hasOtherHome && !isHomeTold)).toEqual([]);
  });
});

test('the huvudman is owed word as soon as an inquiry has begun, and not before', () => {
  const reported = after(draft(), event('AbsenceReported'));
  expect(isIn(reported, 'huvudman.vilande')).toBe(true);
  expect(isIn(after(reported, event('InquiryBegun')), 'huvudman.att_anmala')).toBe(true);
  expect(isIn(after(reported, event('InquiryFoundNeedless')), 'huvudman.vilande')).toBe(true);
});

test('an inquiry anew asks the pupil anew', () => {
  const consulted = PARTIES.map((party) => event('ConsultationRecorded', { party }));
  const inquired = after(draft(), event('InquiryOpened'), ...consulted, event('CausesFound'));
  const anew = after(
    inquired,
    event('MeasuresDecided', { measures }),
    event('FollowedUp', { effect: 'nej', decision: 'ny_utredning' }),
  );
  expect(anew.can(event('CausesFound'))).toBe(false);
});
