import { describe, expect, test } from 'vitest';
import { newsBetween, newestVersion, writtenSince } from '../../client/src/features/sender/news.ts';
import { codeIn, faultOf, groupsOf } from '../../client/src/features/sender/receipt-code.ts';
import type { ReadCase, SenderCase } from '../../client/src/shared/api/sender-case.ts';
import { waitOf } from '../../client/src/shared/api/wait-of.ts';
import { presetAnswers } from '../../client/src/shared/form/preset-answers.ts';

describe('a receipt code', () => {
  test.each([
    ['AB12-CD34-EF56-GH78', 'AB12CD34EF56GH78'],
    ['  ab12 cd34\tef56–gh78 ', 'AB12CD34EF56GH78'],
    ['ooii-llOO', '00111100'],
  ])('%s is read as %s', (typed, code) => expect(codeIn(typed)).toBe(code));

  test('is shown in groups of four, however it is given', () => {
    expect(groupsOf('ab12 cd34ef56gh78')).toEqual(['AB12', 'CD34', 'EF56', 'GH78']);
    expect(groupsOf('')).toEqual([]);
  });

  test.each([
    ['AB12-CD34-EF56-GH78', undefined],
    ['ab12cd34ef56ghoi', undefined],
    [' - ', 'empty'],
    ['AB12', 'length'],
    ['AB12-CD34-EF56-GH789', 'length'],
    ['AB12-CD34-EF56-GHÅU', 'characters'],
  ])('%s is wrong by %s', (typed, fault) => expect(faultOf(typed)).toBe(fault));
});

const entry = (version: number, isMine: boolean): SenderCase['entries'][number] => ({
  version,
  at: '2026-08-17T08:00:00Z',
  isMine,
  by: isMine ? '' : 'rektor',
  title: 'Frågade',
  data: {},
  isErased: false,
});
const read = (more: Partial<SenderCase>, language: ReadCase['language'] = 'sv'): ReadCase => ({
  language,
  view: {
    caseNumber: 'X-2026-0001',
    title: 'Ärende',
    unitName: 'Ekans skola',
    sentAt: '2026-08-17T08:00:00Z',
    stage: 'Skolan läser',
    isClosed: false,
    entries: [entry(1, true)],
    commands: [],
    forms: {},
    ...more,
  },
});

describe('what is new to a sender', () => {
  const before = read({});

  test('is what others have written, not what one wrote oneself', () => {
    const view = { entries: [entry(1, true), entry(3, false), entry(4, true), entry(6, false)] };
    expect(writtenSince(view, 3).map(({ version }) => version)).toEqual([6]);
    expect(newestVersion(view)).toBe(6);
    expect(newestVersion({ entries: [] })).toBe(0);
  });

  test('is said when somebody has written or the case has come further, and else not', () => {
    expect(newsBetween(before, read({}))).toBeUndefined();
    expect(newsBetween(before, read({ entries: [entry(1, true), entry(2, true)] }))).toBeUndefined();
    expect(newsBetween(before, read({ entries: [entry(1, true), entry(2, false)], stage: 'Klart' }))).toBe('written');
    expect(newsBetween(before, read({ stage: 'Skolan utreder' }))).toBe('stage');
    expect(newsBetween(before, read({ isClosed: true }))).toBe('stage');
  });

  test('is not that the page has changed its language', () =>
    expect(newsBetween(before, read({ stage: 'The school reads' }, 'en'))).toBeUndefined());
});

test.each([
  [1, 'problem.waitSeconds', 1],
  [120, 'problem.waitSeconds', 120],
  [121, 'problem.waitMinutes', 3],
  [7200, 'problem.waitMinutes', 120],
  [7201, 'problem.waitHours', 3],
])('%d seconds to wait are said by %s, never too few', (seconds, key, count) =>
  expect(waitOf(seconds)).toEqual([key, count]),
);

test('a form answers beforehand only what it says is now', () => {
  const answers = presetAnswers([
    { name: 'at', kind: 'dateTime', preset: 'now' },
    { name: 'on', kind: 'date', preset: 'now' },
    { name: 'then', kind: 'dateTime' },
  ]);
  expect(answers).toEqual({
    at: expect.stringMatching(/^\d{4}-.*Z$/),
    on: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
  });
});
