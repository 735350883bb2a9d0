import { describe, expect, test } from 'vitest';
import { parseInstant, parseIsoDate } from '../../src/domain/clock.ts';
import { personId, unitId } from '../../src/domain/ids.ts';
import type { OrgView } from '../../src/domain/org.ts';
import { changesOf } from '../../src/findings/compare.ts';
import { type Finding, groupOf } from '../../src/findings/finding.ts';
import { commitOf } from '../../src/findings/finding-log.ts';
import { toldOf } from '../../src/findings/told.ts';
import { findingWords, pathOf } from '../../src/notifications/finding-words.ts';
import { linesOf, sentenceOf } from '../../src/notifications/notice-words.ts';
import { maySeeFinding } from '../../src/notifications/standing.ts';
import { smallOrg } from '../support/engine.ts';

const AT = parseInstant('2026-09-02T05:00:00Z');
const AL = unitId('al');
const lost = (day: string, missing = 1): Finding => ({
  ...{ kind: 'lost', unitId: AL, day: parseIsoDate(day), missing, surplus: 0 },
  key: `lost|al|${day}|${missing}|0`,
});
const again = (key = 'recurrence|p|spot|al|yard'): Finding => ({ kind: 'recurrence', unitId: AL, key });
const org: OrgView = smallOrg();
const draftOf = (open: readonly Finding[], found: readonly Finding[], after = 3) =>
  [...changesOf(open, found)].map(([group, difference]) =>
    commitOf(difference, found.filter((one) => groupOf(one) === group).length, { org, at: AT, after }),
  );

describe('who may not', () => {
  test('FIND-4 know of it: nobody who has lost the office, and of what is lost only who looks after the whole', () => {
    const finding = { kind: 'lost', unitId: 'al' };
    const seen = (who: string, kind: string) =>
      maySeeFinding({ personId: personId(who), finding: { ...finding, kind } }, org, AT);
    expect([seen('rektor', 'lost'), seen('larare', 'silent'), seen('rektor-bok', 'silent')]).toEqual([false, false, false]); // biome-ignore format: one line
    expect([seen('handlaggare', 'lost'), seen('rektor', 'silent')]).toEqual([true, true]);
    expect(maySeeFinding({ personId: personId('handlaggare') }, org, AT)).toBe(false);
  });

  test('FIND-3 be told: who leads a unit of what is lost, and who leads another of what recurs', () => {
    expect(toldOf('lost', AL, org, AT)).not.toContain('rektor');
    expect(toldOf('recurrence', AL, org, AT)).toEqual(['rektor']);
    expect(toldOf('silentAbove', AL, org, AT)).toEqual(['chef']);
  });
});

test('FIND-2 what is so already is not told again, and what comes twice once', () => {
  expect([...changesOf([again()], [again(), again()])]).toEqual([]);
  expect([...changesOf([], [])]).toEqual([]);
  expect(draftOf([], [again(), again()])).toHaveLength(1);
  expect(draftOf([], [again(), again()])[0]?.events).toHaveLength(1);
});

test('FIND-2 the same change on two nodes is one commit, and after another has been stored it is another', () => {
  const [one, other] = [draftOf([], [again()]), draftOf([], [again()])];
  expect(one).toEqual(other);
  expect(draftOf([], [again()], 4)[0]?.commitId).not.toBe(one[0]?.commitId);
});

test('FIND-1 what is lost is told together, as urgent, and again when all of it has been found', () => {
  const [draft] = draftOf([], [lost('2026-09-01'), lost('2026-08-31')]);
  expect(draft?.messages).toMatchObject([{ data: { text: 'finding.lost', isUrgent: true } }]);
  expect(draft?.events).toHaveLength(2);
  const [half] = draftOf([lost('2026-09-01'), lost('2026-08-31')], [lost('2026-08-31')]);
  expect([half?.messages, half?.events[0]?.data['isLast']]).toEqual([[], false]);
  const [all] = draftOf([lost('2026-08-31')], []);
  expect(all?.messages).toMatchObject([{ data: { text: 'finding.lost.solved' } }]);
  const [more] = draftOf([lost('2026-09-01')], [lost('2026-09-01', 2)]);
  expect(more?.messages).toMatchObject([{ data: { text: 'finding.lost' } }]);
});

test('FIND-2 what no longer recurs is told to nobody', () => {
  const [draft] = draftOf([again()], []);
  expect([draft?.messages, draft?.events[0]?.type]).toEqual([[], 'FindingSolved']);
});

test('FIND-4 a mail of it says where in the app it is, names the unit, and no case', () => {
  const notice = { notificationId: '1.0', personId: personId('rektor'), caseId: 'findings', text: 'finding.silent' };
  const finding = { kind: 'silent', unitId: 'al' };
  const facts = {
    notice: { ...notice, isUrgent: false, at: AT, waitsFor: [], finding } as never,
    path: pathOf(finding),
  };
  const told = { ...facts, sentence: findingWords('finding.silent', 'sv', 'Almens skola') };
  expect(sentenceOf(told)).toContain('Ingenting har rapporterats på Almens skola');
  expect(linesOf(told)).toEqual([['Meddelat i Skyndsam', expect.any(String)]]);
  expect([told.path, pathOf({ kind: 'lost', unitId: 'al' })]).toEqual(['/statistik', '/ingenting-tappat']);
  for (const text of [
    'finding.lost',
    'finding.lost.solved',
    'finding.recurrence',
    'finding.silent',
    'finding.silentAbove',
  ])
    for (const lang of ['sv', 'en'] as const) expect(findingWords(text, lang, 'X')).not.toMatch(/^finding|\{/);
});
