import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../../src/domain/json.ts';
import type { MachineEvent } from '../../src/engine/index.ts';
import { areDone } from '../../workflows/shared/measures.ts';
import type { InspectionContext } from '../../workflows/skolinspektionsarende/context.ts';
import type { InspectionEventType } from '../../workflows/skolinspektionsarende/events.ts';
import { skolinspektionsarende } from '../../workflows/skolinspektionsarende/index.ts';
import { machine } from '../../workflows/skolinspektionsarende/machine.ts';
import { describeModel } from '../support/describe-model.ts';
import { eventOf, isIn, type Snapshot, type Walk, walkerOf } from './walk.ts';

const { draft, after, walk } = walkerOf(machine);
const event = (
  type: InspectionEventType | 'deadline.passed',
  data: JsonObject = {},
  more: Parameters<typeof eventOf>[2] = {},
): MachineEvent => eventOf(type, data, more);
const contextOf = (snapshot: Snapshot): InspectionContext => snapshot.context as InspectionContext;

const letter = (more: JsonObject = {}) =>
  event('AuthorityLetterReceived', { kind: 'yttrande', answerDueOn: '2026-03-20', ...more });
const measures = [{ owner: 'tove', dueOn: '2026-03-20' }];
const signed = event('AnswerSigned', {}, { by: 'stina' });

/** Representative events: for each, the variants of data that lead different ways. */
const all: readonly MachineEvent[] = [
  letter(),
  letter({ kind: 'overlamnat' }),
  event('HandlerAssigned', { handler: 'anna' }),
  event('CriticisedNamed', { criticised: 'ruth' }),
  event('MaterialRequested', { contributor: 'ruth', dueOn: '2026-03-10' }),
  event('MaterialGiven'),
  event('MaterialWaived'),
  event('ExtensionRequested'),
  event('ExtensionGranted', { dueOn: '2026-12-24' }),
  event('AnswerDrafted'),
  event('AnswerReturned'),
  signed,
  event('AnswerSent'),
  event('FurtherAnswerRequested', { answerDueOn: '2026-04-20' }),
  event('AuthorityDecided', { outcome: 'ingen_atgard' }),
  event('AuthorityDecided', { outcome: 'forelaggande', reportDueOn: '2026-06-01' }),
  event('ReportSubmitted'),
  event('ReportReviewed', { review: 'godkand' }),
  event('ReportReviewed', { review: 'brister_kvarstar', reportDueOn: '2026-09-01' }),
  event('HandedOverAsComplaint'),
  event('ComplaintClosed'),
  event('InspectionClosed'),
  event('InspectionReopened'),
  event('NoteAdded'),
  event('deadline.passed'),
];

const next = (snapshot: Snapshot): readonly MachineEvent[] => {
  const going = contextOf(snapshot).measures.find(({ status }) => status === 'pagar');
  if (going === undefined) return [...all, event('MeasuresDecided', { measures })];
  const measure = going.number;
  return [...all, event('MeasureCompleted', { measure }), event('MeasureChanged', { measure, change: 'stryk' })];
};

const keyOf = (snapshot: Snapshot): string => {
  const { measures: decided, isComplaintOpen, criticisedId } = contextOf(snapshot);
  return JSON.stringify([snapshot.value, areDone(decided), isComplaintOpen, criticisedId]);
};
const walkFrom = (start: Snapshot, missing: readonly string[] = []): Walk =>
  walk(start, (snapshot) => next(snapshot).filter(({ type }) => !missing.includes(type)), keyOf);

const whole = walkFrom(draft());
describeModel({ process: skolinspektionsarende, mainRegion: 'handlaggning', whole: [whole] });

const writing = after(draft(), letter({ criticised: 'ruth' }), event('HandlerAssigned', { handler: 'anna' }));
const drafted = after(writing, event('AnswerDrafted', {}, { by: 'anna' }));

