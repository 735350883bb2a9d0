import { describe, expect, test } from 'vitest';
import { parseInstant } from '../../src/domain/clock.ts';
import { caseId, personId } from '../../src/domain/ids.ts';
import type { CaseFacts } from '../../src/notifications/notice-words.ts';
import { writeMail, writeTestMail } from '../../src/notifications/write-mail.ts';
import type { OpenDeadline } from '../../src/projections/case-doc.ts';
import type { NotificationDoc } from '../../src/projections/notification-doc.ts';
import { processes } from '../../workflows/index.ts';

/** Planted wherever a notification holds a text that is not meant to leave the house. */
const CANARY = 'kanariefagel';
const NOON = parseInstant('2026-08-17T10:00:00Z');
const ORIGIN = 'https://arenden.lillvik.example';
const DEADLINE = 'd.1';

const dueOf = (ruleId: string, isPassed: boolean): OpenDeadline => ({
  ruleId,
  dueAt: parseInstant('2026-08-24T22:00:00Z'),
  isPassed,
});

const noticeOf = (processId: string, text: string, isUrgent: boolean): NotificationDoc => ({
  notificationId: '7.0',
  personId: personId(CANARY),
  caseId: caseId('c-1'),
  caseNumber: 'ABC-2026-0042',
  processId,
  text,
  isUrgent,
  at: NOON,
  waitsFor: [`deadline:${DEADLINE}`, `task:${CANARY}`],
});

const all = processes.flatMap((process) =>
  Object.keys(process.texts.sv.notifications).flatMap((text) =>
    [true, false].map((isUrgent) => ({
      name: `${process.id} ${process.version} ${text} ${isUrgent}`,
      process,
      text,
      isUrgent,
    })),
  ),
);

const factsOf = ({ process, text, isUrgent }: (typeof all)[number]): CaseFacts => ({
  notice: noticeOf(process.id, text, isUrgent),
  caseNumber: 'ABC-2026-0042',
  due: dueOf(process.deadlines[0]?.ruleId ?? 'none', isUrgent),
  texts: process.texts.sv,
  told: [
    { office: 'rektor', count: 2 },
    { office: 'skolchef', count: 1 },
  ],
  office: 'bitr_rektor',
  path: '/arenden/c-1',
});

describe('NOTE-4 of all that a notification holds, a mail has the number, the day and the offices', () => {
  test('in every kind of notification of every process', () => {
    expect(all.length).toBeGreaterThan(100);
    for (const one of all) {
      const mail = writeMail('rut@lillvik.example', [{ deliveryId: 'a'.repeat(32), facts: factsOf(one) }], ORIGIN);
      const written = `${mail.subject}\n${mail.text}\n${mail.html}`;
      expect(written.toLowerCase(), one.name).not.toContain(CANARY);
      expect(written, one.name).not.toMatch(/[{}]|undefined|null|\[object/);
      expect(mail.text, one.name).toContain(`Sort: ${one.process.texts.sv.name}`);
      expect(mail.text, one.name).toContain('ABC-2026-0042');
      expect(mail.text, one.name).toContain('Har också fått veta: rektor (2), skolchef (1)');
      expect(mail.text, one.name).toContain('Du får mejlet som: biträdande rektor');
      expect(mail.text, one.name).toContain(
        one.isUrgent ? 'Skulle ha varit klart: senast mån 24 aug. 2026' : 'Ska vara klart: senast mån 24 aug. 2026',
      );
      expect(mail.subject.startsWith('Brådskande: '), one.name).toBe(one.isUrgent);
    }
  });
});

test('NOTE-8 the same notices give the same mail, in whatever order, and others another', () => {
  const [one, other] = all.slice(0, 2).map(factsOf);
  const part = (deliveryId: string, facts = one!) => ({ deliveryId, facts });
  const idOf = (...parts: ReturnType<typeof part>[]) => writeMail('x@y.example', parts, ORIGIN).mailId;
  expect(idOf(part('a'), part('b', other))).toBe(idOf(part('b', other), part('a')));
  expect(idOf(part('a'))).not.toBe(idOf(part('a'), part('b')));
});

test('NOTE-3 what would be markup is text', () => {
  const [first] = all;
  const facts = factsOf(first!);
  const texts = { ...facts.texts, name: '<b>"Å" & \'ö\'</b>' };
  const { html } = writeMail('x@y.example', [{ deliveryId: 'a', facts: { ...facts, texts } }], ORIGIN);
  expect(html).toContain("&lt;b&gt;&quot;Å&quot; &amp; 'ö'&lt;/b&gt;");
  expect(html).not.toContain('<b>');
});

test('a test mail has nothing of any case', () => {
  const mail = writeTestMail('x@y.example', 'one', ORIGIN);
  expect(mail).toMatchObject({ mailId: 'one', to: 'x@y.example', subject: 'Skyndsam: provutskick' });
  expect(mail.text).toContain(`${ORIGIN}/aviseringar`);
});
