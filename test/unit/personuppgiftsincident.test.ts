import { describe, expect, test } from 'vitest';
import { parseInstant } from '../../src/domain/clock.ts';
import { isSealed } from '../../src/domain/form.ts';
import { checkPolicy } from '../../src/config/check-policy.ts';
import { planDeadline } from '../../src/domain/plan-deadline.ts';
import { swedishCalendar } from '../../src/config/swedish-holidays.ts';
import { personuppgiftsincident } from '../../workflows/personuppgiftsincident/index.ts';
import { isLateNotification } from '../../workflows/personuppgiftsincident/notification-limit.ts';
import { describeLaw } from '../support/describe-law.ts';
import { describeTexts } from '../support/describe-texts.ts';

describeLaw(personuppgiftsincident);
describeTexts(personuppgiftsincident);

const ruleOf = (ruleId: string) => personuppgiftsincident.deadlines.find((rule) => rule.ruleId === ruleId)!;

describe('the 72 hours', () => {
  test('are the only number called statute', () => {
    const statute = personuppgiftsincident.deadlines.filter(({ basis }) => basis === 'statute');
    expect(statute.map(({ ruleId, limit }) => [ruleId, limit])).toEqual([['imy', { amount: 72, unit: 'hour' }]]);
  });

  test('run to the minute, through a weekend and the night when the clocks change', async () => {
    const calendar = await swedishCalendar({ fromYear: 2026, toYear: 2026, version: 1 });
    const startsAt = parseInstant('2026-03-27T14:20:00+01:00');
    const plan = planDeadline({ rule: ruleOf('imy'), startedBy: 'CaseOpened', startsAt, policyVersion: 1, calendar });
    expect(plan.dueAt).toBe(parseInstant('2026-03-30T15:20:00+02:00'));
  });

  test('may be made fewer by the huvudman, never more', () => {
    const policy = (amount: number) =>
      checkPolicy(personuppgiftsincident, { limits: { imy: { amount, unit: 'hour' } }, options: {} });
    expect(policy(48)).toEqual([]);
    expect(policy(96)).toEqual([{ pointer: '/limits/imy', code: 'laterThanLaw' }]);
  });

  test('are over after the last of them', () => {
    const discoveredAt = parseInstant('2026-03-02T09:00:00Z');
    expect(isLateNotification(discoveredAt, parseInstant('2026-03-05T09:00:00Z'))).toBe(false);
    expect(isLateNotification(discoveredAt, parseInstant('2026-03-05T09:00:01Z'))).toBe(true);
  });
});

describe('the report', () => {
  const fields = personuppgiftsincident.commands.report!.form!.fields;

  test('can be sent with two answers, so that another process can open it', () => {
    expect(fields.filter(({ required }) => required === true).map(({ name }) => name)).toEqual([
      'discoveredAt',
      'what',
    ]);
  });

  test('keeps what is written and who is suspected sealed', () => {
    const open = fields.filter((field) => !isSealed(field)).map(({ name }) => name);
    expect(open).not.toEqual(expect.arrayContaining(['what']));
    expect(open).not.toEqual(expect.arrayContaining(['suspected']));
  });
});