describe('who answers', () => {
  test('is not the one whose act is criticised, at any step', () => {
    const byRuth = { by: 'ruth' };
    const judging = ['AnswerDrafted', 'AnswerReturned', 'AnswerSigned', 'ReportSubmitted', 'InspectionClosed'] as const;
    const hers = [...whole.states.values()].filter((snapshot) => contextOf(snapshot).criticisedId === 'ruth');
    expect(hers.length).toBeGreaterThan(0);
    for (const snapshot of hers) for (const type of judging) expect(snapshot.can(event(type, {}, byRuth))).toBe(false);
    expect(after(draft(), letter({ criticised: 'ruth' })).can(event('HandlerAssigned', { handler: 'ruth' }))).toBe(
      false,
    );
  });

  test('may be told by the one who is criticised', () => {
    const asked = after(writing, event('MaterialRequested', { contributor: 'ruth', dueOn: '2026-03-10' }));
    expect(asked.can(event('MaterialGiven', {}, { by: 'ruth' }))).toBe(true);
  });

  test('does not sign what he or she has written, unless the huvudman lets it be', () => {
    expect(drafted.can(event('AnswerSigned', {}, { by: 'anna' }))).toBe(false);
    expect(drafted.can(signed)).toBe(true);
    const alone = after(draft({ signedByAnother: false }), letter(), event('HandlerAssigned', { handler: 'anna' }));
    expect(
      after(alone, event('AnswerDrafted', {}, { by: 'anna' })).can(event('AnswerSigned', {}, { by: 'anna' })),
    ).toBe(true);
  });
});

describe('the day of the answer', () => {
  const days = (snapshot: Snapshot) => [contextOf(snapshot).answerDueOn, contextOf(snapshot).reportDueOn];

  test('stands while more time has only been asked for, and moves when the authority has granted it', () => {
    const asked = after(writing, event('ExtensionRequested', { wantedDay: '2026-04-10' }));
    expect(days(asked)).toEqual(['2026-03-20', null]);
    expect(days(after(asked, event('ExtensionGranted', { dueOn: '2026-04-01' })))).toEqual(['2026-04-01', null]);
    expect(asked.can(event('ExtensionGranted', { dueOn: '2026-03-20' }))).toBe(false);
  });

  test('is moved by nothing else in any step', () => {
    const moving = [
      'ExtensionGranted',
      'AnswerSent',
      'FurtherAnswerRequested',
      'AuthorityDecided',
      'AuthorityLetterReceived',
    ];
    const others = whole.steps.filter((step) => !moving.includes(step.event.type));
    for (const { from, event: one } of others) {
      const before = whole.states.get(from) as Snapshot;
      expect(contextOf(after(before, one)).answerDueOn).toBe(contextOf(before).answerDueOn);
    }
  });

  test('of the report is moved by an extension after an injunction', () => {
    const ordered = after(writing, event('AuthorityDecided', { outcome: 'forelaggande', reportDueOn: '2026-06-01' }));
    expect(days(after(ordered, event('ExtensionGranted', { dueOn: '2026-07-01' })))).toEqual([null, '2026-07-01']);
  });

  test('comes after the day for the school’s material', () => {
    expect(writing.can(event('MaterialRequested', { contributor: 'ruth', dueOn: '2026-03-20' }))).toBe(false);
    const asked = after(writing, event('MaterialRequested', { contributor: 'ruth', dueOn: '2026-03-19' }));
    expect(asked.can(event('AnswerDrafted'))).toBe(false);
    expect(after(asked, event('MaterialWaived')).can(event('AnswerDrafted'))).toBe(true);
  });
});

test('nothing may be destroyed while the case is open, and only then', () => {
  for (const snapshot of whole.states.values())
    expect(isIn(snapshot, 'bevarande.gallringssparr')).toBe(contextOf(snapshot).phase === 'oppet');
});

test('what was handed over is closed when the complaint is', () => {
  const handedOver = after(draft(), letter({ kind: 'overlamnat' }), event('HandedOverAsComplaint'));
  expect(handedOver.can(event('InspectionClosed'))).toBe(false);
  expect(after(handedOver, event('ComplaintClosed')).can(event('InspectionClosed'))).toBe(true);
});
