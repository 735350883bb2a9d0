import { describe, expect, it } from 'vitest';
import { swedishCalendar } from '../../src/config/swedish-holidays.ts';
import { parseInstant, parseIsoDate } from '../../src/domain/clock.ts';
import type { DeadlineRule } from '../../src/domain/deadline.ts';
import {
  explainDeadline,
  formatDayEn,
  formatDaySv,
  formatInstantEn,
  formatInstantSv,
} from '../../src/domain/explain-deadline.ts';
import { planDeadline } from '../../src/domain/plan-deadline.ts';

const calendar = await swedishCalendar({ fromYear: 2026, toYear: 2026, version: 7 });
const rule: DeadlineRule = {
  ruleId: 'anmalan.huvudman',
  limit: { amount: 1, unit: 'workingDay' },
  basis: 'policy',
  source: 'SL 6:10',
  lawSays: 'skyndsamt',
  remind: [{ amount: 1, unit: 'workingDay' }],
  escalate: [
    { after: { amount: 0, unit: 'sameDay' }, to: 'rektor' },
    { after: { amount: 1, unit: 'workingDay' }, to: 'skolchef' },
  ],
};
const plan = (planned: DeadlineRule = rule) =>
  planDeadline({
    rule: planned,
    startedBy: 'CaseReported',
    startsAt: parseInstant('2026-06-19T10:00+02:00'),
    policyVersion: 3,
    calendar,
    pauses: [{ from: parseIsoDate('2026-06-24'), to: parseIsoDate('2026-06-24'), reason: 'eleven är bortrest' }],
  });

describe('an explanation', () => {
  it('says in Swedish what started it, what counted, what did not, by when and on what grounds', () => {
    expect(explainDeadline(plan(), 'sv', 'när personalen anmälde')).toEqual([
      'Klockan startade fredag 19 juni 2026 kl. 10.00 när personalen anmälde.',
      '1 arbetsdag räknas: måndag 22 juni.',
      'Hoppade över: lördag 20 juni (Midsommardagen), söndag 21 juni (helg).',
      'Senast måndag 22 juni 2026.',
      'Grund: huvudmannens rutin (version 3) för 6 kap. 10 § skollagen (2010:800): lagen säger ”skyndsamt” och anger inget antal dagar.',
      'Påminnelse: mån 22 juni 2026 kl. 00.00.',
      'Är det inte gjort då går frågan vidare: till rektorn tis 23 juni 2026 kl. 00.00, till skolchefen ons 24 juni 2026 kl. 00.00.',
    ]);
  });

  it('says the same in English', () => {
    expect(explainDeadline(plan(), 'en', 'when the staff reported')).toEqual([
      'The clock started on Friday 19 June 2026 at 10:00 when the staff reported.',
      '1 working day counts: Monday 22 June.',
      'Skipped: Saturday 20 June (Midsommardagen), Sunday 21 June (weekend).',
      'Due by Monday 22 June 2026.',
      "Basis: the huvudman's routine (version 3) for 6 kap. 10 § skollagen (2010:800), the Education Act: the law says “skyndsamt” (promptly) and gives no number of days.",
      'Reminder: Mon 22 Jun 2026 at 00:00.',
      'If it is not done by then it is handed on: to the rektor Tue 23 Jun 2026 at 00:00, to the skolchef Wed 24 Jun 2026 at 00:00.',
    ]);
  });

  it('names the event when nobody said it in words', () => {
    expect(explainDeadline(plan(), 'sv')[0]).toMatch(/ genom händelsen CaseReported\.$/);
  });

  it('tells a pause with its reason, and many days by the first and the last', () => {
    const [, counted, skipped] = explainDeadline(plan({ ...rule, limit: { amount: 6, unit: 'workingDay' } }), 'sv');
    expect(counted).toBe('6 arbetsdagar räknas: måndag 22 juni till och med tisdag 30 juni.');
    expect(skipped).toContain('onsdag 24 juni (uppehåll: eleven är bortrest)');
  });

  it('says whose day off a klämdag is', () => {
    const own = { ...calendar, huvudmanDays: { '2026-06-22': 'Klämdag' } };
    const start = { startedBy: 'CaseReported', startsAt: parseInstant('2026-06-21T10:00+02:00'), policyVersion: 3 };
    const planned = planDeadline({ ...start, rule, calendar: own });
    expect(explainDeadline(planned, 'sv')).toContain(
      'Hoppade över: måndag 22 juni (Klämdag, ledig dag hos huvudmannen).',
    );
    expect(explainDeadline(planned, 'en')).toContain(
      "Skipped: Monday 22 June (Klämdag, a day off of the huvudman's own).",
    );
  });

  it('names the instant for hours and says that all hours count', () => {
    const sentences = explainDeadline(plan({ ...rule, limit: { amount: 24, unit: 'hour' } }), 'sv');
    expect(sentences).toContain('24 timmar räknas dygnet runt, alla dagar.');
    expect(sentences).toContain('Senast lördag 20 juni 2026 kl. 10.00.');
  });

  it('names the day itself for the same day', () => {
    const sentences = explainDeadline(plan({ ...rule, limit: { amount: 0, unit: 'sameDay' } }), 'sv');
    expect(sentences).toContain('Det ska göras samma dag: fredag 19 juni.');
    expect(sentences).toContain('Senast fredag 19 juni 2026.');
  });

  it('does not call a statute a routine', () => {
    const sentences = explainDeadline(plan({ ...rule, basis: 'statute', source: 'FL 12' }), 'sv');
    expect(sentences.join(' ')).toContain('Grund: 12 § förvaltningslagen (2017:900)');
    expect(sentences.join(' ')).not.toContain('rutin');
  });

  it('is silent about what does not happen', () => {
    const { lawSays: _, ...wordless } = rule;
    const quiet = plan({ ...wordless, limit: { amount: 1, unit: 'hour' }, remind: [], escalate: [] });
    expect(explainDeadline(quiet, 'sv', 'när anmälan kom')).toEqual([
      'Klockan startade fredag 19 juni 2026 kl. 10.00 när anmälan kom.',
      '1 timme räknas dygnet runt, alla dagar.',
      'Senast fredag 19 juni 2026 kl. 11.00.',
      'Grund: huvudmannens rutin (version 3) för 6 kap. 10 § skollagen (2010:800).',
    ]);
  });
});

describe('dates as people write them', () => {
  const at = parseInstant('2026-08-17T08:00Z');
  const day = parseIsoDate('2026-08-17');

  it('are short or long, in Swedish and English', () => {
    expect(formatDaySv(day)).toBe('mån 17 aug. 2026');
    expect(formatDaySv(day, 'long')).toBe('måndag 17 augusti 2026');
    expect(formatDayEn(day)).toBe('Mon 17 Aug 2026');
    expect(formatDayEn(day, 'long')).toBe('Monday 17 August 2026');
  });

  it('have the time of Stockholm, summer and winter', () => {
    expect(formatInstantSv(at)).toBe('mån 17 aug. 2026 kl. 10.00');
    expect(formatInstantEn(at, 'long')).toBe('Monday 17 August 2026 at 10:00');
    expect(formatInstantSv(parseInstant('2026-12-31T23:05Z'))).toBe('fre 1 jan. 2027 kl. 00.05');
  });
});
