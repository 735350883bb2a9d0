import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../../src/domain/json.ts';
import type { MachineEvent } from '../../src/engine/index.ts';
import type { IncidentContext } from '../../workflows/personuppgiftsincident/context.ts';
import type { IncidentEventType } from '../../workflows/personuppgiftsincident/events.ts';
import { personuppgiftsincident } from '../../workflows/personuppgiftsincident/index.ts';
import { machine } from '../../workflows/personuppgiftsincident/machine.ts';
import { areDone } from '../../workflows/shared/measures.ts';
import { describeModel } from '../support/describe-model.ts';
import { eventOf, isIn, type Snapshot, type Walk, walkerOf } from './walk.ts';

const { draft, after, walk } = walkerOf(machine);
const event = (
  type: IncidentEventType | 'deadline.passed',
  data: JsonObject = {},
  more: Parameters<typeof eventOf>[2] = {},
): MachineEvent => eventOf(type, data, more);
const contextOf = (snapshot: Snapshot): IncidentContext => snapshot.context as IncidentContext;

const report = event('IncidentReported', { discoveredAt: '2026-03-02T09:00:00.000Z', causedBy: 'ulla' });
const notified = (extent: string) => event('AuthorityNotified', { extent, notifiedAt: '2026-03-03T09:00:00.000Z' });
const measures = [{ owner: 'tove', dueOn: '2026-03-20' }];

/** Representative events: for each, the variants of data that lead different ways. */
const all: readonly MachineEvent[] = [
  report,
  event('AssessorAssigned', { assessor: 'anna' }),
  event('RiskAssessed', { risk: 'ingen_risk' }),
  event('RiskAssessed', { risk: 'risk' }),
  event('RiskAssessed', { risk: 'hog_risk' }),
  event('NoIncidentFound'),
  notified('fullstandig'),
  notified('preliminar'),
  event('AuthoritySupplemented', { extent: 'mer_foljer' }),
  event('AuthoritySupplemented', { extent: 'fullstandig' }),
  event('NotificationDeclined'),
  event('AuthorityDecided'),
  event('SubjectsInformed'),
  event('SubjectsNotInformed'),
  event('DataProtectionOfficerInformed'),
  event('MeasuresDecided', { needed: 'nej' }),
  event('FollowedUp', { effect: 'ja', decision: 'avsluta' }),
  event('FollowedUp', { effect: 'nej', decision: 'andra_atgarder' }),
  event('IncidentClosed'),
  event('IncidentReopened'),
  event('NoteAdded'),
  event('ConflictOfInterestDeclared'),
  event('deadline.passed'),
];

const next = (snapshot: Snapshot): readonly MachineEvent[] => [
  ...all,
  ...(contextOf(snapshot).measures.length < 2 ? [event('MeasuresDecided', { needed: 'ja', measures })] : []),
  event('MeasureCompleted', { measure: 1 }),
  event('MeasureChanged', { measure: 1, change: 'stryk' }),
];

const keyOf = (snapshot: Snapshot): string => {
  const { risk, notification, information, measures: decided, followUps, effect } = contextOf(snapshot);
  return JSON.stringify([snapshot.value, risk, notification, information, areDone(decided), followUps > 0, effect]);
};
const walkFrom = (start: Snapshot, missing: readonly string[] = []): Walk =>
  walk(start, (snapshot) => next(snapshot).filter(({ type }) => !missing.includes(type)), keyOf);

const whole = walkFrom(draft());
describeModel({ process: personuppgiftsincident, mainRegion: 'handlaggning', whole: [whole] });

const isClosed = (snapshot: Snapshot): boolean => isIn(snapshot, 'handlaggning.avslutad');

