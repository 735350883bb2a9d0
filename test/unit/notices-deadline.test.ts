import { describe, expect, test } from 'vitest';
import { type Instant, parseInstant } from '../../src/domain/clock.ts';
import { caseId, personId } from '../../src/domain/ids.ts';
import type { ProcessDefinition } from '../../src/engine/process.ts';
import { spokenDeadline } from '../../src/notifications/spoken-deadline.ts';
import type { OpenDeadline } from '../../src/projections/case-doc.ts';
import type { NotificationDoc } from '../../src/projections/notification-doc.ts';

const SOON = parseInstant('2026-08-18T22:00:00Z');
const LATER = parseInstant('2026-08-24T22:00:00Z');

const process = {
  deadlines: [
    { ruleId: 'answer', while: 'open.asked' },
    { ruleId: 'inform', while: 'beside.waiting' },
  ],
  plannedItems: { rule: { ruleId: 'measure' } },
} as unknown as ProcessDefinition;

const due = (ruleId: string, dueAt: Instant): OpenDeadline => ({ ruleId, dueAt, isPassed: false });
const open = { 'd.answer': due('answer', LATER), 'd.inform': due('inform', SOON) };
const tasks = {
  't.1': { name: 'open.asked', owner: 'rektor', personIds: [personId('rektor')] },
  'measure.2': { name: 'measure', owner: 'owner', personIds: [personId('larare')] },
};
const spoken = (waitsFor: readonly string[], known: Readonly<Record<string, OpenDeadline>> = open) =>
  spokenDeadline(process, notice(waitsFor), { tasks }, known)?.ruleId;
const notice = (waitsFor: readonly string[]): NotificationDoc => ({
  notificationId: '7.0',
  personId: personId('rektor'),
  caseId: caseId('c-1'),
  text: 'task.created',
  isUrgent: false,
  at: SOON,
  waitsFor,
});

describe('NOTE-9 the deadline that a notification speaks of', () => {
  test('is none that is merely due in the case', () => {
    expect(spoken([])).toBeUndefined();
  });

  test('is not one of which the recipient may not know, nor another in its stead', () => {
    expect(spoken(['deadline:d.answer'], { 'd.inform': open['d.inform'] })).toBeUndefined();
    expect(spoken(['task:t.1'], { 'd.inform': open['d.inform'] })).toBeUndefined();
  });

  test('is the one that ticked', () => {
    expect(spoken(['deadline:d.answer', 'task:t.1'])).toBe('answer');
  });

  test('is that of the task, though another is due before it', () => {
    expect(spoken(['task:t.1'])).toBe('answer');
  });

  test('is not that of a task that is gone', () => {
    expect(spoken(['task:t.9'])).toBeUndefined();
  });

  test('is that of the very piece of planned work', () => {
    const known = { 'measure.1.2026-08-18': due('measure', SOON), 'measure.2.2026-08-24': due('measure', LATER) };
    expect(spokenDeadline(process, notice(['task:measure.2']), { tasks }, known)?.dueAt).toBe(LATER);
  });
});
