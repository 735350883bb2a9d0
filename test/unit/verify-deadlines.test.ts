import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createDeadlineVerifier } from '../../src/config/verify-deadlines.ts';
import { parseInstant } from '../../src/domain/clock.ts';
import type { Commit } from '../../src/log/commit.ts';
import { at, person, type TestEngine, testEngine } from '../support/engine.ts';
import { give, newKey, yes } from '../support/loan-case.ts';
import { watch } from '../support/processes/watch.ts';

let test: TestEngine;
let commits: readonly Commit[];

const published = (calendar: object): Commit =>
  ({
    streamId: 'calendar',
    version: 1,
    meta: {},
    events: [{ type: 'CalendarPublished', data: calendar }],
    messages: [],
  }) as unknown as Commit;

beforeEach(async () => {
  test = await testEngine([watch]);
  const data = { noticedAt: '2026-08-17T07:30:00.000Z' };
  const opening = { processId: 'watch', command: 'begin', data, principal: person('larare'), unitId: at('al') };
  const { caseId } = yes(await test.engine.open({ ...opening, key: newKey(), index: 0 })).loaded.state;
  test.now = parseInstant('2026-08-19T08:00:00Z');
  await give(test, caseId, 'rektor', 'pause', { until: '2026-08-20' });
  await give(test, caseId, 'rektor', 'extend', { dueOn: '2026-09-01', reason: 'Sjukdom' });
  test.now = parseInstant('2026-09-02T08:00:00Z');
  await test.engine.tick(caseId);
  await give(test, caseId, 'rektor', 'finish');
  commits = [published(test.parts.settings.calendar()), ...(await test.parts.log.readStream(caseId as never))];
});
afterEach(() => test.close());

const reportOn = (read: readonly Commit[]) => {
  const verifier = createDeadlineVerifier();
  for (const commit of read) verifier.add(commit);
  return verifier.report();
};
/** The log with every event of a type changed. */
const forged = (type: string, change: (data: Record<string, unknown>) => unknown): readonly Commit[] =>
  commits.map((commit) => ({
    ...commit,
    events: commit.events.map((event) =>
      event.type === type ? { ...event, data: change(structuredClone(event.data)) } : event,
    ),
  })) as unknown as readonly Commit[];
const faultsOf = (read: readonly Commit[]) => [...new Set(reportOn(read).faults.map(({ fault }) => fault))];

describe('CFG-1 every date follows from the log', () => {
  it('CFG-1 finds nothing wrong with a log that is as it was written', () => {
    expect(reportOn(commits)).toEqual({ deadlines: 3, cases: 1, faults: [] });
  });
  it('CFG-1 finds nothing to look at in an empty log', () => {
    expect(reportOn([])).toEqual({ deadlines: 0, cases: 0, faults: [] });
  });
  it('CFG-1 finds a date, a counted day, a skipped day, a pause and an extension that were changed', () => {
    type Plan = { dueAt: string; derivation: { counted: string[]; skipped: object[]; pauses?: object[] } };
    const changed = (type: string, change: (plan: Plan) => void) =>
      forged(type, (data) => {
        change(data['plan'] as Plan);
        return data;
      });
    expect(faultsOf(changed('DeadlineSet', (plan) => void (plan.dueAt = '2026-08-30T22:00:00.000Z')))).toContain(
      'differs',
    );
    expect(faultsOf(changed('DeadlineSet', ({ derivation }) => void derivation.counted.pop()))).toContain('differs');
    expect(faultsOf(changed('DeadlineMoved', ({ derivation }) => void derivation.skipped.pop()))).toContain('differs');
    const dropped = changed('DeadlineMoved', ({ derivation }) => void delete derivation.pauses);
    expect(faultsOf(dropped)).toContain('broken-chain');
    const shorter = forged('DeadlineMoved', (data) =>
      JSON.parse(JSON.stringify(data).replaceAll('"to":"2026-08-20"', '"to":"2026-08-19"')),
    );
    expect(faultsOf(shorter)).toContain('differs');
    const later = forged('DeadlineMoved', (data) =>
      JSON.parse(JSON.stringify(data).replaceAll('"lastDay":"2026-09-01"', '"lastDay":"2026-09-02"')),
    );
    expect(faultsOf(later)).toContain('differs');
  });
  it('CFG-1 finds a move that does not go on from the date before it, and one that restarts the clock', () => {
    const broken = forged('DeadlineMoved', (data) =>
      JSON.parse(JSON.stringify(data).replaceAll('"dueBefore":"2026-08-26', '"dueBefore":"2026-08-25')),
    );
    expect(faultsOf(broken)).toContain('broken-chain');
    const restarted = forged('DeadlineMoved', (data) =>
      JSON.parse(JSON.stringify(data).replaceAll('"startsAt":"2026-08-17', '"startsAt":"2026-08-18')),
    );
    expect(faultsOf(restarted)).toContain('restarted');
  });
  it('CFG-1 finds that being late is told wrongly', () => {
    expect(faultsOf(forged('DeadlineMet', (data) => ({ ...data, isLate: !data['isLate'] })))).toEqual(['wrong-end']);
    expect(faultsOf(forged('DeadlinePassed', (data) => ({ ...data, dueAt: '2026-08-19T22:00:00.000Z' })))).toEqual([
      'wrong-end',
    ]);
  });
  it('CFG-1 says when the calendar is not in the log', () => {
    expect(faultsOf(commits.slice(1))).toEqual(['no-calendar']);
  });
});