describe('closing a breach', () => {
  test.each([
    ['the risk is not assessed', ['RiskAssessed']],
    ['IMY is neither notified nor decided against', ['AuthorityNotified', 'NotificationDeclined']],
    ['the data protection officer does not know', ['DataProtectionOfficerInformed']],
    ['measures are neither decided nor found needless', ['MeasuresDecided']],
    ['nothing is followed up', ['FollowedUp']],
  ])('never happens when %s', (_, missing) => {
    expect([...walkFrom(draft(), missing).states.values()].some(isClosed)).toBe(false);
  });

  test('has whole notifications and informed persons behind it', () => {
    const closings = whole.steps.filter((step) => step.event.type === 'IncidentClosed');
    const ended = closings.map(({ to }) => contextOf(whole.states.get(to) as Snapshot));
    expect(ended.length).toBeGreaterThan(0);
    expect(ended.filter(({ notification }) => notification === 'preliminar' || notification === null)).toEqual([]);
    expect(ended.filter(({ risk, information }) => risk === 'hog_risk' && information === null)).toEqual([]);
    expect(ended.filter(({ risk, notification }) => risk !== 'ingen_risk' && notification !== 'anmald')).toEqual([]);
  });
});

describe('the one in whose hands it happened', () => {
  const reported = after(draft(), report);
  const assigned = after(reported, event('AssessorAssigned', { assessor: 'anna' }));
  const byUlla = { by: 'ulla' };

  test('is not appointed to assess it', () => {
    expect(reported.can(event('AssessorAssigned', { assessor: 'ulla' }))).toBe(false);
  });

  test.each(['RiskAssessed', 'NoIncidentFound'] as const)('does not give %s', (type) => {
    expect(assigned.can(event(type, { risk: 'ingen_risk' }, byUlla))).toBe(false);
    expect(assigned.can(event(type, { risk: 'ingen_risk' }))).toBe(true);
  });

  test('decides neither on notification, nor on measures, nor on closing, wherever the case stands', () => {
    const judging = [
      'RiskAssessed',
      'NoIncidentFound',
      'NotificationDeclined',
      'SubjectsNotInformed',
      'MeasuresDecided',
      'IncidentClosed',
    ];
    for (const snapshot of whole.states.values())
      for (const type of judging) expect(snapshot.can(event(type as IncidentEventType, {}, byUlla))).toBe(false);
  });

  test('may where the huvudman has nobody else', () => {
    const alone = after(draft({ decidedByAnother: false }), report);
    expect(alone.can(event('AssessorAssigned', { assessor: 'ulla' }))).toBe(true);
  });
});

describe('a risk that turns out higher', () => {
  const declined = after(
    draft(),
    report,
    event('AssessorAssigned', { assessor: 'anna' }),
    event('RiskAssessed', { risk: 'ingen_risk' }),
    event('NotificationDeclined'),
  );

  test('opens the decision not to notify', () => {
    expect(isIn(declined, 'anmalan.ej_anmald')).toBe(true);
    expect(isIn(after(declined, event('RiskAssessed', { risk: 'risk' })), 'anmalan.oprovad')).toBe(true);
  });

  test('asks for information to those concerned, and again after an exemption', () => {
    const high = after(declined, event('RiskAssessed', { risk: 'hog_risk' }));
    expect(isIn(high, 'registrerade.att_informera')).toBe(true);
    const again = after(high, event('SubjectsNotInformed'), event('RiskAssessed', { risk: 'hog_risk' }));
    expect(isIn(again, 'registrerade.att_informera')).toBe(true);
  });
});

test('a notification after 72 hours is taken with its reason only', () => {
  const reported = after(draft(), report);
  const at = (notifiedAt: string, more: JsonObject = {}) =>
    event('AuthorityNotified', { extent: 'fullstandig', notifiedAt, ...more });
  expect(reported.can(at('2026-03-05T09:00:00.000Z'))).toBe(true);
  expect(reported.can(at('2026-03-05T09:01:00.000Z'))).toBe(false);
  expect(reported.can(at('2026-03-05T09:01:00.000Z', { lateReasonCode: 'ledigt' }))).toBe(true);
});
