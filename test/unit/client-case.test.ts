import { describe, expect, test } from 'vitest';
import { offersOf } from '../../client/src/features/case/now/command-kinds.ts';
import { mustBeRead, newsSince } from '../../client/src/features/case/now/news.ts';
import { codesInWords } from '../../client/src/features/tasks/row-words.ts';
import type { Process } from '../../src/contract/index.ts';
import type { PermittedCommand, TimelineEntry } from '../../src/contract/wire.ts';

const command = (kind: string, form?: string) => ({
  event: 'It',
  kind,
  sources: [],
  ...(form !== undefined && { form: { id: form, fields: [] } }),
});
const process = {
  id: 'p',
  listFields: ['place', 'kinds'],
  commands: {
    open: command('start', 'report'),
    write: command('note'),
    decide: command('forward'),
    assign: command('forward'),
    annul: command('grave'),
  },
  texts: {
    commands: { decide: { title: 'Besluta', done: 'Beslutat', hint: 'Efter utredning' } },
    forms: {
      report: {
        title: '',
        fields: {
          place: { label: '', options: { yard: 'Skolgård' } },
          kinds: { label: '', options: { words: 'Ord', blows: 'Slag' } },
        },
      },
    },
  },
} as unknown as Process;

describe('offersOf', () => {
  const permitted: readonly PermittedCommand[] = [
    { name: 'decide', status: 'blocked', requirements: [{ name: 'heard', text: 'Barnet ska ha hörts.' }] },
    { name: 'assign', status: 'permitted', requirements: [] },
    { name: 'write', status: 'permitted', requirements: [] },
    { name: 'open', status: 'permitted', requirements: [] },
  ];
  const offers = offersOf(process, permitted);

  test('what is possible now stands before what is not, and says why', () => {
    expect(offers.forward.map(({ name, isBlocked, missing }) => [name, isBlocked, missing])).toEqual([
      ['assign', false, []],
      ['decide', true, ['Barnet ska ha hörts.']],
    ]);
  });

  test('offers what the server permits and nothing else', () => {
    expect(offers.note.map(({ name }) => name)).toEqual(['write']);
    expect(offers.grave).toEqual([]);
  });

  test('says what the process says, or the name of a command without texts', () => {
    expect(offers.forward.map(({ title, hint }) => [title, hint])).toEqual([
      ['assign', undefined],
      ['Besluta', 'Efter utredning'],
    ]);
  });
});

describe('news of a case', () => {
  const entry = (version: number, by?: string) =>
    ({ version, ...(by !== undefined && { by: { personId: by, name: by } }) }) as TimelineEntry;
  const caseOf = (version: number, ...timeline: readonly TimelineEntry[]) => ({ version, timeline: [...timeline] });

  test('are what is newer than what was seen, oldest first', () => {
    expect(newsSince(caseOf(4, entry(4, 'a'), entry(2), entry(3)), 2).map(({ version }) => version)).toEqual([3, 4]);
  });

  test('must be read when a person made them', () => {
    expect(mustBeRead(caseOf(3, entry(2), entry(3, 'a')), 2)).toBe(true);
  });

  test('need not be read when only time did something', () => {
    expect(mustBeRead(caseOf(3, entry(2, 'a'), entry(3)), 2)).toBe(false);
    expect(mustBeRead(caseOf(2, entry(2, 'a')), 2)).toBe(false);
  });

  test('must be told of when the reader may not see them', () => {
    expect(mustBeRead(caseOf(4, entry(2, 'a'), entry(4)), 2)).toBe(true);
  });
});

test('codes of a list are said in the words of the report', () => {
  expect(codesInWords(process, { place: 'yard', kinds: ['blows', 'gone'], other: 'x' })).toEqual(['Skolgård', 'Slag']);
});
